"""How far a number of claims has come, from counts by status and rating."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from factcheck.domain.states import JUDGED, Status

# From done to untouched: the order in which a skyline is drawn.
FAR = (
    Status.APPROVED,
    Status.SUBMITTED,
    Status.IN_REVIEW,
    Status.RETURNED,
    Status.STALE,
    Status.WAITING,
    Status.OPEN,
    Status.SUGGESTED,
)


@dataclass(frozen=True)
class Tally:
    """`blocks` are (status, rating key or "", number), the farthest first; `ratings` counts what was found of the
    claims that are judged, `to_check` the others."""

    blocks: tuple[tuple[str, str, int], ...]
    ratings: tuple[tuple[str, int], ...]
    to_check: int
    legal_risks: int

    @property
    def total(self) -> int:
        return sum(number for _, _, number in self.blocks)


def tally(rows: Iterable[Mapping[str, Any]]) -> Tally:
    """From rows of `status`, `rating`, `n` and `risks`."""
    ordered = sorted(rows, key=lambda row: (FAR.index(row["status"]), row["rating"] or ""))
    ratings: Counter[str] = Counter()
    for row in ordered:
        if row["status"] in JUDGED and row["rating"]:
            ratings[row["rating"]] += row["n"]
    return Tally(
        blocks=tuple((row["status"], row["rating"] or "", row["n"]) for row in ordered),
        ratings=tuple(ratings.items()),
        to_check=sum(row["n"] for row in ordered if row["status"] not in JUDGED),
        legal_risks=sum(row["risks"] for row in ordered),
    )
