"""Two versions of a text beside each other, paragraph by paragraph, with the words that went and came."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from factcheck.domain.anchoring.folding import fold_typography
from factcheck.domain.blocks import TextBlock, split_blocks
from factcheck.domain.differences import Block, Op, Work, compare_wordings, equal_and_changed

PAIRS_LIMIT = 4_000  # changed paragraphs compared with each other; above, they pair in order
ALIKE = 0.25  # share of words from which two paragraphs are one that was rewritten


@dataclass(frozen=True)
class Piece:
    """A stretch of one version; `changed`: it stands on this side alone."""

    text: str
    changed: bool


@dataclass(frozen=True)
class Row:
    """A paragraph and its counterpart. Spans are code points of either version, None where it has no counterpart."""

    old: tuple[int, int] | None
    new: tuple[int, int] | None
    left: tuple[Piece, ...] = ()
    right: tuple[Piece, ...] = ()

    @property
    def is_same(self) -> bool:
        return not any(piece.changed for piece in (*self.left, *self.right))


def side_by_side(old: str, new: str) -> list[Row]:
    """In the order of the new text, with what was cut where it stood. Typography alone is no change."""
    was, now = split_blocks(old), split_blocks(new)
    before, after = _levelled(old, was), _levelled(new, now)
    rows, work = [], Work()
    for same, (a, b, c, d) in _merged(equal_and_changed(before, after, work)):
        if same:
            pairs: Iterator[tuple[int | None, int | None]] = zip(range(a, b), range(c, d), strict=True)
        else:
            pairs = ((_plus(i, a), _plus(j, c)) for i, j in _pair(before[a:b], after[c:d]))
        rows += [_row(old, new, _at(was, i), _at(now, j), None if same else work) for i, j in pairs]
    return rows


def _merged(runs: Iterator[tuple[bool, Block]]) -> Iterator[tuple[bool, Block]]:
    """Changed neighbours as one, so that each paragraph finds its counterpart among all of them."""
    for same, group in groupby(runs, key=itemgetter(0)):
        blocks = [block for _, block in group]
        yield same, (blocks[0][0], blocks[-1][1], blocks[0][2], blocks[-1][3])


def _levelled(text: str, blocks: Sequence[TextBlock]) -> list[str]:
    return [fold_typography(text[block.start : block.end]).text for block in blocks]


def _plus(index: int | None, base: int) -> int | None:
    return None if index is None else index + base


def _at(blocks: Sequence[TextBlock], index: int | None) -> TextBlock | None:
    return None if index is None else blocks[index]


def _row(old: str, new: str, was: TextBlock | None, now: TextBlock | None, work: Work | None) -> Row:
    """`work` is what comparing may still cost; None where the paragraphs are the same."""
    before, after = (text[block.start : block.end] if block else "" for text, block in ((old, was), (new, now)))
    there, here = _span(was), _span(now)
    if work is None:
        return Row(there, here, (Piece(before, False),), (Piece(after, False),))
    pieces = compare_wordings(before, after, work)
    left = tuple(Piece(p.text, p.op is Op.DELETE) for p in pieces if p.op is not Op.INSERT)
    right = tuple(Piece(p.text, p.op is Op.INSERT) for p in pieces if p.op is not Op.DELETE)
    return Row(there, here, left, right)


def _span(block: TextBlock | None) -> tuple[int, int] | None:
    return (block.start, block.end) if block else None


def _pair(was: Sequence[str], now: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """Indices of paragraphs that belong together, in order, so that together they share the most words."""
    if len(was) * len(now) > PAIRS_LIMIT:
        yield from ((i, i) for i in range(min(len(was), len(now))))
        yield from ((i, None) for i in range(len(now), len(was)))
        yield from ((None, j) for j in range(len(was), len(now)))
        return
    mine, theirs = _words_of(was), _words_of(now)
    likeness = [[_likeness(one, other) for other in theirs] for one in mine]
    best = _best_ways(likeness, len(was), len(now))
    i = j = 0
    while i < len(was) or j < len(now):
        alike = i < len(was) and j < len(now) and likeness[i][j] >= ALIKE
        if alike and best[i][j] == best[i + 1][j + 1] + likeness[i][j]:
            yield i, j
            i, j = i + 1, j + 1
        elif i < len(was) and best[i][j] == best[i + 1][j]:
            yield i, None
            i += 1
        else:
            yield None, j
            j += 1


def _best_ways(likeness: Sequence[Sequence[float]], rows: int, columns: int) -> list[list[float]]:
    """best[i][j]: the most likeness that paragraphs from i and j on can share in order."""
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            together = likeness[i][j] + best[i + 1][j + 1] if likeness[i][j] >= ALIKE else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], together)
    return best


def _words_of(paragraphs: Sequence[str]) -> list[set[str]]:
    return [set(paragraph.casefold().split()) for paragraph in paragraphs]


def _likeness(mine: set[str], theirs: set[str]) -> float:
    return len(mine & theirs) / max(len(mine), len(theirs), 1)
