"""Words inside quotation marks, sentence by sentence: each sentence of a quotation is ticked off by itself."""

import re
from collections.abc import Iterator

from factcheck.domain.extraction.found import FoundDetail

_PAIRS = re.compile(
    r"„([^“”\"„]{2,1000})[“”\"]|“([^“”]{2,1000})”|»([^»«]{2,1000})«|«([^»«]{2,1000})»|\"([^\"]{2,1000})\""
)
# The end of a sentence inside; "Dr. Smith", "z. B." and initials end none.
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bSt)(?<!\bz)(?<!\bd)(?<!\bMio)(?<!\bMrd)(?<!\bca)[.!?…]\s+(?=[^\Wa-zäöüß\d_])"
)
_LEADING = re.compile(r"(?:But|And|So|Aber|Und|Doch|Denn|Pero|Y|Mais|Et)\s+", re.IGNORECASE)
_EDGES = " \u00a0\u202f\t\n.,;"


def find_quoted(text: str) -> list[FoundDetail]:
    """The words without their marks, the closing stop and a leading conjunction. Names and titles are no quotations."""
    found: list[FoundDetail] = []
    for match in _PAIRS.finditer(text):
        start, end = match.span(match.lastindex or 0)
        if "\n\n" not in text[start:end] and not _is_title(text[start:end]):
            found.extend(_details(text, start, end))
    return found


def _details(text: str, start: int, end: int) -> Iterator[FoundDetail]:
    for first, last in _sentences(text, start, end):
        words = text[first:last]
        begin = first + len(words) - len(words.lstrip(_EDGES))
        stop = first + len(words.rstrip(_EDGES))
        leading = _LEADING.match(text, begin, stop)
        begin = leading.end() if leading else begin
        if begin < stop:
            yield FoundDetail(begin, stop, text[begin:stop], "quote")


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for stop in _SENTENCE_END.finditer(text, start, end):
        yield at, stop.start() + 1
        at = stop.end()
    yield at, end


def _is_title(words: str) -> bool:
    """A few words that all begin like names, as works, journals and ships do."""
    parts = words.split()
    return len(parts) <= 5 and all(
        part[0].isupper() or part in ("of", "the", "and", "und", "der", "de") for part in parts
    )
