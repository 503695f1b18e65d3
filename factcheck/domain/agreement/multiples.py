"""Factors between two figures: doubled, three times as many, halved."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from .advice import Advice, agrees, conflicts, silent
from .amounts import Amount, bounds, find_amounts
from .cues import english, german, phrases
from .directions import direction
from .fractions import QUALIFIER, qualifier
from .question import Question
from .reading import MOST

SLACK = Decimal("0.1")  # share of the factor by which the reckoned one may be off
LEAST = 0.15  # relatedness from which a figure may be one of the two
_TIMES = {
    word: number
    for words in ("zwei drei vier fünf sechs sieben acht neun zehn", "two three four five six seven eight nine ten")
    for number, word in enumerate(words.split(), 2)
}
_COUNT = "|".join(_TIMES)
_MULTIPLE = re.compile(
    rf"(?:(?<!\w)(?P<q>{QUALIFIER})\s+(?:das\s)?)?(?<!\w)"
    r"(?:(?P<two>verdoppel\w+|doppelte?|doubl(?:ed?|ing)|twice|twofold)"
    r"|(?P<three>tripl(?:ed?|ing)|trebled?|threefold)|(?P<four>quadrupl(?:ed?|ing))"
    rf"|ver(?P<ver>{_COUNT})fach\w+|(?P<fold>{_COUNT}|\d+)-?fold|(?:zum|beim|ums|das|dem)\s(?P<das>{_COUNT})fachen?"
    r"|(?P<half>halbier\w+|halv(?:ed?|ing)|halb\s+so|half\s+as)"
    rf"|(?P<n>{_COUNT}|\d+)[\s-]?(?:mal\s+(?:so|mehr)|mal\b(?=\s+\w+\s+wie)|fach\w*)|(?P<en>{_COUNT}|\d+)\s+times)"
    r"(?:\s+(?:so|as)\s+\w+)?(?!\w)",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:ver\w+fach|verdoppel|halbier|doubl(?:e[sd]?|ing)\b|tripl|trebl|quadrupl|halv)", re.IGNORECASE
)
_ANY_FIGURE = re.compile(rf"{phrases(german.ANY_FIGURE, english.ANY_FIGURE)}")
_FACTORS = {"two": Decimal(2), "three": Decimal(3), "four": Decimal(4), "half": Decimal("0.5")}


def find_multiple(text: str) -> tuple[Decimal, str] | None:
    """The factor of "more than three times as many", with its qualifier."""
    match = _MULTIPLE.search(text)
    if not match:
        return None
    factor = next((factor for name, factor in _FACTORS.items() if match[name]), None)
    if factor is None:
        written = next(match[name] for name in ("n", "en", "ver", "fold", "das") if match[name]).lower()
        factor = Decimal(written) if written.isdecimal() else Decimal(_TIMES[written])
    return factor, qualifier(match["q"] or "")


def multiple_of(question: Question) -> tuple[Decimal, str] | None:
    """The like where the claim goes on behind the detail: `three times` of `three times as many`."""
    at, end = question.at, question.at + len(question.detail)
    around = (m for m in _MULTIPLE.finditer(question.claim) if m.start() <= at and end <= m.end())
    return find_multiple(question.detail) or next((find_multiple(match[0]) for match in around), None)


def compare_multiple(question: Question, multiple: tuple[Decimal, str]) -> Advice:
    """The ratio of two figures of the same thing, or the factor where the passage states it."""
    pairs = _pairs(question)
    ratios = [(one, other, _ratio(one, other, multiple[0])) for one, other in pairs]
    contrasted = list(_contrasted(question, multiple[0]))
    for one, other, ratio in [*ratios, *contrasted]:
        if _fits(ratio, multiple):
            if _runs_against(question, one.start, multiple[0]):
                return conflicts(one.start, other.end, "opposite_direction")
            return agrees(one.start, other.end, "ratio", nearly=ratio != multiple[0])
    stated = _MULTIPLE.search(question.passage)
    if stated and question.relatedness(*stated.span()) >= LEAST and not _is_of_another(question, *stated.span()):
        found = find_multiple(stated[0])
        if found:
            same = _fits(found[0], multiple)
            return (agrees if same else conflicts)(stated.start(), stated.end(), "ratio" if same else "other_ratio")
    told = list(pairs) or [(one, other) for one, other, _ in contrasted]
    if len(told) == 1 and any(question.tells_the_same(amount.start) for amount in told[0]):
        return conflicts(told[0][0].start, told[0][1].end, "other_ratio")
    return silent("no_ratio")


def _runs_against(question: Question, place: int, factor: Decimal) -> bool:
    """What doubled in the claim fell in the passage; how often one thing is another tells of no change."""
    clause = question.clause_at(place)
    span = clause.sentence_start, clause.sentence_end
    told = direction(question.terms_within(*span), question.passage[slice(*span)])
    return bool(_CHANGE.search(question.claim)) and told * (factor - 1) < 0


def _is_of_another(question: Question, start: int, end: int) -> bool:
    """`The number of resignations doubled`: the sentence names what it is that did, and the claim does not."""
    clause = question.clause_at(start)
    there = question.terms_within(clause.sentence_start, clause.sentence_end)
    beside = [term for term in there if not start <= term.start < end and not _ANY_FIGURE.fullmatch(term.folded)]
    return bool(beside) and not any(question.best(term, beside) for term in question.context)


def _contrasted(question: Question, factor: Decimal) -> Iterator[tuple[Amount, Amount, Decimal]]:
    """Two figures of one kind alone: whatever words tell what they count, they stand there to be compared."""
    by_kind: dict[str, list[Amount]] = {}
    for amount in _sums(question):
        by_kind.setdefault(amount.dimension, []).append(amount)
    for stated in by_kind.values():
        if len(stated) == 2 and _are_alike(*stated):
            yield stated[0], stated[1], _ratio(stated[0], stated[1], factor)


def _sums(question: Question) -> list[Amount]:
    stated = find_amounts(question.passage, question.passage_language)[:MOST]
    return [a for a in stated if a.value > 0 and a.dimension not in ("share", "ordinal", "score", "multiple")]


def _pairs(question: Question) -> Sequence[tuple[Amount, Amount]]:
    near = [a for a in _sums(question) if question.relatedness(a.start, a.end) >= LEAST]
    return [(one, other) for one, other in combinations(near, 2) if _are_alike(one, other)]


def _are_alike(one: Amount, other: Amount) -> bool:
    """Of one dimension; `18 weeks, up from six five years ago` has two durations and a time."""
    return one.dimension == other.dimension and (one.dimension != "duration" or one.unit == other.unit)


def _ratio(one: Amount, other: Amount, factor: Decimal) -> Decimal:
    ratio = max(one.value, other.value) / min(one.value, other.value)
    return 1 / ratio if factor < 1 else ratio


def _fits(ratio: Decimal, multiple: tuple[Decimal, str]) -> bool:
    factor, bound = multiple
    low, high = bounds(factor, bound)
    slack = Decimal(0) if bound in ("over", "at least", "below", "at most") else factor * SLACK
    return (low is None or ratio >= low - slack) and (high is None or ratio <= high + slack)
