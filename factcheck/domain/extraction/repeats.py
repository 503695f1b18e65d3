"""Claims that say again what an earlier one said."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import replace

from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from .found import FoundClaim

SIMILAR = 90
LOOK_BACK = 200


def link_repeats(claims: Iterable[FoundClaim]) -> Iterator[FoundClaim]:
    """Similar words and the same figures and dates; the first to say it is named. Each claim is compared with a bounded
    number of earlier ones.
    """
    alike: defaultdict[tuple[str, ...], deque[tuple[int, str, FoundClaim]]] = defaultdict(deque)
    for index, claim in enumerate(claims):
        known, words = alike[_facts(claim)], default_process(claim.exact)
        while known and known[0][0] < index - LOOK_BACK:
            known.popleft()
        first = next(
            (at for at, said, earlier in known if _is_apart(claim, earlier) and _is_similar(words, said)), None
        )
        if first is None:
            known.append((index, words, claim))
        yield claim if first is None else replace(claim, repeats=first)


def _is_apart(claim: FoundClaim, earlier: FoundClaim) -> bool:
    """What stands inside another claim, or beside it in the same one, is part of the same saying."""
    return claim.start >= earlier.end and (claim.parent is None or claim.parent != earlier.parent)


def _is_similar(words: str, said: str) -> bool:
    return fuzz.token_sort_ratio(words, said, score_cutoff=SIMILAR) >= SIMILAR


def _facts(claim: FoundClaim) -> tuple[str, ...]:
    return tuple(sorted(detail.exact.lower() for detail in claim.details if detail.type in ("number", "date")))
