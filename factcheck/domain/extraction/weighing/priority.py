"""How much would hang on an error: a score from 0 to 1, and what it rests on in words for people."""

from collections.abc import Sequence

from factcheck.domain.extraction.linear import Weights, scores

from .sight import Sight
from .story import Story, closeness

# The model answers two questions: does it stand above routine, and does it stand above an ordinary fact?
ABOVE = (1, 2)
ROUTINE, CRITICAL = 0.33, 0.67
# One annotated claim in sixteen is routine, so that the model hardly ever finds one below zero; on articles left out
# this line finds about as many as people do.
ROUTINE_BELOW = 0.5
FAR = 2.0

# A reason and the features that are it.
REASONS = (
    ("accusation", ("hint=accusation",)),
    ("harm or loss", ("hint=harm",)),
    ("law", ("hint=law",)),
    ("money", ("unit=money", "hint=money")),
    ("figure", ("own=number",)),
    ("named person", ("own=person",)),
    ("quotation", ("quoted and free", "quotes", "hint=saying", "hint=source")),
    ("decision", ("hint=decision",)),
    ("finding", ("hint=finding",)),
    ("comparison", ("hint=most", "hint=trend")),
    ("headline", ("line=headline",)),
    ("close to the headline", ("headline share=half", "headline share=most", "in the lead", "figure of the lead")),
)


def priority_features(sight: Sight, story: Story, active: Sequence[str]) -> tuple[str, ...]:
    """`active` are the features of the proposition by itself."""
    own = [*active, *closeness(sight, story)]
    if any((detail.value or {}).get("unit") in ("EUR", "USD", "GBP", "CHF") for detail in sight.details):
        own.append("unit=money")
    return (*own, *_pairs(own))


_PAIRED = (
    "own=number",
    "own=person",
    "own=organisation",
    "own=quote",
    "nested",
    "quoted",
    "hint=saying",
    "in the lead",
)
_WITH = ("hint=accusation", "hint=law", "hint=harm", "hint=money", "hint=decision", "hint=denial", "hint=saying",
         "headline share=half", "headline share=most", "figure of the lead", "own=person",
         "hint=kin", "hint=having")  # fmt: skip


def _pairs(own: Sequence[str]) -> list[str]:
    held = set(own)
    return [f"{one}&{other}" for one in _PAIRED if one in held for other in _WITH if other in held and other != one]


def priority_of(sight: Sight, story: Story, own: Sequence[str], model: Weights) -> tuple[float, tuple[str, ...]]:
    """The score, and the reasons that raised it."""
    active = priority_features(sight, story, own)
    return graded(scores(active, model, len(ABOVE))), _reasons(frozenset(active), model)


def graded(sums: Sequence[float]) -> float:
    """Below ROUTINE where it does not stand above routine, from CRITICAL where it stands above an ordinary fact."""
    above_routine, above_ordinary = sums
    ordinary, critical = (max(-FAR, min(FAR, total)) / FAR for total in (above_routine - ROUTINE_BELOW, above_ordinary))
    if critical >= 0:
        return round(CRITICAL + (1 - CRITICAL) * critical, 3)
    if ordinary < 0:
        return round(ROUTINE * (1 + ordinary), 3)
    return round(ROUTINE + (CRITICAL - ROUTINE) * (1 + critical) - 0.001, 3)


def _reasons(active: frozenset[str], model: Weights) -> tuple[str, ...]:
    return tuple(
        reason
        for reason, names in REASONS
        if sum(model[name][1] for name in names if name in active and name in model) > 0
    )
