"""Words with their place and a coarse tag: the one interface behind which a tagger stands.

Tags: NOUN NAME VFIN (finite verb) VPART (participle) VINF AUX (finite auxiliary) PRON REL CONJ SUBJ PREP ART ADJ ADV
NUM PUNCT OTHER.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

from .languages import Knowledge

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*\.?(?=\s+[A-ZÄÖÜ][a-zä])|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-'’.&][^\W\d_]+)*|\S")
LONGEST_WORD = 60
LONGEST_SENTENCE = 200


@dataclass(frozen=True)
class Token:
    """`start` and `end` are offsets in the text."""

    text: str
    start: int
    end: int
    tag: str

    @property
    def low(self) -> str:
        return self.text.lower()

    @property
    def is_verb(self) -> bool:
        return self.tag in ("VFIN", "VPART", "VINF", "AUX")

    @property
    def is_finite(self) -> bool:
        return self.tag in ("VFIN", "AUX")


class Tagger(Protocol):
    def tag(self, words: list[str]) -> list[str]: ...


def tokenise(text: str, start: int, end: int, knows: Knowledge) -> tuple[Token, ...]:
    found = list(_TOKEN.finditer(text, start, end))
    tags = tagger(knows.code).tag([match.group() for match in found])
    return tuple(
        Token(match.group(), match.start(), match.end(), _corrected(match.group(), tag, knows))
        for match, tag in zip(found, tags, strict=True)
    )


def _corrected(word: str, tag: str, knows: Knowledge) -> str:
    """Closed classes are known better than any tagger guesses them."""
    low = word.lower()
    if not word[0].isalnum():
        return "PUNCT"
    if word[0].isdigit():
        return "NUM"
    if tag in ("VFIN", "OTHER") and low in knows.auxiliaries:
        return "AUX"
    if low in knows.coordinators and tag not in ("ADV",):
        return "CONJ"
    return tag


class HanTaTagger:
    """HanTa's tags (STTS for German, CLAWS for English) made coarse."""

    def __init__(self, model: str, language: str) -> None:
        from HanTa import HanoverTagger

        self._model: Any = HanoverTagger.HanoverTagger(model)
        self._coarse = _coarse_german if language == "de" else _coarse_english

    def tag(self, words: list[str]) -> list[str]:
        tags: list[str] = []
        for begin in range(0, len(words), LONGEST_SENTENCE):
            part = [word[:LONGEST_WORD] for word in words[begin : begin + LONGEST_SENTENCE]]
            tags += [self._coarse(word, tag) for word, _, tag in self._model.tag_sent(part)]
        return tags


class WordListTagger:
    """For languages without a model: closed classes and endings only, enough to find a finite verb now and then."""

    def __init__(self, knows: Knowledge) -> None:
        self._knows = knows

    def tag(self, words: list[str]) -> list[str]:
        return [self._tag(word, index) for index, word in enumerate(words)]

    def _tag(self, word: str, index: int) -> str:
        low = word.lower()
        if low in self._knows.auxiliaries:
            return "AUX"
        if low in self._knows.relative:
            return "REL"
        if low in self._knows.says or low in self._knows.copulas:
            return "VFIN"
        return "NAME" if word[0].isupper() and index else "OTHER"


@lru_cache
def tagger(language: str) -> Tagger:
    """The tagger of the language; loaded once in a process."""
    from .languages import knowledge

    knows = knowledge(language)
    return HanTaTagger(knows.tagger, language) if knows.tagger else WordListTagger(knows)


_GERMAN = {"NN": "NOUN", "NE": "NAME", "CARD": "NUM", "ART": "ART", "KON": "CONJ", "KOUS": "SUBJ", "KOUI": "SUBJ",
           "KOKOM": "OTHER", "ADJA": "ADJ", "ADJD": "ADJ", "ADV": "ADV", "APPR": "PREP", "APPRART": "PREP",
           "APPO": "PREP", "FM": "NAME", "PTKVZ": "ADV", "PTKNEG": "ADV", "PAV": "ADV", "PROAV": "ADV"}  # fmt: skip


def _coarse_german(word: str, tag: str) -> str:
    plain = tag.replace("(", "").replace(")", "")
    if plain.startswith("VA") or plain.startswith("VM"):
        return "AUX" if "FIN" in plain else ("VPART" if "PP" in plain else "VINF")
    if plain.startswith("VV"):
        return "VPART" if "PP" in plain else ("VINF" if "INF" in plain or "IZU" in plain else "VFIN")
    if plain.startswith(("PREL", "PWAV", "PWS")):
        return "REL" if plain.startswith("PREL") else "PRON"
    if plain.startswith("P") and plain not in _GERMAN:
        return "PRON"
    if plain.startswith("$"):
        return "PUNCT"
    return _GERMAN.get(plain, "OTHER" if not plain.startswith("N") else "NOUN")


_ENGLISH_VERBS = {"VVN": "VPART", "VVG": "VPART", "VVI": "VINF"}
_ENGLISH_AUXILIARIES = {"D": "AUX", "Z": "AUX", "B": "AUX", "0": "AUX", "N": "VPART", "G": "VPART"}
_ENGLISH = {"NN": "NOUN", "AJ": "ADJ", "AV": "ADV", "PR": "PREP", "PN": "PRON", "CR": "NUM", "OR": "ADJ", "CJC": "CONJ",
            "CJS": "SUBJ", "CJT": "SUBJ", "DTQ": "REL", "PNQ": "REL", "AT": "ART", "DP": "ART", "DT": "ART",
            "PU": "PUNCT", "NP": "NAME"}  # fmt: skip


def _coarse_english(word: str, tag: str) -> str:
    if tag.startswith("VV"):
        return _ENGLISH_VERBS.get(tag, "VFIN")
    if tag.startswith(("VB", "VH", "VD", "VM")):
        return _ENGLISH_AUXILIARIES.get(tag[2:], "VINF")
    return _ENGLISH.get(tag, _ENGLISH.get(tag[:2], "OTHER"))
