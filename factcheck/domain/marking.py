"""A text cut where marks begin and end, so that a page can draw overlapping marks without nesting them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Marked:
    """A span of the text, in code points, and what it stands for."""

    start: int
    end: int
    key: int


@dataclass(frozen=True)
class Run:
    """A stretch of text under the same marks; `begins` are those whose first character it holds."""

    text: str
    keys: tuple[int, ...]
    begins: tuple[int, ...]


def mark_spans(text: str, spans: Iterable[Marked]) -> Iterator[Run]:
    """The whole text in order. Linear in its length and in the number of overlaps; empty spans mark nothing."""
    starting: dict[int, list[int]] = {}
    ending: dict[int, list[int]] = {}
    for span in spans:
        if 0 <= span.start < span.end <= len(text):
            starting.setdefault(span.start, []).append(span.key)
            ending.setdefault(span.end, []).append(span.key)
    cuts = sorted({0, len(text), *starting, *ending})
    open_keys: dict[int, int] = {}
    for start, end in pairwise(cuts):
        for key in ending.get(start, ()):
            open_keys[key] -= 1
            if not open_keys[key]:
                del open_keys[key]
        begins = starting.get(start, [])
        for key in begins:
            open_keys[key] = open_keys.get(key, 0) + 1
        yield Run(text[start:end], tuple(open_keys), tuple(begins))
