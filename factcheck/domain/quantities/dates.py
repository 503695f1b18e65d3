"""Calendar expressions, resolved against a reference date where they need one."""

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from .found import DateSpan
from .words import VOCABULARIES, Vocabulary, vocabulary

CAPITALISED = ("de", "en")
YEAR = r"(?:1[6-9]|20)\d\d"


def find_dates(text: str, language: str, reference_date: date | None) -> tuple[DateSpan, ...]:
    """In order, not overlapping. An expression that cannot be resolved still comes, without days."""
    language = language if language in VOCABULARIES else "en"
    spans: list[DateSpan] = []
    for match in _pattern(language).finditer(text):
        if spans and match.start() < spans[-1].end:
            continue
        if language in CAPITALISED and _is_small_month(match):
            continue
        spans.append(_span(match, vocabulary(language), reference_date))
    return tuple(spans)


def _is_small_month(match: re.Match[str]) -> bool:
    """English "may" and "march" are months only with a capital letter."""
    return any((match.groupdict()[name] or "A")[0].islower() for name in ("my_month", "dm_month", "md_month"))


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


@lru_cache
def _pattern(language: str) -> re.Pattern[str]:
    words = vocabulary(language)
    months, days = _alternatives(words.months), _alternatives(words.weekdays)
    parts, periods = _alternatives(words.parts), _alternatives(words.periods)
    numbers = _alternatives(words.numbers)
    count = rf"(?:\d+|{numbers})"
    day_parts = _alternatives(words.day_parts) or "(?!)"
    relative = _alternatives(words.relative_periods)
    seasons = _alternatives(words.seasons)
    day = r"\d{1,2}(?:\.|st|nd|rd|th|er)?"
    forms = [
        rf"(?P<iso>{YEAR}-\d\d-\d\d)",
        r"(?P<numeric>\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?(?!\d))",
        rf"(?:(?:{days}),?\s+(?:(?:den|dem|the|le|el)\s+)?)?(?P<dm_day>{day})(?:\s?(?:of|de))?\s+(?P<dm_month>{months})(?:(?:,|\s+de)?\s+(?P<dm_year>{YEAR}))?",
        rf"(?:(?:{days}),?\s+)?(?P<md_month>{months})\s+(?P<md_day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?P<md_year>{YEAR}))?",
        rf"(?:(?P<my_part>{parts})[\s-]+)?(?P<my_month>{months})(?:(?:\s+de)?\s+(?P<my_year>{YEAR}))?",
        rf"(?:(?P<ry_part>{parts})\s+)?(?P<rel>{relative})\s+(?P<rel_unit>{periods}|{days}|{months})(?:\s+(?:{day_parts}))?",
        rf"(?P<rel_after>{days}|semana|año|mes|année|semaine|mois)\s+(?P<rel_word>{relative})(?!\w)",
        rf"(?P<ago_before>{_alternatives(words.ago)})\s+(?P<ago_n>{count})\s+(?P<ago_unit>{periods})",
        rf"(?P<en_n>{count})\s+(?P<en_unit>{periods})\s+(?P<en_ago>ago|earlier|later|before)",
        rf"(?P<rday>{_alternatives(words.relative_days)})(?:\s+(?:{day_parts}))?",
        rf"(?P<weekday>{days})(?:\s+(?:{day_parts}))?",
        rf"(?P<q>(?:Q[1-4]|(?:erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?|first|second|third|fourth)\s+(?:Quartals?|quarter)))(?:(?:\s+(?:of|von))?\s+(?P<q_year>{YEAR}))?",
        r"(?P<decade>(?:19|20)\d0(?:er(?:[\s-]Jahren?)?|s))",
        rf"(?:(?P<s_part>{parts})\s+)?(?P<season>{seasons})\s+(?P<s_year>{YEAR})",
        rf"(?P<years>{YEAR})\s?(?:–|-|bis|to|und|and|/)\s?(?P<years_to>{YEAR}|\d\d(?!\d))",
        rf"(?:(?P<y_part>{parts})[\s-]+(?:des\s+Jahres\s+|the\s+year\s+)?)?(?P<year>{YEAR})",
        r"(?P<clock>(?:(?:kurz|short(?:ly)?)\s+(?:vor|nach|before|after)\s+|gegen\s+|vers\s+|around\s+|about\s+)?\d{1,2}(?:[.:]\d\d)?\s?(?:Uhr(?:\s+\d\d)?|a\.?m\.?|p\.?m\.?|h\s\d\d))",
        rf"(?P<part_alone>(?:{parts})\s+(?:des|der|of\s+the|this|dieses)\s+(?:{periods}))",
    ]
    unglued = r"(?<![\w.,/-])"
    return re.compile(unglued + "(?:" + "|".join(forms) + r")(?![\w])", re.IGNORECASE)


def _span(match: re.Match[str], words: Vocabulary, reference: date | None) -> DateSpan:
    first, last, precision, relative = _days(match, words, reference)
    return DateSpan(match.start(), match.end(), first, last, relative=relative, precision=precision)


Days = tuple[date | None, date | None, str, bool]


def _days(match: re.Match[str], words: Vocabulary, reference: date | None) -> Days:
    g = match.groupdict()
    if g["iso"]:
        year, month, day = map(int, g["iso"].split("-"))
        return _one_day(year, month, day)
    if g["numeric"]:
        return _numeric(g["numeric"], reference)
    for kind in ("dm", "md"):
        if g[f"{kind}_month"]:
            month = words.months[g[f"{kind}_month"].lower()]
            day = int(re.sub(r"\D", "", g[f"{kind}_day"]))
            return _one_day(_year(g[f"{kind}_year"], month, reference), month, day, not g[f"{kind}_year"])
    if g["my_month"]:
        month = words.months[" ".join(g["my_month"].lower().split())]
        year = _year(g["my_year"], month, reference)
        return _month(year, month, _part(g["my_part"], words), not g["my_year"])
    if g["years"]:
        to = g["years_to"] if len(g["years_to"]) == 4 else g["years"][:2] + g["years_to"]
        return _range(date(int(g["years"]), 1, 1), date(int(to), 12, 31), "year", False)
    if g["year"]:
        return _year_part(int(g["year"]), _part(g["y_part"], words))
    if g["decade"]:
        start = int(g["decade"][:4])
        return _range(date(start, 1, 1), date(start + 9, 12, 31), "decade", False)
    if g["season"]:
        return _season(int(g["s_year"]), words.seasons[g["season"].lower()])
    if g["q"]:
        return _quarter(g["q"], g["q_year"], reference)
    return _relative(g, words, reference)


def _relative(g: dict[str, str | None], words: Vocabulary, reference: date | None) -> Days:
    if reference is None:
        return None, None, "day", True
    if g["rday"]:
        return _shift(reference, "day", words.relative_days[g["rday"].lower()])
    if g["weekday"]:
        return _weekday(words.weekdays[g["weekday"].lower()], reference)
    if g["ago_unit"]:
        return _shift(reference, words.periods[g["ago_unit"].lower()], -_count(g["ago_n"], words))
    if g["en_unit"]:
        sign = 1 if (g["en_ago"] or "").lower() == "later" else -1
        return _shift(reference, words.periods[g["en_unit"].lower()], sign * _count(g["en_n"], words))
    if g["rel_unit"]:
        unit = g["rel_unit"].lower()
        step = words.relative_periods[(g["rel"] or "").lower()][1]
        if unit in words.weekdays:
            return _weekday(words.weekdays[unit], reference, step)
        if unit in words.months:
            month = words.months[unit]
            return _month(_near_year(month, reference, step), month, "", True)
        return _shift(reference, words.periods[unit], step)
    return None, None, "day", True


def _count(written: str | None, words: Vocabulary) -> int:
    number = (written or "1").lower()
    return int(number) if number.isdigit() else words.numbers.get(number, 1)


def _range(first: date, last: date, precision: str, relative: bool) -> Days:
    return first, last, precision, relative


def _one_day(year: int | None, month: int, day: int, relative: bool = False) -> Days:
    try:
        found = date(year or 0, month, day)
    except ValueError:
        return None, None, "day", relative
    return found, found, "day", relative


def _numeric(written: str, reference: date | None) -> Days:
    """Day, month and perhaps year, the German way."""
    day, month, *rest = [int(part) for part in re.findall(r"\d+", written)]
    year = (rest[0] if rest[0] > 99 else 2000 + rest[0]) if rest else None
    return _one_day(year or _near_year(month, reference), month, day, not rest)


def _year(written: str | None, month: int, reference: date | None) -> int:
    return int(written) if written else _near_year(month, reference)


def _near_year(month: int, reference: date | None, step: int = 0) -> int:
    """The year of a month without one: the nearest to the reference, or clearly before or after it by `step`."""
    if reference is None or not 1 <= month <= 12:
        return 0
    distance = month - reference.month
    if step < 0:
        return reference.year - (distance >= 0)
    if step > 0:
        return reference.year + (distance <= 0)
    return reference.year - (distance > 6) + (distance < -6)


def _month(year: int, month: int, part: str, relative: bool) -> Days:
    if not year:
        return None, None, "month", relative
    last = monthrange(year, month)[1]
    begin, end = {"start": (1, 10), "middle": (11, 20), "end": (21, last)}.get(part, (1, last))
    return _range(date(year, month, begin), date(year, month, end), "month", relative)


def _year_part(year: int, part: str) -> Days:
    begin, end = {"start": (1, 4), "middle": (5, 8), "end": (9, 12)}.get(part, (1, 12))
    return _range(date(year, begin, 1), date(year, end, monthrange(year, end)[1]), "year", False)


def _part(written: str | None, words: Vocabulary) -> str:
    return words.parts.get(" ".join((written or "").lower().split()), "")


def _season(year: int, months: tuple[int, int]) -> Days:
    begin, end = months
    last_year = year + (end < begin)
    return _range(date(year, begin, 1), date(last_year, end, monthrange(last_year, end)[1]), "season", False)


QUARTERS = {"1": 1, "2": 2, "3": 3, "4": 4, "er": 1, "fi": 1, "zw": 2, "se": 2, "dr": 3, "th": 3, "vi": 4, "fo": 4}


def _quarter(written: str, year: str | None, reference: date | None) -> Days:
    number = QUARTERS[written[1] if written[0].lower() == "q" else written[:2].lower()]
    found = int(year) if year else (reference.year if reference else 0)
    if not found:
        return None, None, "quarter", True
    end = number * 3
    return _range(date(found, end - 2, 1), date(found, end, monthrange(found, end)[1]), "quarter", not year)


def _weekday(weekday: int, reference: date, step: int = -1) -> Days:
    """The last such day up to the reference, or the next one after it."""
    if step > 0:
        found = reference + timedelta(days=(weekday - reference.weekday() - 1) % 7 + 1)
    else:
        found = reference - timedelta(days=(reference.weekday() - weekday) % 7)
    return found, found, "day", True


def _shift(reference: date, unit: str, steps: int) -> Days:
    """The day, week, month … that many steps away; ValueError never: years out of range give no days."""
    try:
        return _shifted(reference, unit, steps)
    except (ValueError, OverflowError):
        return None, None, unit, True


def _shifted(reference: date, unit: str, steps: int) -> Days:
    if unit in ("day", "hour", "minute"):
        found = reference + timedelta(days=steps if unit == "day" else 0)
        return _range(found, found, "day", True)
    if unit in ("week", "weekend"):
        monday = reference - timedelta(days=reference.weekday()) + timedelta(weeks=steps)
        return _range(monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6), unit, True)
    if unit in ("month", "quarter"):
        months = reference.year * 12 + reference.month - 1 + steps * (3 if unit == "quarter" else 1)
        return _month(months // 12, months % 12 + 1, "", True)
    years = 10 if unit == "decade" else 1
    year = reference.year + steps * years
    return _range(date(year, 1, 1), date(year, 12, 31), "year", True)
