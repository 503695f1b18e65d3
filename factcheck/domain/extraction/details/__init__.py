"""The things inside a text that a checker ticks off one by one: dates, numbers, names and quoted words."""

import re
import sys
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.quantities import DateSpan, Quantity, find_dates, quantities_of

from .names import Weights, find_names
from .quoted import find_quoted

__all__ = ["find_details"]

REMEMBERED = 1_000


def find_details(
    text: str, *, language: str, reference_date: date | None, names: Weights | None = None
) -> tuple[FoundDetail, ...]:
    """In order of their start; only quoted words may contain others. `names` is another model than the package's."""
    spans = find_dates(text, language, reference_date)
    dates = [_date(text, span) for span in spans if text[span.start : span.end].lower() not in _NOWADAYS]
    numbers = (_number(text, quantity) for quantity in quantities_of(text, language) if _is_stated(text, quantity))
    taken = _without_overlaps(dates, numbers)
    named = _without_overlaps(taken, find_names(text, language, names))
    return tuple(sorted([*named, *find_quoted(text)], key=lambda detail: (detail.start, -detail.end)))


def _without_overlaps(first: list[FoundDetail], second: Iterable[FoundDetail]) -> list[FoundDetail]:
    """All of the first, and those of the second that none of them touches. Both in order; linear."""
    kept = list(first)
    ends = iter(sorted(first, key=lambda detail: detail.start))
    current = next(ends, None)
    for detail in second:
        while current is not None and current.end <= detail.start:
            current = next(ends, None)
        if current is None or current.start >= detail.end:
            kept.append(detail)
    return sorted(kept, key=lambda detail: detail.start)


def _date(text: str, span: DateSpan) -> FoundDetail:
    value = None
    if span.first and span.last:
        value = {"first": span.first.isoformat(), "last": span.last.isoformat(), "precision": span.precision}
        if span.relative:
            value["relative"] = "yes"
    return FoundDetail(span.start, span.end, text[span.start : span.end], "date", value)


def _number(text: str, quantity: Quantity) -> FoundDetail:
    bounds = (("low", quantity.low), ("high", quantity.high), ("value", quantity.value))
    value = [(name, f"{bound:f}") for name, bound in bounds if bound is not None]
    value += [(name, part) for name, part in (("unit", quantity.unit), ("qualifier", quantity.qualifier)) if part]
    exact = sys.intern(text[quantity.start : quantity.end])
    return FoundDetail(quantity.start, quantity.end, exact, "number", _shared(tuple(value)))


@lru_cache(maxsize=REMEMBERED)
def _shared(value: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """One for all numbers that say the same: a table may hold very many. Nobody changes it."""
    return dict(value)


# These mean "nowadays" more often than the day.
_NOWADAYS = {"heute", "hoy", "aujourd'hui", "aujourd’hui"}
# "The two countries" points back to what is known; "one" without "of" is a pronoun far more often than a number.
_POINTS_BACK = re.compile(
    r"(?:\b(?:the|those|these|die|der|den|keiner von|keine der|les|los)[ \u00a0])\Z", re.IGNORECASE
)
_ALSO_PRONOUN = {"two", "beide", "beiden", "both", "deux", "dos"}


def _is_stated(text: str, quantity: Quantity) -> bool:
    words = text[quantity.start : quantity.end].lower()
    if words == "one":
        return text.startswith(" of", quantity.end)
    before = text[max(0, quantity.start - 12) : quantity.start]
    return not (words in _ALSO_PRONOUN and _POINTS_BACK.search(before))
