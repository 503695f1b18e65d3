"""Words that two people agreed on: put into a text, and found again in one that somebody set them into.

Nobody has read such a text yet. So more is asked than of unchanged words: their sentence and those beside it must read
as they would, had the words alone been put in.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .outcomes import Carried, Outcome, Reason
from .reading import Reading, read

Span = tuple[int, int]


@dataclass(frozen=True)
class Wording:
    """Words that are to stand in place of [start, end) of a text; offsets in code points."""

    start: int
    end: int
    words: str

    def words_before(self, rest: str) -> str:
        """Without the full stop that the text has already behind the place."""
        return self.words[:-1] if rest[:1] in (".", "!", "?") and self.words.endswith(rest[0]) else self.words


def put_in(text: str, wordings: Sequence[Wording]) -> tuple[str, list[Span]]:
    """The text with all the words put in, and where each of them stands there; the places must not overlap."""
    spans: dict[int, Span] = {}
    parts, at, length = [], 0, 0
    for index, one in sorted(enumerate(wordings), key=lambda pair: pair[1].start):
        before, words = text[at : one.start], one.words_before(text[one.end :])
        start = length + len(before)
        spans[index] = (start, start + len(words))
        parts += [before, words]
        at, length = one.end, start + len(words)
    return "".join([*parts, text[at:]]), [spans[index] for index in range(len(wordings))]


def only_in_place(old: str, new: str, spans: Sequence[Span], carried: Sequence[Carried]) -> tuple[Carried, ...]:
    """The answers to `spans` of `old`, where a kept one is stale unless everything around it is as it was."""
    was, now = read(old), read(new)
    return tuple(
        one if one.status is not Outcome.KEPT or _around(was, span) == _around(now, _place(one)) else _changed(one)
        for span, one in zip(spans, carried, strict=True)
    )


def _place(one: Carried) -> Span:
    return one.start or 0, one.end or 0


def _changed(one: Carried) -> Carried:
    return replace(one, status=Outcome.STALE, reason=Reason.REWORDED)


def _around(reading: Reading, span: Span) -> list[str]:
    """The clauses of the sentences that the span touches, and of the one before and after."""
    low, high = reading.clauses_of(*reading.tokens(*span))
    touched = {clause.sentence for clause in reading.clauses[low:high]}
    near = range(min(touched, default=0) - 1, max(touched, default=-1) + 2)
    while low and reading.clauses[low - 1].sentence in near:
        low -= 1
    while high < len(reading.clauses) and reading.clauses[high].sentence in near:
        high += 1
    return [clause.key for clause in reading.clauses[low:high]]
