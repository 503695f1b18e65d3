"""Coarse tags for the words of a sentence, from whichever tagger the language has."""

from functools import lru_cache

from factcheck.domain.extraction.languages import knowledge

from .coarse import HanTaTagger
from .lexical import LexicalTagger
from .tagged import FINITE, VERBAL, Analysis, Tagger

__all__ = ["FINITE", "VERBAL", "Analysis", "Tagger", "tagger"]


@lru_cache
def tagger(language: str) -> Tagger:
    """The tagger of the language; loaded once in a process."""
    knows = knowledge(language)
    return HanTaTagger(knows.tagger, knows) if knows.tagger else LexicalTagger(knows)
