"""Anchor: TextPositionSelector and TextQuoteSelector in one."""

from dataclasses import dataclass

from .folding import fold_typography
from .quotations import Match, context_length, occurrences

CONTEXT = 32  # code points of prefix and suffix


@dataclass(frozen=True)
class Anchor:
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


def anchor_at(text: str, start: int, end: int) -> Anchor:
    """The anchor of [start, end) without white space at its edges.

    ValueError when the span lies outside the text or holds nothing but white space.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"span {start}-{end} lies outside the text")
    marked = text[start:end]
    exact = marked.strip()
    if not exact:
        raise ValueError(f"span {start}-{end} is blank")
    start += len(marked) - len(marked.lstrip())
    end = start + len(exact)
    return Anchor(start, end, exact, text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """[start, end), grown to the ends of the words that it cuts: a hand slips by a letter when it selects."""
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def resolve(text: str, anchor: Anchor) -> Match | None:
    """Where the anchor's words stand: at its position, else where words and context are unique.

    Never by similarity: None when the words are gone or when several places fit equally.
    """
    if _fits_in_place(text, anchor):
        return Match(anchor.start, anchor.end, exact=True)
    folded = fold_typography(text)
    words = fold_typography(anchor.exact).text
    if not any(map(str.isalnum, words)):
        return None
    places = [(at, at + len(words)) for at in occurrences(folded.text, words)]
    if len(places) > 1:
        before, after = fold_typography(anchor.prefix).text, fold_typography(anchor.suffix).text
        full = len(before) + len(after)
        places = [place for place in places if context_length(folded.text, place, before, after) == full]
    if len(places) != 1:
        return None
    start, end = folded.source(*places[0])
    return Match(start, end, exact=text[start:end] == anchor.exact)


def _fits_in_place(text: str, anchor: Anchor) -> bool:
    return (
        text.startswith(anchor.exact, anchor.start, anchor.end)
        and anchor.end - anchor.start == len(anchor.exact)
        and text.endswith(anchor.prefix, 0, anchor.start)
        and text.startswith(anchor.suffix, anchor.end)
    )
