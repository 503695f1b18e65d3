"""A spaCy model that the user has installed, as a tagger. Off unless it is named; nothing else imports spaCy."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from .tagged import Analysis

LONGEST_SENTENCE = 400
_COARSE = {
    "NOUN": "NOUN", "PROPN": "NAME", "PRON": "PRON", "CCONJ": "CONJ", "SCONJ": "SUBJ", "ADP": "PREP", "DET": "ART",
    "ADJ": "ADJ", "ADV": "ADV", "NUM": "NUM", "PUNCT": "PUNCT", "SYM": "PUNCT", "SPACE": "PUNCT",
}  # fmt: skip
_FORMS = {"Inf": "VINF", "Ger": "VING"}
_PRESENT = ("Tense=Pres", "Aspect=Prog")
# The shipped weights know the German verbs by HanTa's spelling of the same tags: "VV(FIN)".
_GERMAN_VERB = re.compile(r"(V[VAM])(FIN|PP|INF|IZU|IMP)\Z")


class NoTags(ValueError):
    """The named model is there, but none of its components tags words."""


def missing(models: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Language and name of each model that cannot be loaded, without loading any; all where spaCy is not installed."""
    has_spacy = find_spec("spacy") is not None
    for language, name in models.items():
        if not has_spacy or not (_is_package(name) or Path(name, "meta.json").is_file()):
            yield language, name


def _is_package(name: str) -> bool:
    return name.isidentifier() and find_spec(name) is not None


@lru_cache
def spacy_tagger(name: str) -> "SpacyTagger":
    """The model of that name or in that folder; loaded once in a process. What spaCy raises where there is none."""
    spacy = import_module("spacy")
    return SpacyTagger(spacy.load(name, exclude=["ner", "lemmatizer", "parser", "senter"]))


class SpacyTagger:
    """`version` names the model, for it has a part in what is found."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._doc = import_module("spacy.tokens").Doc
        self._is_german = model.lang == "de"
        self.version = f"{model.lang}_{model.meta['name']} {model.meta['version']}"

    def tag(self, words: Sequence[str]) -> list[Analysis]:
        return [self._analysis(token) for token in self._tokens(words)]

    def _tokens(self, words: Sequence[str]) -> Iterable[Any]:
        for begin in range(0, len(words), LONGEST_SENTENCE):
            part = self._doc(self._model.vocab, words=list(words[begin : begin + LONGEST_SENTENCE]))
            for _, component in self._model.pipeline:
                part = component(part)
            if not part.has_annotation("POS"):
                raise NoTags(f"{self.version} does not tag parts of speech")
            yield from part

    def _analysis(self, token: Any) -> Analysis:
        fine = token.tag_ or token.pos_
        return Analysis(
            coarse(token.pos_, str(token.morph)), _GERMAN_VERB.sub(r"\1(\2)", fine, 1) if self._is_german else fine
        )


def coarse(pos: str, morph: str) -> str:
    """From a universal part of speech and its features ("VerbForm=Part|Tense=Past")."""
    features = dict(part.split("=", 1) for part in morph.split("|") if "=" in part)
    if pos in ("VERB", "AUX"):
        return _verb(pos, features.get("VerbForm", "Fin"), morph)
    if pos in ("PRON", "DET", "ADV") and features.get("PronType", "") == "Rel":
        return "REL"
    return _COARSE.get(pos, "OTHER")


def _verb(pos: str, form: str, morph: str) -> str:
    if form == "Part":
        return "VING" if any(feature in morph for feature in _PRESENT) else "VPART"
    return _FORMS.get(form) or ("AUX" if pos == "AUX" else "VFIN")
