"""Which clause of the old version is which clause of the new one, word for word."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from .reading import Clause

LONG = 3  # words that make a clause tell its place by itself


def align(old: Sequence[Clause], new: Sequence[Clause]) -> dict[int, int]:
    """Old index -> new index, one to one, wherever the clause moved.

    Those whose place tells them, then what is left in equal number, in order.
    """
    pairs = align_by_place(old, new)
    pairs.update(_in_order(old, new, pairs, set(pairs.values())))
    return pairs


def align_by_place(old: Sequence[Clause], new: Sequence[Clause]) -> dict[int, int]:
    """Clauses that stand once on each side first, then those next to a pair (which tells apart clauses that stand
    several times), then those that stand in the same place between two pairs.
    """
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    waiting = []
    for i, j in _unique(old, new):
        pairs[i] = j
        taken.add(j)
        waiting.append((i, j))
    while waiting:
        i, j = waiting.pop()
        for step in (1, -1):
            after = (i + step, j + step)
            if _same(old, new, *after) and after[0] not in pairs and after[1] not in taken:
                pairs[after[0]] = after[1]
                taken.add(after[1])
                waiting.append(after)
    pairs.update(_between(old, new, pairs))
    return pairs


def _between(old: Sequence[Clause], new: Sequence[Clause], pairs: dict[int, int]) -> Iterator[tuple[int, int]]:
    """In runs without a pair that have as many clauses on both sides: the same words in the same place."""
    taken = set(pairs.values())
    borders = [(-1, -1), *sorted(pairs.items()), (len(old), len(new))]
    for (i, j), (next_i, next_j) in pairwise(borders):
        if next_i - i == next_j - j and not taken.intersection(range(j + 1, next_j)):
            yield from ((at, j + at - i) for at in range(i + 1, next_i) if _same(old, new, at, j + at - i))


def _same(old: Sequence[Clause], new: Sequence[Clause], i: int, j: int) -> bool:
    return 0 <= i < len(old) and 0 <= j < len(new) and old[i].key == new[j].key


def _unique(old: Sequence[Clause], new: Sequence[Clause]) -> Iterator[tuple[int, int]]:
    counts_old, counts_new = Counter(c.key for c in old), Counter(c.key for c in new)
    place = {clause.key: j for j, clause in enumerate(new)}
    for i, clause in enumerate(old):
        if counts_old[clause.key] == counts_new[clause.key] == 1 and clause.key.count(" ") + 1 >= LONG:
            yield i, place[clause.key]


def _in_order(
    old: Sequence[Clause], new: Sequence[Clause], pairs: dict[int, int], taken: set[int]
) -> Iterator[tuple[int, int]]:
    left_old, left_new = defaultdict(list), defaultdict(list)
    for i, clause in enumerate(old):
        if i not in pairs:
            left_old[clause.key].append(i)
    for j, clause in enumerate(new):
        if j not in taken:
            left_new[clause.key].append(j)
    for key, places in left_old.items():
        if len(places) == len(left_new[key]):
            yield from zip(places, left_new[key], strict=True)
