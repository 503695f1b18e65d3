"""Which candidates a proposition needs so that it can be understood without the article, by a linear model."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.domain.extraction.linear import PartSums

from .candidates import Candidate, Viewpoint, candidates
from .features import described

MOST = 5
# Names of the headline and those that stand most often are what the article is about.
BONUS = 0.15
LEAST = -0.9


@dataclass(frozen=True)
class Choice:
    score: float
    candidate: Candidate


def choices(view: Viewpoint, model: PartSums) -> list[Choice]:
    """The best first."""
    known = list(candidates(view))
    if not known:
        return []
    about = {named.name for named in (*view.scene.leading, *view.scene.opening)}
    rated = [
        Choice(model.score(parts) + (BONUS if candidate.text in about else 0.0), candidate)
        for candidate, parts in zip(known, described(view, known), strict=True)
    ]
    rated.sort(key=lambda choice: (-choice.score, choice.candidate.start, choice.candidate.text))
    return _apart([choice for choice in rated if choice.score > LEAST])[:MOST]


def _apart(rated: Sequence[Choice]) -> list[Choice]:
    """Without those that an earlier one says already."""
    kept: list[Choice] = []
    for choice in rated:
        if not any(choice.candidate.text.lower() in other.candidate.text.lower() for other in kept):
            kept.append(choice)
    return kept
