"""Linear models over named features: what every judgement of the engine is made of. No library, and weights that are
whole numbers (thousandths), so that their sums are the same everywhere and in any order.
"""

import json
import random
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from .packing import Packed
from .parts import Part, written

Weights = Mapping[str, Sequence[int]]
# The features that hold of one thing, and for each label whether it applies.
Example = tuple[Sequence[str], Sequence[bool]]
_Coded = list[tuple[list[int], Sequence[bool]]]

SEED = 11
EPOCHS = 30
STRENGTH = 0.05
SMALLEST = 5
UNIT = 1000
REMEMBERED = 20_000


def scores(active: Iterable[str], weights: Weights, labels: int) -> list[float]:
    """One sum for each label; a label applies the more the further its sum is above zero."""
    rows = [row for row in map(weights.get, active) if row is not None]
    return [sum(column) / UNIT for column in zip(*rows, strict=True)] if rows else [0.0] * labels


class PartSums:
    """Sums for one label of features that come in parts; those asked for lately are remembered."""

    def __init__(self, weights: Weights) -> None:
        self._weights = Packed(weights)
        self._of = lru_cache(maxsize=REMEMBERED)(self._sum)

    def score(self, parts: Iterable[Part]) -> float:
        return sum(map(self._of, parts)) / UNIT

    def _sum(self, part: Part) -> int:
        return self._weights.total(written(part))


def train(examples: Sequence[Example], labels: int, *, strength: float = STRENGTH, epochs: int = EPOCHS) -> Weights:
    """A support vector machine for each label. `strength` is how much an error costs against large weights.

    Dual coordinate descent for the squared hinge loss: Hsieh et al., A Dual Coordinate Descent Method for Large-scale
    Linear SVM (2008), algorithm 1.
    """
    names = sorted({name for active, _ in examples for name in active})
    place = {name: index for index, name in enumerate(names)}
    coded = [([place[name] for name in active], gold) for active, gold in examples]
    columns = [_column(coded, label, len(names), strength, epochs) for label in range(labels)]
    rows = {name: [round(column[index] * UNIT) for column in columns] for name, index in place.items()}
    return {name: row for name, row in rows.items() if max(map(abs, row)) >= SMALLEST}


def _column(coded: _Coded, label: int, size: int, strength: float, epochs: int) -> list[float]:
    weights, shares = [0.0] * size, [0.0] * len(coded)
    slack = 0.5 / strength
    order = list(range(len(coded)))
    shuffler = random.Random(SEED)  # noqa: S311 - an order for learning, not a secret
    for _ in range(epochs):
        shuffler.shuffle(order)
        for at in order:
            active, gold = coded[at]
            sign = 1.0 if gold[label] else -1.0
            gradient = sign * sum(weights[index] for index in active) - 1.0 + slack * shares[at]
            share = max(shares[at] - gradient / (len(active) + slack), 0.0)
            change = (share - shares[at]) * sign
            if change:
                shares[at] = share
                for index in active:
                    weights[index] += change
    return weights


def read_weights(path: Path) -> Weights:
    loaded: dict[str, list[int]] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def as_json(weights: Weights) -> str:
    """One feature a line, sorted, so that a change of the weights can be read as a difference."""
    rows = (f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(list(weights[name]))}" for name in sorted(weights))
    return "{\n" + ",\n".join(rows) + "\n}\n"
