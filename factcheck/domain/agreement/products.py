"""Sums that follow from how many there were and what each came to: `90 Tagessätze zu je 40 Euro`."""

import re
from collections.abc import Sequence
from itertools import pairwise

from .advice import Advice, agrees
from .amounts import Amount
from .question import Question

_EACH_BEFORE = re.compile(
    r"\s[^\W\d][\w-]*\s(?:[^\W\d][\w-]*\s){0,2}(?:(?:zu|für|à)\s)?(?:je(?:weils)?|à)\s\Z", re.IGNORECASE
)
_AT = re.compile(
    r"\s[^\W\d][\w-]*\s(?:[^\W\d][\w-]*\s){0,2}(?:at|of|worth|for|costing|zu|für|von)\s[€$£]?\Z", re.IGNORECASE
)
_EACH_BEHIND = re.compile(r"\s(?:each|apiece|per\s[a-z]+|a\s(?:piece|head|day|share|unit)|pro\s[A-Z]\w+|das\sStück)\b")
LEAST = 0.15  # relatedness from which the sum is the claim's


def product(question: Question, wanted: Amount, found: Sequence[Amount]) -> Advice | None:
    """None where nothing is multiplied, or something else comes of it."""
    for count, each in pairwise(found):
        if count.dimension != "count" or each.dimension != wanted.dimension or each.dimension == "count":
            continue
        if not _is_of_each(question.passage, count, each):
            continue
        sum_of_all = each.scaled(count.value)
        if wanted.meets(sum_of_all) and question.relatedness(count.start, each.end) >= LEAST:
            return agrees(count.start, each.end, "ratio", nearly=True)
    return None


def _is_of_each(text: str, count: Amount, each: Amount) -> bool:
    between = text[count.end : each.start]
    return bool(_EACH_BEFORE.match(between) or (_AT.match(between) and _EACH_BEHIND.match(text, each.end)))
