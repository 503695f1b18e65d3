"""HanTa's analysis of a word that its lexicon does not hold: the tags it may have, by what it may be made of.

The search of `HanoverTagger.analyze_forward`, value for value, in less time: each stretch of the word is
looked up once for a tag, not once for every path that leads to it.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import itemgetter

from HanTa.HanoverTagger import EMPTY, START, UNKNOWN, HanoverTagger

State = tuple[int, int]
Row = dict[State, float]
# Where it ends in the word, and its log probability.
Morpheme = tuple[int, float]
# By tag.
Endings = Mapping[int, float]

# Paths to one place that are worse by more than MARGIN than the fourth best are given up.
KEPT, MARGIN = 3, 1.0
LEAST = -1e6
# A stretch that no tag has as a morpheme may be an unknown one; short ones only in short words.
SHORT_WORD, SHORT_MORPHEME = 4, 2
LONGEST_UNKNOWN = 24
LONGEST_ENDING = 4
REMEMBERED = 10_000
WHOLLY_UNKNOWN = 4.6


class QuickTagger(HanoverTagger):
    """`_by_length` is what an unknown morpheme of each length weighs, for each tag that has such; `_listed` the
    morphemes of all other tags, each with its tags and weights.
    """

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        self._by_length = {
            tag: [self.Int_t + self.LP_hapax_t[tag] + weight for weight in self.LP_len_t[tag]]
            for tag in self.LP_hapax_t
            if tag in self.LP_s_t
        }
        self._listed: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for tag in self.LP_m_t.keys() - self._by_length.keys():
            for morpheme, weight in self.LP_m_t[tag].items():
                self._listed[morpheme].append((tag, weight))
        self._ending = lru_cache(maxsize=REMEMBERED)(self._weigh_ending)

    def analyze_forward(self, word: str) -> list[tuple[int, float]]:
        """Tags with their log probabilities, best first."""
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
        known = self._from(stretches, start)
        for state, so_far in row.items():
            if so_far < least:
                continue
            for tag, follows in self.LP_trans_nonfinal.get(state, ()):
                if tag not in known:
                    known[tag] = self._open(stretches, tag, start, endings) if tag in self._by_length else []
                reached, base = (state[1], tag), so_far + follows
                for end, weight in known[tag]:
                    value = base + weight
                    if value > rows[end].get(reached, LEAST):
                        rows[end][reached] = value

    def _from(self, stretches: Sequence[str], start: int) -> dict[int, list[Morpheme]]:
        """The listed morphemes among the stretches that begin here, by tag."""
        known: dict[int, list[Morpheme]] = {}
        for length, stretch in enumerate(stretches, 1):
            for tag, weight in self._listed.get(stretch, ()):
                known.setdefault(tag, []).append((start + length, weight))
        return known

    def _open(self, stretches: Sequence[str], tag: int, start: int, endings: Sequence[Endings]) -> list[Morpheme]:
        """Those of a tag that may have unknown ones."""
        listed, by_length, size = self.LP_m_t[tag], self._by_length[tag], start + len(stretches)
        shortest = 1 if size < SHORT_WORD else SHORT_MORPHEME + 1
        found = []
        for length, stretch in enumerate(stretches, 1):
            weight = listed.get(stretch)
            if weight is None and length >= shortest:
                # An ending never is the whole morpheme.
                ending = endings[start + length] if length > LONGEST_ENDING else self._ending(stretch[1:])
                weight = by_length[min(length, LONGEST_UNKNOWN)] + ending[tag]
                if length == size:
                    weight -= WHOLLY_UNKNOWN
            if weight is not None:
                found.append((start + length, weight))
        return found

    def _weigh_ending(self, letters: str) -> Endings:
        """What the longest ending in these letters that a tag knows tells for the tag."""
        return {tag: self._longest_of(letters, self.LP_s_t[tag]) for tag in self._by_length}

    def _longest_of(self, letters: str, known: Mapping[str, float]) -> float:
        return next(known[letters[at:]] for at in range(len(letters) + 1) if letters[at:] in known)

    def _finished(self, row: Row) -> Row:
        last: Row = {}
        for state, so_far in row.items():
            for tag, follows in self.LP_trans_final.get(state, ()):
                reached, value = (state[1], tag), so_far + follows
                if value > last.get(reached, LEAST):
                    last[reached] = value
        return last


def _joined(one: float, other: float) -> float:
    """The logarithm of the sum of two probabilities."""
    high, low = (one, other) if one > other else (other, one)
    return high + math.log1p(math.exp(low - high))
