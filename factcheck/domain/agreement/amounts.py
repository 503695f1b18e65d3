"""Quantities made comparable: shares in per cent, measures in one unit a dimension, rates by their period."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from factcheck.domain.passages.wording import fold
from factcheck.domain.quantities import Quantity, find_dates, find_quantities
from factcheck.domain.quantities.numbers import MONEY
from factcheck.domain.quantities.words import VOCABULARIES

from .fractions import QUALIFIER, UPWARDS, Part, of_units, qualifier, shares
from .lexicon import meanings, of_family
from .magnitudes import find_magnitudes
from .noughts import find_noughts
from .units import DIMENSIONS, ZERO, dimension_of, is_below, stated_unit, without_signs

TENTH = Decimal("0.1")
HALF = Decimal("0.5")
FRACTION_SLACK = Decimal("2")  # per cent points by which "a third" may be off
SCALED_SLACK = Decimal("0.05")  # share by which "2 million" may be rounded at most
ROUND_SLACK = Decimal("0.01")  # share by which a count with three noughts may be rounded
ROUND_DIGITS = 2  # digits before the noughts of a sum of money that was rounded
CONVERTED = Decimal("0.01")  # share by which a converted figure may be off
CALENDAR = Decimal("0.04")  # the like for months and years, which are not all of one length
ANY_MONEY = "money"  # the dimension of a sum whose currency is not told
PEOPLE = "people"  # the unit of "nobody"
FAR = 10**18  # beyond any figure of the news
THOUSAND = 1_000  # a dozen is twelve, half a million is about so many
LARGE = 100_000  # figures in words are rounded from here on
NEAR_BY = Decimal("0.12")  # share by which a figure said in other words may be off
ODD = 3  # digits other than the noughts at the end that make a figure odd
OPEN_END = 2  # "more than 1,000" does not bear out 5,000
NEAR_CEILING = Decimal("0.8")  # nor "up to 55" 40

_YEAR_BEFORE = re.compile(
    r"\b(?:in|im|seit|since|bis|until|from|to|von|ab|by|vor|nach|before|after|and|und|um|jahre?s?|year|anfang|ende|mitte"
    r"|early|late|mid|of|sommer|herbst|winter|frühjahr|spring|summer|autumn)\s\Z",
    re.IGNORECASE,
)
_LASTING = re.compile(r"(?:nach|binnen|innerhalb|after|within|in(?=\s\d))\s", re.IGNORECASE)  # tells how long, not when
_FROM, _TO = re.compile(r"\b(?:von|from)\s\Z", re.IGNORECASE), re.compile(r"\s(?:auf|to)\s", re.IGNORECASE)
_AND = re.compile(r",?\s(?:(?:and|und)\s)?", re.IGNORECASE)
_INCLUDED = re.compile(r"including|einschließlich")
# `up to and including the age of 16`: what limits a figure may stand before what it measures.
_LIMITED_AGE = re.compile(
    rf"(?<!\w)(?P<q>{QUALIFIER})\s(?:the\sages?\sof|ages?(?:\sof)?|(?:zum|dem|einem)\sAlter\svon)\s\Z", re.IGNORECASE
)
AGE_REACH = 45  # code points before a figure in which that would stand
# Behind the second of two sums whose currency is said once: `of the 15 million euros, three million went into heating`.
_UNSAID = re.compile(
    r"(?:\s(?:in|für|for|on|auf|aus|from|went|go|goes|flow\w*|floss|fließ\w*|kam\w*|came|davon)\b|[,.;])"
)
# Before and behind a figure that is compared with the one before it: `up from 94 million in 1990`.
_THAN_BEFORE = re.compile(
    r"\b(?:(?:up|down)\sfrom|compared\s(?:with|to)|instead\sof|rather\sthan|statt|gegenüber|verglichen\smit|nach)\s"
    r"(?:[a-zäöüß]+\s){0,2}[€$£]?\Z"
)
_ENDS_BARE = re.compile(r"\s(?:in|im|at|a|the|one|last|earlier|before|ein|vor|zuvor|davor|noch)\b|[,.;)]|\s?\Z")
_SCALED = re.compile(r"(?:million|milliard|billion)\w*\Z|\d(?:m|bn|mn)\Z", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][\"”“»’']?\s+(?=[A-ZÄÖÜ„“\"])")
_ARTICLES = re.compile(r"eine?[rnms]?|an?|no|once", re.IGNORECASE)
_THROUGHOUT = re.compile(r"\s(?:hinweg|lang)\b", re.IGNORECASE)
_RATES = (
    ("day", re.compile(r"\b(?:täglich|daily|(?:pro|je|am|per|a|each|every)\s(?:tag|day))\b", re.IGNORECASE)),
    ("week", re.compile(r"\b(?:wöchentlich|weekly|(?:pro|je|per|a|each|every)\s(?:woche|week))\b", re.IGNORECASE)),
    ("month", re.compile(r"\b(?:monatlich|monthly|monatslohn|monatsmiete|(?:pro|je|im|per|a|each|every)\s"
                         r"(?:monat|month))\b", re.IGNORECASE)),
    ("quarter", re.compile(r"\b(?:vierteljährlich|quarterly|(?:pro|je|im|per|each|every)\s(?:quartal|quarter))\b",
                           re.IGNORECASE)),
    ("year", re.compile(r"\b(?:jährlich|annual(?:ly)?|yearly|jahresgehalt|(?:pro|je|im|per|a|each|every)\s(?:jahr|year)"
                        r"(?!\s(?:\d|davor|zuvor|earlier|before|ago|später|later)))\b", re.IGNORECASE)),
)  # fmt: skip
PERIOD_WORDS = frozenset(
    fold(word) for known in VOCABULARIES.values() for word in (*known.periods, *known.relative_periods)
)
PERIODS = {"day": Decimal(365), "week": Decimal(52), "month": Decimal(12), "quarter": Decimal(4), "year": Decimal(1)}


class Spanned(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True)
class Amount:
    """`dimension` is "count", "share", "money:EUR", "length", ...; bounds in its base unit, None where unbounded.

    `slack` is by how much the figure may have been rounded; `edge` tells of a bound whether it is meant itself
    ("closed": up to and including 16) or is not ("open": under 16).
    """

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    value: Decimal
    dimension: str
    unit: str = ""
    slack: Decimal = Decimal(0)
    edge: str = ""
    digits: str = ""  # as they are written
    whole: Decimal | None = None  # of which this is said to be a part: `60 of its 210 branches`

    def meets(self, found: "Amount") -> bool:
        """Whether what is found is compatible with this; figures in two units were converted, and then rounded."""
        converted = CALENDAR if self.dimension == "duration" else CONVERTED
        slack = max(self.slack, found.slack, abs(self.value) * converted if self.unit != found.unit else Decimal(0))
        high, low = found.high, found.low
        if self.low is None and low is None:
            if {self.edge, found.edge} == {"open", "closed"} and self.high == high:
                return False
            # What one source caps at 55 is not capped at 40.
            return high is not None and not _below(self.high, high, slack)
        if self.high is None and high is None:
            return low is not None and not _below(low * (1 + TENTH), self.low, slack)
        if self.low is not None and self.high is not None:
            high = found.value * OPEN_END if high is None else high
            low = found.value * NEAR_CEILING if low is None else low
        return not (_below(self.high, low, slack) or _below(high, self.low, slack))

    def restates(self, other: "Amount") -> bool:
        """The same quantity in other words: another unit or scale, a rounded sum, a fraction in per cent. Two things
        that have nothing to do with each other may have one round figure, but hardly come so near to each other.
        """
        if self.value == other.value and self.unit == other.unit:
            if not (self.digits and other.digits):
                return len(self.digits + other.digits) > ODD  # `a quarter of a million` and 250,000
            return self.digits != other.digits or self.is_odd()
        return other.value != 0 and abs(self.value - other.value) <= abs(self.value) * NEAR_BY

    def is_odd(self) -> bool:
        """Not round: hardly anything else has just 1,347 of something or takes 12.9 seconds."""
        return len(self.digits.strip("0")) >= ODD

    def scaled(self, factor: Decimal) -> "Amount":
        """As many of another period or unit."""
        low, high, value = _times(self.low, factor), _times(self.high, factor), self.value * factor
        return replace(self, low=low, high=high, value=value, slack=abs(value) * CONVERTED)

    def is_money(self) -> bool:
        return self.dimension.startswith("money")


def _times(bound: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if bound is None else bound * factor


def _below(high: Decimal | None, low: Decimal | None, slack: Decimal) -> bool:
    return high is not None and low is not None and high + slack < low


def rate_within(text: str) -> str:
    """The period that figures of these words are stated for, where there is one."""
    return next((period for period, pattern in _RATES if pattern.search(text)), "")


@lru_cache(maxsize=64)
def find_amounts(text: str, language: str) -> tuple[Amount, ...]:
    """In order; years, dates and bare articles are left out. Kept, as the details of a claim share their passages."""
    found = [*_noughts(text), *_magnitudes(text), *(_of_part(part) for part in of_units(text, language))]
    found += [amount for amount in _fractions(text) if _clear(amount.start, amount.end, found)]
    quantities = find_quantities(without_signs(text), language)
    dates = [
        span
        for span in find_dates(text, language, None)
        if not _counts(text, span.start, language, quantities) and not _LASTING.match(text, span.start)
    ]
    for quantity in quantities:
        if not _clear(quantity.start, quantity.end, found) or not _clear(quantity.start, quantity.end, dates):
            continue
        stated = quantity.value is not None or quantity.qualifier in ("range", "at least")
        if stated and not _ARTICLES.fullmatch(text[quantity.start : quantity.end]):
            found.append(_amount(text, quantity))
    ordered = list(_with_common_units(text, sorted(found, key=lambda amount: amount.start)))
    ordered = list(_with_unsaid_units(text, ordered))
    return tuple(_with_their_parts(text, _with_currency(text, ordered)))


def _noughts(text: str) -> Iterator[Amount]:
    nought = Decimal(0)
    for start, end, people in find_noughts(text):
        yield Amount(start, end, nought, nought, nought, "count", PEOPLE if people else "")


def _magnitudes(text: str) -> Iterator[Amount]:
    for start, end, low, high, is_sum in find_magnitudes(text):
        yield Amount(start, end, low, high, low, ANY_MONEY if is_sum else "count")


def in_one_currency(wanted: Amount, found: Sequence[Amount]) -> tuple[Amount, list[Amount]]:
    """A sum of which only the magnitude is told is in the currency of the others."""
    if wanted.dimension == ANY_MONEY:
        told = next((amount for amount in found if amount.is_money()), wanted)
        wanted = replace(wanted, dimension=told.dimension, unit=told.unit)
    if not wanted.is_money():
        return wanted, list(found)
    return wanted, [
        replace(amount, dimension=wanted.dimension, unit=wanted.unit) if amount.dimension == ANY_MONEY else amount
        for amount in found
    ]


def _with_currency(text: str, found: Sequence[Amount]) -> Iterator[Amount]:
    """Millions in the sentence of a sum of money are of its currency, where they count nothing."""
    sum_before: Amount | None = None
    for amount in found:
        if sum_before and _SENTENCE_END.search(text, sum_before.end, amount.start):
            sum_before = None
        bare = amount.dimension == "count" and _SCALED.search(text[amount.start : amount.end])
        if sum_before and bare and _UNSAID.match(text, amount.end):
            amount = replace(amount, dimension=sum_before.dimension, unit=sum_before.unit)
        if amount.is_money():
            sum_before = amount
        yield amount


def _with_common_units(text: str, found: Sequence[Amount]) -> Iterator[Amount]:
    """`from 10 to 12 euros`: the unit is said once."""
    for amount, following in pairwise(found):
        from_to = _FROM.search(text[max(0, amount.start - 6) : amount.start]) and _TO.fullmatch(
            text, amount.end, following.start
        )
        if from_to and amount.dimension == "count" != following.dimension and following.unit:
            factor = DIMENSIONS.get(following.unit, ("", Decimal(1)))[1]
            yield replace(amount.scaled(factor), dimension=following.dimension, unit=following.unit, slack=amount.slack)
        else:
            yield amount
    yield from found[-1:]


def _with_unsaid_units(text: str, found: Sequence[Amount]) -> Iterator[Amount]:
    """`31 million cubic metres, down from 94 million in 1990`: what it was before is of the same unit."""
    stated: Amount | None = None
    for amount in found:
        if stated and _SENTENCE_END.search(text, stated.end, amount.start):
            stated = None
        bare = amount.dimension == "count" and not amount.unit and _ENDS_BARE.match(text, amount.end)
        if stated and bare and _THAN_BEFORE.search(text, stated.end, amount.start):
            scaled = amount.scaled(DIMENSIONS.get(stated.unit, ("", Decimal(1)))[1])
            amount = replace(scaled, dimension=stated.dimension, unit=stated.unit, slack=scaled.slack * TENTH)
        if amount.unit and amount.dimension not in ("count", "ordinal", "score", "multiple", "duration"):
            stated = amount
        yield amount


def _with_their_parts(text: str, found: Iterable[Amount]) -> Iterator[Amount]:
    """`two hours, four minutes and 11 seconds` is one duration."""
    whole: Amount | None = None
    for amount in found:
        if whole and _is_part_of(text, whole, amount):
            whole = replace(whole, end=amount.end, low=whole.value + amount.value, high=whole.value + amount.value,
                            value=whole.value + amount.value)  # fmt: skip
            continue
        if whole:
            yield whole
        whole = amount
    if whole:
        yield whole


def _is_part_of(text: str, whole: Amount, amount: Amount) -> bool:
    if not whole.dimension == amount.dimension == "duration" or not whole.low == whole.high == whole.value:
        return False
    smaller = DIMENSIONS[whole.unit][1] > DIMENSIONS[amount.unit][1]
    return smaller and bool(_AND.fullmatch(text, whole.end, amount.start))


def _clear(start: int, end: int, taken: Iterable[Spanned]) -> bool:
    return all(end <= span.start or start >= span.end for span in taken)


def _counts(text: str, place: int, language: str, quantities: Sequence[Quantity]) -> bool:
    """Whether what looks like a year counts something: `mehr als 2000`, `1980 Menschen`, `2000 Euro`."""
    quantity = next((q for q in quantities if q.start <= place < q.end), None)
    if quantity is None or quantity.qualifier == "range":
        return False
    if quantity.unit or quantity.qualifier:
        return quantity.value is not None and quantity.start + len("ab ") < quantity.end - len("2000")
    counted = of_family(meanings(fold(quantity.noun), language), "crowd")
    return bool(counted) and not _YEAR_BEFORE.search(text[max(0, place - 12) : place])


def _of_part(part: Part) -> Amount:
    dimension, factor = dimension_of("money" if part.unit in MONEY else "measure", part.unit)
    low, high = (part.low, part.high) if part.low is not None else bounds(part.value, part.bound)
    exact = part.bound or (dimension == "count" and part.value < THOUSAND)
    slack = Decimal(0) if exact else part.value * SCALED_SLACK * factor
    return Amount(
        part.start,
        part.end,
        _times(low, factor),
        _times(high, factor),
        part.value * factor,
        dimension,
        part.unit,
        slack,
    )


def _fractions(text: str) -> Iterator[Amount]:
    for part in shares(text):
        low, high = bounds(part.value, part.bound)
        slack = Decimal(0) if part.bound else FRACTION_SLACK
        yield Amount(part.start, part.end, low, high, part.value, "share", "%", slack)


def _amount(text: str, quantity: Quantity) -> Amount:
    limit = _LIMITED_AGE.search(text[max(0, quantity.start - AGE_REACH) : quantity.start])
    written = ((limit["q"] + " ") if limit else "").lower() + text[quantity.start : quantity.end].lower()
    unit, kind = stated_unit(text, quantity)
    dimension, factor = dimension_of(kind, unit)
    slack = Decimal(0)
    if quantity.value is None:
        low, high, value = quantity.low, quantity.high, quantity.low or quantity.high or Decimal(0)
        high = value * UPWARDS if high is None else high
    else:
        value = quantity.value
        bound = _qualifier(quantity, written, text[quantity.end :][:AGE_REACH])
        low, high = bounds(value, bound)
        slack = Decimal(0) if bound else _rounding(value, written, dimension)
    if dimension == "temperature" and is_below(text, quantity.start, quantity.end):
        low, high, value = (None if high is None else -high), (None if low is None else -low), -value
    zero = ZERO.get(unit, Decimal(0))
    low, high = (bound if bound is None else bound - zero for bound in (low, high))
    scaled = _times(low, factor), _times(high, factor)
    open_end = quantity.qualifier == "under" or (limit and qualifier(limit["q"]) == "below")
    edge = "closed" if _INCLUDED.search(written) else "open" if open_end else ""
    return Amount(quantity.start, quantity.end, *scaled, (value - zero) * factor, dimension, unit, slack * factor, edge,
                  re.sub(r"\D", "", written), quantity.whole)  # fmt: skip


def _qualifier(quantity: Quantity, written: str, behind: str) -> str:
    found = re.match(QUALIFIER, written)
    if found and found[0] == "über" and _THROUGHOUT.match(behind):
        return ""  # `über sechs Jahre hinweg`
    if found:
        return qualifier(found[0])
    return {"under": "below", "just over": "slightly over"}.get(quantity.qualifier, quantity.qualifier)


def bounds(value: Decimal, bound: str) -> tuple[Decimal | None, Decimal | None]:
    """What the words allow."""
    return {
        "about": (value * (1 - TENTH), value * (1 + TENTH)),
        "over": (value, None),
        "at least": (value, None),
        "slightly over": (value, value * (1 + TENTH)),
        "nearly": (value * (1 - TENTH), value),
        "below": (None, value),
        "at most": (None, value),
    }.get(bound, (value, value))


def _rounding(value: Decimal, written: str, dimension: str) -> Decimal:
    """Half a unit of the last digit that is written, where the figure is one that is usually rounded."""
    figure = re.search(r"\d+(?:[.,' \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?", written)
    if abs(value) >= FAR:
        return Decimal(0)
    if dimension == "count" and value >= 1000 and value % 1000 == 0 and not re.search(r"[a-z]", written):
        return value * ROUND_SLACK
    if not figure:
        if value >= LARGE:
            return value * SCALED_SLACK
        measured = dimension != "count" and not dimension.startswith("money")
        return (
            HALF if dimension in ("share", "pp") else min(HALF, abs(value) * SCALED_SLACK) if measured else Decimal(0)
        )
    decimals = re.search(r"[.,](\d{1,2})\Z", figure[0])
    places = len(decimals[1]) if decimals else 0
    mantissa = Decimal(re.sub(r"\D", "", figure[0])).scaleb(-places)
    unit = abs(value) / mantissa if mantissa else Decimal(1)
    step = unit * Decimal(10) ** -places * HALF
    if unit > 1 and mantissa >= 100 and mantissa % 10 == 0:
        return abs(value) * ROUND_SLACK  # 250 million
    if dimension in ("share", "pp", "temperature") or unit > 1:
        return step if dimension in ("share", "pp", "temperature") else min(step, abs(value) * SCALED_SLACK)
    if decimals:
        return step
    if dimension.startswith("money") and value % 10 == 0 and len(value.normalize().as_tuple().digits) <= ROUND_DIGITS:
        return abs(value) * ROUND_SLACK * HALF
    return Decimal(0) if dimension == "count" or dimension.startswith("money") else min(step, abs(value) * SCALED_SLACK)
