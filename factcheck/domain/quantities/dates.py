"""Calendar expressions, resolved against a reference date where they need one."""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from .calendars import Days, days_of, month_days, shifted
from .counted import counted_days, counted_forms
from .found import DateSpan
from .joining import joined
from .spaced import any_of
from .words import VOCABULARIES, Vocabulary, vocabulary

CAPITALISED = ("de", "en")
YEAR = r"(?:1[6-9]|20)\d\d"


def find_dates(text: str, language: str, reference_date: date | None) -> tuple[DateSpan, ...]:
    """In order, not overlapping. An expression that cannot be resolved still comes, without days."""
    language = language if language in VOCABULARIES else "en"
    words = vocabulary(language)
    spans: list[DateSpan] = []
    for match in _pattern(language).finditer(text):
        if not (language in CAPITALISED and _is_smallmonth_days(match)):
            spans.append(_span(match, words, reference_date))
    return joined(text, spans, language)


def _is_smallmonth_days(match: re.Match[str]) -> bool:
    """English "may" and "march" are months only with a capital letter."""
    return any((match.groupdict()[name] or "A")[0].islower() for name in ("my_month", "dm_month", "md_month"))


@lru_cache
def _pattern(language: str) -> re.Pattern[str]:
    words = vocabulary(language)
    months = _months(language)
    days = any_of(words.weekdays)
    parts, periods = any_of(words.parts), any_of(words.periods)
    day_parts = any_of(words.day_parts) or "(?!)"
    relative = any_of(words.relative_periods)
    seasons = any_of(words.seasons)
    day = r"\d{1,2}(?:\.|st|nd|rd|th|er)?"
    month_first = (
        rf"(?:(?:{days}),?\s+)?(?P<md_month>{months})\s+(?P<md_day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)"
        rf"(?:,?\s+(?P<md_year>{YEAR}))?"
    )
    forms = [
        rf"(?P<iso>{YEAR}-\d\d-\d\d)",
        r"(?P<numeric>(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?\d{2,4})?(?!\d))",
        rf"(?P<q>(?:Q[1-4]|(?:erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?|first|second|third|fourth)\s+(?:Quartals?|quarter)))(?:(?:\s+(?:of|von))?\s+(?P<q_year>{YEAR}))?",
        rf"(?:(?P<s_part>{parts})\s+)?(?P<season>{seasons})\s+(?:(?:of|des\s+Jahres)\s+)?(?P<s_year>{YEAR})",
        *counted_forms(language),
        rf"(?:(?:{days}),?\s+(?:(?:den|dem|the|le|el)\s+)?)?(?P<dm_day>{day})(?:\s?(?:of|de))?\s+(?P<dm_month>{months})(?:(?:,|\s+de)?\s+(?P<dm_year>{YEAR}))?",
        month_first if language == "en" else "(?P<md_month>(?!))(?P<md_day>)(?P<md_year>)",
        rf"(?:(?P<my_part>{parts})[\s-]+)?(?P<my_month>{months})(?:(?:\s+de)?\s+(?P<my_year>{YEAR}))?",
        rf"(?:(?P<ry_part>{parts})\s+)?(?P<rel>{relative})\s+(?P<rel_unit>{periods}|{days}|{months})(?:\s+(?:{day_parts}))?",
        rf"(?P<rel_after>{days}|semana|año|mes|année|semaine|mois)\s+(?P<rel_word>{relative})(?!\w)",
        rf"(?P<rday>{any_of(words.relative_days)})(?:\s+(?:{day_parts}))?",
        rf"(?P<weekday>{days})(?:\s+(?:{day_parts}))?",
        r"(?P<decade>(?:1[6-9]|20)\d0(?:er(?:[\s-]Jahren?)?|s))",
        rf"(?P<years>{YEAR})\s?[–/-]\s?(?P<years_to>{YEAR}|\d\d(?!\d))",
        rf"(?:(?P<y_part>{parts})[\s-]+(?:des\s+Jahres\s+|the\s+year\s+)?)?(?P<year>{YEAR})",
        rf"(?P<part_alone>(?:{parts})\s+(?:des|der|of\s+the|this|dieses)\s+(?:{periods}))",
    ]
    unglued = r"(?<![\w.,/$€£-])(?=\w)"
    return re.compile(unglued + "(?:" + "|".join(forms) + r")(?![\w])", re.IGNORECASE)


def _months(language: str) -> str:
    """English abbreviations may end with a stop, which belongs to the month where a day follows."""
    names = any_of(vocabulary(language).months)
    return rf"(?:{names})(?:\.(?=\s\d))?" if language == "en" else names


def _span(match: re.Match[str], words: Vocabulary, reference: date | None) -> DateSpan:
    first, last, precision, relative = _days(match, words, reference)
    qualifier = "since" if match["since"] else ""
    recurring = bool(match["every"])
    return DateSpan(match.start(), match.end(), first, last, qualifier, recurring, relative, precision)


def _days(match: re.Match[str], words: Vocabulary, reference: date | None) -> Days:
    g = match.groupdict()
    if g["iso"]:
        year, month, day = map(int, g["iso"].split("-"))
        return _one_day(year, month, day)
    if g["numeric"]:
        return _numeric(g["numeric"], reference)
    for kind in ("dm", "md"):
        if g[f"{kind}_month"]:
            month = words.months[_month_key(g[f"{kind}_month"], words)]
            day = int(re.sub(r"\D", "", g[f"{kind}_day"]))
            return _one_day(_year(g[f"{kind}_year"], month, reference), month, day, not g[f"{kind}_year"])
    if g["my_month"]:
        month = words.months[_month_key(g["my_month"], words)]
        year = _year(g["my_year"], month, reference)
        return month_days(year, month, _part(g["my_part"], words), not g["my_year"])
    if g["years"]:
        to = g["years_to"] if len(g["years_to"]) == 4 else g["years"][:2] + g["years_to"]
        return days_of(date(int(g["years"]), 1, 1), date(int(to), 12, 31), "year", False)
    if g["year"]:
        return _year_part(int(g["year"]), _part(g["y_part"], words))
    if g["decade"]:
        start = int(g["decade"][:4])
        return days_of(date(start, 1, 1), date(start + 9, 12, 31), "decade", False)
    if g["season"]:
        return _season(int(g["s_year"]), words.seasons[g["season"].lower()])
    if g["q"]:
        return _quarter(g["q"], g["q_year"], reference)
    return _relative(g, words, reference)


def _month_key(written: str | None, words: Vocabulary) -> str:
    key = " ".join((written or "").lower().split())
    return key if key in words.months else key.rstrip(".")


def _relative(g: dict[str, str | None], words: Vocabulary, reference: date | None) -> Days:
    if reference is None:
        return None, None, "day", True
    if g["rday"]:
        return shifted(reference, "day", words.relative_days[g["rday"].lower()])
    if g["weekday"]:
        return _weekday(words.weekdays[g["weekday"].lower()], reference)
    counted = counted_days(g, words, reference)
    if counted:
        return counted
    if g["rel_unit"]:
        unit = g["rel_unit"].lower()
        step = words.relative_periods[(g["rel"] or "").lower()][1]
        if unit in words.weekdays:
            return _weekday(words.weekdays[unit], reference, step)
        if unit in words.months:
            month = words.months[unit]
            return month_days(_near_year(month, reference, step), month, "", True)
        if unit in words.seasons:
            return _near_season(words.seasons[unit], reference, step)
        return shifted(reference, words.periods[unit], step)
    return None, None, "day", True


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


def _year_part(year: int, part: str) -> Days:
    begin, end = {"start": (1, 4), "middle": (5, 8), "end": (9, 12)}.get(part, (1, 12))
    return days_of(date(year, begin, 1), date(year, end, monthrange(year, end)[1]), "year", False)


def _part(written: str | None, words: Vocabulary) -> str:
    return words.parts.get(" ".join((written or "").lower().split()), "")


def _near_season(months: tuple[int, int], reference: date, step: int) -> Days:
    """The last such season that is over, the next one to begin, or this year's."""
    year = reference.year
    while step < 0 and (last := _season(year, months)[1]) is not None and last >= reference:
        year -= 1
    while step > 0 and (first := _season(year, months)[0]) is not None and first <= reference:
        year += 1
    return _season(year, months)


def _season(year: int, months: tuple[int, int]) -> Days:
    begin, end = months
    last_year = year + (end < begin)
    return days_of(date(year, begin, 1), date(last_year, end, monthrange(last_year, end)[1]), "season", False)


QUARTERS = {"1": 1, "2": 2, "3": 3, "4": 4, "er": 1, "fi": 1, "zw": 2, "se": 2, "dr": 3, "th": 3, "vi": 4, "fo": 4}


def _quarter(written: str, year: str | None, reference: date | None) -> Days:
    number = QUARTERS[written[1] if written[0].lower() == "q" else written[:2].lower()]
    found = int(year) if year else (reference.year if reference else 0)
    if not found:
        return None, None, "quarter", True
    end = number * 3
    return days_of(date(found, end - 2, 1), date(found, end, monthrange(found, end)[1]), "quarter", not year)


def _weekday(weekday: int, reference: date, step: int = 0) -> Days:
    """The next such day after the reference, the last one before it, or without `next` or `last` the one up to it."""
    ahead = (weekday - reference.weekday() - 1) % 7 + 1
    behind = (reference.weekday() - weekday) % 7
    if step < 0 and not behind:
        behind = 7
    try:
        found = reference + timedelta(days=ahead if step > 0 else -behind)
    except OverflowError:
        return None, None, "day", True
    return found, found, "day", True
