"""Figures: does the passage state a compatible one of the same thing?"""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from .advice import Advice, Relation, agrees, conflicts, silent
from .amounts import PERIODS, Amount, find_amounts, in_one_currency, rate_within
from .changes import follows_from_change
from .contradicting import contradicts
from .cues import english, german, phrases
from .days import Days, find_days
from .denials import denies
from .derived import follow, share_of_parts, share_of_whole
from .directions import direction
from .fractions import HUNDRED, UPWARDS
from .lexicon import of_family
from .majorities import majority
from .multiples import compare_multiple, find_multiple, multiple_of
from .products import product
from .question import Question
from .ranks import so_many_times
from .reading import MOST
from .results import compare_result
from .scopes import is_of_another_scope
from .things import adposition, counted_noun, same_thing

LEAST_SAME = 0.2  # relatedness from which a figure may speak of the same thing
LEAST_RESTATED = 0.0  # the like for one that says the same in other words
LEAST = 0.25  # the like for another count: a text counts many things, and measures few
# Marked down: last year's figure, a part of the whole, the other camp; up: the same camp.
RESTATED = 0.1  # what a figure gains that says the claim's in other words
OTHER_PERIOD, PART, ASIDE, SAME_SIDE = 0.25, 0.25, 0.3, 0.15
ELLIPTIC = 2  # words of a statement whose verb is that of the one before
EVEN = 0.06  # relatedness by which two figures do not differ
FAR_BEYOND = 10  # how many times a lower bound is no longer the same magnitude
_BEFORE = re.compile(rf"\b{phrases(german.EARLIER, english.EARLIER)}\b", re.I)
_FROM_FIGURE = re.compile(
    rf"\b{phrases(german.COMPARED_WITH, english.COMPARED_WITH)}\s"
    rf"(?:{phrases(german.ROUGHLY, english.ROUGHLY)}\s){{0,2}}\Z",
    re.I,
)
# What a change is measured by is not when it was.
_COMPARED = re.compile(
    rf"\b{phrases(german.THAN, english.THAN)}\s(?:\w+\s){{0,3}}"
    rf"{phrases(german.YEAR_BEFORE, english.YEAR_BEFORE)}",
    re.I,
)
_PART = re.compile(rf"\b{phrases(german.PART, english.PART)}\b", re.I)
_PART_OF_THEM = re.compile(rf"\s{phrases(german.OF_THEM, english.OF_THEM)}\b", re.I)
_INSTEAD = re.compile(rf"\b{phrases(german.INSTEAD, english.INSTEAD)}\s\Z", re.I)
_ESTIMATED = re.compile(rf"\b{phrases(german.ESTIMATED, english.ESTIMATED)}\s[€$£]?\Z", re.I)
_FROM, _TO = re.compile(r"\b(?:von|from)\s\Z", re.I), re.compile(r"\s(?:\w+\s)?(?:auf|to)\b", re.I)
_WHOLE = re.compile(rf"\b{phrases(german.EVERYWHERE, english.EVERYWHERE)}\b", re.I)
_AGAINST = re.compile(rf"\b{phrases(german.AGAINST, english.AGAINST)}\b", re.I)
_FOR = re.compile(rf"\b{phrases(german.FOR, english.FOR)}\b", re.I)
_AGAINST_IT = re.compile(rf"\b{phrases(german.AGAINST_IT, english.AGAINST_IT)}\b", re.I)
_FOR_IT = re.compile(rf"\b{phrases(german.FOR_IT, english.FOR_IT)}\b", re.I)
_IS_RATE = re.compile(
    rf"\s{phrases(german.EACH, english.EACH)}\s{phrases(german.YEAR_OR_MONTH, english.YEAR_OR_MONTH)}\b",
    re.I,
)
_POINT = re.compile(rf"\s{phrases(german.FROM_THEN, english.FROM_THEN)}\b", re.I)
_LASTS = re.compile(rf"\b{phrases(german.LASTS, english.LASTS)}\b", re.I)
CAPACITY_REACH = 40  # code points before a figure in which it is told that there is room for so many
_CAPACITY = re.compile(rf"\b{phrases(german.ROOM_FOR, english.ROOM_FOR)}\s(?:\w+\s){{0,2}}\Z", re.I)
_HOLDS = re.compile(rf"\b{phrases(german.HOLDS, english.HOLDS)}\b", re.I)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True)
class Candidate:
    amount: Amount
    weight: float


def compare_number(question: Question) -> Advice:
    result = compare_result(question)
    if result is not None:
        return result
    multiple = multiple_of(question)
    if multiple is not None:
        return compare_multiple(question, multiple)
    wanted = _wanted(question)
    if wanted is None:
        return silent("no_figure")
    wanted, found = in_one_currency(wanted, find_amounts(question.passage, question.passage_language)[:MOST])
    if multiplied := product(question, wanted, found):
        return multiplied
    candidates = _candidates(question, wanted, found)
    changed = follows_from_change(question, wanted, found) if wanted.dimension != "share" else None
    if changed and (changed.relation is Relation.AGREES or not any(_meets(wanted, c.amount) for c in candidates)):
        return changed
    if not candidates:
        following = (
            so_many_times(question, wanted, found)
            or share_of_whole(question, wanted, found)
            or share_of_parts(question, wanted, found)
            or follow(question, wanted, found)
        )
        return following or _other_currency(question, wanted, found)
    candidates = [one for one in candidates if not question.other_event(one.amount.start)] or candidates
    most = max(candidate.weight for candidate in candidates)
    nearest = [candidate for candidate in candidates if candidate.weight >= most - EVEN]
    top = max(nearest, key=lambda candidate: (_meets(wanted, candidate.amount), candidate.weight))
    return _answer(question, wanted, _at_one_rate(question, wanted, top.amount))


def _wanted(question: Question) -> Amount | None:
    """The figure of the detail, or that of the claim of which the detail is a part: `keine` of `keine Verletzten`."""
    stated = find_amounts(question.detail, question.claim_language)
    if stated:
        return _in_claim(stated[0], question)
    end = question.at + len(question.detail)
    around = find_amounts(question.claim, question.claim_language)
    within = next((amount for amount in around if amount.start <= question.at and end <= amount.end), None)
    return within or majority(question)


def _at_one_rate(question: Question, wanted: Amount, found: Amount) -> Amount:
    """`10,000 a month` where the claim speaks of a year."""
    clause = question.clause_at(found.start)
    mine = rate_within(question.claim[wanted.start :]) or rate_within(question.claim)
    theirs = rate_within(question.passage[found.start : clause.end])
    if not mine or not theirs or wanted.dimension == "duration":
        return found
    return found if mine == theirs else found.scaled(PERIODS[theirs] / PERIODS[mine])


def figure_within(detail: str, language: str) -> tuple[int, int] | None:
    """Where the figure itself stands in the detail."""
    stated = () if find_multiple(detail) else find_amounts(detail, language)
    return (stated[0].start, stated[0].end) if stated else None


def _in_claim(amount: Amount, question: Question) -> Amount:
    """The amount as the claim states it: a qualifier or a unit may stand beside the detail."""
    placed = replace(amount, start=amount.start + question.at, end=amount.end + question.at)
    around = find_amounts(question.claim, question.claim_language)
    return next((wide for wide in around if wide.start <= placed.start and placed.end <= wide.end), placed)


def _answer(question: Question, wanted: Amount, found: Amount) -> Advice:
    clause = question.clause_at(found.start)
    if wanted.dimension == found.dimension == "share" and question.tells_the_twin(found.start):
        return _of_the_others(wanted, found)
    if not _meets(wanted, found):
        told = contradicts(question, wanted, found)
        return conflicts(found.start, found.end, "other_figure") if told else silent("no_such_figure")
    if denies(question.passage[clause.sentence_start : clause.sentence_end]) and not denies(question.claim):
        return conflicts(found.start, found.end, "negated")
    place = found.start
    contrary = question.tells_the_twin(place) or question.opposite_event(place) or opposite_direction(question, place)
    if contrary or _is_other_side(question, found):
        return conflicts(found.start, found.end, "opposite_direction")
    alike = wanted.digits == found.digits and wanted.unit == found.unit
    if wanted.restates(found) and not (alike and question.other_event(place)):
        return agrees(found.start, found.end, "within_bounds", nearly=True)
    if question.other_event(found.start):
        return silent("no_such_figure")
    if found.dimension == "count" and question.tells_its_nouns(found.start, counted_noun(question, wanted)):
        return agrees(found.start, found.end, "same_figure")
    of_some = found.dimension == "count" or (
        found.dimension == "share" and not direction(question.context, question.claim)
    )
    if of_some and not question.tells_its_event(found.start):
        return silent("no_such_figure")
    if _may_coincide(question, wanted, found):
        return silent("no_such_figure")
    nearly = wanted.value != found.value
    return agrees(found.start, found.end, "within_bounds" if nearly else "same_figure", nearly=nearly)


def _of_the_others(wanted: Amount, found: Amount) -> Advice:
    """A quarter are not satisfied, so three in four are."""
    value = HUNDRED - found.value
    rest = replace(found, low=value, high=value, value=value)
    if _meets(wanted, rest):
        return agrees(found.start, found.end, "ratio", nearly=True)
    return conflicts(found.start, found.end, "opposite_direction")


def _may_coincide(question: Question, wanted: Amount, found: Amount) -> bool:
    """A figure written just as the claim's may be there by chance, so the sentence must say what the claim says of its
    subject, and have all its nouns; what is counted is the same already. One that only meets the claim's is hardly of
    another thing.
    """
    counted = counted_noun(question, wanted)
    nouns = question.tells_its_nouns(found.start, counted, least=0)
    said = all(term == counted for term in question.context[1:]) or question.tells_predicate(found.start)
    return wanted.value == found.value and not (nouns and said)


def _is_other_side(question: Question, found: Amount) -> bool:
    """So many were against, where the claim has them for it."""
    clause = question.clause_at(found.start)
    words = question.passage[clause.start : clause.end]
    mine = bool(_FOR_IT.search(question.claim)), bool(_AGAINST_IT.search(question.claim))
    theirs = bool(_FOR_IT.search(words)), bool(_AGAINST_IT.search(words))
    return mine[0] != mine[1] and theirs == mine[::-1]


def _candidates(question: Question, wanted: Amount, found: Sequence[Amount]) -> list[Candidate]:
    """Figures of the same dimension and thing, each with how near it is to the claim."""
    weighed = []
    for amount in found:
        if amount.dimension != wanted.dimension or not same_thing(question, wanted, amount):
            continue
        if wanted.high is None and wanted.value * UPWARDS < amount.value <= wanted.value * FAR_BEYOND:
            continue
        if _is_by_and_to(question, wanted, amount) or _is_rate_alone(question, wanted, amount):
            continue
        if (
            amount.dimension == "duration"
            and _POINT.match(question.passage, amount.end)
            and _LASTS.search(question.claim)
        ):
            continue  # `90 minutes after the crash` is no length
        if _is_capacity(question, amount) or is_of_another_scope(question, wanted, amount, found):
            continue
        if _is_elsewhere(question, amount) or question.of_another_place(amount.start):
            continue
        weight = question.relatedness(amount.start, amount.end) - _set_back(question, wanted, amount)
        if weight >= _least(wanted, amount):
            weighed.append(Candidate(amount, weight))
    return weighed


def _least(wanted: Amount, found: Amount) -> float:
    """How much of the claim must stand around a figure."""
    if not _meets(wanted, found):
        return LEAST if found.dimension == "count" else LEAST_SAME
    return LEAST_RESTATED if wanted.restates(found) else LEAST_SAME


def _meets(wanted: Amount, found: Amount) -> bool:
    """Whether they are compatible; "more than a thousand" does not bear out a million."""
    beyond = wanted.high is None and wanted.value > 0 and found.value > wanted.value * FAR_BEYOND
    return wanted.meets(found) and not beyond


def _is_by_and_to(question: Question, wanted: Amount, found: Amount) -> bool:
    """One tells by how much something changed, the other to what."""
    mine, theirs = adposition(question.claim, wanted), adposition(question.passage, found)
    return bool(mine and theirs) and mine != theirs


def _is_capacity(question: Question, found: Amount) -> bool:
    """`built for 392 passengers` tells how many there may be, not how many there were."""
    lead = question.passage[max(0, found.start - CAPACITY_REACH) : found.start]
    return found.dimension == "count" and bool(_CAPACITY.search(lead)) and not _HOLDS.search(question.claim)


def _is_rate_alone(question: Question, wanted: Amount, found: Amount) -> bool:
    """So much a day is no answer to how much there is."""
    if found.is_money() and _IS_RATE.match(question.passage, found.end) and not rate_within(question.claim):
        return not any(of_family(question.says(term), "money") for term in question.context)
    if found.dimension == "count" or rate_within(question.claim) or wanted.dimension in ("share", "duration", "speed"):
        return False
    clause = question.clause_at(found.start)
    return rate_within(question.passage[clause.start : clause.end]) in ("day", "week")


def _is_elsewhere(question: Question, amount: Amount) -> bool:
    """The claim names years or months, and the clause names others."""
    mine = question.claim, question.claim_language, question.claim_day
    clause = question.clause_at(amount.start)
    theirs = question.passage[clause.start : clause.end], question.passage_language, question.passage_day
    return any(of(*mine) and of(*theirs) and not of(*mine) & of(*theirs) for of in (_years, _months))


@lru_cache(maxsize=1_024)
def _years(text: str, language: str, day: date) -> frozenset[int]:
    """Those written out, and those of `last year` and the like."""
    whole = (span for span in find_days(text, language, day) if _is_year(span))
    return frozenset(int(year) for year in _YEAR.findall(text)) | {span.first.year for span in whole}


@lru_cache(maxsize=1_024)
def _months(text: str, language: str, day: date) -> frozenset[int]:
    """Those told as a whole, of whatever year: `im April`, not `am 3. April`."""
    return frozenset(span.first.month for span in find_days(text, language, day) if _is_month(span))


def _is_month(span: Days) -> bool:
    first, last = span.first, span.last
    return last == first.replace(day=monthrange(first.year, first.month)[1]) and first.day == 1


def _is_year(span: Days) -> bool:
    return span.last - span.first in (timedelta(days=364), timedelta(days=365)) and span.first.month == 1


def _set_back(question: Question, wanted: Amount, amount: Amount) -> float:
    clause = question.clause_at(amount.start)
    lead = question.passage[clause.start : amount.start]
    words = question.passage[clause.start : clause.end]
    bounded = wanted.low is not None and wanted.high is not None
    total = -RESTATED if bounded and wanted.restates(amount) and _meets(wanted, amount) else 0.0
    if (
        _BEFORE.search(_COMPARED.sub("", words)) or (amount.dimension != "duration" and _FROM_FIGURE.search(lead))
    ) and not _BEFORE.search(question.claim):
        total += OTHER_PERIOD
    if _other_year(question, words):
        total += OTHER_PERIOD
    if (
        _INSTEAD.search(lead)
        or _ESTIMATED.search(lead)
        or (_FROM.search(lead) and _TO.match(question.passage, amount.end))
    ):
        total += OTHER_PERIOD
    if _PART.search(lead) or _PART_OF_THEM.match(question.passage, amount.end):
        total += PART
    against, backing = _AGAINST.search(question.claim), _FOR.search(question.claim)
    if (against and _FOR.search(words) and not _AGAINST.search(words)) or (
        backing and not against and _AGAINST.search(words) and not _FOR.search(words)
    ):
        total += ASIDE
    if _is_of_the_next(question, amount):
        total += ASIDE
    if _WHOLE.search(words) and not _WHOLE.search(question.claim):
        total += PART
    if against and _AGAINST.search(words):
        total -= SAME_SIDE
    return total


def _is_of_the_next(question: Question, amount: Amount) -> bool:
    """`61 Prozent heizen mit Gas und 22 Prozent mit Fernwärme`: what the claim tells is told of the next figure."""
    clause = question.clause_at(amount.start)
    mine = question.terms_within(clause.start, clause.end)
    for other in find_amounts(question.passage, question.passage_language)[:MOST]:
        place = question.clause_at(other.start)
        follows = place.start >= clause.end and place.sentence_end == clause.sentence_end
        if not follows or other.dimension != amount.dimension:
            continue
        theirs = question.terms_within(other.end, place.end)
        if len(theirs) <= ELLIPTIC and any(
            question.best(term, theirs) and not question.best(term, mine) for term in question.context
        ):
            return True
    return False


def _other_year(question: Question, words: str) -> bool:
    """The clause names a year and it is none of those the claim may speak of."""
    named = {int(year) for year in _YEAR.findall(question.claim)}
    allowed = named or {question.claim_day.year, question.claim_day.year - 1}
    years = {int(year) for year in _YEAR.findall(words)}
    return bool(years) and not years & allowed


def _other_currency(question: Question, wanted: Amount, found: Sequence[Amount]) -> Advice:
    """The same payment in another currency is another sum."""
    if wanted.is_money():
        for amount in found:
            same = amount.is_money() and amount.dimension != wanted.dimension and amount.value == wanted.value
            if same and question.relatedness(amount.start, amount.end) >= LEAST:
                return conflicts(amount.start, amount.end, "other_currency")
    return silent("no_such_figure")


def opposite_direction(question: Question, place: int) -> bool:
    """Whether the claim says up and the passage down, or the other way round."""
    clause = question.clause_at(place)
    near = question.terms_within(clause.start, clause.end)
    theirs = direction(near, question.passage[clause.start : clause.end])
    return direction(question.context, question.claim) * theirs < 0
