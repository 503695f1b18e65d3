"""Days told by steps from the day of the text or from one named before: `Monday last week`, `in May last year`,
`a fortnight ago`, `the following day`.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache

from factcheck.domain.quantities import find_dates
from factcheck.domain.quantities.calendars import month_days, shifted
from factcheck.domain.quantities.forms import FORMS
from factcheck.domain.quantities.numbers import spelled
from factcheck.domain.quantities.spaced import any_of
from factcheck.domain.quantities.words import VOCABULARIES

Found = tuple[int, int, date, date]
_GERMAN, _ENGLISH = VOCABULARIES["de"], VOCABULARIES["en"]
_BEFORE = r"(?:vergangene|vorvergangene|vorige|letzte|vorletzte)[rnms]?|last|previous"
_NOW = r"(?:diese|laufende)[rnms]?|this"
_AHEAD = r"(?:kommende|nächste|übernächste)[rnms]?|next|following"
_WHEN = rf"(?P<when>{_BEFORE}|{_NOW}|{_AHEAD})"
_WEEKDAYS = any_of((*_GERMAN.weekdays, *_ENGLISH.weekdays))
_MONTHS = any_of(month for known in (_GERMAN, _ENGLISH) for month in known.months if len(month) > 2)
_SEASONS = _GERMAN.seasons | _ENGLISH.seasons
_DAY_OF_WEEK = re.compile(
    rf"(?<!\w)(?P<day>{_WEEKDAYS})\s(?:(?:(?:in\s)?der|of|of\sthe)\s)?(?:{_WHEN}\s(?:woche|week)|(?P<ahead>week))(?!\w)",
    re.IGNORECASE,
)
_WEEK_OF_DAY = re.compile(rf"(?<!\w){_WHEN}\s(?:woche|week)\s(?:(?:am|on)\s)?(?P<day>{_WEEKDAYS})(?!\w)", re.IGNORECASE)
_MONTH_OF_YEAR = re.compile(
    rf"(?<!\w)(?:(?P<part>anfang|mitte|ende|early|mid|late|(?:the\s)?(?:start|middle|end)\sof)[\s-])?"
    rf"(?:(?P<month>{_MONTHS})|(?P<season>{any_of(_SEASONS)}))\s"
    rf"(?:(?:des|of)\s)?(?:{_WHEN}\s(?:jahres|year)|(?P<two>the\syear\sbefore\slast))(?!\w)",
    re.IGNORECASE,
)
_PARTS = {"a": "start", "e": "start", "s": "start", "m": "middle", "l": "end"}
_COUNT = r"(?:\d{1,3}|[^\W\d_]{1,15})"
_UNIT = r"(?P<unit>tag|woche|monat|jahr|day|week|month|year|fortnight)(?:e|en|s)?"
# `in two weeks` may as well tell how long it took.
_IN_SO_MANY = re.compile(
    rf"\b(?:heute\sin\s(?P<n>{_COUNT})\s{_UNIT}(?!\w)"
    rf"|in\s(?P<n2>{_COUNT})\s{_UNIT.replace('<unit>', '<unit2>')}['’]?s?\stime(?!\w))",
    re.IGNORECASE,
)
_DAY_AND_WEEK = re.compile(
    r"\b(?:(?P<day>yesterday|today)\sweek|a\sweek\sago\s(?P<ago>yesterday|today)"
    r"|(?P<de>gestern|heute)\svor\seiner\sWoche|vor\seiner\sWoche\s(?P<vor>gestern|heute))(?!\w)",
    re.IGNORECASE,
)
_FORTNIGHT = re.compile(r"\b(?:a|last)\sfortnight(?:\sago)?\b", re.IGNORECASE)
_LAST_BUT_ONE = re.compile(
    r"\b(?:(?:the\s(?P<en>week|month|year|day)\sbefore\s(?:last|yesterday))|vor(?:letzte|vergangene)[rnms]?\s(?P<de>woche|monats?|jahre?s?)"
    r"|(?P<over>übernächste[rnms]?)\s(?P<de2>woche|monats?|jahre?s?)|(?P<own>im\svor)(?P<de3>jahr|monat))(?!\w)",
    re.IGNORECASE,
)
_LATER = re.compile(
    rf"\b(?:(?P<n>{_COUNT})\s{_UNIT}\s(?:later|after\sthat|später|danach|darauf|nachdem)"
    r"|(?P<next>(?:am|the)\s(?:(?:folgenden|nächsten|following|next)\s(?:tag|day)|tag\s(?:darauf|danach)|day\safter))"
    r"|(?P<same>(?:an\s(?:diesem|jenem|demselben)|am\s(?:selben|gleichen))\stag|on\s(?:that|the\s(?:very\s)?same)\sday))(?!\w)",
    re.IGNORECASE,
)
_UNITS = {"tag": "day", "woche": "week", "monat": "month", "jahr": "year", "fortnight": "week"}
_TURN = re.compile(r"\b(?:jahreswechsel|turn\sof\sthe\syear)\b(?!\s\d)", re.IGNORECASE)
_WEEK_OF_MONTH = re.compile(
    rf"\b(?P<n>ersten?|zweiten?|dritten?|letzten?|first|second|third|last)\s"
    rf"(?:week\sof\s(?P<month>{_MONTHS})(?!\w)|(?P<de>{any_of(_GERMAN.months)})woche(?!\w))",
    re.IGNORECASE,
)
WEEK = 7  # days


def find_stepped(text: str, language: str, reference: date) -> Iterator[Found]:
    """Where they stand, with the first and the last day."""
    for read in _READERS:
        yield from read(text, reference)
    yield from _later(text, language, reference)


def _steps(word: str) -> int:
    word = word.lower()
    if word.startswith(("vorletzt", "vorvergang")):
        return -2
    if word.startswith("übernächst"):
        return 2
    if re.fullmatch(_BEFORE, word, re.IGNORECASE):
        return -1
    return int(bool(re.fullmatch(_AHEAD, word, re.IGNORECASE)))


def _days_of_weeks(text: str, reference: date) -> Iterator[Found]:
    for pattern in (_DAY_OF_WEEK, _WEEK_OF_DAY):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            word = groups["when"] or ""
            weekday = (_GERMAN.weekdays | _ENGLISH.weekdays)[match["day"].lower()]
            if word:
                monday = reference - timedelta(days=reference.weekday())
                day = monday + timedelta(weeks=_steps(word), days=weekday)
            else:
                day = reference + timedelta(days=(weekday - reference.weekday()) % WEEK + WEEK)
            yield match.start(), match.end(), day, day


def _months_of_years(text: str, reference: date) -> Iterator[Found]:
    for match in _MONTH_OF_YEAR.finditer(text):
        year = reference.year + (-2 if match["two"] else _steps(match["when"]))
        if match["season"]:
            begin, end = _SEASONS[match["season"].lower()]
            last_year = year + (end < begin)
            yield match.start(), match.end(), date(year, begin, 1), date(last_year, end, monthrange(last_year, end)[1])
            continue
        month = (_GERMAN.months | _ENGLISH.months)[match["month"].lower()]
        written = (match["part"] or "").lower().removeprefix("the ")
        part = "end" if written.startswith(("end", "late")) else _PARTS.get(written[:1], "")
        first, last, *_ = month_days(year, month, part, True)
        if first and last:
            yield match.start(), match.end(), first, last


def _far(text: str, reference: date) -> Iterator[Found]:
    """Weeks ahead, a fortnight ago, the year before last."""
    for match in _IN_SO_MANY.finditer(text):
        unit = match["unit"] or match["unit2"]
        number = number_of(match["n"] or match["n2"]) * (1 + (unit.lower() == "fortnight"))
        if number:
            yield from _shifted(match, reference, _unit(unit), number)
    for match in _DAY_AND_WEEK.finditer(text):
        since = (match["day"] or match["ago"] or match["de"] or match["vor"]).lower() in ("yesterday", "gestern")
        yield from _shifted(match, reference, "day", -WEEK - since)
    for match in _FORTNIGHT.finditer(text):
        yield from _shifted(match, reference, "week", -2)
    for match in _LAST_BUT_ONE.finditer(text):
        written = (match["en"] or match["de"] or match["de2"] or match["de3"]).lower()
        unit = next((unit for word, unit in _UNITS.items() if written.startswith(word)), written)
        yield from _shifted(match, reference, unit, 2 if match["over"] else -1 if match["own"] else -2)


def _turns_of_years(text: str, reference: date) -> Iterator[Found]:
    for match in _TURN.finditer(text):
        year = reference.year - (reference.month <= 6)
        yield match.start(), match.end(), date(year, 12, 25), date(year + 1, 1, 7)


def _weeks_of_months(text: str, reference: date) -> Iterator[Found]:
    """`the first week of June`, give or take the days by which a week is counted."""
    for match in _WEEK_OF_MONTH.finditer(text):
        month = (_GERMAN.months | _ENGLISH.months)[(match["month"] or match["de"]).lower()]
        opening = match["n"].lower()[:3]
        first, last, *_ = month_days(reference.year, month, "", True)
        if first is None or last is None:
            continue
        if opening in ("let", "las"):
            yield match.start(), match.end(), last - timedelta(days=WEEK), last
            continue
        which = {"ers": 0, "fir": 0, "zwe": 1, "sec": 1, "dri": 2, "thi": 2}[opening]
        start = first + timedelta(weeks=which)
        yield match.start(), match.end(), start, start + timedelta(days=WEEK)


def _later(text: str, language: str, reference: date) -> Iterator[Found]:
    """Reckoned from the day that was named last."""
    matches = list(_LATER.finditer(text))
    if not matches:
        return
    named = [span for span in find_dates(text, language, reference) if span.first and span.first == span.last]
    for match in matches:
        before = [span for span in named if span.end <= match.start()]
        if match["same"] and before and before[-1].first:
            yield match.start(), match.end(), before[-1].first, before[-1].first
            continue
        unit, number = ("day", 1) if match["unit"] is None else (_unit(match["unit"]), number_of(match["n"]))
        if before and number and before[-1].first and unit != "year":
            yield from _shifted(match, before[-1].first, unit, number, exact=unit == "week")


def _shifted(match: re.Match[str], reference: date, unit: str, steps: int, *, exact: bool = False) -> Iterator[Found]:
    first, last, *_ = shifted(reference, "day", WEEK * steps) if exact else shifted(reference, unit, steps)
    if first and last:
        yield match.start(), match.end(), first, last


def _unit(word: str) -> str:
    return _UNITS.get(word.lower(), word.lower())


@lru_cache(maxsize=1_024)
def number_of(written: str) -> int:
    """A number in figures or words, 0 where it is neither."""
    if written.isdecimal():
        return int(written)
    word = written.lower()
    for language in ("de", "en"):
        if re.fullmatch(FORMS[language].spelled.replace(r"\_", r"\s"), word) or word in ("einem", "one"):
            return int(spelled(word, FORMS[language].parts) or 0)
    return 0


_READERS: tuple[Callable[[str, date], Iterator[Found]], ...] = (
    _days_of_weeks,
    _months_of_years,
    _far,
    _turns_of_years,
    _weeks_of_months,
)
