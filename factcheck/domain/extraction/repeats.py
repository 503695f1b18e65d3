"""Claims that say again what an earlier one said."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from .found import FoundClaim

SIMILAR = 90
LOOK_BACK = 200


def link_repeats(claims: Sequence[FoundClaim]) -> Iterator[FoundClaim]:
    """Similar words and the same figures and dates. Each claim is compared with a bounded number of earlier ones."""
    for index, claim in enumerate(claims):
        first = next(
            (earlier for earlier in range(max(0, index - LOOK_BACK), index) if _same(claims[earlier], claim)), None
        )
        if first is None:
            yield claim
        else:
            root = claims[first].repeats
            yield replace(claim, repeats=first if root is None else root)


def _same(one: FoundClaim, other: FoundClaim) -> bool:
    if (one.parent is not None and other.parent == one.parent) or _facts(one) != _facts(other):
        return False
    return fuzz.token_sort_ratio(one.exact, other.exact, score_cutoff=SIMILAR) >= SIMILAR


def _facts(claim: FoundClaim) -> tuple[str, ...]:
    return tuple(sorted(detail.exact.lower() for detail in claim.details if detail.type in ("number", "date")))
