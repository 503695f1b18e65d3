"""How long something took, reckoned from the days on which it began and ended."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from .advice import Advice, agrees, conflicts
from .amounts import Amount
from .clauses import Clause
from .cues import english, german, phrases
from .days import Days, find_days
from .question import Question
from .reading import MOST

LEAST = 0.2  # relatedness from which a day may be one of the two
DAY = Decimal(86400)
YEAR_DAYS = 365
SLACK = Decimal("0.1")  # share by which a span between two days may be off
FAR = Decimal("0.25")  # from which share on it is another one
MONTH = 31  # days from which on a date is too coarse to reckon with
_LASTING = re.compile(rf"\b{phrases(german.LASTING, english.LASTING)}\b", re.I)
_FOR = re.compile(rf"\b{phrases(german.FOR_SO_LONG, english.FOR_SO_LONG)}\s(?:\w+\s){{0,2}}\Z", re.I)
_BEGINS = re.compile(rf"\b{phrases(german.BEGINS, english.BEGINS)}\b", re.I)
_ENDS = re.compile(rf"\b{phrases(german.ENDS, english.ENDS)}\b", re.I)


def lasted_between(question: Question, wanted: Amount) -> Advice | None:
    """From the third of April to the thirtieth of September it was six months."""
    if not _LASTING.search(question.claim) and not _FOR.search(question.claim[: wanted.start]):
        return None
    found = sorted(find_days(question.passage, question.passage_language, question.passage_day), key=lambda d: d.start)
    for one, other in pairwise(found[:MOST]):
        reckoned = _between(question, wanted, one, other)
        if reckoned and wanted.meets(reckoned):
            return agrees(one.start, other.end, "ratio", nearly=True)
    return next(_otherwise(question, wanted, found), None)


def _between(question: Question, wanted: Amount, one: Days, other: Days) -> Amount | None:
    """Of two days told in one sentence or by a beginning and an end."""
    first, second = question.clause_at(one.start), question.clause_at(other.start)
    if first.sentence_start != second.sentence_start and not _are_both_ends(question, first, second):
        return None
    days = (other.first - one.first).days + 1
    seconds = Decimal(days if days > 0 else days + YEAR_DAYS) * DAY  # without a year they may be of two
    return replace(wanted, low=seconds, high=seconds, slack=seconds * SLACK) if seconds > 0 else None


def _otherwise(question: Question, wanted: Amount, found: list[Days]) -> Iterator[Advice]:
    """Beginning and end are told, no other day is, and it was much longer or shorter."""
    if len(found) != 2 or any((days.last - days.first).days >= MONTH for days in found):
        return
    one, other = found
    ends = _are_both_ends(question, question.clause_at(one.start), question.clause_at(other.start))
    reckoned = _between(question, wanted, one, other)
    related = all(question.relatedness(days.start, days.end) >= LEAST for days in found)
    if ends and related and reckoned and not wanted.meets(replace(reckoned, slack=wanted.value * FAR)):
        yield conflicts(one.start, other.end, "other_ratio")


def _are_both_ends(question: Question, first: Clause, second: Clause) -> bool:
    return bool(
        _BEGINS.search(question.passage, first.start, first.end)
        and _ENDS.search(question.passage, second.start, second.end)
    )
