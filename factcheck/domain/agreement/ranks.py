"""Ranks and how often: the fourth defeat in a row is told by four defeats as well."""

import re
from collections.abc import Sequence

from .advice import Advice, agrees, conflicts
from .amounts import Amount
from .cues import english, german, phrases
from .question import Question

LEAST = 0.2  # relatedness from which so many are of the same thing
REACH = 40  # code points behind a figure within which it is told that they came one after the other
_IN_A_ROW = re.compile(rf"\b{phrases(german.IN_A_ROW, english.IN_A_ROW)}\b", re.I)
_TIMES = re.compile(r"\s?(?:mal|times)\b", re.I)


def so_many_times(question: Question, wanted: Amount, found: Sequence[Amount]) -> Advice | None:
    """A rank borne out by a number of things that came one after the other, or of times; None where there is none."""
    if wanted.dimension != "ordinal" or not _IN_A_ROW.search(question.claim):
        return None
    for amount in found:
        behind = question.passage[amount.end : amount.end + REACH]
        counted = amount.dimension == "count" and (_IN_A_ROW.search(behind) or _TIMES.match(behind))
        if not counted or question.relatedness(amount.start, amount.end) < LEAST:
            continue
        if amount.value == wanted.value:
            return agrees(amount.start, amount.end, "same_figure", nearly=True)
        if _IN_A_ROW.search(behind) and question.tells_the_same(amount.start):
            return conflicts(amount.start, amount.end, "other_figure")
    return None
