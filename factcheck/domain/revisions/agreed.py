"""Words that two people agreed on, found again in the text that somebody set them into.

Nobody has read the new text yet. So more is asked than of unchanged words: their sentence and those beside it must read
as they would, had the words alone been put in.
"""

from collections.abc import Sequence
from dataclasses import replace

from .outcomes import Carried, Outcome, Reason
from .reading import Reading, read

Span = tuple[int, int]


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
