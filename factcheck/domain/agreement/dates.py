"""Dates: does the passage date the same event, and to the same time?"""

import re
from dataclasses import replace
from itertools import islice

from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.passages.concepts import concepts
from factcheck.domain.passages.wording import fold
from factcheck.domain.revisions.closed_class import FUNCTION_WORDS

from .advice import Advice, agrees, conflicts, silent
from .cues import english, german, phrases
from .days import Days, find_days
from .question import Question
from .reading import MOST

SINCE = 0.1  # what a day gains that tells since when, as the claim does
PLANNED = 0.25  # what a plan is marked down by
EVEN = 0.03  # relatedness by which two dates do not differ
LEAST_SAME, LEAST_OTHER = 0.2, 0.2  # relatedness from which an equal date confirms and another one contradicts
LEAST_TOLD = 0.5  # the like where another event is told in the same language
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_WORD = re.compile(r"\d{3,}|[^\W\d_]{3,}")
_SMALL = words("anf end mit sei sin the ear lat mid vor for ago jah yea")
_BIRTH = re.compile(rf"\b{phrases(german.BIRTH, english.BIRTH)}\b", re.I)
_PLANNED = re.compile(
    rf"\b{phrases(german.PLANNED, english.PLANNED)}\b"
    r"(?:\s(?:for|in|on|für|am|im|den|to|be|open|the)\b)*\s*\Z",
    re.I,
)
_TRIED = re.compile(rf"\b{phrases(german.TRIED, english.TRIED)}\b", re.I)
_UNTIL = re.compile(rf"\b{phrases(german.UNTIL, english.UNTIL)}\b", re.I)
_RIGHT_UNTIL = re.compile(rf"{_UNTIL.pattern}\s(?:(?:the|zu[mr]|einschließlich|spätestens)\s)*\Z", re.I)
_END = re.compile(r"\b(?:ende|end\sof)\b", re.IGNORECASE)
_CLOSES = re.compile(rf"\b{phrases(german.CLOSES, english.CLOSES)}\s(?:(?:on|at|in|am|im|mit|the)\s)*\Z", re.I)
_ORIGIN = re.compile(rf"\b(?:depuis|desde|{phrases(german.ORIGIN, english.ORIGIN)})\b", re.I)
_SINCE = re.compile(r"\b(?:seit|since|depuis|desde)\b", re.IGNORECASE)
_SPAN = re.compile(r"\d\s?(?:[-–]|to|until|till|bis)\s?", re.IGNORECASE)
_NOWADAYS = re.compile(r"heute|today", re.IGNORECASE)
_STANDS = re.compile(rf"\b{phrases(german.STANDS, english.STANDS)}\b", re.I)
# What is done again and again.
_COMES_BACK = re.compile(rf"\b{phrases(german.COMES_BACK, english.COMES_BACK)}\b", re.I)
REACH = 16  # code points before a year in which it would be told that it names a group
_CLASS_OF = re.compile(r"\b(?:class|classes|year|squad|crew)\sof\s\Z", re.IGNORECASE)
_PLACED = re.compile(r"\b(?:in|bei|nach|near|at|to)\s\Z", re.IGNORECASE)
_TITLE_OPENS = re.compile(r"[„“\"»«‘](?:[\w&-]+\s){0,3}\Z")
CLOSING_MARKS = ("“", "”", '"', "«", "»", "’")
_NAME_BEFORE = re.compile(r"(?:[\"„“»‘'(]|\b)(?P<word>[A-ZÄÖÜ][\w-]+)\s+\Z")
# Behind an article a German noun is a noun: `die Brauerei 1921`.
_DETERMINED = re.compile(r"\b(?:der|die|das|dem|den|des|eine?[rnms]?|im|am|zum|zur)\s+\Z", re.IGNORECASE)
_TIME_WORDS = words(
    """erst schon bereits noch
    in im am seit since until bis jahr jahre jahres year spring summer autumn winter frühjahr sommer herbst anfang
    mitte ende before after by from vor nach ab early late mid januar februar märz april mai juni juli august
    september oktober november dezember january february march may june july october december"""
)


def compare_date(question: Question) -> Advice:
    wanted = next(find_days(question.detail, question.claim_language, question.claim_day), None)
    if wanted is None:
        return silent("no_date")
    wanted = wanted.placed(question.claim, question.at + wanted.start)
    births = bool(_BIRTH.search(question.claim))
    found = find_days(
        question.passage,
        question.passage_language,
        question.passage_day,
        births=births,
        origins=_is_of_origin(question),
    )
    weighed = [
        (question.relatedness(days.start, days.end) - _set_back(question, days), days)
        for days in islice(found, MOST)
        if not _within_name(question, days) and not _comes_back(question, days) and not _is_nowadays(question, days)
    ]
    if _asks_until(question):
        weighed = [each for each in weighed if _is_until(question, each[1])] or weighed
        wanted = replace(wanted, first=wanted.last) if _END.search(question.detail) else wanted
    if not weighed:
        return silent("no_such_date")
    ranked = [
        (weight + question.weight_of_event(days.start) + _lasts_since(question, days), weight, days)
        for weight, days in weighed
    ]
    best = max(rank for rank, _, _ in ranked)
    nearest = [days for rank, _, days in ranked if rank >= best - EVEN]
    top = max(weight for rank, weight, _ in ranked if rank >= best - EVEN)
    nearest = [days for days in nearest if not question.other_event(days.start)] or nearest
    days = next((days for days in nearest if wanted.meets(days)), nearest[0])
    days = _beginning(question, wanted, days)
    beside = not question.other_event(days.start)
    told = top >= LEAST_SAME and (question.tells_predicate(days.start) or _has_begun(question, days))
    if wanted.meets(days):
        same = (wanted.first, wanted.last) == (days.first, days.last)
        beside = beside or question.tells_its_nouns(days.start, least=2)
        restated = (
            top >= LEAST_SAME
            and (beside or top >= LEAST_TOLD or question.claim_language != question.passage_language)
            and not (same and _is_written_alike(question, days))
            and not question.opposite_event(days.start)
        )
        if not (beside or restated) or not (told or restated or _is_the_same_day(question, wanted, days)):
            return silent("no_such_date")
        return agrees(days.start, days.end, "same_date" if same else "within_dates", nearly=not same)
    if beside and top >= LEAST_OTHER and (question.is_one_sentence or question.tells_the_same(days.start)):
        return conflicts(days.start, days.end, "other_date")
    return silent("no_such_date")


def _asks_until(question: Question) -> bool:
    """Whether the claim tells until when something is possible."""
    lead = question.claim[max(0, question.at - REACH) : question.at]
    return bool(_RIGHT_UNTIL.search(lead) or _UNTIL.match(question.detail) or _CLOSES.search(lead))


def _is_until(question: Question, days: Days) -> bool:
    lead = question.passage[max(0, days.start - REACH) : days.start]
    return bool(_RIGHT_UNTIL.search(lead) or _UNTIL.match(question.passage, days.start))


def _beginning(question: Question, wanted: Days, days: Days) -> Days:
    """`since 2015` asks for the beginning of `from 2009 to 2015`."""
    before = question.claim[max(0, question.at - 8) : question.at + len(question.detail)]
    if not _SINCE.search(before) or not _SPAN.search(question.passage[days.start : days.end]):
        return days
    length = wanted.last - wanted.first
    return replace(days, last=min(days.last, days.first + length)) if length < days.last - days.first else days


def _is_written_alike(question: Question, days: Days) -> bool:
    """Whether claim and passage name the time with one word: `in May` and `on 3 May`, not `last Friday`. What has
    nothing to do with the claim hardly comes to the same time by other words.
    """
    mine = {word.casefold()[:3] for word in _WORD.findall(question.detail)}
    return bool(
        mine & {word.casefold()[:3] for word in _WORD.findall(question.passage[days.start : days.end])} - _SMALL
    )


def _is_the_same_day(question: Question, wanted: Days, days: Days) -> bool:
    """A full date that stands in a passage of one sentence: few days carry two pieces of news of one source."""
    whole = wanted.first == wanted.last == days.first == days.last
    return whole and question.is_one_sentence and bool(_YEAR.search(question.detail))


def _is_of_origin(question: Question) -> bool:
    """Whether the claim dates the beginning of something, as jubilees do."""
    return bool(_ORIGIN.search(question.claim)) or any(
        map(question.tells_event, ("founded", "born", "open", "begin", "build"))
    )


def _set_back(question: Question, days: Days) -> float:
    """What was planned for a day need not have come to pass then, nor what was tried."""
    planned = _PLANNED.search(question.passage[max(0, days.start - 40) : days.start])
    clause = question.clause_at(days.start)
    tried = _TRIED.search(question.passage, clause.start, clause.end) and not _TRIED.search(question.claim)
    return PLANNED if tried or (planned and not _PLANNED.search(question.claim)) else 0.0


def _lasts_since(question: Question, days: Days) -> float:
    """What a day gains from which on something has been so, where the claim tells of just such a day."""
    since = _is_since(question.passage, days.start)
    return SINCE if since and _is_since(question.claim, question.at) else 0.0


def _is_since(text: str, place: int) -> bool:
    return bool(_SINCE.search(text[max(0, place - 10) : place + 6]))


def _has_begun(question: Question, days: Days) -> bool:
    """`on strike since 4 March` tells when it began, or from when on there was something."""
    if _is_since(question.passage, days.start):
        return question.tells_event("begin") or bool(_SINCE.search(question.claim))
    return bool(_SINCE.search(question.claim)) and question.is_begun_at(days.start)


def _comes_back(question: Question, days: Days) -> bool:
    """`on Sundays between May and September` is no day of anything that happened once."""
    clause = question.clause_at(days.start)
    back = _COMES_BACK.search(question.passage, clause.start, clause.end)
    return (
        bool(back)
        and not _COMES_BACK.search(question.claim)
        and not _YEAR.search(question.passage[days.start : days.end])
    )


def _is_nowadays(question: Question, days: Days) -> bool:
    """`the building in which the museum is today` tells no day, unless what the claim tells happened on it."""
    written = question.passage[days.start : days.end]
    clause = question.clause_at(days.start)
    stands = _STANDS.search(question.passage, clause.start, clause.end)
    return bool(stands and _NOWADAYS.fullmatch(written)) and question.weight_of_event(days.start) <= 0


def _within_name(question: Question, days: Days) -> bool:
    """`Studio 1998`, `Flight 1972`, an album „Sommer 2015“: a bare year behind a capitalised word, unless it is but a
    German noun, or whatever ends a short title.
    """
    text = question.passage
    if _TITLE_OPENS.search(text[: days.start]) and text[days.end : days.end + 1] in CLOSING_MARKS:
        return True
    if not text[days.start : days.end].isdecimal():
        return False
    if _CLASS_OF.search(text[max(0, days.start - REACH) : days.start]):
        return True
    match = _NAME_BEFORE.search(text[: days.start])
    if match is None or _DETERMINED.search(text[: match.start("word")]):
        return False
    word = match["word"].casefold()
    if any(term.folded == fold(word) for term in question.context):
        return False  # the claim names it without the year
    if _PLACED.search(text[: match.start("word")]) and not concepts(fold(word), question.passage_language):
        return False  # `in Kallbach 1985`
    return word not in _TIME_WORDS | FUNCTION_WORDS and not word.endswith(("jahr", "jahres"))
