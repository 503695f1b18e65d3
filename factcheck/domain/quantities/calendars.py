"""Reckoning with days: a month, or the period that lies so many steps away."""

from calendar import monthrange
from datetime import date, timedelta

Days = tuple[date | None, date | None, str, bool]


def days_of(first: date, last: date, precision: str, relative: bool) -> Days:
    return first, last, precision, relative


def month_days(year: int, month: int, part: str, relative: bool) -> Days:
    if not year:
        return None, None, "month", relative
    last = monthrange(year, month)[1]
    begin, end = {"start": (1, 10), "middle": (11, 20), "end": (21, last)}.get(part, (1, last))
    return days_of(date(year, month, begin), date(year, month, end), "month", relative)


def shifted(reference: date, unit: str, steps: int) -> Days:
    """The day, week, month … that many steps away; ValueError never: years out of range give no days."""
    try:
        return _moved(reference, unit, steps)
    except (ValueError, OverflowError):
        return None, None, unit, True


def _moved(reference: date, unit: str, steps: int) -> Days:
    if unit in ("day", "hour", "minute"):
        found = reference + timedelta(days=steps if unit == "day" else 0)
        return days_of(found, found, "day", True)
    if unit in ("week", "weekend"):
        monday = reference - timedelta(days=reference.weekday()) + timedelta(weeks=steps)
        return days_of(monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6), unit, True)
    if unit in ("month", "quarter"):
        months = reference.year * 12 + reference.month - 1 + steps * (3 if unit == "quarter" else 1)
        return month_days(months // 12, months % 12 + 1, "", True)
    years = 10 if unit == "decade" else 1
    year = reference.year + steps * years
    return days_of(date(year, 1, 1), date(year, 12, 31), "year", True)
