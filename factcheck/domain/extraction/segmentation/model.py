"""The linear model: features of the candidates of a sentence, and the sums of their weights.

Weights are whole numbers (hundredths), so that sums are exact and the same on every machine.
"""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from .boundaries import Grid
from .decoding import PLACES, Scored
from .features import left_edge, nesting_features, right_edge, span_features
from .view import View
from .worth import word_feature, worth_features

CLAIM, OTHER = 0, 1
WEIGHTS_FILE = Path(__file__).with_name("weights.json")

Pair = tuple[int, int]
# Two weights for each feature, "a claim" and "stands by itself, but is no claim"; of nesting features two a place.
Weights = Mapping[str, Sequence[int]]
_NOTHING: Pair = (0, 0)


@lru_cache
def weights() -> Weights:
    loaded: dict[str, list[int]] = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    return loaded


class Features(NamedTuple):
    """`left` and `right` by token index, `words` by token; `spans` and `nesting` for each span of the grid."""

    left: Mapping[int, Sequence[str]]
    right: Mapping[int, Sequence[str]]
    words: Sequence[str]
    spans: Sequence[Sequence[str]]
    nesting: Sequence[Sequence[str]]


def features_of(view: View, grid: Grid) -> Features:
    left = {at: left_edge(view, at) for at in grid.starts}
    right = {at: right_edge(view, at) for at in grid.ends}
    return Features(
        {at: edge.features for at, edge in left.items()},
        {at: edge.features for at, edge in right.items()},
        [word_feature(view, index) for index in range(view.size)],
        [
            span_features(view, start, end, left[start].outside, right[end].outside) + worth_features(view, start, end)
            for start, end in grid.spans
        ],
        [nesting_features(view, start, end) for start, end in grid.spans],
    )


def scored(features: Features, grid: Grid, model: Weights) -> list[Scored]:
    left = {at: _sum(found, model) for at, found in features.left.items()}
    right = {at: _sum(found, model) for at, found in features.right.items()}
    claim, other = (
        list(accumulate((model.get(word, _NOTHING)[at] for word in features.words), initial=0)) for at in (0, 1)
    )
    cut = {at: index for index, at in enumerate(grid.cuts)}
    found = []
    for (start, end), own, nesting in zip(grid.spans, features.spans, features.nesting, strict=True):
        (a, b), (c, d), (e, f) = left[start], right[end], _sum(own, model)
        pair = (a + c + e + claim[end] - claim[start], b + d + f + other[end] - other[start])
        found.append(Scored(cut[start], cut[end], pair, _by_place(nesting, model)))
    return found


def _sum(names: Sequence[str], model: Weights) -> Pair:
    claim = other = 0
    for row in map(model.get, names):
        if row is not None:
            claim += row[0]
            other += row[1]
    return claim, other


def _by_place(names: Sequence[str], model: Weights) -> list[Sequence[int]]:
    """The sums for each place, pair by pair."""
    rows = [row for row in map(model.get, names) if row is not None]
    if not rows:
        return [_NOTHING] * len(PLACES)
    sums = [sum(column) for column in zip(*rows, strict=True)]
    return [sums[at : at + 2] for at in range(0, 2 * len(PLACES), 2)]
