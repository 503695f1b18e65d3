"""What the lines of an article are, before anybody has checked it: its headline with what stands above and below it,
headings, by-line, and what no claims are looked for in.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from .blocks import TextBlock, split_blocks
from .extraction.details.gazetteer import GIVEN_NAMES
from .extraction.languages import knowledge
from .extraction.layout import Line, lay_out
from .quantities import find_dates

REACH = 200_000  # characters that are looked through; what lies farther on is text
HEAD = 6  # lines among which headline, by-line and date stand
KICKER_WORDS = 3
_INTRODUCED = re.compile(r"(?:von|by|words by|text:|por|par)\s+", re.IGNORECASE)
_NAME = r"[^\W\d_a-z][\w'’.-]*(?:\s+[^\W\d_a-z][\w'’.-]*){1,3}"
# "Anna Berg und Tom Ott", and where from: ", Hamburg", " in Westbridge".
_AUTHORS = re.compile(rf"({_NAME}(?:(?:,| und| and| y| et| &)\s+{_NAME})*)(?:\W*\Z|\s*,|\s+in\s)")
_APART = re.compile(r"\s[–—|]\s")


@dataclass(frozen=True)
class OutlineBlock:
    """One line. `kind` is "heading", "kicker", "standfirst", "item" or "paragraph"; `level` 1 for the headline, 2 for
    the other headings, else 0. `left_out`: by-line, date or credit.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    left_out: bool = False


@dataclass(frozen=True)
class Outline:
    """`title` is the headline as the text has it, `author` and `published` what by-line and date line say; "" and None
    where they say nothing.
    """

    blocks: tuple[OutlineBlock, ...]
    title: str = ""
    author: str = ""
    published: date | None = None


def outline_of(text: str, *, language: str, title: str = "", headings: Collection[str] = ()) -> Outline:
    """`title` is what a person or the document calls it; `headings` are lines that the document itself sets so."""
    blocks = split_blocks(text, headings)
    lines = {line.start: line for line in lay_out(text[:REACH], knowledge(language))}
    words = [text[block.start : block.end] for block in blocks[:HEAD]]
    head = [lines[block.start].kind if block.start in lines else "" for block in blocks[:HEAD]]
    at = _headline(words, head, [block.kind for block in blocks[:HEAD]], title)
    stamps = [line for line, kind in zip(words, head, strict=True) if kind == "boilerplate"]
    return Outline(
        tuple(_outlined(blocks, lines, at, derives=not headings)),
        title=words[at] if at is not None else "",
        author=next((author for stamp in stamps if (author := _author(stamp))), ""),
        published=next((day for stamp in stamps if (day := _day(stamp, language))), None),
    )


def _headline(words: Sequence[str], head: Sequence[str], kinds: Sequence[str], title: str) -> int | None:
    """Which line it is: the one that is called so, the document's first heading, or of two unclosed lines the first;
    the second where the first only names the subject.
    """
    known = [at for at, line in enumerate(words) if title and line.casefold() == title.casefold()]
    set_so = [at for at, kind in enumerate(kinds) if kind == "heading"]
    open_lines = [at for at, kind in enumerate(head) if kind == "headline"]
    if known or set_so:
        return (known or set_so)[0]
    if len(open_lines) > 1 and len(words[0].split()) <= KICKER_WORDS < len(words[1].split()):
        return open_lines[1]
    return open_lines[0] if open_lines else None


def _outlined(
    blocks: Sequence[TextBlock], lines: dict[int, Line], headline: int | None, *, derives: bool
) -> Iterator[OutlineBlock]:
    """`derives`: headings are told from the layout, where the document sets none."""
    for at, block in enumerate(blocks):
        line = lines.get(block.start)
        kind, level = block.kind, 2 if block.kind == "heading" else 0
        if at == headline:
            kind, level = "heading", 1
        elif line and line.kind in ("headline", "heading") and kind == "paragraph" and derives:
            kind = _unset(at, headline) if line.end == block.end else kind
            level = 2 if kind == "heading" else 0
        left_out = line is not None and line.kind == "boilerplate" and line.end == block.end
        yield OutlineBlock(kind, block.start, block.end, level, left_out)


def _unset(at: int, headline: int | None) -> str:
    """What a line without a closing mark is, by its place."""
    if headline is None or at > headline + 1:
        return "heading"
    return "kicker" if at < headline else "standfirst"


def _author(stamp: str) -> str:
    """Behind the word that introduces a by-line, or by a given name."""
    for part in _APART.split(stamp):
        introduced = _INTRODUCED.match(part)
        found = _AUTHORS.match(part, introduced.end() if introduced else 0)
        if found and (introduced or found.group().split()[0].lower() in GIVEN_NAMES):
            return found.group(1)
    return ""


def _day(stamp: str, language: str) -> date | None:
    """The day that the line names, where it names one."""
    days = {span.first for span in find_dates(stamp, language, None) if span.first and span.first == span.last}
    return days.pop() if len(days) == 1 else None
