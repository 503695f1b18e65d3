"""Quarters of the compass: what happened in the north did not happen in the south."""

import re

from .advice import Advice, agrees, conflicts
from .question import Question

_NORTH_SOUTH, _EAST_WEST = {"no": 1, "nö": 1, "su": -1, "sü": -1, "so": -1}, {"ea": 1, "os": 1, "ös": 1, "we": -1}
_WORD = re.compile(
    r"(?<!\w)(?P<one>nord|nörd|south|süd|north|ost|öst|east|west)[-\s]?(?P<two>ost|öst|east|west)?"
    r"(?:en|ens|ern|lich|liche[nmrs]?|teil|hälfte|rand|side)?(?!\w)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:(?:im|in|in\sthe|am|on\sthe|the|der|den|dem|des|of|part|side|outskirts|end|edge|teil|rand)(?:\s|\Z))*",
    re.IGNORECASE,
)
LEAST = 0.35  # relatedness from which a quarter of the passage is the claim's


def compare_quarter(question: Question) -> Advice | None:
    """None where the detail is more than a quarter of the compass, or the passage has none."""
    wanted = _WORD.search(question.detail)
    if wanted is None or not _BARE.fullmatch(_WORD.sub("", question.detail).strip()):
        return None
    told = [match for match in _WORD.finditer(question.passage) if question.relatedness(*match.span()) >= LEAST]
    if not told:
        return None
    for match in told:
        if _lies(match) == _lies(wanted):
            return agrees(*match.span(), "named")
    nearest = max(told, key=lambda match: question.relatedness(*match.span()))
    return conflicts(*nearest.span(), "another_named") if question.tells_the_same(nearest.start()) else None


def _lies(match: re.Match[str]) -> tuple[int, int]:
    both = [part.lower()[:2] for part in (match["one"], match["two"]) if part]
    return sum(_NORTH_SOUTH.get(part, 0) for part in both), sum(_EAST_WEST.get(part, 0) for part in both)
