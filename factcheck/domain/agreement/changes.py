"""Changes that a passage does not state and that follow from what was before and what is after."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations

from .advice import Advice, agrees, conflicts
from .amounts import Amount
from .cues import english, german, phrases
from .directions import direction
from .fractions import HUNDRED
from .question import Question

LEAST = 0.2  # relatedness from which a figure may be one of the two
REACH = 60  # code points before a figure in which it is told that it is the earlier one
SLACK = Decimal("0.1")  # share by which a reckoned change may be off in either direction
SHARE_SLACK = Decimal("0.5")  # the like in per cent points
_FROM = re.compile(
    rf"\b{phrases(german.FROM_THAT, english.FROM_THAT)}\s"
    r"(?:(?:waren|war|was|were|stood|at|es|noch|only|still|bei|nur|erst)\s|(?:im|in)\s(?:vorjahr|jahr\sdavor|\d{4})\s){0,3}"
    r"[€$£]?\Z",
    re.I,
)
_ONCE = re.compile(rf"\b{phrases(german.ONCE, english.ONCE)}\s(?:[^\W\d]+\s){{0,3}}[€$£]?\Z", re.I)
_AGO = re.compile(rf"\s?(?:[^\W\d]\w*\s){{0,3}}\(?{phrases(german.BEHIND_EARLIER, english.BEHIND_EARLIER)}\b", re.I)
_GAINED = re.compile(rf"\b{phrases(german.GAINED, english.GAINED)}\b", re.I)
_LOST = re.compile(rf"\b{phrases(german.LOST, english.LOST)}\b", re.I)
_BY = re.compile(rf"\b{phrases(german.BY, english.BY)}\s\Z", re.I)
_MORE = re.compile(rf"\s(?:\w+\s)?{phrases(german.MORE, english.MORE)}\b", re.I)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True)
class Change:
    before: Amount
    after: Amount

    @property
    def first(self) -> int:
        return min(self.before.start, self.after.start)

    @property
    def last(self) -> int:
        return max(self.before.end, self.after.end)


def follows_from_change(question: Question, wanted: Amount, found: Sequence[Amount]) -> Advice | None:
    """`from 10.00 to 10.80 euros` is a rise of 8 per cent, of 80 cents; None where the claim tells of no change or the
    passage not from what to what."""
    upwards = _direction(question)
    if not upwards or not (wanted.dimension == "share" or _is_by(question, wanted)):
        return None
    told = list(_changes(question, wanted, found))
    for change in told:
        if wanted.meets(_reckoned(wanted, change)):
            if (change.after.value - change.before.value) * upwards > 0:
                return agrees(change.first, change.last, "ratio", nearly=True)
            return conflicts(change.first, change.last, "opposite_direction")
    if len(told) == 1 and any(_is_told_of(question, of.start) for of in (told[0].before, told[0].after)):
        return conflicts(told[0].first, told[0].last, "other_ratio")
    return None


def _is_told_of(question: Question, place: int) -> bool:
    return question.tells_the_same(place) and not question.other_event(place)


def _direction(question: Question) -> int:
    told = direction(question.context, question.claim)
    return told or bool(_GAINED.search(question.claim)) - bool(_LOST.search(question.claim))


def _is_by(question: Question, wanted: Amount) -> bool:
    """Whether the claim tells by how much: `um 200 Mitglieder`, `200 more`, `lost 200`."""
    by = _BY.search(question.claim[: wanted.start]) or _MORE.match(question.claim, wanted.end)
    return bool(by or _GAINED.search(question.claim) or _LOST.search(question.claim))


def _changes(question: Question, wanted: Amount, found: Sequence[Amount]) -> Iterator[Change]:
    of = {"share": ("count", "length", "mass", "area", "volume", "energy", "power"), "pp": ("share",)}.get(
        wanted.dimension, (wanted.dimension,)
    )
    sums = [a for a in found if a.value > 0 and (a.dimension in of or (wanted.dimension == "share" and a.is_money()))]
    near = [a for a in sums if question.relatedness(a.start, a.end) >= LEAST]
    for one, other in combinations(near, 2):
        before = _earlier(question, one, other) if one.dimension == other.dimension else None
        if before is not None:
            yield Change(before, other if before is one else one)


def _reckoned(wanted: Amount, change: Change) -> Amount:
    difference = abs(change.after.value - change.before.value)
    if wanted.dimension == "share":
        share = HUNDRED * difference / change.before.value
        return replace(wanted, low=share, high=share, slack=SHARE_SLACK)
    slack = change.before.slack + change.after.slack
    return replace(wanted, low=difference, high=difference, slack=slack + difference * SLACK * SLACK)


def _earlier(question: Question, one: Amount, other: Amount) -> Amount | None:
    """Which of the two was before: by a word beside it, or by the years named beside both."""
    text = question.passage
    told = [amount for amount in (one, other) if _is_earlier(text, amount)]
    if len(told) == 1:
        return told[0]
    years = [_year_beside(question, amount) for amount in (one, other)]
    if not told and all(years) and years[0] != years[1]:
        return one if years[0] < years[1] else other
    return None


def _is_earlier(text: str, amount: Amount) -> bool:
    lead = text[max(0, amount.start - REACH) : amount.start]
    return bool(_FROM.search(lead) or _ONCE.search(lead) or _AGO.match(text, amount.end))


def _year_beside(question: Question, amount: Amount) -> int:
    """The only year of the clause; 0 where it has none or several."""
    clause = question.clause_at(amount.start)
    years = {int(year) for year in _YEAR.findall(question.passage, clause.start, clause.end)}
    return next(iter(years)) if len(years) == 1 else 0
