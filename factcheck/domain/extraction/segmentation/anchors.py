"""From the words of a span to its exact anchor: no stop, no stray punctuation, no marks that enclose all of it."""

from factcheck.domain.extraction.tokens import Token

from .boundaries import Span

_EDGES = frozenset(" \t\n\r\u00a0\u202f\u2009,;:–—-.…!+|/•·")
_PAIRS = {"„": '“”"', "“": "”", '"': '"', "«": "»", "»": "«", "(": ")", "‚": "‘", "‘": "’", "[": "]"}
_OPENING, _CLOSING = frozenset('„“«‚‘(["'), frozenset('“”»‘’)]"')


def anchor(text: str, tokens: tuple[Token, ...], first: int, last: int) -> Span:
    start, end = tokens[first].start, tokens[last - 1].end
    before = (-1, -1)
    while before != (start, end) and start < end:
        before = (start, end)
        start, end = _without_marks(text, *_without_edges(text, start, end))
    return start, end


def _without_edges(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _without_marks(text: str, start: int, end: int) -> Span:
    """Marks around everything, an opening one that nothing closes, a closing one that nothing opened."""
    if end - start < 2:
        return (start, start) if start < end and not text[start].isalnum() else (start, end)
    first, last, inner = text[start], text[end - 1], text[start + 1 : end - 1]
    if first in _PAIRS and last in _PAIRS[first] and first not in inner and last not in inner:
        return start + 1, end - 1
    if first in _OPENING and not any(mark in text[start + 1 : end] for mark in _PAIRS.get(first, "")):
        return start + 1, end
    if last in _CLOSING and not any(mark in _OPENING and last in _PAIRS[mark] for mark in text[start : end - 1]):
        return start, end - 1
    return start, end
