"""Figures that a passage does not state and that follow from those it states: shares, changes, ages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import combinations, pairwise

from .advice import Advice, agrees, conflicts
from .amounts import Amount
from .changes import follows_from_change
from .cues import english, german, phrases
from .days import find_days
from .directions import direction
from .fractions import HUNDRED
from .lasting import lasted_between
from .question import Question
from .scopes import OF_THE

LEAST = 0.2  # relatedness from which a figure may be one of the two
YEAR = Decimal(31557600)  # seconds
_OF_THEM = re.compile(rf"\s(?:{phrases(german.OF_THEM, english.OF_THEM)})\b", re.I)
_AMONG_THEM = re.compile(rf"\b(?:{phrases(german.OF_THEM, english.OF_THEM)})\s\Z", re.I)
OF_REACH = 30  # code points before a whole in which it is told that parts of it follow
_OLD = re.compile(r"\b(?:alt|jährige?\w?|old|aged|alter|age)\b|jährige?\w?\b|-year-old", re.IGNORECASE)
_BORN = re.compile(rf"\b{phrases(german.BORN, english.BORN)}\b", re.I)


def follow(question: Question, wanted: Amount, found: Sequence[Amount]) -> Advice | None:
    """What follows for the amount wanted; None where nothing does."""
    if changed := follows_from_change(question, wanted, found):
        return changed
    lasted = lasted_between(question, wanted) if wanted.dimension == "duration" else None
    return lasted or (_age(question, wanted) if wanted.dimension in ("duration", "count") else None)


def share_of_parts(question: Question, wanted: Amount, found: Sequence[Amount]) -> Advice | None:
    """A share that follows from part and whole: `42 of the 84`."""
    if wanted.dimension != "share" or wanted.value >= HUNDRED:
        return None
    for one, other in _pairs(question, found):
        low, high = sorted((one.value, other.value))
        if wanted.meets(_share(wanted, low, high)):
            return agrees(one.start, other.end, "ratio", nearly=True)
    return None


def share_of_whole(question: Question, wanted: Amount, found: Sequence[Amount]) -> Advice | None:
    """The like where the passage itself says what is part of what: `60 of its 210`, `of the 18,200, 13,700 left`."""
    if wanted.dimension != "share" or wanted.value >= HUNDRED or direction(question.context, question.claim):
        return None
    told = [pair for pair in _told_parts(question, found) if _is_of_claim(question, pair[0])]
    for part, whole in told:
        if wanted.meets(_share(wanted, part.value, whole)):
            return agrees(part.start, part.end, "ratio", nearly=True)
    if len(told) == 1 and question.tells_the_same(told[0][0].start):
        return conflicts(told[0][0].start, told[0][0].end, "other_ratio")
    return None


def _told_parts(question: Question, found: Sequence[Amount]) -> Iterator[tuple[Amount, Decimal]]:
    for amount in found:
        if amount.whole and 0 < amount.value < amount.whole:
            yield amount, amount.whole
    for one, other in pairwise(found):
        together = question.clause_at(one.start).sentence_start == question.clause_at(other.start).sentence_start
        opened = together and OF_THE.search(question.passage[max(0, one.start - OF_REACH) : one.start])
        if (
            (opened or _is_of_them(question.passage, other))
            and one.dimension == other.dimension
            and 0 < other.value < one.value
        ):
            yield other, one.value


def _is_of_them(text: str, part: Amount) -> bool:
    """`31 of them`, `davon 31`."""
    before = text[max(0, part.start - OF_REACH) : part.start]
    return bool(_OF_THEM.match(text, part.end) or _AMONG_THEM.search(before))


def _is_of_claim(question: Question, amount: Amount) -> bool:
    return question.relatedness(amount.start, amount.end) >= LEAST


def _share(wanted: Amount, part: Decimal, whole: Decimal) -> Amount:
    share = HUNDRED * part / whole
    return replace(wanted, low=share, high=share, slack=Decimal(0))


def _pairs(question: Question, found: Sequence[Amount]) -> Iterator[tuple[Amount, Amount]]:
    """Two figures of one dimension, in the order of the text, both near to the claim."""
    sums = [a for a in found if a.value > 0 and (a.dimension in ("count", "length", "mass", "area") or a.is_money())]
    near = [a for a in sums if question.relatedness(a.start, a.end) >= LEAST]
    return ((one, other) for one, other in combinations(near, 2) if one.dimension == other.dimension)


def _age(question: Question, wanted: Amount) -> Advice | None:
    """The age on the day of the article, from the day or year of birth."""
    around = question.claim[max(0, question.at - 12) : question.at + len(question.detail) + 12]
    if not _OLD.search(around) or not _BORN.search(question.passage):
        return None
    years = wanted.value / YEAR if wanted.dimension == "duration" else wanted.value
    for days in find_days(question.passage, question.passage_language, question.passage_day):
        clause = question.clause_at(days.start)
        if _BORN.search(question.passage, clause.sentence_start, clause.sentence_end) and _related(
            question, days.start
        ):
            same = _years_since(days.last, question.claim_day) <= years <= _years_since(days.first, question.claim_day)
            return (agrees if same else conflicts)(days.start, days.end, "age" if same else "other_age")
    return None


def _related(question: Question, place: int) -> bool:
    return question.relatedness(place, place) >= LEAST


def _years_since(birth: date, day: date) -> int:
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
