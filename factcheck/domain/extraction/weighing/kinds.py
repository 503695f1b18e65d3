"""The kinds of a proposition, by a linear model."""

from collections.abc import Sequence

from factcheck.domain.extraction.linear import Weights, scores

KINDS = ("event", "number", "date", "quote", "role", "cause", "comparison", "prediction")
# How far below zero a sum may be: a kind too many costs a checker less than one that is missing.
TOLERANCE = -0.15


def kinds_of(active: Sequence[str], model: Weights) -> tuple[str, ...]:
    """At least one. `active` are the `features` of the proposition."""
    return chosen(scores(active, model, len(KINDS)))


def chosen(sums: Sequence[float]) -> tuple[str, ...]:
    limit = min(TOLERANCE, max(sums))
    return tuple(kind for kind, total in zip(KINDS, sums, strict=True) if total >= limit)
