"""The best family of spans of a sentence: none crosses another, any may stand inside another.

Exact dynamic programming. A family is a tree; the score of a span depends on itself, its label, and where it stands in
the one around it. Cost is bounded by the number of spans, which `boundaries` bounds by the length of the sentence.
"""

from collections.abc import Sequence
from typing import NamedTuple

# Where a span stands: in none, flush left in another, flush right, or in its middle.
FREE, LEFT, RIGHT, INSIDE = range(4)
PLACES = "0LRI"


class Scored(NamedTuple):
    """A candidate from cut `first` to cut `last`: for each place where it may stand a score for each label."""

    first: int
    last: int
    places: Sequence[Sequence[float]]


class Chosen(NamedTuple):
    candidate: int
    label: int
    place: int


_Step = tuple[int, int, int]


def best_family(candidates: Sequence[Scored], cuts: int) -> list[Chosen]:
    """`cuts` is the number of boundaries; outer spans come before those inside them."""
    return _Search(candidates, cuts).family()


class _Search:
    def __init__(self, candidates: Sequence[Scored], cuts: int) -> None:
        self.candidates, self.cuts = candidates, cuts
        self.labels = [[_best_label(scores) for scores in candidate.places] for candidate in candidates]
        self.inside: list[float] = [0.0] * len(candidates)
        self.steps: list[dict[int, _Step]] = [{} for _ in candidates]
        self.ending: list[list[tuple[int, int]]] = [[] for _ in range(cuts)]

    def family(self) -> list[Chosen]:
        """Short spans first: when a span is looked at, the best families inside it are known."""
        order = sorted(range(len(self.candidates)), key=lambda at: self._length(at))
        for index in order:
            first, last = self.candidates[index][:2]
            self.inside[index], self.steps[index] = self._chain(first, last, is_root=False)
            self.ending[last].append((index, first))
        _, steps = self._chain(0, self.cuts - 1, is_root=True)
        return self._walk(steps, self.cuts - 1)

    def _length(self, index: int) -> tuple[int, int]:
        first, last = self.candidates[index][:2]
        return last - first, first

    def _chain(self, first: int, last: int, is_root: bool) -> tuple[float, dict[int, _Step]]:
        """The best row of spans side by side from `first` to `last`; only shorter ones than that are known by now."""
        best = [0.0] * (last - first + 1)
        steps: dict[int, _Step] = {}
        for at in range(first + 1, last + 1):
            value = best[at - first - 1]
            for index, begin in self.ending[at]:
                if begin < first:
                    continue
                place = FREE if is_root else LEFT if begin == first else RIGHT if at == last else INSIDE
                reached = best[begin - first] + self.labels[index][place][0] + self.inside[index]
                if reached > value:
                    value, steps[at] = reached, (index, begin, place)
            best[at - first] = value
        return best[-1], steps

    def _walk(self, steps: dict[int, _Step], last: int) -> list[Chosen]:
        found: list[Chosen] = []
        ahead = [(steps, last, 0)]
        while ahead:
            steps, at, first = ahead.pop()
            while at > first and at not in steps:
                at -= 1
            if at > first:
                index, begin, place = steps[at]
                found.append(Chosen(index, self.labels[index][place][1], place))
                ahead += [(steps, begin, first), (self.steps[index], at, begin)]
        return sorted(found, key=lambda chosen: self._place(chosen.candidate))

    def _place(self, index: int) -> tuple[int, int]:
        first, last = self.candidates[index][:2]
        return first, -last


def _best_label(scores: Sequence[float]) -> tuple[float, int]:
    best = max(scores)
    return best, scores.index(best)
