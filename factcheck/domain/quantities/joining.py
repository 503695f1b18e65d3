"""Two dates that make one span, "2016 until 2021", "between January 2020 and June 2024", and a time of the day with
its day: "6 a.m. on Monday, 3 March".
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from .expressions import EXPRESSIONS
from .found import DateSpan
from .spaced import SPACE, with_spaces

LONGEST_JOINER = 12


def joined(text: str, spans: Sequence[DateSpan], language: str) -> tuple[DateSpan, ...]:
    """The spans with such pairs made one. Linear."""
    result: list[DateSpan] = []
    for span in spans:
        if result and _is_time_of(text, result[-1], span, language):
            result[-1] = replace(span, start=result[-1].start, first=result[-1].first or span.first)
        elif result and _is_pair(text, result[-1], span, language):
            result[-1] = replace(result[-1], end=span.end, last=span.last if result[-1].first else None)
        else:
            result.append(span)
    return tuple(result)


def _is_pair(text: str, first: DateSpan, second: DateSpan, language: str) -> bool:
    if not 0 < second.start - first.end <= LONGEST_JOINER:
        return False
    link = text[first.end : second.start]
    joins, pairs, between, *_ = _links(language)
    if joins.fullmatch(link):
        return first.precision == second.precision or not first.first
    return bool(pairs.fullmatch(link) and between.search(text[max(0, first.start - 16) : first.start]))


def _is_time_of(text: str, first: DateSpan, second: DateSpan, language: str) -> bool:
    """Whether a time of the day stands before a day of the calendar or of the week."""
    if not 0 < second.start - first.end <= LONGEST_JOINER or second.precision != "day" or second.recurring:
        return False
    *_, clock, on = _links(language)
    is_linked = on.fullmatch(text, first.end, second.start)
    return bool(is_linked and clock.search(text[first.start : first.end]) and not clock.search(_text(text, second)))


def _text(text: str, span: DateSpan) -> str:
    return text[span.start : span.end]


@lru_cache
def _links(language: str) -> tuple[re.Pattern[str], ...]:
    """What may stand between the two, what only after "between", and that word itself; how a time of the day ends, and
    what stands between it and its day.
    """
    knows = EXPRESSIONS[language]
    article = rf"(?:{SPACE}(?:zum|dem|zur|the|le|el))?"
    joins = rf"{SPACE}?(?:{with_spaces(knows.joins)}){article}{SPACE}?"
    pairs = rf"{SPACE}(?:{with_spaces(knows.pairs)}){article}{SPACE}"
    between = rf"\b{with_spaces(knows.between)}{SPACE}\Z"
    clock, on = rf"(?<!\w)(?:\d[\d.:]*)?(?:{knows.clock})\Z", with_spaces(knows.on)
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in (joins, pairs, between, clock, on))
