"""Two wordings compared word by word, for showing what was taken out and put in."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from enum import StrEnum

from factcheck.domain.ordering import longest_rising

TOKEN = re.compile(r"\s+|\w+(?:(?:[-'’]|(?<=\d)[.,:/](?=\d))\w+)*|[^\w\s]")
CLOSE_LIMIT = 250_000  # word pairs compared one by one; above, only words that stand once lead
DEPTH = 40  # how often a stretch is divided at such words
WORK_LIMIT = 50_000_000  # word pairs looked at in all; what is left then is one change


class Op(StrEnum):
    EQUAL = "equal"
    DELETE = "delete"
    INSERT = "insert"


@dataclass(frozen=True)
class Difference:
    op: Op
    text: str


# Old tokens [0, 1) against new tokens [2, 3).
Block = tuple[int, int, int, int]


@dataclass
class Work:
    """What may still be looked at closely; comparisons that share it stay within the limit together."""

    left: int = WORK_LIMIT


def compare_wordings(old: str, new: str, work: Work | None = None) -> tuple[Difference, ...]:
    """What stayed, went and came, in reading order, each as long as possible.

    Equal and deleted texts together are `old`, equal and inserted ones `new`, to the character.
    Takes time linear in the length of long texts.
    """
    was, now = TOKEN.findall(old), TOKEN.findall(new)
    runs: list[tuple[bool, list[str], list[str]]] = []
    for same, (a, b, c, d) in equal_and_changed(was, now, work or Work()):
        if a == b and c == d:
            continue
        if runs and (runs[-1][0] == same or _joins(runs, same, was[a:b])):
            runs[-1][1].extend(was[a:b])
            runs[-1][2].extend(now[c:d])
        else:
            runs.append((same, was[a:b], now[c:d]))
    return tuple(_differences(runs))


def _joins(runs: Sequence[tuple[bool, list[str], list[str]]], same: bool, words: Sequence[str]) -> bool:
    """A lone space between two changes is part of the change: it reads better."""
    return same and not runs[-1][0] and "".join(words).isspace() and len(runs[-1][1] + runs[-1][2]) > 0


def _differences(runs: Sequence[tuple[bool, list[str], list[str]]]) -> Iterator[Difference]:
    for same, was, now in runs:
        if same:
            yield Difference(Op.EQUAL, "".join(now))
            continue
        if was:
            yield Difference(Op.DELETE, "".join(was))
        if now:
            yield Difference(Op.INSERT, "".join(now))


def equal_and_changed(was: Sequence[str], now: Sequence[str], work: Work) -> Iterator[tuple[bool, Block]]:
    """Equal and changed blocks from the start to the end of both; neighbours may be of one kind."""
    yield from _compare(was, now, (0, len(was), 0, len(now)), DEPTH, work)


def _compare(
    was: Sequence[str], now: Sequence[str], block: Block, depth: int, work: Work
) -> Iterator[tuple[bool, Block]]:
    a, b, c, d = block
    head = _common(was, now, range(a, b), range(c, d))
    if head:
        yield True, (a, a + head, c, c + head)
    a, c = a + head, c + head
    tail = _common(was, now, range(b - 1, a - 1, -1), range(d - 1, c - 1, -1))
    inner = (a, b - tail, c, d - tail)
    if (b - tail - a) * (d - tail - c) <= CLOSE_LIMIT:
        yield from _close(was, now, inner, work)
    else:
        yield from _far(was, now, inner, depth, work)
    if tail:
        yield True, (b - tail, b, d - tail, d)


def _common(was: Sequence[str], now: Sequence[str], mine: Iterable[int], theirs: Iterable[int]) -> int:
    """How many tokens are the same from here on."""
    length = 0
    for i, j in zip(mine, theirs, strict=False):
        if was[i] != now[j]:
            break
        length += 1
    return length


class _Bounded(SequenceMatcher[str]):
    """Finds no more matches once the work is done that texts of few different words would make endless."""

    def __init__(self, was: Sequence[str], now: Sequence[str], work: Work) -> None:
        self._work, self._ends = work, (len(was), len(now))
        super().__init__(None, was, now, autojunk=False)

    def find_longest_match(self, alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None) -> Match:
        last, end = self._ends[0] if ahi is None else ahi, self._ends[1] if bhi is None else bhi
        self._work.left -= (last - alo) * end
        return super().find_longest_match(alo, last, blo, end) if self._work.left >= 0 else Match(alo, blo, 0)


def _close(was: Sequence[str], now: Sequence[str], block: Block, work: Work) -> Iterator[tuple[bool, Block]]:
    a, b, c, d = block
    for tag, i, j, k, m in _Bounded(was[a:b], now[c:d], work).get_opcodes():
        yield tag == "equal", (a + i, a + j, c + k, c + m)


def _far(was: Sequence[str], now: Sequence[str], block: Block, depth: int, work: Work) -> Iterator[tuple[bool, Block]]:
    """Long stretches are divided at the words that stand once on both sides, in the longest common order."""
    a, b, c, d = block
    pivots = longest_rising(_once_in_both(was[a:b], now[c:d])) if depth else []
    if not pivots:
        yield False, block
        return
    at, to = a, c
    for i, j in [*((a + i, c + j) for i, j in pivots), (b, d)]:
        yield from _compare(was, now, (at, i, to, j), depth - 1, work)
        if (i, j) != (b, d):
            yield True, (i, i + 1, j, j + 1)
        at, to = i + 1, j + 1


def _once_in_both(was: Sequence[str], now: Sequence[str]) -> list[tuple[int, int]]:
    often, too = Counter(was), Counter(now)
    place = {token: j for j, token in enumerate(now) if too[token] == 1}
    return [(i, place[token]) for i, token in enumerate(was) if often[token] == 1 and token in place]
