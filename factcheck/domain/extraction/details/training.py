"""The weights of the model of names, from annotated articles: an averaged perceptron, the same on every machine."""

import json
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.domain.extraction.languages import knowledge

from .features import Word, features, usage, words_of
from .names import LABELS, WEIGHTS_FILE, Weights, context, may_be_named, score

EPOCHS = 9
SEED = 7
SMALLEST = 0.02


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
    shuffler = random.Random(SEED)  # noqa: S311 - an order for learning, not a secret
    totals: defaultdict[str, list[float]] = defaultdict(lambda: [0.0] * len(LABELS))
    current: defaultdict[str, list[float]] = defaultdict(lambda: [0.0] * len(LABELS))
    step = 1
    for _ in range(epochs):
        shuffler.shuffle(sequences)
        for example in (example for sequence in sequences for example in sequence):
            _learn(example, current, totals, step)
            step += 1
    averaged = {
        name: [round(weight - totals[name][index] / step, 3) for index, weight in enumerate(row)]
        for name, row in sorted(current.items())
    }
    return {name: row for name, row in averaged.items() if max(map(abs, row)) >= SMALLEST}


def write_weights(weights: Weights, path: Path = WEIGHTS_FILE) -> None:
    rows = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(row)}" for name, row in weights.items())
    path.write_text("{\n" + rows + "\n}\n", encoding="utf-8")


def _learn(
    example: _Example, current: defaultdict[str, list[float]], totals: defaultdict[str, list[float]], step: int
) -> None:
    """`totals` holds each change times its step, so that the average needs no second pass."""
    scores = score(example.active, current)
    guessed = scores.index(max(scores))
    if guessed == example.gold:
        return
    for name in example.active:
        for label, change in ((example.gold, 1.0), (guessed, -1.0)):
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
