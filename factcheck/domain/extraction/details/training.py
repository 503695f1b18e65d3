"""The weights of the model of names, from annotated articles: an averaged perceptron, the same on every machine."""

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.domain.extraction.languages import knowledge
from factcheck.domain.extraction.linear import UNIT, Weights

from .features import Word, features, usage, words_of
from .names import LABELS, context, may_be_named, score

EPOCHS = 9
SEEDS = (7, 8, 9, 10)
SMALLEST = 20
# How much is taken off "no name": a name that is not found cannot be ticked, one too many is seen at once.
LEANING = 3.0
# A feature that fewer words have tells nothing of other articles; of the rest a share is hidden each time, so that the
# others learn to do without them.
RAREST = 3
HIDDEN = 0.3

_Rows = defaultdict[str, list[float]]


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


def train_names(texts: Sequence[AnnotatedText], epochs: int = EPOCHS) -> Weights:
    """Feature to averaged weights. The label before is the annotated one."""
    sequences = [sequence for text in texts for sequence in _sequences(text)]
    counts = Counter(name for sequence in sequences for example in sequence for name in example.active)
    common = frozenset(name for name, count in counts.items() if count >= RAREST)
    learned = [_learned(sequences, common, seed, epochs) for seed in SEEDS]
    names = sorted(frozenset().union(*learned))
    mean = {name: [sum(column) / len(SEEDS) for column in zip(*(one[name] for one in learned), strict=True)]
            for name in names}  # fmt: skip
    mean["bias"][0] -= LEANING
    rounded = {name: [round(weight * UNIT) for weight in row] for name, row in mean.items()}
    return {name: row for name, row in rounded.items() if max(map(abs, row)) >= SMALLEST}


def _learned(sequences: Sequence[list[_Example]], common: frozenset[str], seed: int, epochs: int) -> _Rows:
    """One learner: the examples in an order of its own, other features hidden."""
    shuffler = random.Random(seed)  # noqa: S311 - an order for learning, not a secret
    order = list(sequences)
    totals: _Rows = defaultdict(lambda: [0.0] * len(LABELS))
    current: _Rows = defaultdict(lambda: [0.0] * len(LABELS))
    step = 1
    for _ in range(epochs):
        shuffler.shuffle(order)
        for example in (example for sequence in order for example in sequence):
            seen = [name for name in example.active if name in common and shuffler.random() >= HIDDEN]
            _learn(seen, example.gold, current, totals, step)
            step += 1
    for name, row in current.items():
        current[name] = [weight - total / step for weight, total in zip(row, totals[name], strict=True)]
    return current


def _learn(active: Sequence[str], gold: int, current: _Rows, totals: _Rows, step: int) -> None:
    """`totals` holds each change times its step, so that the average needs no second pass."""
    scores = score(active, current)
    guessed = scores.index(max(scores))
    if guessed == gold:
        return
    for name in active:
        for label, change in ((gold, 1.0), (guessed, -1.0)):
            current[name][label] += change
            totals[name][label] += change * step


def _sequences(annotated: AnnotatedText) -> list[list[_Example]]:
    knows = knowledge(annotated.language)
    lines = words_of(annotated.text, knows)
    used = usage(lines, knows)
    kinds = {at: kind for start, end, kind in annotated.names for at in range(start, end)}
    inside = {at for start, end in annotated.covered for at in range(start, end)}
    sequences = []
    for line in lines:
        gold = [kinds.get(word.start, "") for word in line]
        sequences.append(
            [
                _Example((*features(line, index, knows, used), *context(gold[:index])), LABELS.index(gold[index]))
                for index, word in enumerate(line)
                if _is_shown(line, index, gold, word, inside)
            ]
        )
    return sequences


def _is_shown(line: list[Word], index: int, gold: Sequence[str], word: Word, inside: set[int]) -> bool:
    return word.start in inside and may_be_named(line, index, gold[index - 1] if index else "")
