"""Everything that a verdict rests on, as it stands at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from factcheck.domain.anchoring.folding import fold_typography
from factcheck.domain.events import fingerprint
from factcheck.domain.independence import counts_as_evidence, origin_key
from factcheck.domain.verdicts import Grounds


@dataclass(frozen=True)
class BasisDetail:
    """`exact` are its words; `holds` None: not judged."""

    order: int
    exact: str
    type: str
    holds: bool | None


@dataclass(frozen=True)
class BasisEvidence:
    """`origin` tells which sources go back to one; `is_uncaptured`: there is a page and no copy of it, `is_awaited`
    while that is still being made; `is_hollow` where the quoted words do not stand in the copy.
    """

    number: int
    source: int
    source_type: str
    origin: int | None
    stance: str
    level: str
    quote: str
    start: int | None
    end: int | None
    locator: str
    copy: str | None
    is_awaited: bool
    is_hollow: bool = False
    is_uncaptured: bool = False

    @property
    def counts(self) -> bool:
        return counts_as_evidence(
            quote=self.quote,
            locator=self.locator,
            source_type=self.source_type,
            is_hollow=self.is_hollow,
            is_uncaptured=self.is_uncaptured,
        )

    @property
    def origin_key(self) -> str:
        return origin_key(self.source, self.origin)

    @property
    def signed(self) -> list[Any]:
        """What of it the fingerprint covers."""
        where = [self.quote, self.start, self.end, self.locator, self.copy or ""]
        return [self.number, self.source, self.origin_key, self.stance, self.level, *where]


@dataclass(frozen=True)
class Basis:
    """`contributors` are the people who changed statement, details or evidence."""

    statement: str
    anchor: str
    details: tuple[BasisDetail, ...]
    evidence: tuple[BasisEvidence, ...]
    scale: tuple[str, int]
    contributors: frozenset[int]

    @property
    def fingerprint(self) -> str:
        """What an approval signs; it changes with everything that a verdict rests on, not with who did it. Words count
        without their typography: a new version with other quotation marks leaves it as it is.
        """
        values: Mapping[str, Any] = {
            "statement": self.statement,
            "anchor": _levelled(self.anchor),
            "details": [[_levelled(detail.exact), detail.type, detail.holds] for detail in self.details],
            "evidence": [piece.signed for piece in self.evidence],
            "scale": list(self.scale),
        }
        return fingerprint(values)

    @property
    def grounds(self) -> Grounds:
        holds = tuple(detail.holds for detail in self.details)
        uncaptured = sum(piece.is_uncaptured for piece in self.evidence)
        return Grounds(sum(piece.counts for piece in self.evidence), holds, uncaptured)

    @property
    def is_awaited(self) -> bool:
        return any(piece.is_awaited for piece in self.evidence)


def _levelled(words: str) -> str:
    return fold_typography(words).text
