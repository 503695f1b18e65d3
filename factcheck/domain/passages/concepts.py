"""Which concepts of a thesaurus a word stands for, and of which semantic fields it is, so that a claim finds its source
across wordings and languages.

A stem matches a word that begins with it (short ones only with a short ending), and in German, where compounds are
written together, one that ends in it. With a full stop behind it (`stahl.`) it matches that word alone, with a hyphen
before it (`-boot`) a noun that is or ends in it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from .fields import FIELDS, KINDRED
from .thesaurus import CONCEPTS

LONG_STEM = 5  # from this length a stem is told within a compound
SHORT_HEAD = 3  # the shortest last part of a compound, told where the lexicon says so
INFLECTED = 2  # letters by which two stems may differ and still be forms of one word
NOUNS_APART = frozenset({"fall", "falle", "fallen", "falls"})  # German nouns written like verbs of another meaning
ENDING = 4  # letters a short stem may be followed by

_PREFIX = re.compile(
    r"(?:ab|an|auf|aus|be|bei|durch|ein|er|fern|fest|fort|frei|hera?b|heraus|herunter|hin|hinaus|hinzu|los|mit|nach|nieder|statt|"
    r"teil|uber|um|unter|ver|vor|voran|weg|weiter|wieder|zer|zu|zuruck|zusammen)(?:ge)?|ge"
)

Stems = dict[str, frozenset[int]]


class Lexicon:
    """Lines of `German stems | English stems`; a concept is the number of its line."""

    def __init__(self, lines: Iterable[str]) -> None:
        lines = tuple(lines)
        self._sides = {german: _stems(lines, german) for german in (True, False)}
        self._longest = {german: max(map(len, stems)) for german, stems in self._sides.items()}
        self._heads = {stem[1:]: numbers for stem, numbers in self._sides[True].items() if stem.startswith("-")}
        self.meanings = lru_cache(maxsize=8_192)(self._meanings)

    def modifier(self, word: str) -> str:
        """What a German compound has before a head that is known: `milch` of `milchpreis`; empty where it is none."""
        stems = self._sides[True]
        heads = range(3, len(word) - LONG_STEM + 1)
        ends = (word, word[:-1], word[:-2])
        return next((word[:at] for at in heads if any(end[at:] in stems for end in ends)), "")

    def _meanings(self, word: str, language: str, is_noun: bool = True) -> frozenset[int]:
        """The concepts of a folded word; several where it has several meanings.

        German nouns are composed freely, verbs with a few prefixes alone: `entwenden` has nothing of `enden`.
        """
        german = language == "de"
        if german and is_noun and word in NOUNS_APART:
            return self._sides[german].get(f"{word}.", frozenset())
        stems = self._sides[german]
        if "-" in word and word not in stems:
            word = word.rpartition("-")[2]
        found = set(stems.get(f"{word}.", ()))
        if german and is_noun:
            found |= self._head(word)
        shortest, explained = 2, 0
        for length in range(min(self._longest[german], len(word)), 2, -1):
            numbers = stems.get(word[:length])
            if length > shortest and numbers and _fits(len(word) - length, length, language):
                found |= numbers
                explained = max(explained, length)
                shortest = max(shortest, length - INFLECTED - 1)
        if german and len(word) - explained > ENDING:
            found |= _tail(word, stems, is_noun)
        return frozenset(found)

    def _head(self, word: str) -> frozenset[int]:
        """The boat of `Boote` and `Rettungsboote`."""
        for ending in range(min(INFLECTED, len(word) - SHORT_HEAD) + 1):
            for length in range(SHORT_HEAD, min(LONG_STEM, len(word) - ending + 1)):
                at = len(word) - ending - length
                if (at == 0 or at >= SHORT_HEAD) and (numbers := self._heads.get(word[at : len(word) - ending])):
                    return numbers
        return frozenset()


def _stems(lines: tuple[str, ...], german: bool) -> Stems:
    """The stems of the German side or of the English one, which also serves its cognates in other languages."""
    table: dict[str, set[int]] = {}
    for number, line in enumerate(lines):
        for stem in line.partition("|")[0 if german else 2].split():
            table.setdefault(stem, set()).add(number)
    return {stem: frozenset(numbers) for stem, numbers in table.items()}


def _fits(rest: int, length: int, language: str) -> bool:
    if length <= 3:
        return rest <= (2 if language == "de" else 1)
    return rest <= ENDING or (language == "de" and length >= LONG_STEM)


def _tail(word: str, stems: Stems, is_noun: bool) -> frozenset[int]:
    """The head of a German compound: `Waldflächen` is an area; a `Patenschaft` has no sheep in it."""
    for at in range(3 if is_noun else 2, len(word) - LONG_STEM + 1):
        if word.startswith("schaft", at) or not (is_noun or _PREFIX.fullmatch(word, 0, at)):
            continue
        for ending in range(min(3, len(word) - at - LONG_STEM) + 1):
            numbers = stems.get(word[at : len(word) - ending])
            if numbers:
                return numbers
    return frozenset()


_LEXICON = Lexicon(CONCEPTS)
concepts = _LEXICON.meanings
modifier = _LEXICON.modifier
matters = Lexicon(FIELDS).meanings
fields = Lexicon((*FIELDS, *KINDRED)).meanings
