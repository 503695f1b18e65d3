"""Is the bar for independence met? One authoritative primary source, or two independent origins.

Sources are counted by origin: reprints of one agency report are one.
"""

from collections.abc import Iterator, Sequence
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


NO_EVIDENCE = "No evidence is attached yet."
NO_PASSAGE = "No piece of evidence names a place, or a passage that stands in its copy."
NOT_CAPTURED = "A page that is not captured does not count: try again, or upload a saved copy of it."
NO_STANCE = "No piece of evidence takes a side yet: say what it does to the claim."
ONE_ORIGIN = "All rests on one origin: a second independent one, or an authoritative primary source, is missing."
NOT_TYPED = "What is primary could stand alone: say what type of source it is."
NOT_PRIMARY = "The document could stand alone if it is primary for this claim: judge its level."


@dataclass(frozen=True)
class Piece:
    """What the count needs of one piece of evidence; `counts`: as `counts_as_evidence` says; `uncaptured`: a page
    without a copy.
    """

    origin: str
    level: str
    type: str
    stance: str
    counts: bool = True
    uncaptured: bool = False


@dataclass(frozen=True)
class Bar:
    """`origins` independent ones, `primaries` among the pieces; `is_met` and what is missing, as message ids."""

    origins: int
    primaries: int
    is_met: bool
    missing: tuple[str, ...]


def origin_key(source: int, origin: int | None) -> str:
    """Two sources, by their ids and that of their origin, are independent where these differ."""
    return f"source-{source}" if origin is None else f"origin-{origin}"


def counts_as_evidence(*, quote: str, locator: str, source_type: str, is_hollow: bool, is_uncaptured: bool) -> bool:
    """A passage or a place where to look: without either it proves nothing, nor with words that its copy lacks, nor
    does a page that nobody froze.
    """
    names_a_place = bool(quote or locator) and not is_hollow and not is_uncaptured
    return names_a_place and source_type != SourceType.MACHINE_HINT


def independence_of(pieces: Sequence[Piece]) -> Bar:
    """Only pieces that count and take a side are counted, by their origin."""
    speaking = [piece for piece in pieces if piece.counts and piece.stance in SPEAKING]
    origins = len({piece.origin for piece in speaking})
    primaries = [piece for piece in speaking if piece.level == Level.PRIMARY]
    is_met = origins >= 2 or any(piece.type in AUTHORITATIVE for piece in primaries)
    return Bar(origins, len(primaries), is_met, () if is_met else tuple(_missing(pieces, speaking)))


def _missing(pieces: Sequence[Piece], speaking: Sequence[Piece]) -> Iterator[str]:
    if any(piece.uncaptured for piece in pieces):
        yield NOT_CAPTURED
    if not pieces:
        yield NO_EVIDENCE
    elif not any(piece.counts or piece.uncaptured for piece in pieces):
        yield NO_PASSAGE
    elif any(piece.counts for piece in pieces) and not speaking:
        yield NO_STANCE
    elif speaking:
        yield ONE_ORIGIN
        if any(not piece.level and piece.type in AUTHORITATIVE for piece in speaking):
            yield NOT_PRIMARY
        if any(piece.level == Level.PRIMARY and not piece.type for piece in speaking):
            yield NOT_TYPED
