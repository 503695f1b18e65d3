"""Shares told without a figure: a majority, most of them, a minority."""

import re
from decimal import Decimal

from .amounts import Amount
from .cues import english, german, phrases
from .fractions import HUNDRED
from .question import Question

HALF = HUNDRED / 2
_MOST_OF = re.compile(
    rf"\b(?:(?P<most>{phrases(german.MOST_OF, english.MOST_OF)})|{phrases(german.FEWEST_OF, english.FEWEST_OF)})\b",
    re.I,
)


def majority(question: Question) -> Amount | None:
    """`a majority of`, `die wenigsten`: more than half, or less."""
    told = _MOST_OF.search(question.detail)
    if told is None:
        return None
    low, high = (HALF, HUNDRED) if told.lastgroup == "most" else (Decimal(0), HALF)
    start = question.at + told.start()
    return Amount(start, start + len(told[0]), low, high, HALF, "share", "%")
