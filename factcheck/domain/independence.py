"""Is the bar for independence met? One authoritative primary source, or two independent origins.

Sources are counted by origin: reprints of one agency report are one (DESIGN: independence).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .states import Level, SourceType, Stance

# A document or record that speaks for itself; an interview or a post is primary too, but nobody's authority.
AUTHORITATIVE = {
    SourceType.DOCUMENT,
    SourceType.REGISTER,
    SourceType.LAW,
    SourceType.COURT_RECORD,
    SourceType.STATISTICS,
    SourceType.STUDY,
    SourceType.RECORDING,
}
SPEAKING = {Stance.SUPPORTS, Stance.REFUTES, Stance.QUALIFIES}


@dataclass(frozen=True)
class Piece:
    """What the count needs of one piece of evidence that counts."""

    origin: str
    level: str
    type: str
    stance: str


@dataclass(frozen=True)
class Bar:
    """`origins` independent ones, `primaries` among the pieces; `is_met` and what is missing, as a message id."""

    origins: int
    primaries: int
    is_met: bool
    missing: str


def independence_of(pieces: Sequence[Piece]) -> Bar:
    """Only pieces that take a side count."""
    speaking = [piece for piece in pieces if piece.stance in SPEAKING]
    origins = len({piece.origin for piece in speaking})
    primaries = [piece for piece in speaking if piece.level == Level.PRIMARY]
    is_met = origins >= 2 or any(piece.type in AUTHORITATIVE for piece in primaries)
    missing = "" if is_met else "One authoritative primary source or a second independent origin is missing."
    return Bar(origins, len(primaries), is_met, missing)
