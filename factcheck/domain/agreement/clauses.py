"""Where one statement of a passage ends and the next begins, told by marks and small words alone."""

import re
from dataclasses import dataclass
from itertools import pairwise

from factcheck.domain.quantities.spaced import any_of
from factcheck.domain.quantities.words import VOCABULARIES

_SENTENCE = re.compile(
    r"(?<!\b[A-ZÄÖÜ])(?<!Dr)(?<!Prof)(?<!\bmed)(?<!\bIng)(?<!\bjur)(?<!\bphil)(?<!\bnat)(?<!\bpol)(?<!Mio)(?<!Mrd)(?<!\bSt)"
    r"(?<!\bCo)(?<!\bLtd)(?<!\bInc)(?<!\bCorp)(?<!\bNr)(?<!\bca)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bRev)(?<!\bGen)(?<!\bCapt)(?<!\bCol)[.!?][\"”“»«’']?\s+(?=[\"„“»‘'(]?[A-ZÄÖÜ])|;\s+"
    r"|(?<=[a-zäöüß]{4})(?<!approx)[.!?]\s+(?=[€$£]?\d)"
)
_CLAUSE = re.compile(
    r"(?<=\w)[\"”“»«’']?[,;:]\s+(?!(?:where|wo|who|whose)\s)|\s+[–—-]\s+|\s+(?=(?:und|and|sowie|while|whereas|während|aber|but|sondern|after|bevor)\s)",
)
# `am 31. Mai`, `der 20. Parteitag`: the stop behind a figure that tells which one it is; `by 41 votes to 31.` ends.
_WHICH = re.compile(
    r"(?:\b(?:a[mb]|im|[dj]e[rmns]|dies\w*|das|die|zu[mr]|vom|beim|bis|seit|[sm]?ein\w*|ihr\w*|unser\w*|und|oder)\s|[/–-])"
    r"\d{1,2}\.\s+\Z",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\b\d{1,2}\.\s+\Z")
_ORDERED = re.compile(rf"(?:{any_of(VOCABULARIES['de'].months)}|Jahrhundert\w*)\b")
REACH = 16  # code points before the end of a figure in which a word would stand that tells which one


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
    cuts = [start, *(match.end() for match in border.finditer(text, start, end) if not _is_order(text, match)), end]
    return [(a, b) for a, b in pairwise(cuts) if a < b] or [(start, end)]


def _is_order(text: str, border: re.Match[str]) -> bool:
    before = text[max(0, border.end() - REACH) : border.end()]
    return bool(_WHICH.search(before) or (_FIGURE.search(before) and _ORDERED.match(text, border.end())))
