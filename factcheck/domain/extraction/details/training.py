"""The weights of the model of names, from annotated articles: logistic regression over the four labels, learned in
small steps (AdaGrad) with features hidden, and averaged over several learners. The seeds are fixed.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factcheck.domain.extraction.languages import knowledge
from factcheck.domain.extraction.linear import Weights

from .features import Word, features, usage, words_of
from .names import LABELS, context, may_be_named

EPOCHS = 12
RATE = 0.15
BATCH = 32
SEEDS = (1, 2, 3, 4, 5, 6)
UNIT = 100
SMALLEST = 2
# How much is taken off "no name": a name that is not found cannot be ticked, one too many is seen at once.
LEANING = 0.8
# A feature that fewer articles have tells nothing of others; of the rest a share is hidden each time, so that the
# others learn to do without them.
RAREST = 2
HIDDEN = 0.4

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class AnnotatedText:
    """`names` are (start, end, type) in code points; `covered` the spans that were annotated at all."""

    text: str
    language: str
    names: tuple[tuple[int, int, str], ...]
    covered: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class _Example:
    active: tuple[str, ...]
    gold: int


def train_names(texts: Sequence[AnnotatedText]) -> Weights:
    """Feature to averaged weights. The label before is the annotated one."""
    by_text = [list(_examples(text)) for text in texts]
    counts: Counter[str] = Counter()
    for found in by_text:
        counts.update({name for example in found for name in example.active})
    names = sorted(name for name, count in counts.items() if count >= RAREST or name == "bias")
    examples = _Coded([example for found in by_text for example in found], names)
    mean = sum((_learned(examples, len(names), seed) for seed in SEEDS), np.zeros((len(names), len(LABELS))))
    mean /= len(SEEDS)
    mean[names.index("bias"), 0] -= LEANING
    rounded = dict(zip(names, np.rint(mean * UNIT).astype(int).tolist(), strict=True))
    return {name: row for name, row in rounded.items() if max(map(abs, row)) >= SMALLEST}


class _Coded:
    """Examples as numbers: those of their features one behind the other, and where each example begins."""

    def __init__(self, examples: Sequence[_Example], names: Sequence[str]) -> None:
        place = {name: at for at, name in enumerate(names)}
        rows = [[place[name] for name in example.active if name in place] for example in examples]
        self.rows: Ints = np.array([row for found in rows for row in found], dtype=np.int64)
        self.sizes: Ints = np.array([len(found) for found in rows], dtype=np.int64)
        self.begins: Ints = np.concatenate([[0], np.cumsum(self.sizes)]).astype(np.int64)
        self.gold: Ints = np.array([example.gold for example in examples], dtype=np.int64)

    def batches(self, chance: np.random.Generator) -> Iterator[tuple[Ints, Ints, Ints]]:
        """Some examples each time: features that are not hidden, the example of each of them, and the labels."""
        order = chance.permutation(len(self.sizes))
        for at in range(0, len(order), BATCH):
            some = order[at : at + BATCH]
            rows = np.concatenate([self.rows[self.begins[one] : self.begins[one + 1]] for one in some])
            owners = np.repeat(np.arange(len(some)), self.sizes[some])
            shown = chance.random(len(rows)) >= HIDDEN
            yield rows[shown], owners[shown], self.gold[some]


def _learned(examples: _Coded, size: int, seed: int) -> Floats:
    """One learner, with an order and hidden features of its own: the mean over the second half of its epochs."""
    chance = np.random.default_rng(seed)
    weights: Floats = np.zeros((size, len(LABELS)))
    squares: Floats = np.full((size, len(LABELS)), 0.01)
    total: Floats = np.zeros((size, len(LABELS)))
    for epoch in range(EPOCHS):
        for rows, owners, gold in examples.batches(chance):
            wrong = _likelihoods(weights[rows], owners, len(gold))
            wrong[np.arange(len(gold)), gold] -= 1
            touched, places = np.unique(rows, return_inverse=True)
            slope = np.zeros((len(touched), len(LABELS)))
            np.add.at(slope, places, wrong[owners])
            squares[touched] += slope**2
            weights[touched] -= RATE * slope / np.sqrt(squares[touched])
        total += weights * (2 * epoch >= EPOCHS)
    return total / (EPOCHS - (EPOCHS + 1) // 2)


def _likelihoods(weighed: Floats, owners: Ints, count: int) -> Floats:
    """Of each label for each example, from the weights of their features."""
    sums = np.zeros((count, len(LABELS)))
    np.add.at(sums, owners, weighed)
    grown = np.exp(sums - sums.max(axis=1, keepdims=True))
    likelihoods: Floats = grown / grown.sum(axis=1, keepdims=True)
    return likelihoods


def _examples(annotated: AnnotatedText) -> Iterator[_Example]:
    knows = knowledge(annotated.language)
    lines = words_of(annotated.text, knows)
    used = usage(lines, knows)
    kinds = {at: kind for start, end, kind in annotated.names for at in range(start, end)}
    inside = {at for start, end in annotated.covered for at in range(start, end)}
    for line in lines:
        gold = [kinds.get(word.start, "") for word in line]
        for index, word in enumerate(line):
            if _is_shown(line, index, gold, word, inside):
                active = (*features(line, index, knows, used), *context(gold[:index]))
                yield _Example(active, LABELS.index(gold[index]))


def _is_shown(line: list[Word], index: int, gold: Sequence[str], word: Word, inside: set[int]) -> bool:
    return word.start in inside and may_be_named(line, index, gold[index - 1] if index else "")
