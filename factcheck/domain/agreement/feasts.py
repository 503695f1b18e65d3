"""Days that are known by their feast: `zu Weihnachten`, `on Easter Monday 2024`."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

HALF_A_YEAR = 6  # months
# Month, first and last day; days from Easter Sunday.
_FIXED = {
    "weihnachten": (12, 24, 26), "christmas": (12, 24, 26), "christmas day": (12, 25, 25), "heiligabend": (12, 24, 24),
    "christmas eve": (12, 24, 24), "silvester": (12, 31, 31), "new year's eve": (12, 31, 31), "neujahr": (1, 1, 1),
    "new year's day": (1, 1, 1), "boxing day": (12, 26, 26), "halloween": (10, 31, 31),
}  # fmt: skip
_MOVABLE = {
    "ostern": (-2, 1), "easter": (-2, 1), "karfreitag": (-2, -2), "good friday": (-2, -2), "ostersonntag": (0, 0),
    "easter sunday": (0, 0), "ostermontag": (1, 1), "easter monday": (1, 1), "pfingsten": (49, 50),
    "whitsun": (49, 50), "rosenmontag": (-48, -48), "aschermittwoch": (-46, -46), "ash wednesday": (-46, -46),
}  # fmt: skip
_NAMES = "|".join(sorted((*_FIXED, *_MOVABLE), key=len, reverse=True)).replace("'", "[’']")
_FEAST = re.compile(
    rf"(?<!\w)(?P<name>{_NAMES})"
    r"(?:\s(?P<year>(?:19|20)\d\d))?(?!\w)",
    re.IGNORECASE,
)


def find_feasts(text: str, reference: date) -> Iterator[tuple[int, int, date, date]]:
    """Where they stand, with their first and last day: of the year named behind it, or else of the nearest one."""
    for match in _FEAST.finditer(text):
        name = match["name"].lower().replace("’", "'")
        distance = _feast(name, reference.year)[0].month - reference.month
        nearest = reference.year - (distance > HALF_A_YEAR) + (distance < -HALF_A_YEAR)
        yield match.start(), match.end(), *_feast(name, int(match["year"] or nearest))


def _feast(name: str, year: int) -> tuple[date, date]:
    if name in _MOVABLE:
        sunday, (ahead, behind) = easter(year), _MOVABLE[name]
        return sunday + timedelta(days=ahead), sunday + timedelta(days=behind)
    month, first, last = _FIXED[name]
    return date(year, month, first), date(year, month, last)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876."""
    century, within = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (within // 4) - moon - within % 4) % 7
    months = moon + weekday - 7 * ((year % 19 + 11 * moon + 22 * weekday) // 451) + 114
    return date(year, months // 31, months % 31 + 1)
