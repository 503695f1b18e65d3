"""Kinds, checkability and priority of a claim."""

from collections.abc import Sequence

from .found import Attribution, FoundDetail
from .languages import Knowledge
from .tokens import Token

ORDER = ("event", "number", "date", "quote", "role", "cause", "comparison", "prediction")


def kinds_of(
    words: Sequence[Token], details: Sequence[FoundDetail], said: Attribution | None, role: str, knows: Knowledge
) -> tuple[str, ...]:
    kinds = {detail.type for detail in details if detail.type in ("number", "date")}
    low = [token.low for token in words]
    if said:
        kinds.add("quote")
    if any(word in knows.cause for word in low):
        kinds.add("cause")
    if (any(word in knows.comparison for word in low[:-1]) and "number" not in kinds) or _is_superlative(low, knows):
        kinds.add("comparison")
    if any(word in knows.prediction for word in low) and not any(token.tag == "VPART" for token in words):
        kinds.add("prediction")
    if _is_role(words, role, knows):
        kinds.add("role")
    elif not kinds & {"prediction", "cause"} or any(token.tag in ("VPART", "VFIN") for token in words):
        kinds.add("event")
    return tuple(kind for kind in ORDER if kind in kinds)


def _is_superlative(low: Sequence[str], knows: Knowledge) -> bool:
    return any(word in knows.comparison and word.endswith(("est", "ste", "sten", "ster", "first")) for word in low)


def _is_role(words: Sequence[Token], role: str, knows: Knowledge) -> bool:
    """A copula without a participle says what somebody or something is."""
    if role == "apposition":
        return True
    if any(token.tag in ("VPART", "VFIN") and token.low not in knows.copulas for token in words):
        return False
    return any(token.low in knows.copulas for token in words)


def checkability(
    exact: str,
    words: Sequence[Token],
    details: Sequence[FoundDetail],
    line: str,
    said: Attribution | None,
    role: str,
    knows: Knowledge,
) -> tuple[bool, str]:
    """Whether a source could settle it, and why not."""
    low = [token.low for token in words]
    if exact.rstrip("\"'”“»« ").endswith("?"):
        return False, "rhetorical"
    if len(words) < 3 and not details:
        return False, "vague"
    if not any(token.is_verb for token in words) and line != "headline" and not details:
        return False, "vague"
    hard = any(detail.type in ("number", "date", "person", "organisation", "place") for detail in details)
    if (
        any(word in knows.opinion for word in low)
        and not said
        and not any(d.type in ("number", "date") for d in details)
    ):
        return False, "opinion"
    if any(word in knows.hypothetical for word in low) and not hard and not said:
        return False, "hypothetical"
    if (
        not hard
        and not said
        and low
        and low[0] in ("das", "dies", "es", "it", "this", "that")
        and _is_role(words, "", knows)
    ):
        return False, "opinion"
    return True, ""


def priority_of(
    words: Sequence[Token],
    details: Sequence[FoundDetail],
    kinds: Sequence[str],
    line: str,
    said: Attribution | None,
    knows: Knowledge,
) -> tuple[float, tuple[str, ...]]:
    """A score from 0 to 1 and the reasons that a person can read."""
    low = {token.low for token in words}
    score, reasons = 0.38, []
    weights = (
        (bool(low & knows.accusation), 0.35, "accusation or harm"),
        (line == "headline", 0.3, "headline"),
        (any(detail.type == "number" for detail in details), 0.12, "figure"),
        (any((detail.value or {}).get("unit") in ("EUR", "USD", "GBP") for detail in details), 0.2, "money"),
        (any(detail.type == "person" for detail in details), 0.1, "named person"),
        (bool(said) and said is not None and said.how == "direct", 0.1, "quotation"),
        ("comparison" in kinds, 0.05, "comparison"),
        ("prediction" in kinds, 0.0, "prediction"),
    )
    for holds, weight, reason in weights:
        if holds:
            score += weight
            if weight >= 0.05:
                reasons.append(reason)
    if not details and not said:
        score -= 0.12
    return round(max(0.0, min(1.0, score)), 3), tuple(reasons)
