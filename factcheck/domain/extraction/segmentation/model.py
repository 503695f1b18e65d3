"""The linear model: features of the candidates of a sentence, and the sums of their weights.

Weights are whole numbers (hundredths), so that sums are exact and the same on every machine.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from factcheck.domain.extraction.packing import Packed, packed, unpacked
from factcheck.domain.extraction.parts import Part, written

from .boundaries import Grid
from .decoding import PLACES, Scored
from .features import left_edge, nesting_parts, right_edge, span_loose, span_parts
from .view import View
from .worth import word_feature, worth_parts

CLAIM, OTHER = 0, 1

# Two weights for each feature, "a claim" and "stands by itself, but is no claim"; of nesting features two a place.
Weights = Mapping[str, Sequence[int]]
LABELS = 2
COLUMNS = LABELS * len(PLACES)
# Times this a packed pair stands in every place.
_EVERYWHERE = packed([1, 0] * len(PLACES))
REMEMBERED = 40_000


class Model:
    """Weights, and the sums of those parts that were asked for lately: all packed, pair by pair."""

    def __init__(self, weights: Weights) -> None:
        self._weights = Packed(weights)
        self.sum, self.row = self._weights.total, self._weights.row
        self.part = lru_cache(maxsize=REMEMBERED)(self._part)

    def _part(self, part: Part) -> int:
        return self.sum(written(part))


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
    words = list(accumulate(map(model.row, features.words), initial=0))
    cut = {at: index for index, at in enumerate(grid.cuts)}
    found = []
    spans = zip(grid.spans, features.loose, features.spans, features.nesting, strict=True)
    for (start, end), loose, own, nesting in spans:
        total = left[start] + right[end] + model.sum(loose) + sum(map(model.part, own)) + words[end] - words[start]
        sums = unpacked(total * _EVERYWHERE + sum(map(model.part, nesting)), COLUMNS)
        found.append(Scored(cut[start], cut[end], [sums[at : at + LABELS] for at in range(0, COLUMNS, LABELS)]))
    return found
