"""Carries the claims of one version of a text over to the next.

The same words, found once, keep verdict and approval wherever they moved. Anything else asks for
a person: `stale` where the statement is still there, `removed` where it is gone. Likeness alone
never keeps; at most it proposes.
"""

from collections.abc import Sequence

from .alignment import align, align_by_place
from .keeping import claim_tokens, keep
from .likeness import prepare
from .outcomes import Carried, Outcome, Reason
from .reading import read
from .rewording import Statement, reword

__all__ = ["Carried", "Outcome", "Reason", "carry_over", "new_sentences"]


def carry_over(*, old: str, new: str, spans: Sequence[tuple[int, int]]) -> tuple[Carried, ...]:
    """One answer for each span [start, end) of `old`, in their order; offsets in code points.

    ValueError when a span lies outside the text or holds no word.
    """
    was, now = read(old), read(new)
    statements = [Statement(number, *claim_tokens(was, *span)) for number, span in enumerate(spans)]
    placed = align_by_place(was.clauses, now.clauses)
    answers = {number: keep(was, now, placed, *span) for number, span in enumerate(spans)}
    changed = [statement for number, statement in enumerate(statements) if answers[number] is None]
    settled = [statement for number, statement in enumerate(statements) if answers[number] is not None]
    if changed:
        answers |= reword(prepare(was, now, align(was.clauses, now.clauses)), changed, settled)
    return tuple(answer for _, answer in sorted(answers.items()) if answer)


def new_sentences(*, old: str, new: str) -> tuple[tuple[int, int], ...]:
    """Spans of the sentences of `new` that do not stand in `old` word for word."""
    was, now = read(old), read(new)
    kept = set(align(was.clauses, now.clauses).values())
    spans: dict[int, tuple[int, int]] = {}
    changed = {clause.sentence for j, clause in enumerate(now.clauses) if j not in kept}
    for clause in now.clauses:
        if clause.sentence in changed:
            start, end = now.span(clause.first, clause.last)
            spans[clause.sentence] = (spans.get(clause.sentence, (start,))[0], end)
    return tuple(spans.values())
