"""Teams that are called by their towns, as reports of matches do: "Redcastle Town 2-3 Port Ellery", "HSG Wallbach"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from factcheck.domain.extraction.languages.knowledge import words

from .features import WHERE, Word, stem
from .gazetteer import GIVEN_NAMES

_CLUB = words(
    "fc sv vfb vfl vfr tsv tsg tus hsg fsv spvgg bsc rb sg sc hsv afc cf ud cd rc as ogc olympique stade deportivo "
    "hc ec ehc erc esc esv ssv tv vfr usc msv ksc ksv psv bv rsv"
)
_RESULT = re.compile(r"\d{1,3}-\d{1,3}")
_COLONS = (":", "–")
_OUTSIDE = frozenset({"surname", "titled", "given", "small"})
LONGEST = 3
Span = tuple[int, int]


def teams(lines: Sequence[Sequence[Word]], used: Mapping[str, frozenset[str]]) -> Iterator[Span]:
    """Where they stand: with the letters of the club, and by their town alone unless something happens in it there."""
    towns = {town for line in lines for town in _towns(line) if _OUTSIDE.isdisjoint(used.get(town, ()))}
    for line in lines:
        at = 0
        while at < len(line):
            end = _end(line, at) if line[at].is_capital else at
            if end > at and _is_team(line, at, end, towns):
                yield line[at].start, line[end - 1].start + len(stem(line[end - 1].text))
            at = max(end, at + 1)


def _end(line: Sequence[Word], at: int) -> int:
    end = at
    while end < len(line) and end - at < LONGEST and line[end].is_capital:
        end += 1
    return end


def _is_team(line: Sequence[Word], first: int, end: int, towns: set[str]) -> bool:
    if line[first].low in _CLUB and end - first > 1:
        return True
    outside = first == 0 or line[first - 1].low not in WHERE
    return outside and " ".join(stem(word.text) for word in line[first:end]) in towns


def _towns(line: Sequence[Word]) -> Iterator[str]:
    """What stands behind the letters of a club or beside a result."""
    for index, word in enumerate(line):
        if word.low in _CLUB and word.is_capital:
            yield from _names(line, index + 1, _end(line, index + 1))
        elif word.text[0].isdigit() and (size := _result(line, index)):
            before = index
            while before and index - before < LONGEST and line[before - 1].is_capital:
                before -= 1
            yield from _names(line, before, index)
            if before < index:
                yield from _names(line, index + size, _end(line, index + size))


def _names(line: Sequence[Word], first: int, end: int) -> Iterator[str]:
    while first < end and _is_common(line[first]):
        first += 1
    if first < end and line[first].low not in GIVEN_NAMES:
        yield " ".join(stem(word.text) for word in line[first:end])


def _is_common(word: Word) -> bool:
    """A word that the lexicon knows, and not as a name."""
    return word.tag.endswith("!") and "NE" not in word.tag and "NP0" not in word.tag


def _result(line: Sequence[Word], at: int) -> int:
    """How many words a result has: "3-2" is one, "3:2" three; 0 where there is none."""
    if _RESULT.fullmatch(line[at].text):
        return 1
    part = line[at : at + 3]
    joined = len(part) == 3 and part[0].end == part[1].start and part[1].end == part[2].start
    digits = joined and part[0].text.isdigit() and part[2].text.isdigit() and len(part[2].text) < 4
    return 3 if digits and part[1].text in _COLONS else 0
