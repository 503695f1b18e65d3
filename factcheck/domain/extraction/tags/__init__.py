"""Coarse tags for the words of a sentence, from whichever tagger the language has."""

from collections.abc import Mapping
from functools import lru_cache

from factcheck.domain.extraction.languages import knowledge

from .coarse import HanTaTagger
from .lexical import LexicalTagger
from .spacy_model import SpacyTagger, spacy_tagger
from .tagged import FINITE, VERBAL, Analysis, Tagger

__all__ = ["FINITE", "VERBAL", "Analysis", "Tagger", "named_tagger", "tagger"]


@lru_cache
def tagger(language: str) -> Tagger:
    """The tagger of the language; loaded once in a process."""
    knows = knowledge(language)
    return HanTaTagger(knows.tagger, knows) if knows.tagger else LexicalTagger(knows)


def named_tagger(language: str, spacy_models: Mapping[str, str]) -> SpacyTagger | None:
    """The spaCy model that is named for the language; None where the language keeps its own tagger."""
    return spacy_tagger(spacy_models[language]) if language in spacy_models else None
