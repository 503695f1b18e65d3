"""The weights of segmentation from annotated articles: a structured large-margin model with averaged weights.

For each sentence the best family under the present weights is found, with wrong spans made dearer ("loss-augmented"),
and the weights move from it towards the annotated family (AdaGrad). Several learners, each with an order of its own,
are averaged: they err in different places. The seeds are fixed.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factcheck.domain.extraction.parts import Part, written

from .boundaries import Grid, Span
from .decoding import FREE, INSIDE, LEFT, PLACES, RIGHT, Chosen, Scored, best_family
from .model import CLAIM, OTHER, Features, Weights

EPOCHS = 10
RATE = 0.06
SEEDS = (1, 2, 3, 4)
RAREST = 2
SMALLEST = 9
UNIT = 100
# What a wrong span, one that half matches an annotated one, a missed one and a wrong label cost.
SPURIOUS, NEAR, MISSED, MISLABELLED = 1.0, 0.5, 1.9, 0.3
# What a claim costs beside that in a sentence that states nothing to be checked: people have to dismiss it.
IDLE = 0.8
# The share of features that is hidden from the learner each time.
HIDDEN = 0.4
# Between the place and the feature of a span that may stand there.
NESTED = "→"
BLOCKS = 1 + len(PLACES)

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Example:
    """A sentence with its annotated family: index of a span in `grid.spans` to its label; `near` are spans that share
    at least half of their letters with an annotated one.
    """

    grid: Grid
    features: Features
    gold: Mapping[int, int]
    near: frozenset[int]


def train(examples: Sequence[Example], epochs: int = EPOCHS) -> Weights:
    """Feature to its averaged weights, in hundredths (see `model.Weights`)."""
    names = _common(examples)
    index = {name: at for at, name in enumerate(names)}
    prepared = [_Prepared(example, index) for example in examples if example.grid.spans]
    learned = [_learned(prepared, len(names), seed, epochs) for seed in SEEDS]
    return _rounded(names, sum(learned[1:], learned[0]) / len(learned))


def _learned(prepared: Sequence["_Prepared"], size: int, seed: int, epochs: int) -> Floats:
    shuffler = random.Random(seed)  # noqa: S311 - an order for learning, not a secret
    learner = _Learner(size, seed)
    order = list(prepared)
    for _ in range(epochs):
        shuffler.shuffle(order)
        for example in order:
            learner.learn(example)
        learner.remember()
    return learner.averaged()


def _rounded(names: Sequence[str], averaged: Floats) -> Weights:
    """Whole numbers; those of a nesting feature stand in one row, place by place."""
    rows: dict[str, list[int]] = {}
    for name, pair in zip(names, np.rint(averaged * UNIT).astype(int).T.tolist(), strict=False):
        place, nested, feature = name.partition(NESTED)
        if max(map(abs, pair)) < SMALLEST:
            continue
        if nested:
            at = 2 * PLACES.index(place)
            rows.setdefault(feature, [0] * 2 * len(PLACES))[at : at + 2] = pair
        else:
            rows[name] = pair
    return rows


def _common(examples: Sequence[Example]) -> list[str]:
    counts: Counter[str] = Counter()
    for example in examples:
        for block in _blocks(example):
            counts.update(block)
    return sorted(name for name, count in counts.items() if count >= RAREST and name)


def _blocks(example: Example) -> Iterable[list[str]]:
    """For each span its own features, then those of each place where it may stand."""
    found = example.features
    for at, (start, end) in enumerate(example.grid.spans):
        yield [
            *found.left[start],
            *found.right[end],
            *found.loose[at],
            *_written(found.spans[at]),
            *found.words[start:end],
        ]
        for place in PLACES:
            yield [place + NESTED + name for name in _written(found.nesting[at])]


def _written(parts: Iterable[Part]) -> Iterator[str]:
    return (name for part in parts for name in written(part))


class _Prepared:
    """An example as numbers: for each block of features (see `_blocks`) a stretch of `rows`."""

    def __init__(self, example: Example, index: Mapping[str, int]) -> None:
        self.cuts = len(example.grid.cuts)
        cut = {at: number for number, at in enumerate(example.grid.cuts)}
        self.spans = [(cut[start], cut[end]) for start, end in example.grid.spans]
        self.gold = frozenset(family_of(example.gold, self.spans))
        self.costs = _costs(example, {chosen.candidate: chosen.label for chosen in self.gold})
        unknown = len(index)
        rows: list[int] = []
        begins: list[int] = []
        for block in _blocks(example):
            begins.append(len(rows))
            # One row that weighs nothing, so that no block is empty.
            rows += [unknown, *(index[name] for name in block if name in index)]
        self.rows: Ints = np.array(rows)
        self.begins: Ints = np.array(begins)
        self.ends = [*begins[1:], len(rows)]

    def block(self, chosen: Chosen, number: int) -> slice:
        at = chosen.candidate * BLOCKS + number
        return slice(self.begins[at], self.ends[at])


def family_of(gold: Mapping[int, int], spans: Sequence[Span]) -> list[Chosen]:
    """The annotated spans with their places; one that crosses an earlier one is left out."""
    found: list[Chosen] = []
    around: list[Span] = []
    for index in sorted(gold, key=lambda at: (spans[at][0], -spans[at][1])):
        first, last = spans[index]
        while around and around[-1][1] <= first:
            around.pop()
        if around and last > around[-1][1]:
            continue
        found.append(Chosen(index, gold[index], _place(around[-1], spans[index]) if around else FREE))
        around.append(spans[index])
    return found


def _place(outer: Span, inner: Span) -> int:
    return LEFT if outer[0] == inner[0] else RIGHT if outer[1] == inner[1] else INSIDE


def _costs(example: Example, gold: Mapping[int, int]) -> list[list[float]]:
    costs = []
    states_nothing = OTHER in gold.values() and CLAIM not in gold.values()
    for index in range(len(example.grid.spans)):
        if index in gold:
            costs.append([-MISSED if label == gold[index] else MISLABELLED for label in (CLAIM, OTHER)])
        else:
            costs.append([NEAR if index in example.near else SPURIOUS] * 2)
        if states_nothing:
            costs[-1][CLAIM] += IDLE
    return costs


class _Learner:
    def __init__(self, size: int, seed: int) -> None:
        self.weights: Floats = np.zeros((2, size + 1))
        self.squares: Floats = np.full((2, size + 1), 0.01)
        self.total: Floats = np.zeros((2, size + 1))
        self.rounds = 0
        self.chance = np.random.default_rng(seed)

    def learn(self, example: _Prepared) -> None:
        """Some features are hidden each time, so that the others learn to do without them."""
        hidden = np.asarray(self.chance.random(self.weights.shape[1]) < HIDDEN)
        rows = np.where(hidden[example.rows], self.weights.shape[1] - 1, example.rows)
        guessed = frozenset(best_family(self._scored(example, rows), example.cuts))
        if guessed == example.gold:
            return
        change: Counter[tuple[int, int]] = Counter()
        for spans, sign in ((example.gold - guessed, 1), (guessed - example.gold, -1)):
            for chosen in spans:
                for number in (0, 1 + chosen.place):
                    for row in rows[example.block(chosen, number)].tolist():
                        change[chosen.label, row] += sign
        self._move(change)

    def _scored(self, example: _Prepared, rows: Ints) -> list[Scored]:
        sums = np.add.reduceat(self.weights[:, rows], example.begins, axis=1)
        table = sums.reshape(2, -1, BLOCKS).transpose(1, 2, 0).tolist()
        return [
            Scored(first, last, _by_place([own + cost for own, cost in zip(blocks[0], costs, strict=True)], blocks[1:]))
            for (first, last), blocks, costs in zip(example.spans, table, example.costs, strict=True)
        ]

    def _move(self, change: Mapping[tuple[int, int], int]) -> None:
        keys = sorted(key for key, amount in change.items() if amount and key[1] < self.weights.shape[1] - 1)
        if not keys:
            return
        labels, rows = (list(part) for part in zip(*keys, strict=True))
        amounts = np.array([change[key] for key in keys], dtype=float)
        self.squares[labels, rows] += amounts**2
        self.weights[labels, rows] += RATE * amounts / np.sqrt(self.squares[labels, rows])

    def remember(self) -> None:
        self.total += self.weights
        self.rounds += 1

    def averaged(self) -> Floats:
        return self.total / max(1, self.rounds)


def _by_place(own: Sequence[float], nested: Sequence[Sequence[float]]) -> list[list[float]]:
    return [[one + more for one, more in zip(own, place, strict=True)] for place in nested]
