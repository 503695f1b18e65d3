"""Very many spans of one text, asked which of them touch or nearly cover another."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

Span = tuple[int, int]


class Spans:
    """Each answer costs about the same, however many there are."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._ordered = sorted(spans)
        self._starts = [start for start, _ in self._ordered]
        self._joined = list(_joined(self._ordered))
        self._ends = [end for _, end in self._joined]

    def touch(self, span: Span) -> bool:
        """Whether one of them shares a character with it."""
        at = bisect_right(self._ends, span[0])
        return at < len(self._joined) and self._joined[at][0] < span[1]

    def most_like(self, span: Span, least: float) -> Span | None:
        """The one most like it, of those that are so by `least` (a half or more); of equals the first."""
        # The starts of two spans that share half of what either covers are no further apart than either is long.
        length = span[1] - span[0]
        near = self._ordered[bisect_left(self._starts, span[0] - length) : bisect_right(self._starts, span[0] + length)]
        best = max(near, key=lambda other: likeness(other, span), default=None)
        return best if best and likeness(best, span) >= least else None


def likeness(one: Span, other: Span) -> float:
    """The share of what either covers that both cover."""
    shared = max(0, min(one[1], other[1]) - max(one[0], other[0]))
    return shared / (one[1] - one[0] + other[1] - other[0] - shared) if shared else 0.0


def _joined(ordered: Iterable[Span]) -> Iterable[Span]:
    """Those that overlap as one."""
    begin = stop = 0
    for start, end in ordered:
        if start >= stop:
            if stop > begin:
                yield begin, stop
            begin = start
        stop = max(stop, end)
    if stop > begin:
        yield begin, stop
