"""Which lines are headline, paragraph, item, or boilerplate that holds no claim."""

import re
from dataclasses import dataclass

from factcheck.domain.blocks import split_blocks

from .languages import Knowledge

_ENDS = (".", "!", "?", "…", "“", "”", "»", '"', "’", ":")
_DATELINE = re.compile(
    r"^(?:\d{1,2}[.:/]\s?\d{1,2}[.:/]?\s?\d{2,4}|\d{1,2}\.?\s+\w+\s+\d{4}|\w+,?\s+\d{1,2},?\s+\d{4})\W*$"
)
_ENTRY = re.compile(r"^(?:\d{1,2}[.:]\d{2}(?:\s?(?:Uhr|a\.?m\.?|p\.?m\.?|h))?)\s*[:–—-]?\s*")
_SPEAKER = re.compile(r"^(?:[A-ZÄÖÜ][\w.-]*(?:\s+[A-ZÄÖÜ][\w.-]*){0,3}|Frage|Antwort|Question|Answer|Q|A):\s+(?=\S)")
_NAME_LINE = re.compile(r"^(?:[A-ZÄÖÜ][\w'’.-]+\s*){1,5}$")
BYLINE_WORDS = 9


@dataclass(frozen=True)
class Line:
    """One block of the text without bullet, time of a ticker entry or name of the interviewee.

    `kind` is "headline", "paragraph", "item", "boilerplate"; `speaker` whose answer it is.
    """

    start: int
    end: int
    kind: str
    speaker: str = ""


def lay_out(text: str, knows: Knowledge) -> tuple[Line, ...]:
    blocks = split_blocks(text)
    return tuple(
        _line(text, block.kind, block.start, block.end, index, len(blocks), knows) for index, block in enumerate(blocks)
    )


def _line(text: str, kind: str, start: int, end: int, index: int, count: int, knows: Knowledge) -> Line:
    content = text[start:end]
    if _is_boilerplate(content, index, count, knows):
        return Line(start, end, "boilerplate")
    speaker = ""
    if entry := _ENTRY.match(content):
        start += entry.end()
    elif named := _SPEAKER.match(content):
        speaker = named.group().rstrip(": ")
        start += named.end()
    if start >= end:
        return Line(end - 1, end, "boilerplate")
    if kind == "item":
        return Line(start, end, "item", speaker)
    ended = text[start:end].rstrip().endswith(_ENDS)
    return Line(start, end, "paragraph" if ended or speaker else "headline", speaker)


def _is_boilerplate(content: str, index: int, count: int, knows: Knowledge) -> bool:
    """By-lines, date lines, credits, calls to read on."""
    lowered = content.lower()
    short = len(content.split()) <= BYLINE_WORDS
    ended = content.rstrip().endswith((".", "!", "?"))
    if _DATELINE.match(content):
        return True
    if short and not ended and lowered.startswith(knows.boilerplate):
        return True
    edge = index == count - 1 or index <= 2
    return edge and index > 0 and short and not ended and bool(_NAME_LINE.match(content))
