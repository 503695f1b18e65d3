"""The days that a text names, with what only a comparison reckons out: centuries, half-years, jubilees, ages."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from factcheck.domain.quantities import find_dates
from factcheck.domain.quantities.calendars import shifted
from factcheck.domain.quantities.words import VOCABULARIES

from .feasts import find_feasts
from .fractions import QUALIFIER, qualifier
from .stepped import find_stepped, number_of

_PART_OF_YEAR = re.compile(
    r"(?:(?P<part>Anfang|Beginn|Mitte|Ende|early|mid|middle|late|start|beginning|end)[\s-]+"
    r"(?:(?:in|of)\s+)?(?:(?:des|dieses|this|the)\s+)?"
    r"(?P<when>(?:vergangenen|vorigen|letzten|kommenden|nächsten|last|previous|next)\s+)?(?:Jahres|year)"
    r"|Jahres(?P<end>anfang|beginn|mitte|ende))(?:\s+(?P<year>(?:19|20)\d\d))?(?!\w)",
    re.IGNORECASE,
)
_PART_MONTHS = {"anfang": (1, 4), "beginn": (1, 4), "early": (1, 4), "start": (1, 4), "beginning": (1, 4),
                "mitte": (5, 8), "mid": (5, 8), "middle": (5, 8), "ende": (9, 12), "late": (9, 12),
                "end": (9, 12)}  # fmt: skip
_DECADES = {"zwanzig": 2, "dreißig": 3, "vierzig": 4, "fünfzig": 5, "sechzig": 6, "siebzig": 7, "achtzig": 8,
            "neunzig": 9, "twent": 2, "thirt": 3, "fort": 4, "fift": 5, "sixt": 6, "sevent": 7, "eight": 8,
            "ninet": 9}  # fmt: skip
_DECADE = re.compile(
    r"(?<!\w)(?P<ten>(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)er(?=n?[\s-]?jahre)"
    r"|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)",
    re.IGNORECASE,
)
_ROMAN = {"XII": 12, "XIII": 13, "XIV": 14, "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20,
          "XXI": 21}  # fmt: skip
_CENTURY = re.compile(
    r"(?<!\w)(?:(?P<part>Anfang|Beginn|Mitte|Ende|frühen|späten|early|mid|late)[\s-](?:des\s|of\sthe\s|the\s)?)?"
    r"(?:(?P<n>\d{1,2})(?:\.\s?|(?:st|nd|rd|th)[\s-])(?:Jahrhundert(?:s|e)?|century)"
    rf"|siglo\s(?P<es>{'|'.join(_ROMAN)})|(?P<fr>{'|'.join(_ROMAN)})e\s(?:siècle))(?!\w)",
    re.IGNORECASE,
)
_CENTURY_PARTS = {"anfang": (0, 33), "beginn": (0, 33), "frühen": (0, 33), "early": (0, 33), "mitte": (30, 70),
                  "mid": (30, 70), "ende": (66, 100), "späten": (66, 100), "late": (66, 100)}  # fmt: skip
_HALF_YEAR = re.compile(
    r"(?<!\w)(?:(?P<de>erste|zweite|1\.|2\.)[nrs]?\s(?:Halbjahre?s?|Jahreshälfte)(?:\s(?:des\sJahres\s|von\s)?(?P<de_year>\d{4}))?"
    r"|(?P<en>first|second)\shalf\sof\s(?:the\syear|this\syear|(?P<en_year>\d{4}))|H(?P<h>[12])\s(?P<h_year>\d{4}))(?!\w)",
    re.IGNORECASE,
)
_OLD_YEAR = re.compile(
    r"\b(?:(?:Jahre?|anno|year|seit|since|as\searly\sas|bereits|schon|um|about|around|circa|c\.)\s(?P<year>1[0-5]\d\d)"
    r"(?![\w.,]\d|\w)|(?:in|from|to|von)\s(?P<bare>1[0-5]\d\d)(?=[.,;)]?(?:\s(?:and|und|by|von|durch|\w+t)\b|\s?\Z|[.;)])))",
    re.IGNORECASE,
)
_COUNT = r"(?:\d{1,4}|[^\W\d_]{3,25}(?:-[^\W\d_]{3,8})?)"
_FOR_YEARS = re.compile(
    rf"\b(?:for|since|seit)\s(?:(?P<q>{QUALIFIER})\s)?(?P<n>{_COUNT})\s"
    r"(?:(?P<tens>decades|Jahrzehnten)|years|Jahren)\b",
    re.IGNORECASE,
)
_JUBILEE = re.compile(
    rf"(?<!\w)(?:(?P<n>{_COUNT})-?jährige[nrms]?\s\w*(?:bestehen|jubiläum)|(?P<th>\d{{1,3}})(?:\.|st|nd|rd|th)\s"
    r"(?:\w+-?)?(?:geburtstag|jahrestag|jubiläum|gründungstag|todestag|anniversary|birthday)"
    r"|(?P<two>bi)?(?P<hundred>centenary)|(?:turn(?:s|ed)|wird|wurde)\s(?P<turns>\d{2,3})\s(?:Jahre\salt|this\syear))(?!\w)",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"(?<![\w.,])(?:(?P<n>\d{1,3})(?:-?jährige\w?|-year-old|\sJahre\salt|\syears\sold)|(?:aged|im\sAlter\svon)\s(?P<of>\d{1,3})"
    r"|(?<=\w,\s)(?P<beside>\d{2})(?=[,)]|\sJahre,))(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_A_LITTLE_MORE = re.compile(r"\b(?:gut|über|mehr\sals|reichlich|just\sover|over|more\sthan)\b", re.IGNORECASE)
_A_LITTLE_LESS = re.compile(
    r"\b(?:knapp|fast|beinahe|nicht\sganz|nearly|almost|just\sunder|not\squite)\b", re.IGNORECASE
)
_ABOUT = re.compile(r"\b(?:rund|etwa|ungefähr|circa|ca|about|around|roughly|some)\b", re.IGNORECASE)
_NIGHT = re.compile(
    r"\b(?:in\sder\s)?Nacht\s(?:zum|auf(?:\sden)?)\s(?P<day>(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)\b",
    re.IGNORECASE,
)
_YEARS_AFTER = re.compile(
    rf"\b(?P<n>{_COUNT})\s(?:years|Jahre)\s(?:later|später|darauf|danach|after\sthat)\b", re.IGNORECASE
)
_RELATIVE = re.compile(
    r"\b(?:(?:(?P<when>last|next|this|previous|vergangenen|letzten|vorigen|kommenden|nächsten|diesem)\s)?(?P<unit>weekend|wochenende)"
    r"|(?P<when2>last|next|this|previous)\s(?P<unit2>month|week|year))\b",
    re.IGNORECASE,
)
_SEASONS = {season: months for known in VOCABULARIES.values() for season, months in known.seasons.items()}
_SEASON = re.compile(
    rf"\b(?:im|in(?:\sthe)?|en|au)\s(?P<season>{'|'.join(_SEASONS)})\b"
    r"(?!\s(?:(?:de\s)?\d|of\b|des\b|(?:vor)?vergangenen\b|vorigen\b|(?:vor)?letzten\b))",
    re.IGNORECASE,
)
SATURDAY = 5
_NEAR = 80  # code points around a jubilee in which the year of its feast stands
_DECADE_SLACK = 4  # years by which a count of decades may be off
_PLACED = re.compile(
    r"\b(?:(?P<before>vor(?:\sdem)?|before|prior\sto)|(?P<after>nach(?:\sdem)?|after))\s(?:the\s|dem\s|Jahr\s)?\Z", re.I
)


@dataclass(frozen=True)
class Days:
    start: int
    end: int
    first: date
    last: date

    def meets(self, other: "Days") -> bool:
        return self.first <= other.last and other.first <= self.last

    def placed(self, text: str, at: int) -> "Days":
        """All days before or after, where `vor` or `after` stands before the date at this place of the text."""
        match = _PLACED.search(text[max(0, at - 16) : at])
        if match and match["before"] and self.first > date.min:
            return replace(self, first=date.min, last=date.fromordinal(self.first.toordinal() - 1))
        if match and match["after"] and self.last < date.max:
            return replace(self, first=date.fromordinal(self.last.toordinal() + 1), last=date.max)
        return self


def find_days(
    text: str, language: str, reference: date, *, births: bool = False, origins: bool = True
) -> Iterator[Days]:
    """All that can be resolved, in order, the longer of two that overlap; with `births` ages tell when somebody was
    born, with `origins` jubilees when something began."""
    found = list(_all_days(text, language, reference, births=births, origins=origins))
    reached = 0
    for days in sorted(found, key=lambda days: (days.start, -days.end, days.last - days.first)):
        if days.end > reached:
            yield days
        reached = max(reached, days.end)


def _all_days(text: str, language: str, reference: date, *, births: bool, origins: bool) -> Iterator[Days]:
    readers = (
        _relative,
        _seasons,
        _on_feasts,
        _parts_of_years,
        _decades,
        _centuries,
        _half_years,
        _old_years,
        _spans_until,
        _nights,
        _years_after,
    )
    for read in (*readers, *((_births,) if births else ()), *((_jubilees,) if origins else ())):
        yield from read(text, reference)
    yield from (Days(*stepped) for stepped in find_stepped(text, language, reference))
    feasts = [match.start() for match in _JUBILEE.finditer(text)] if origins else []
    for span in find_dates(text, language, reference):
        of_feast = any(abs(feast - span.start) <= _NEAR for feast in feasts)
        if span.first and span.last and not of_feast:
            found = Days(span.start, span.end, span.first, span.last)
            yield _loosened(text, found) if span.relative else found


def _loosened(text: str, days: Days) -> Days:
    """`vor gut zwei Wochen` may be a few days before that week, `vor knapp zwei Wochen` a few days behind it."""
    written = text[days.start : days.end]
    some = (days.last - days.first) / 2 + timedelta(days=1)
    about = bool(_ABOUT.search(written))
    earlier = some if about or _A_LITTLE_MORE.search(written) else timedelta(0)
    later = some if about or _A_LITTLE_LESS.search(written) else timedelta(0)
    first = days.first - min(earlier, days.first - date.min)
    return replace(days, first=first, last=days.last + min(later, date.max - days.last))


Reader = Callable[[str, date], Iterator[Days]]


def _on_feasts(text: str, reference: date) -> Iterator[Days]:
    return (Days(*found) for found in find_feasts(text, reference))


def _parts_of_years(text: str, reference: date) -> Iterator[Days]:
    for match in _PART_OF_YEAR.finditer(text):
        first, last = _PART_MONTHS[(match["part"] or match["end"]).lower()]
        year = int(match["year"] or reference.year + _years_away((match["when"] or "").lower()))
        yield Days(match.start(), match.end(), date(year, first, 1), _month_end(year, last))


def _years_away(word: str) -> int:
    return int(word.startswith(("kom", "näch", "next"))) - int(word.startswith(("ver", "vor", "let", "last", "prev")))


def _month_end(year: int, month: int) -> date:
    return date(year, 12, 31) if month == 12 else date.fromordinal(date(year, month + 1, 1).toordinal() - 1)


def _decades(text: str, reference: date) -> Iterator[Days]:
    for match in _DECADE.finditer(text):
        year = 1900 + 10 * next(ten for word, ten in _DECADES.items() if match["ten"].lower().startswith(word))
        yield _years(match, year, year + 9)


def _years(match: re.Match[str], first: int, last: int) -> Days:
    return Days(match.start(), match.end(), date(max(first, 1), 1, 1), date(min(last, 9999), 12, 31))


def _relative(text: str, reference: date) -> Iterator[Days]:
    """The weekend, next month: what `find_dates` leaves open, as it names no day."""
    for match in _RELATIVE.finditer(text):
        word, unit = (match["when"] or match["when2"] or "last").lower(), (match["unit"] or match["unit2"]).lower()
        steps = (
            -1
            if word.startswith(("last", "previous", "ver", "let", "vor"))
            else int(word.startswith(("next", "ko", "nä")))
        )
        if unit in ("weekend", "wochenende") and steps < 0:
            steps += reference.weekday() >= SATURDAY  # on a weekend it is the one just begun
        unit = "weekend" if unit == "wochenende" else unit
        first, last, *_ = shifted(reference, unit, steps)
        if first and last:
            yield Days(match.start(), match.end(), first, last)


def _seasons(text: str, reference: date) -> Iterator[Days]:
    """A season without its year is the nearest one."""
    for match in _SEASON.finditer(text):
        begin, end = _SEASONS[match["season"].lower()]
        turns = int(end < begin)
        spans = [
            (date(year, begin, 1), _month_end(year + turns, end))
            for year in range(reference.year - 1, reference.year + 2)
        ]
        first, last = min(spans, key=lambda span: max(span[0] - reference, reference - span[1]))
        yield Days(match.start(), match.end(), first, last)


def _centuries(text: str, reference: date) -> Iterator[Days]:
    for match in _CENTURY.finditer(text):
        number = int(match["n"] or _ROMAN[(match["es"] or match["fr"]).upper()])
        first, last = _CENTURY_PARTS.get((match["part"] or "").lower(), (0, 100))
        if number > 0:
            start = (number - 1) * 100
            yield _years(match, start + first, start + last)


def _half_years(text: str, reference: date) -> Iterator[Days]:
    for match in _HALF_YEAR.finditer(text):
        year = int(match["de_year"] or match["en_year"] or match["h_year"] or reference.year)
        if (match["de"] or match["en"] or match["h"]).lower() in ("erste", "first", "1", "1."):
            yield Days(match.start(), match.end(), date(year, 1, 1), date(year, 6, 30))
        else:
            yield Days(match.start(), match.end(), date(year, 7, 1), date(year, 12, 31))


def _old_years(text: str, reference: date) -> Iterator[Days]:
    """Years before those that are read without a word beside them."""
    for match in _OLD_YEAR.finditer(text):
        year = int(match["year"] or match["bare"])
        yield replace(_years(match, year, year), start=match.end() - 4)


def _spans_until(text: str, reference: date) -> Iterator[Days]:
    """`seit fünf Jahren`, `for two decades`: when it began."""
    for match in _FOR_YEARS.finditer(text):
        number = number_of(match["n"])
        if match["tens"]:
            number, bound = 10 * number, "about"
        else:
            bound = qualifier(match["q"] or "")
        if 0 < number < reference.year - 1000:
            tenth = max(1, number // 10, _DECADE_SLACK if match["tens"] else 1)
            most = {"over": number + tenth, "slightly over": number + tenth, "at least": number + tenth,
                    "about": number + tenth}.get(bound, number)  # fmt: skip
            least = {"nearly": number - tenth, "below": number - tenth, "about": number - tenth}.get(bound, number)
            yield _years(match, reference.year - most, reference.year - least)


def _jubilees(text: str, reference: date) -> Iterator[Days]:
    """`100-jähriges Bestehen`: so many years before the feast, which is this year's unless another one is named."""
    for match in _JUBILEE.finditer(text):
        number = number_of(match["n"] or match["th"] or match["turns"] or "100") * (2 if match["two"] else 1)
        named = _YEAR.search(text[max(0, match.start() - _NEAR) : match.end() + _NEAR])
        year = (int(named[0]) if named else reference.year) - number
        if number and year > 0:
            yield _years(match, year, year)


def _nights(text: str, reference: date) -> Iterator[Days]:
    """`in der Nacht zum Sonntag`: from the evening before on."""
    for match in _NIGHT.finditer(text):
        weekday = VOCABULARIES["de"].weekdays[match["day"].lower()]
        behind = (reference.weekday() - weekday) % 7
        last = date.fromordinal(reference.toordinal() - behind)
        yield Days(match.start(), match.end(), date.fromordinal(last.toordinal() - 1), last)


def _years_after(text: str, reference: date) -> Iterator[Days]:
    """`two years later`, reckoned from the year that was named last in the sentence."""
    for match in _YEARS_AFTER.finditer(text):
        opens = max(text.rfind(mark, 0, match.start()) for mark in (". ", "! ", "? ")) + 1
        named = _YEAR.findall(text, opens, match.start())
        number = number_of(match["n"])
        if named and number:
            yield _years(match, int(named[-1]) + number, int(named[-1]) + number)


def _births(text: str, reference: date) -> Iterator[Days]:
    for match in _AGE.finditer(text):
        age = int(match["n"] or match["of"] or match["beside"])
        yield _years(match, reference.year - age - 1, reference.year - age)
