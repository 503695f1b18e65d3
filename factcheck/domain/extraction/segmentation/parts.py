"""Features come in parts: a function, and the few facts of a span that all features of the part are made of. Spans that
share the facts share the features, so that these need not be written out to know what they weigh.
"""

from collections.abc import Callable, Hashable

from .view import Counts

Part = tuple[Callable[..., list[str]], tuple[Hashable, ...]]

LONGEST_BUCKET = 30


def written(part: Part) -> list[str]:
    """The features of the part."""
    names, facts = part
    return names(*facts)


_BUCKETS = tuple(
    next((bound for bound in (30, 20, 13, 9, 6, 4) if length >= bound), length) for length in range(LONGEST_BUCKET + 1)
)


def bucket(length: int) -> int:
    """A length in words, the coarser the longer it is."""
    return _BUCKETS[min(length, LONGEST_BUCKET)]


def within(counts: Counts, start: int, end: int, most: int) -> int:
    count = counts[end] - counts[start]
    return count if count < most else most
