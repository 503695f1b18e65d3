"""What each line of an article is: title, heading, paragraph, item, ticker entry, question, answer, or boilerplate."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.domain.blocks import TextBlock, split_blocks

from .details.gazetteer import GIVEN_NAMES
from .languages import Knowledge

_ENDS = (".", "!", "?", "…", ":")
_CLOSERS = "\"'“”»«’)] \u00a0\u202f"
# "14.05.2025", "3 May 2020", "Zaragoza, 14 de mayo de 2025", "Redacción | Villarreina | 27 feb. 2025 - 21:14".
_DATELINE = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*(?:[ \u00a0][^\W\d_][\w.'’-]*){0,3}(?:,|\s[|–-])\s+){0,2}"
    r"(?:\d{1,2}[.:/]\s?\d{1,2}[.:/]?\s?\d{2,4}|\d{1,2}\.?\s+(?:de\s+)?\w+\.?\s+(?:de\s+)?\d{4}"
    r"|\w+\.?,?\s+\d{1,2},?\s+\d{4})(?:\W+\d{1,2}[.:h]\d{2}(?:\s?(?:[A-Z]{2,4}|Uhr))?)?\W*\Z"
)
# Where a report was written, in front of its first sentence: "BRAMWELL, Ohio — ", "Berlin (dpa) – ".
_WRITTEN_AT = re.compile(
    r"(?:[A-ZÀ-ÞŒ][A-ZÀ-ÞŒ.'’ -]{3,30}(?:\s—\s|,\s[^—–()\n]{1,40}(?:\([^()\n]{2,40}\)\s)?\s?[—–]\s)"
    r"|[^\W\d_a-z][\w'’-]{1,30}(?:[ -][^\W\d_a-z][\w'’-]{1,30}){0,2}\s\([^()\n]{2,40}\)\s?[—–-]\s)(?=\S)"
)
# What follows the word that says that an article was published: "am 3. Mai", "le 15/03/2023", ": Oct. 17, 2024".
_DAY = re.compile(r"\W*(?:[^\W\d_]+\W+){0,3}\d")
_YEAR_OR_TIME = re.compile(r"\b(?:19|20)\d\d\b|\d[.:/]\s?\d|\d\s?(?:h|uhr|[ap]\.?m)\b", re.IGNORECASE)
_CONTACT = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# "17.52 Uhr:", "+++ 18:45 +++", "21 h 46 –", "00.12 |", "3.48pm"; never the beginning of "4.112".
_ENTRY = re.compile(
    r"[+\s]*\d{1,2}(?:[.:]\d{2}(?!\d)|\s?h\s?\d{2}(?!\d)|(?=\s?(?:Uhr|[ap]\.?m\b)))"
    r"(?:\s?(?:Uhr|a\.?m\b\.?|p\.?m\b\.?|h\b))?(?:\s*\+{2,}\s*|\s*[:–—|-]\s*|\s+|\Z)"
)
_LABEL = re.compile(r"([^\W\d_][\w.'’-]*(?:[ \u00a0][^\W\d_a-z][\w.'’-]*){0,3})[ \u00a0]?:\s+(?=\S)")
# "Foto: Anna Berg/dpa", "(Symbolbild: dpa)", "© AFP": a line of its own, or behind a caption.
_CREDIT = re.compile(
    r"(?:^|(?<=[.!?…)»“”])\s+)[(\[]?(?:©|[^\W\d_]{0,20}(?:foto|bild|grafik|photo|photograph|image|picture)s?\s?:)"
    r"\s*[^.!?\n]{1,80}\Z",
    re.IGNORECASE,
)
# "(Az. 7 Ca 1882/25)" behind a paragraph.
_FILE_NUMBER = re.compile(r"(?<=[.!?…])\s+\((?:Az\.|Aktenzeichen)[^()\n]{3,60}\)\.?\Z")
_CREDITED = 120
_ASKING = frozenset({"frage", "antwort", "question", "answer", "q", "a", "pregunta", "respuesta", "p", "r"})
_NAME_LINE = re.compile(r"(?:[^\W\d_a-z][\w'’.-]+\s*){1,5}\Z")
BYLINE_WORDS = 9
_FIGURE = re.compile(r"\d")
STAMP_WORDS = 20
LONGEST_STAMP = 200
WRITTEN_WITHIN = 6
TITLE_LINES = 2
ENTRIES = 2
QUESTIONS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One block of the text without bullet, time of a ticker entry or name of the interviewee.

    `kind` is "headline", "heading" (a line without a closing mark further down), "paragraph", "item", "entry" (what
    stands beside the time in a ticker), "question", "answer" or "boilerplate"; `speaker` whose answer it is.
    """

    start: int
    end: int
    kind: str
    speaker: str = ""


def lay_out(text: str, knows: Knowledge) -> tuple[Line, ...]:
    blocks = split_blocks(text)
    page = _Page(text, blocks, knows)
    return tuple(_interview(text, [line for index in range(len(blocks)) for line in page.lines(index)]))


class _Page:
    """What only the whole page tells: which labels come again, as speakers do, and whether lines begin with times."""

    def __init__(self, text: str, blocks: Sequence[TextBlock], knows: Knowledge) -> None:
        self.text, self.blocks, self.knows = text, blocks, knows
        labels = (_LABEL.match(text, block.start, block.end) for block in blocks)
        self.labels: Mapping[str, int] = Counter(match.group(1) for match in labels if match)
        self.is_ticker = sum(1 for block in blocks if _ENTRY.match(text, block.start, block.end)) >= ENTRIES

    def lines(self, index: int) -> Iterator[Line]:
        """The block; a caption and the credit behind it by themselves."""
        line = self.line(index)
        place = _WRITTEN_AT.match(self.text, line.start, line.end) if self._may_say_where(line, index) else None
        if place:
            yield Line(line.start, line.start + len(place.group().rstrip()), "boilerplate")
            line = replace(line, start=place.end())
        beginning = max(line.start, line.end - _CREDITED)
        credit = _appended(self.text[beginning : line.end]) if line.kind != "boilerplate" else None
        if credit is None:
            yield line
            return
        begin = beginning + credit.start() + len(credit.group()) - len(credit.group().lstrip())
        caption = line.start + len(self.text[line.start : begin].rstrip())
        if caption > line.start:
            closed = line.kind in ("heading", "headline") and _is_closed(self.text[line.start : caption])
            yield replace(line, end=caption, kind="paragraph" if closed else line.kind)
        yield Line(begin, line.end, "boilerplate")

    def _may_say_where(self, line: Line, index: int) -> bool:
        return line.kind == "paragraph" and index < WRITTEN_WITHIN

    def line(self, index: int) -> Line:
        block = self.blocks[index]
        content = self.text[block.start : block.end]
        if self._is_boilerplate(content, index):
            return Line(block.start, block.end, "boilerplate")
        if self.is_ticker and (entry := _ENTRY.match(content)):
            return self._entry(block, entry.end())
        label = _LABEL.match(content)
        if label and self._is_speaker(label.group(1)):
            return Line(block.start + label.end(), block.end, "answer", label.group(1))
        if block.kind == "item":
            return Line(block.start, block.end, "item")
        if _is_closed(content):
            return Line(block.start, block.end, "paragraph")
        return Line(block.start, block.end, "headline" if index < TITLE_LINES else "heading")

    def _entry(self, block: TextBlock, time: int) -> Line:
        if block.start + time >= block.end:
            return Line(block.start, block.end, "boilerplate")
        kind = "paragraph" if _is_closed(self.text[block.start : block.end]) else "entry"
        return Line(block.start + time, block.end, kind)

    def _is_speaker(self, label: str) -> bool:
        return label.lower() in _ASKING or self.labels[label] > 1

    def _is_boilerplate(self, content: str, index: int) -> bool:
        """By-lines, date lines, credits: names, figures and a word that announces them, nothing more."""
        if len(content) > LONGEST_STAMP:
            return False
        if _DATELINE.match(content):
            return True
        words = len(content.split())
        if words <= STAMP_WORDS and self._is_stamp(content):
            return True
        if words > STAMP_WORDS or _is_closed(content):
            return False
        if content.lower().startswith(self.knows.pointers) or _CONTACT.search(content):
            return True
        undated = _FIGURE.split(content, maxsplit=1)[0]  # "Von Anna Berg und Tom Ott, Hamburg, 14. November 2026"
        return len(undated.split()) <= BYLINE_WORDS and self._is_byline(content, index)

    def _is_stamp(self, content: str) -> bool:
        """When it was published or changed; the time may end with a stop."""
        word = next((word for word in self.knows.stamps if content.lower().startswith(word)), "")
        if not word or (_is_closed(content) and not content.endswith(("a.m.", "p.m."))):
            return False
        return bool(_DAY.match(content, len(word)) and _YEAR_OR_TIME.search(content))

    def _is_byline(self, content: str, index: int) -> bool:
        """Alone, or behind a dash ("Récit – Par Lila Assouline")."""
        head = index <= TITLE_LINES
        for part in (content, *re.split(r"\s[–—|]\s", content)[1:]):
            prefix = next((word for word in self.knows.boilerplate if part.lower().startswith(word)), "")
            rest = part[len(prefix) :]
            if prefix and (_is_names(rest) or (head and _is_names(rest.rpartition(",")[2]) and "," in rest)):
                return True
        edge = index == len(self.blocks) - 1 or head
        return edge and index > 0 and bool(_NAME_LINE.match(content) or _is_authors(content))


def _appended(tail: str) -> re.Match[str] | None:
    """The credit or the file number at the end of a line."""
    credit = _CREDIT.search(tail)
    return credit if credit and _is_names(credit.group().partition(":")[2]) else _FILE_NUMBER.search(tail)


def _is_authors(content: str) -> bool:
    """ "Saskia Whitlock and Ben Oduya in Westbridge": names and short words, the first a given name."""
    words = content.split()
    named = words[0].lower() in GIVEN_NAMES and len(words) > 1 and words[1][0].isupper()
    return named and all(word[0].isupper() or len(word) <= 3 for word in words)


def _is_names(content: str) -> bool:
    words = re.findall(r"[^\W\d_]+", content)
    return all(word[0].isupper() or len(word) <= 3 for word in words)


def _is_closed(content: str) -> bool:
    return content.rstrip(_CLOSERS).endswith(_ENDS)


def _interview(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    """Where questions alternate with paragraphs, what follows a question answers it."""
    asks = [
        line.kind in ("paragraph", "answer", "heading") and text[line.start : line.end].endswith("?") for line in lines
    ]
    follows = sum(1 for here, after in pairwise(asks) if here and not after)
    if follows < QUESTIONS:
        yield from lines
        return
    answering = False
    for line, is_question in zip(lines, asks, strict=True):
        if is_question:
            answering = True
            yield replace(line, kind="question")
        elif answering and line.kind in ("paragraph", "answer"):
            yield replace(line, kind="answer")
        else:
            answering = answering and line.kind == "boilerplate"
            yield line
