"""How far found spans and annotated ones are the same, by the letters and digits that they share."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol


class Span(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


SAME = 0.5
INSIDE = 0.8


@dataclass(frozen=True)
class Ruler:
    """Measures spans of one text; `marks` holds how many letters and digits stand before each place."""

    marks: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Ruler":
        return cls((0, *accumulate(character.isalnum() for character in text)))

    def length(self, start: int, end: int) -> int:
        return self.marks[end] - self.marks[start] if start < end else 0

    def shared(self, one: Span, other: Span) -> int:
        return self.length(max(one.start, other.start), min(one.end, other.end))

    def likeness(self, one: Span, other: Span) -> float:
        """What is shared, as a share of what either covers."""
        shared = self.shared(one, other)
        union = self.length(one.start, one.end) + self.length(other.start, other.end) - shared
        return shared / union if union else 0.0

    def holds(self, outer: Span, inner: Span) -> bool:
        """Whether nearly all of the inner one lies within the outer one."""
        return self.shared(outer, inner) >= INSIDE * max(1, self.length(inner.start, inner.end))


def matches(ruler: Ruler, wanted: Sequence[Span], found: Sequence[Span]) -> list[tuple[int, int]]:
    """Pairs of indices, each index at most once, the most alike first."""
    alike = [
        (ruler.likeness(want, get), first, second)
        for first, want in enumerate(wanted)
        for second, get in enumerate(found)
    ]
    pairs: dict[int, int] = {}
    for value, first, second in sorted(alike, reverse=True):
        if value >= SAME and first not in pairs and second not in pairs.values():
            pairs[first] = second
    return list(pairs.items())
