"""Where an anchor's words stand verbatim in the new version, also when they stand several times."""

import heapq
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from factcheck.domain.anchoring.quotations import occurrences

from .closed_class import FUNCTION_WORDS
from .reading import Reading

NEAR = 25  # words on each side that tell repeated sentences apart
BESIDE = 24  # characters on each side that tell them apart at once
CLEAR = 0.15  # by how much the better of two contexts must be better
LEAST = 0.2  # context needed where words stand in several places
PAIRS_LIMIT = 4_000  # pairs of places compared word by word
RIVALS_LIMIT = 20  # places that a person is asked to choose from


@dataclass(frozen=True)
class Verbatim:
    """A span of the levelled new text that has the anchor's words, or several that may be it."""

    place: tuple[int, int] | None
    context: float = 1.0
    rivals: tuple[tuple[int, int], ...] = ()


def find_verbatim(old: Reading, new: Reading, placed: Mapping[int, int], start: int, end: int) -> Verbatim:
    """The place in `new` of the levelled old text [start, end).

    Words that stand once on each side are the same wherever they moved. Those that stand several
    times are told apart by the clauses they stand in (`placed`: which old one is which new one) and
    by what surrounds them; nothing is guessed where that does not decide.
    """
    words = old.folded.text[start:end]
    here = sorted({start, *occurrences(old.folded.text, words)})
    there = list(occurrences(new.folded.text, words))
    if not there:
        return Verbatim(None)
    single = len(here) == len(there) == 1
    likeness = _likeness(old, new, len(words), alone=1.0 if single else 0.0)
    if single:
        return Verbatim((there[0], there[0] + len(words)), likeness(start, there[0]))
    pairs = _beside(old.folded.text, new.folded.text, here, there, len(words))
    told = _within(old, new, placed, [at for at in here if at not in pairs], there)
    taken = set(pairs.values())
    pairs |= {at: to for at, to in told.items() if to not in taken}
    if start in pairs:
        return Verbatim((pairs[start], pairs[start] + len(words)))
    return _by_context(start, here, there, pairs, likeness, len(words))


def _beside(old: str, new: str, here: list[int], there: list[int], length: int) -> dict[int, int]:
    """Places whose neighbouring characters are the same on both sides and nowhere else."""
    mine: dict[tuple[str, str], list[int]] = defaultdict(list)
    theirs: dict[tuple[str, str], list[int]] = defaultdict(list)
    for text, places, found in ((old, here, mine), (new, there, theirs)):
        for at in places:
            found[text[max(0, at - BESIDE) : at], text[at + length : at + length + BESIDE]].append(at)
    return {
        places[0]: theirs[key][0] for key, places in mine.items() if len(places) == 1 and len(theirs.get(key, ())) == 1
    }


def _within(old: Reading, new: Reading, placed: Mapping[int, int], here: list[int], there: list[int]) -> dict[int, int]:
    """Places in clauses of which it is known which is which, where both hold the words once."""
    mine, theirs = _by_clause(old, here), _by_clause(new, there)
    both = ((places, theirs.get(placed.get(clause, -1), [])) for clause, places in mine.items())
    return {places[0]: others[0] for places, others in both if len(places) == len(others) == 1}


def _by_clause(reading: Reading, places: list[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for at in places:
        first = bisect_right(reading.ends, at)
        found[reading.clauses_of(first, first + 1)[0]].append(at)
    return found


def _by_context(
    start: int,
    here: list[int],
    there: list[int],
    pairs: dict[int, int],
    likeness: Callable[[int, int], float],
    length: int,
) -> Verbatim:
    """Pairs what is left, the best context first; a place goes to the old place it fits best."""
    free_here = [at for at in here if at not in pairs]
    taken = set(pairs.values())
    free_there = [at for at in there if at not in taken]
    nearest = heapq.nsmallest(RIVALS_LIMIT, free_there, key=lambda at: abs(at - start))
    rivals = tuple((at, at + length) for at in sorted(nearest))
    if not free_there or len(free_here) * len(free_there) > PAIRS_LIMIT:
        return Verbatim(None, rivals=rivals)
    scores = {(i, j): likeness(i, j) for i in free_here for j in free_there}
    best = max(free_there, key=lambda j: scores[start, j])
    score = scores[start, best]
    others = [scores[start, j] for j in free_there if j != best]
    others += [scores[i, best] for i in free_here if i != start]
    if score >= LEAST and all(score >= other + CLEAR for other in others):
        return Verbatim((best, best + length), score)
    if any(scores[i, j] >= scores[start, j] + CLEAR for j in free_there for i in free_here) and score < LEAST:
        return Verbatim(None)
    return Verbatim(None, rivals=rivals)


def _likeness(old: Reading, new: Reading, length: int, *, alone: float) -> Callable[[int, int], float]:
    """How much of the surroundings two places share: 0 nothing, 1 all; `alone` where there is nothing to compare."""

    def likeness(here: int, there: int) -> float:
        sides = [_around(old, here, here + length), _around(new, there, there + length)]
        shared = [mine & theirs for mine, theirs in zip(*sides, strict=True)]
        sizes = [min(len(mine), len(theirs)) for mine, theirs in zip(*sides, strict=True)]
        return sum(map(len, shared)) / sum(sizes) if sum(sizes) else alone

    return likeness


def _around(reading: Reading, start: int, end: int) -> tuple[set[str], set[str]]:
    first, last = bisect_right(reading.ends, start), bisect_left(reading.starts, end)
    before = reading.words[max(0, first - NEAR) : first]
    after = reading.words[last : last + NEAR]
    return _content(before), _content(after)


def _content(words: list[str]) -> set[str]:
    return {word.casefold() for word in words if word[0].isalnum()} - FUNCTION_WORDS
