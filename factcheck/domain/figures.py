"""Counts folded into what a chart and the table behind it show."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from factcheck.domain.scales import SCALES
from factcheck.domain.states import DecisionAct, Kind

# Seconds at which a longer class of time per claim begins.
BOUNDS = (30, 60, 120, 240, 480, 900, 1_800, 3_600)
Row = Mapping[str, Any]
MARKS = {rating.key: rating.mark for scale in SCALES.values() for rating in scale.ratings}


def days(rows: Iterable[Row], first: date, last: date) -> list[tuple[date, int, int]]:
    """(day, decisions, returned among them) of every day from first to last, also of those without any."""
    counted: Counter[tuple[date, bool]] = Counter()
    for row in rows:
        counted[row["day"], row["act"] == DecisionAct.RETURN] += row["n"]
    number = (last - first).days + 1
    every = (first + timedelta(days=index) for index in range(number))
    return [(day, counted[day, False] + counted[day, True], counted[day, True]) for day in every]


def weeks(rows: Iterable[Row], marks: Sequence[str]) -> list[tuple[date, list[tuple[str, int]]]]:
    """(Monday, (mark, number) in the given order) of every week with a closed claim; a rating counts under the mark
    that it shows. `rows` are decisions as in `days`."""
    found: dict[date, Counter[str]] = {}
    for row in rows:
        if row["act"] != DecisionAct.RETURN:
            monday = row["day"] - timedelta(days=row["day"].weekday())
            found.setdefault(monday, Counter())[MARKS[row["final"]]] += row["n"]
    return [(week, [(mark, counted[mark]) for mark in marks]) for week, counted in sorted(found.items())]


def by_kind(rows: Iterable[Row], *names: str) -> list[tuple[Kind, tuple[int, ...]]]:
    """The sums of the named columns for each kind; a claim of two kinds counts under both."""
    sums: dict[Kind, list[int]] = {}
    for row in rows:
        for kind in row["kinds"].split():
            held = sums.setdefault(Kind(kind), [0] * len(names))
            for index, name in enumerate(names):
                held[index] += row[name] or 0
    return [(kind, tuple(sums[kind])) for kind in Kind if kind in sums]


def durations(rows: Iterable[Row]) -> list[tuple[int, int, int]]:
    """(class, claims, seconds in all) of each class of BOUNDS, also of the empty ones."""
    number, seconds = Counter[int](), Counter[int]()
    for row in rows:
        number[row["bucket"]] += row["n"]
        seconds[row["bucket"]] += row["total"]
    return [(index, number[index], seconds[index]) for index in range(len(BOUNDS) + 1)]


def deadlines(rows: Iterable[Row], now: datetime, today: date, local: Any) -> list[tuple[str, int]]:
    """Open claims as overdue, today, tomorrow, this week (seven days), later, none. `local` gives a moment's day."""
    counted: Counter[str] = Counter()
    for row in rows:
        counted[_when(row["deadline"], now, today, local)] += row["n"]
    return [(name, counted[name]) for name in ("overdue", "today", "tomorrow", "week", "later", "none")]


def _when(deadline: datetime | None, now: datetime, today: date, local: Any) -> str:
    if deadline is None:
        return "none"
    if deadline < now:
        return "overdue"
    ahead = (local(deadline) - today).days
    if ahead <= 1:
        return "tomorrow" if ahead else "today"
    return "week" if ahead < 7 else "later"
