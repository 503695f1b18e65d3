"""Quotations: the words stand verbatim, stand altered, or are not there."""

import re

from rapidfuzz import fuzz

from factcheck.domain.anchoring import find_quotation

from .advice import Advice, agrees, conflicts, silent
from .question import Question

WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_TURNED = re.compile(
    r"\s(?:mehr\sals|weniger\sals|es\ssei\sdenn|außer|unless|except|more\sthan|less\sthan|if|until|wenn|falls|solange|as\slong\sas)\b",
    re.I,
)
ALIKE = 85  # likeness (0-100) of two words that may be one altered
ALTERED = 0.65  # share of the quotation's words that must stand, in order, to call it the same one
WIDEST = 1.6  # how much longer than the quotation the altered words may be
MOST_WORDS = 2_000  # words of a passage that are compared


def compare_quote(question: Question) -> Advice:
    matches = find_quotation(question.passage, question.detail)
    if matches:
        first = matches[0]
        if _TURNED.match(question.passage, first.end):
            return conflicts(first.start, first.end, "altered")  # a condition was cut off
        return agrees(first.start, first.end, "verbatim")
    if question.claim_language != question.passage_language:
        return silent("other_language")
    altered = _altered(question.detail, question.passage)
    return conflicts(*altered, "altered") if altered else silent("no_quotation")


def _altered(quote: str, passage: str) -> tuple[int, int] | None:
    """The stretch of the passage that has most of the quotation's words in their order; None where it has no words."""
    wanted = [word.casefold() for word in WORD.findall(quote)]
    if not wanted:
        return None
    there = [(m[0].casefold(), m.start(), m.end()) for m in WORD.finditer(passage)][:MOST_WORDS]
    width = max(len(wanted) + 1, round(len(wanted) * WIDEST))
    best, place = 0.0, None
    for at in range(len(there)):
        window = there[at : at + width]
        if not _alike(wanted[0], window[0][0]):
            continue
        share, last = _in_order(wanted, [word for word, _, _ in window])
        if share > best:
            best, place = share, (window[0][1], window[last][2])
    return place if best >= ALTERED and len(wanted) > 1 else None


def _in_order(wanted: list[str], window: list[str]) -> tuple[float, int]:
    """The share of the wanted words found one behind the other, and where the last stands."""
    at, found, last = 0, 0, 0
    for word in wanted:
        following = next((i for i in range(at, len(window)) if _alike(word, window[i])), None)
        if following is not None:
            found, last, at = found + 1, following, following + 1
    return found / len(wanted), last


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > 3 and fuzz.ratio(one, other) >= ALIKE)
