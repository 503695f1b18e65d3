"""The kinds of a proposition, by a linear model."""

from collections.abc import Sequence

from factcheck.domain.extraction.linear import Weights, scores

from .features import features
from .sight import Sight

KINDS = ("event", "number", "date", "quote", "role", "cause", "comparison", "prediction")
# How far below zero a sum may be: a kind too many costs a checker less than one that is missing.
TOLERANCE = -0.15


def kinds_of(sight: Sight, model: Weights) -> tuple[str, ...]:
    """At least one."""
    return chosen(scores(features(sight), model, len(KINDS)))


def chosen(sums: Sequence[float]) -> tuple[str, ...]:
    limit = min(TOLERANCE, max(sums))
    return tuple(kind for kind, total in zip(KINDS, sums, strict=True) if total >= limit)
