"""Where one statement of a passage ends and the next begins, told by marks and small words alone."""

import re
from dataclasses import dataclass
from itertools import pairwise

_SENTENCE = re.compile(
    r"(?<!\b[A-ZÄÖÜ])(?<!\b\d)(?<!\b\d\d)(?<!Dr)(?<!Prof)(?<!Mio)(?<!Mrd)(?<!\bSt)"
    r"(?<!\bCo)(?<!\bLtd)(?<!\bInc)(?<!\bCorp)(?<!\bNr)(?<!\bca)[.!?][\"”“»«’']?\s+(?=[\"„“»‘'(]?[A-ZÄÖÜ])|;\s+"
)
_CLAUSE = re.compile(
    r"(?<=\w)[\"”“»«’']?[,;:]\s+(?!(?:where|wo|who|whose)\s)|\s+[–—-]\s+|\s+(?=(?:und|and|sowie|while|whereas|während|aber|but|sondern|after|bevor)\s)",
)


@dataclass(frozen=True)
class Clause:
    start: int
    end: int
    sentence_start: int
    sentence_end: int


def split(text: str) -> tuple[Clause, ...]:
    """Clauses that cover the text without gaps; at least one."""
    found: list[Clause] = []
    for start, end in _pieces(text, 0, len(text), _SENTENCE):
        found.extend(Clause(a, b, start, end) for a, b in _pieces(text, start, end, _CLAUSE))
    return tuple(found)


def _pieces(text: str, start: int, end: int, border: re.Pattern[str]) -> list[tuple[int, int]]:
    cuts = [start, *(match.end() for match in border.finditer(text, start, end)), end]
    return [(a, b) for a, b in pairwise(cuts) if a < b] or [(start, end)]
