"""The linear model: features of the candidates of a sentence, and the sums of their weights.

Weights are whole numbers (hundredths), so that sums are exact and the same on every machine.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from factcheck.domain.extraction.parts import Part, written

from .boundaries import Grid
from .decoding import PLACES, Scored
from .features import left_edge, nesting_parts, right_edge, span_loose, span_parts
from .view import View
from .worth import word_feature, worth_parts

CLAIM, OTHER = 0, 1

Pair = tuple[int, int]
# Two weights for each feature, "a claim" and "stands by itself, but is no claim"; of nesting features two a place.
Weights = Mapping[str, Sequence[int]]
_NOTHING: Pair = (0, 0)
_NOWHERE = [0] * 2 * len(PLACES)
REMEMBERED, REMEMBERED_NESTED = 30_000, 10_000


class Model:
    """Weights, and the sums of those parts that were asked for lately."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.own = lru_cache(maxsize=REMEMBERED)(self._own)
        self.nested = lru_cache(maxsize=REMEMBERED_NESTED)(self._nested)

    def _own(self, part: Part) -> Pair:
        return self.sum(written(part))

    def sum(self, names: Sequence[str]) -> Pair:
        claim = other = 0
        for row in map(self.weights.get, names):
            if row is not None:
                claim += row[0]
                other += row[1]
        return claim, other

    def _nested(self, part: Part) -> Sequence[int]:
        """The sums for each place, pair by pair."""
        rows = [row for row in map(self.weights.get, written(part)) if row is not None]
        return [sum(column) for column in zip(*rows, strict=True)] if rows else _NOWHERE


class Features(NamedTuple):
    """`left` and `right` by token index, `words` by token; `loose`, `spans` and `nesting` for each span of the
    grid.
    """

    left: Mapping[int, Sequence[str]]
    right: Mapping[int, Sequence[str]]
    words: Sequence[str]
    loose: Sequence[Sequence[str]]
    spans: Sequence[Sequence[Part]]
    nesting: Sequence[Sequence[Part]]


def features_of(view: View, grid: Grid) -> Features:
    left = {at: left_edge(view, at) for at in grid.starts}
    right = {at: right_edge(view, at) for at in grid.ends}
    return Features(
        {at: edge.features for at, edge in left.items()},
        {at: edge.features for at, edge in right.items()},
        [word_feature(view, index) for index in range(view.size)],
        [span_loose(view, start, end, left[start].outside, right[end].outside) for start, end in grid.spans],
        [[*span_parts(view, start, end), *worth_parts(view, start, end)] for start, end in grid.spans],
        [list(nesting_parts(view, start, end)) for start, end in grid.spans],
    )


def scored(features: Features, grid: Grid, model: Model) -> list[Scored]:
    left = {at: model.sum(found) for at, found in features.left.items()}
    right = {at: model.sum(found) for at, found in features.right.items()}
    claim, other = (
        list(accumulate((model.weights.get(word, _NOTHING)[at] for word in features.words), initial=0)) for at in (0, 1)
    )
    cut = {at: index for index, at in enumerate(grid.cuts)}
    found = []
    spans = zip(grid.spans, features.loose, features.spans, features.nesting, strict=True)
    for (start, end), loose, own, nesting in spans:
        claims, others = zip(left[start], right[end], model.sum(loose), *map(model.own, own), strict=True)
        pair = (sum(claims) + claim[end] - claim[start], sum(others) + other[end] - other[start])
        found.append(Scored(cut[start], cut[end], pair, _by_place(map(model.nested, nesting))))
    return found


def _by_place(sums: Iterable[Sequence[int]]) -> list[Sequence[int]]:
    """Pair by pair."""
    total = [sum(column) for column in zip(*sums, strict=True)]
    return [total[at : at + 2] for at in range(0, 2 * len(PLACES), 2)]
