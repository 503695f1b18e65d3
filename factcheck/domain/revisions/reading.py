"""A version of a text read as words and clauses, over its levelled typography."""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from factcheck.domain.anchoring.folding import Folded, fold_typography

from .closed_class import ABBREVIATIONS, COORDINATORS, MONTHS

TOKEN = re.compile(r"\w+(?:(?:[-']|(?<=\d)[.,:/](?=\d))\w+)*|[^\w\s]")
WORD, QUOTE, MARK, STOP = range(4)  # the part a token plays: QUOTE is looked through, STOP ends a sentence

_LINE_END = re.compile(r"\s*\n\s*")


@dataclass(frozen=True)
class Clause:
    """The tokens [first, last) between two borders, and which sentence they belong to."""

    first: int
    last: int
    sentence: int
    key: str


@dataclass(frozen=True)
class Reading:
    """`sentence_ends`: the last token of each sentence or line."""

    source: str
    folded: Folded
    words: list[str]
    starts: "array[int]"
    ends: "array[int]"
    parts: bytearray
    line_starts: frozenset[int]
    sentence_ends: "array[int]"
    clauses: tuple[Clause, ...]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(map(str.casefold, self.words))

    def levelled(self, start: int, end: int) -> tuple[int, int]:
        """The levelled characters that come from the source's span."""
        return self.folded.position(start), bisect_left(self.folded.starts, end)

    def tokens(self, start: int, end: int) -> tuple[int, int]:
        """The tokens [first, last) that the source's span touches."""
        begin, stop = self.levelled(start, end)
        return bisect_right(self.ends, begin), bisect_left(self.starts, stop)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The source's span of the tokens [first, last)."""
        return self.folded.source(self.starts[first], self.ends[last - 1])

    def clauses_of(self, first: int, last: int) -> tuple[int, int]:
        """The clauses [low, high) that the tokens [first, last) touch."""
        low = bisect_right(self.clauses, first, key=lambda clause: clause.last)
        return low, max(low, bisect_left(self.clauses, last, key=lambda clause: clause.first))


def read(text: str) -> Reading:
    folded = fold_typography(text)
    words: list[str] = []
    starts, ends = array("I"), array("I")
    for token in TOKEN.finditer(folded.text):
        words.append(token.group())
        starts.append(token.start())
        ends.append(token.end())
    line_starts = frozenset(_line_starts(text, folded, starts))
    parts = bytearray(_part(folded.text, words, starts, ends, at) for at in range(len(words)))
    sentence_ends = array("I", _sentence_ends(parts, line_starts))
    clauses = tuple(_clauses(words, parts, line_starts))
    return Reading(text, folded, words, starts, ends, parts, line_starts, sentence_ends, clauses)


def _line_starts(text: str, folded: Folded, starts: "array[int]") -> Iterator[int]:
    """Tokens that begin a line; a line that goes on in lower case was only wrapped."""
    for line_end in _LINE_END.finditer(text):
        wrapped = line_end.group().count("\n") == 1 and text[line_end.end() : line_end.end() + 1].islower()
        if not wrapped:
            yield bisect_left(starts, folded.position(line_end.end()))


def _part(text: str, words: list[str], starts: "array[int]", ends: "array[int]", at: int) -> int:
    word = words[at]
    if word[0].isalnum() or word[0] == "_":
        return WORD
    if word == "'":
        return QUOTE
    if word in "!?":
        return STOP
    if word == ".":
        return STOP if _ends_sentence(words, at) else QUOTE
    if word in ",;:()[]{}/|•*…":
        return MARK
    if word == "-" and not text[ends[at] : ends[at] + 1].isdigit():
        return MARK
    return WORD


def _ends_sentence(words: list[str], at: int) -> bool:
    before = words[at - 1].casefold() if at else ""
    after = next((word for word in words[at + 1 : at + 4] if word != "'"), "")
    if after[:1].islower() or before in ABBREVIATIONS or (len(before) == 1 and before.isalpha()):
        return False
    return not (before.isdigit() and after.casefold() in MONTHS)


def _sentence_ends(parts: bytearray, line_starts: frozenset[int]) -> Iterator[int]:
    last = len(parts) - 1
    return (at for at, part in enumerate(parts) if part == STOP or at + 1 in line_starts or at == last)


def _clauses(words: list[str], parts: bytearray, line_starts: frozenset[int]) -> Iterator[Clause]:
    first, sentence, held = 0, 0, False
    for at in range(len(words) + 1):
        ends = at == len(words) or parts[at] in (MARK, STOP) or words[at].casefold() in COORDINATORS
        if ends or at in line_starts:
            if held:
                yield Clause(first, at, sentence, " ".join(_held(words, parts, first, at)))
            first, held = (at + 1 if ends else at), False
        if at < len(words):
            sentence += parts[at] == STOP or at in line_starts
            held = held or (parts[at] == WORD and not ends)


def _held(words: list[str], parts: bytearray, first: int, last: int) -> Iterator[str]:
    return (words[at] for at in range(first, last) if parts[at] == WORD)
