"""Dates: does the passage date the same event, and to the same time?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.quantities import find_dates

from .advice import Advice, agrees, conflicts, silent
from .question import MOST, Question

LEAST_SAME, LEAST_OTHER = 0.2, 0.4  # relatedness from which an equal date confirms and another one contradicts
_PART_OF_YEAR = re.compile(
    r"(?:(?P<part>Anfang|Beginn|Mitte|Ende|early|mid|late)\s+(?:des|dieses|this|in the|of the)\s+(?:Jahres|year)"
    r"|Jahres(?P<end>anfang|beginn|mitte|ende))(?:\s+(?P<year>(?:19|20)\d\d))?(?!\w)",
    re.IGNORECASE,
)
_PART_MONTHS = {"anfang": (1, 4), "beginn": (1, 4), "early": (1, 4), "mitte": (5, 8), "mid": (5, 8), "ende": (9, 12),
                "late": (9, 12)}  # fmt: skip
_DECADES = {"zwanzig": 2, "dreißig": 3, "vierzig": 4, "fünfzig": 5, "sechzig": 6, "siebzig": 7, "achtzig": 8,
            "neunzig": 9, "twent": 2, "thirt": 3, "fort": 4, "fift": 5, "sixt": 6, "sevent": 7, "eight": 8,
            "ninet": 9}  # fmt: skip
_DECADE = re.compile(
    r"(?<!\w)(?P<ten>(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)er(?=n?[\s-]?jahre)"
    r"|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_FOR_YEARS = re.compile(r"\b(?:for|since|seit)\s+(?P<n>\w+)\s+(?:years|Jahren)\b", re.IGNORECASE)
_NUMBERS = {word: number for words in (
    "one two three four five six seven eight nine ten eleven twelve",
    "einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
) for number, word in enumerate(words.split(), 1)}  # fmt: skip
_NAME_BEFORE = re.compile(r"(?:[\"„“»‘'(]|\b)(?P<word>[A-ZÄÖÜ][\w-]+)\s+\Z")
# Behind an article a German noun is a noun: `die Brauerei 1921`.
_DETERMINED = re.compile(r"\b(?:der|die|das|dem|den|des|eine?[rnms]?|im|am|zum|zur)\s+\Z", re.IGNORECASE)
_TIME_WORDS = words(
    """in im am seit since until bis jahr jahre jahres year spring summer autumn winter frühjahr sommer herbst anfang
    mitte ende before after by from vor nach ab early late mid januar februar märz april mai juni juli august
    september oktober november dezember january february march may june july october december"""
)


@dataclass(frozen=True)
class Days:
    start: int
    end: int
    first: date
    last: date

    def meets(self, other: "Days") -> bool:
        return self.first <= other.last and other.first <= self.last


def compare_date(question: Question) -> Advice:
    wanted = next(_days(question.detail, question.claim_language, question.claim_day), None)
    if wanted is None:
        return silent("no_date")
    weighed = [
        (question.relatedness(days.start, days.end), days)
        for days in islice(_days(question.passage, question.passage_language, question.passage_day), MOST)
        if not _within_name(question, days)
    ]
    if not weighed:
        return silent("no_such_date")
    top = max(weight for weight, _ in weighed)
    days = next(days for weight, days in weighed if weight == top)
    beside = not question.other_event(days.start)
    if beside and wanted.meets(days) and (top >= LEAST_SAME or _is_the_same_day(question, wanted, days)):
        same = (wanted.first, wanted.last) == (days.first, days.last)
        return agrees(days.start, days.end, "same_date" if same else "within_dates", nearly=not same)
    if beside and top >= LEAST_OTHER and (question.is_one_sentence or question.tells_the_same(days.start)):
        return conflicts(days.start, days.end, "other_date")
    return silent("no_such_date")


def _is_the_same_day(question: Question, wanted: Days, days: Days) -> bool:
    """A full date that stands in a passage of one sentence: few days carry two pieces of news of one source."""
    whole = wanted.first == wanted.last == days.first == days.last
    return whole and question.is_one_sentence and bool(_YEAR.search(question.detail))


def _days(text: str, language: str, reference: date) -> Iterator[Days]:
    """All that can be resolved, in no order."""
    for match in _PART_OF_YEAR.finditer(text):
        first, last = _PART_MONTHS[(match["part"] or match["end"]).lower()]
        year = int(match["year"] or reference.year)
        yield Days(match.start(), match.end(), date(year, first, 1), _month_end(year, last))
    for match in _DECADE.finditer(text):
        year = 1900 + 10 * next(ten for word, ten in _DECADES.items() if match["ten"].lower().startswith(word))
        yield Days(match.start(), match.end(), date(year, 1, 1), date(year + 9, 12, 31))
    for match in _FOR_YEARS.finditer(text):
        number = _NUMBERS.get(match["n"].lower()) or (int(match["n"]) if match["n"].isdecimal() else 0)
        if 0 < number < reference.year - 1000:
            year = reference.year - number
            yield Days(match.start(), match.end(), date(year, 1, 1), date(year, 12, 31))
    for span in find_dates(text, language, reference):
        if span.first and span.last:
            yield Days(span.start, span.end, span.first, span.last)


def _month_end(year: int, month: int) -> date:
    return date(year, 12, 31) if month == 12 else date.fromordinal(date(year, month + 1, 1).toordinal() - 1)


def _within_name(question: Question, days: Days) -> bool:
    """`Studio 1998`, `Flight 1972`: a bare year behind a capitalised word, unless it is but a German noun."""
    text = question.passage
    if not text[days.start : days.end].isdecimal():
        return False
    match = _NAME_BEFORE.search(text[: days.start])
    if match is None or _DETERMINED.search(text[: match.start("word")]):
        return False
    word = match["word"].casefold()
    return word not in _TIME_WORDS and not word.endswith(("jahr", "jahres"))
