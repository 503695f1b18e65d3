"""Where a verdict and its evidence point different ways. That refuses nothing: there may be a good reason, and a person
who looks again will know it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .scales import Rating
from .states import Stance
from .verdicts import CONFIRMED

REFUTED = "Marked as refuting the claim."
IN_CONFLICT = "In conflict with details of the claim, as the machine reads it."
LACKING = {
    Stance.SUPPORTS: "No evidence that counts is marked as supporting the claim.",
    Stance.REFUTES: "No evidence that counts is marked as refuting the claim.",
}


@dataclass(frozen=True)
class Said:
    """What one piece of evidence says to the claim: `stance` as a person marked it, `conflicts` the letters of the
    details that its passage contradicts by the machine's advice; `counts` as `counts_as_evidence` says.
    """

    label: str
    stance: str = ""
    counts: bool = True
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Contradiction:
    """`why` is a message id; `where` names pieces and details, and is empty where something is lacking."""

    why: str
    where: tuple[str, ...] = ()


def contradictions(rating: Rating, pieces: Sequence[Said]) -> tuple[Contradiction, ...]:
    """What a person marked comes first. What denies the claim is told even where it does not count as evidence."""
    denied = _denied(pieces) if rating.mark == CONFIRMED else ()
    return (*denied, *_lacking(rating, pieces))


def _denied(pieces: Sequence[Said]) -> Iterator[Contradiction]:
    refuting = [piece for piece in pieces if piece.stance == Stance.REFUTES]
    if refuting:
        yield Contradiction(REFUTED, tuple(piece.label for piece in refuting))
    others = [piece for piece in pieces if piece.conflicts and piece not in refuting]
    if others:
        yield Contradiction(IN_CONFLICT, tuple(f"{piece.label} ≠ {', '.join(piece.conflicts)}" for piece in others))


def _lacking(rating: Rating, pieces: Sequence[Said]) -> Iterator[Contradiction]:
    stances = {piece.stance for piece in pieces if piece.counts}
    for stance in rating.rests_on:
        if stance not in stances:
            yield Contradiction(LACKING[stance])
