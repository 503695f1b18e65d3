"""HanTa's analysis of a word that its lexicon does not hold: the tags it may have, by what it may be made of.

The search of `HanoverTagger.analyze_forward`, value for value, in less time: each stretch of the word is looked up once
for a tag, not once for every path that leads to it, and steps to tags that have no morpheme there are never looked at.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from HanTa.HanoverTagger import EMPTY, START, UNKNOWN, HanoverTagger

from factcheck.domain.extraction.remembering import remembered

State = tuple[int, int]
Row = dict[State, float]
# Where it ends in the word, and its log probability.
Morpheme = tuple[int, float]
# The log probability of going on, and the state that is reached.
Step = tuple[float, State]
# One for each open tag, by its place among them.
Endings = tuple[float, ...]

# Paths to one place that are worse by more than MARGIN than the fourth best are given up.
KEPT, MARGIN = 3, 1.0
LEAST = -1e6
# A stretch that no tag has as a morpheme may be an unknown one; short ones only in short words.
SHORT_WORD, SHORT_MORPHEME = 4, 2
LONGEST_UNKNOWN = 24
LONGEST_ENDING = 4
WHOLLY_UNKNOWN = 4.6
# Hardly more than an article or two hold: the readings of each word, which are fewer, are remembered longer.
REMEMBERED = 2_000


class OpenTag(NamedTuple):
    """A tag that may have unknown morphemes: those it has in the model, what an unknown one of each length weighs, and
    its place among such tags.
    """

    listed: Mapping[str, float]
    by_length: Sequence[float]
    place: int


class Steps(NamedTuple):
    """Where a state may go on to within a word, by tag."""

    to_open: Sequence[tuple[int, Step]]
    to_listed: Mapping[int, Step]


class QuickTagger(HanoverTagger):
    """`_listed` are the morphemes of all tags but the open ones, each with its tags and weights; `_endings` tells what
    the letters at the end of an unknown morpheme weigh.
    """

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        tags = [tag for tag in self.LP_hapax_t if tag in self.LP_s_t]
        self._open = {tag: OpenTag(self.LP_m_t[tag], self._by_length(tag), at) for at, tag in enumerate(tags)}
        self._endings = _endings([self.LP_s_t[tag] for tag in tags])
        self._listed: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for tag in self.LP_m_t.keys() - self._open.keys():
            for morpheme, weight in self.LP_m_t[tag].items():
                self._listed[morpheme].append((tag, weight))
        self._steps = {state: self._steps_of(state, follow) for state, follow in self.LP_trans_nonfinal.items()}
        self._analysed = remembered(REMEMBERED)(self._analyse)

    def _by_length(self, tag: int) -> list[float]:
        return [self.Int_t + self.LP_hapax_t[tag] + weight for weight in self.LP_len_t[tag]]

    def _steps_of(self, state: State, follow: Iterable[tuple[int, float]]) -> Steps:
        steps = {tag: (weight, (state[1], tag)) for tag, weight in follow}
        to_open = [(tag, step) for tag, step in steps.items() if tag in self._open]
        return Steps(to_open, {tag: step for tag, step in steps.items() if tag not in self._open})

    def analyze_forward(self, word: str) -> list[tuple[int, float]]:
        """Tags with their log probabilities, best first. A word may come with a capital and without."""
        return self._analysed(word)

    def _analyse(self, word: str) -> list[tuple[int, float]]:
        rows: list[Row] = [{(EMPTY, START): 0}, *({} for _ in word)]
        endings = [self._ending(word[max(0, end - LONGEST_ENDING) : end]) for end in range(len(word) + 1)]
        for start, row in enumerate(rows[:-1]):
            if row:
                self._go_on(word, start, rows, endings)
        found: dict[int, float] = {}
        for (_, tag), value in self._finished(rows[-1]).items():
            found[-tag] = _joined(found[-tag], value) if -tag in found else value
        return sorted(found.items(), key=itemgetter(1), reverse=True) or [(UNKNOWN, 0)]

    def _go_on(self, word: str, start: int, rows: Sequence[Row], endings: Sequence[Endings]) -> None:
        row = rows[start]
        least = sorted(row.values(), reverse=True)[KEPT] - MARGIN if len(row) > KEPT else LEAST
        stretches = [word[start:end] for end in range(start + 1, len(word) + 1)]
        listed = self._from(stretches, start)
        opened: dict[int, list[Morpheme]] = {}
        for state, so_far in row.items():
            if so_far < least or state not in self._steps:
                continue
            to_open, to_listed = self._steps[state]
            ways = [(to_listed[tag], morphemes) for tag, morphemes in listed.items() if tag in to_listed]
            for tag, step in to_open:
                if tag not in opened:
                    opened[tag] = self._open_from(stretches, start, self._open[tag], endings)
                ways.append((step, opened[tag]))
            for (follows, reached), morphemes in ways:
                base = so_far + follows
                for end, weight in morphemes:
                    value, there = base + weight, rows[end]
                    if value > there.get(reached, LEAST):
                        there[reached] = value

    def _from(self, stretches: Sequence[str], start: int) -> dict[int, list[Morpheme]]:
        """The listed morphemes among the stretches that begin here, by tag."""
        known: dict[int, list[Morpheme]] = {}
        for length, stretch in enumerate(stretches, 1):
            for tag, weight in self._listed.get(stretch, ()):
                known.setdefault(tag, []).append((start + length, weight))
        return known

    def _open_from(
        self, stretches: Sequence[str], start: int, tag: OpenTag, endings: Sequence[Endings]
    ) -> list[Morpheme]:
        """The morphemes of an open tag among them; what it does not list may be an unknown one."""
        listed, by_length, place = tag
        size = start + len(stretches)
        shortest = 1 if size < SHORT_WORD else SHORT_MORPHEME + 1
        found = []
        for length, stretch in enumerate(stretches, 1):
            if stretch in listed:
                found.append((start + length, listed[stretch]))
            elif length >= shortest:
                # An ending never is the whole morpheme.
                ending = endings[start + length] if length > LONGEST_ENDING else self._ending(stretch[1:])
                weight = by_length[length if length < LONGEST_UNKNOWN else LONGEST_UNKNOWN] + ending[place]
                found.append((start + length, weight - WHOLLY_UNKNOWN if length == size else weight))
        return found

    def _ending(self, letters: str) -> Endings:
        return _longest_of(letters, self._endings)

    def _finished(self, row: Row) -> Row:
        last: Row = {}
        for state, so_far in row.items():
            for tag, follows in self.LP_trans_final.get(state, ()):
                reached, value = (state[1], tag), so_far + follows
                if value > last.get(reached, LEAST):
                    last[reached] = value
        return last


def _endings(known: Sequence[Mapping[str, float]]) -> dict[str, Endings]:
    """For each ending that some open tag knows what the longest ending in it tells that each tag knows."""
    found: dict[str, Endings] = {"": tuple(weights[""] for weights in known)}
    for letters in sorted(set().union(*known) - {""}, key=len):
        shorter = _longest_of(letters[1:], found)
        found[letters] = tuple(weights.get(letters, less) for weights, less in zip(known, shorter, strict=True))
    return found


def _longest_of(letters: str, known: Mapping[str, Endings]) -> Endings:
    """What is known of the longest ending in these letters."""
    while letters not in known:
        letters = letters[1:]
    return known[letters]


def _joined(one: float, other: float) -> float:
    """The logarithm of the sum of two probabilities."""
    high, low = (one, other) if one > other else (other, one)
    return high + math.log1p(math.exp(low - high))
