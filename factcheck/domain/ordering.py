"""What kept its order when a sequence was rearranged, and what changed places."""

from bisect import bisect_left


def longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that rises on both sides (patience sorting)."""
    ends: list[int] = []
    tails: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        at = bisect_left(ends, j)
        before.append(tails[at - 1] if at else -1)
        if at == len(ends):
            ends.append(j)
            tails.append(index)
        else:
            ends[at], tails[at] = j, index
    run: list[tuple[int, int]] = []
    index = tails[-1] if tails else -1
    while index >= 0:
        run.append(pairs[index])
        index = before[index]
    return run[::-1]


def moved(starts: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Of (old start, new start) of what was kept, those that changed places with the others."""
    ordered = sorted(set(starts))
    in_order = longest_rising([(index, new) for index, (_, new) in enumerate(ordered)])
    return set(ordered) - {ordered[index] for index, _ in in_order}
