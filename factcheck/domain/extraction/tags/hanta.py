"""HanTa's lexicon and transitions, searched by our own Viterbi: each word is analysed once and then remembered."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from factcheck.domain.extraction.remembering import LONGEST_WORD, remembered

START = (0, 1)
# The readings of a word that stay in the race, and how many paths go on from one word to the next.
CUTOFF = 5
BEAM = 5
REMEMBERED = 20_000

State = tuple[int, int]
Lattice = tuple[tuple[int, float], ...]


class HanTaModel:
    """The model as HanTa ships it. `readings` are the tags of a word with their log probabilities, best first."""

    def __init__(self, filename: str) -> None:
        from .morphemes import QuickTagger

        self.model: Any = QuickTagger(filename)
        self.names: Mapping[int, str] = self.model.int2tag
        self._follows = _table(self.model.LP_trans_word, max(self.names) + 1)
        # The same, many times as large; only `tag_sent` of the model would ask for it.
        del self.model.LP_trans_word
        self.readings = remembered(REMEMBERED)(self._readings)

    def _readings(self, word: str, heeds_case: bool) -> Lattice:
        # Rounded, since the last digits of a logarithm differ between machines.
        found = self.model._tag_word(word[:LONGEST_WORD], cutoff=CUTOFF, casesensitive=heeds_case, conditional=True)
        return tuple((tag, round(float(weight), 5)) for tag, weight in found)

    def tag(self, words: Sequence[str]) -> list[str]:
        lattices = [self.readings(word, index > 0) for index, word in enumerate(words)]
        return [self.names[tag] for tag in self._best_path(lattices)]

    def _best_path(self, lattices: Sequence[Lattice]) -> list[int]:
        row: dict[State, float] = {START: 0.0}
        steps: list[dict[State, State]] = []
        for lattice in lattices:
            row, step = self._step(row, lattice)
            steps.append(step)
        state = max(row, key=lambda key: (row[key], key))
        path: list[int] = []
        for step in reversed(steps):
            path.append(state[1])
            state = step[state]
        return path[::-1]

    def _step(self, before: dict[State, float], lattice: Lattice) -> tuple[dict[State, float], dict[State, State]]:
        row: dict[State, float] = {}
        step: dict[State, State] = {}
        for state in _best(before):
            follows, so_far = self._follows.get(state), before[state]
            if follows is None:
                continue
            for tag, weight in lattice:
                follow = follows[tag]
                if follow is not None:
                    value, reached = so_far + follow + weight, (state[1], tag)
                    if value > row.get(reached, -math.inf):
                        row[reached], step[reached] = value, state
        return (row, step) if row else _dead_end(before, lattice)


def _table(follows: Mapping[State, Mapping[int, float]], size: int) -> dict[State, tuple[float | None, ...]]:
    """By state and then by tag; equal weights are one object."""
    shared: dict[float | None, float | None] = {}

    def row(weights: Mapping[int, float]) -> tuple[float | None, ...]:
        return tuple(shared.setdefault(weight, weight) for weight in map(weights.get, range(size)))

    return {state: row(weights) for state, weights in follows.items()}


def _best(row: dict[State, float]) -> list[State]:
    if len(row) <= BEAM:
        return list(row)
    return sorted(row, key=lambda state: (-row[state], state))[:BEAM]


def _dead_end(before: dict[State, float], lattice: Lattice) -> tuple[dict[State, float], dict[State, State]]:
    """No reading may follow: the likeliest is taken, and the search begins anew behind it."""
    state = _best(before)[0]
    reached = (START[1], lattice[0][0])
    return {reached: before[state]}, {reached: state}
