"""A statement that stands by itself follows the words it was made from when those change in a new version."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .differences import Op, compare_wordings


@dataclass(frozen=True)
class _Stretch:
    """Words [start, end) of the old text that the statement keeps, from `there` on."""

    start: int
    end: int
    there: int


@dataclass(frozen=True)
class _Change:
    start: int
    end: int
    words: str


def restated(statement: str, *, old: str, new: str) -> str | None:
    """The statement with what changed from the old words to the new; None where they changed at a place that the
    statement says otherwise, so that nobody can tell what it should say now.

    Takes time linear in the length of long texts.
    """
    kept = list(_kept(old, statement))
    placed: list[tuple[int, int, str]] = []
    for change in _changes(old, new):
        place = _place(kept, change)
        if place is None:
            return None
        placed.append((*place, change.words))
    pieces, at = [], 0
    for start, end, words in placed:
        pieces += [statement[at:start], words]
        at = end
    return "".join(pieces) + statement[at:]


def _kept(old: str, statement: str) -> Iterator[_Stretch]:
    at = there = 0
    for difference in compare_wordings(old, statement):
        length = len(difference.text)
        if difference.op is Op.EQUAL:
            yield _Stretch(at, at + length, there)
        at += length if difference.op is not Op.INSERT else 0
        there += length if difference.op is not Op.DELETE else 0


def _changes(old: str, new: str) -> Iterator[_Change]:
    """In order; what was taken out and what was put in its place are one change."""
    at, begun, words = 0, 0, ""
    for difference in compare_wordings(old, new):
        if difference.op is Op.EQUAL:
            if begun < at or words:
                yield _Change(begun, at, words)
            at += len(difference.text)
            begun, words = at, ""
        elif difference.op is Op.DELETE:
            at += len(difference.text)
        else:
            words += difference.text
    if begun < at or words:
        yield _Change(begun, at, words)


def _place(kept: Sequence[_Stretch], change: _Change) -> tuple[int, int] | None:
    """Where the change falls in the statement: within one stretch that it kept."""
    for stretch in kept:
        if stretch.start <= change.start and change.end <= stretch.end:
            moved = stretch.there - stretch.start
            return change.start + moved, change.end + moved
    return None
