"""The frozen data of a checking record. Every format is made from this alone, so that the same record gives the same
files on any day.

Times are ISO 8601 in UTC; people are shown by name with their Kürzel; codes are those of states.py and scales.py.
"""

from collections import Counter
from dataclasses import asdict, dataclass, replace
from typing import Any

SCHEMA_VERSION = 1
MASK = "…"
PROFILES = ("editor", "legal", "external")
JUDGED = ("submitted", "approved")
SETTLED = ("dismissed", "replaced", "removed")


@dataclass(frozen=True)
class ReportPerson:
    name: str
    initials: str
    role: str


@dataclass(frozen=True)
class ReportDetail:
    """`holds` None: not judged."""

    letter: str
    exact: str
    type: str
    holds: bool | None


@dataclass(frozen=True)
class ReportEvidence:
    """`found` None: there was no quotation, or nothing to find it in."""

    label: str
    stance: str
    level: str
    quote: str
    locator: str
    comment: str
    found: bool | None
    source_title: str
    source_type: str
    publisher: str
    author: str
    published: str
    url: str
    origin: str
    captured_at: str
    sha256: str
    text_sha256: str
    confidential: bool
    masked: bool = False


@dataclass(frozen=True)
class ReportVerdict:
    """The assessor's judgement as it was submitted."""

    rating: str
    rationale: str
    action: str
    proposed_wording: str
    assessor: ReportPerson
    submitted_at: str
    fingerprint: str


@dataclass(frozen=True)
class ReportDecision:
    """What an editor did. An overruling carries the editor's own rating, reason and wording: the dissent is shown."""

    act: str
    editor: ReportPerson
    decided_at: str
    reason: str
    rating: str
    action: str
    proposed_wording: str
    sign_off: bool


@dataclass(frozen=True)
class ReportNote:
    kind: str
    text: str
    by: ReportPerson
    at: str


@dataclass(frozen=True)
class ReportEvent:
    act: str
    at: str
    by: str


@dataclass(frozen=True)
class ReportClaim:
    """`start` and `end` are code points of the version's text. `verdict` is the newest one; `decision` what became of
    it, if anything yet.
    """

    label: str
    start: int
    end: int
    exact: str
    statement: str
    kinds: tuple[str, ...]
    priority: int
    legal_risk: bool
    status: str
    dismiss_reason: str
    dismiss_note: str
    details: tuple[ReportDetail, ...]
    evidence: tuple[ReportEvidence, ...]
    verdict: ReportVerdict | None
    decision: ReportDecision | None
    notes: tuple[ReportNote, ...]
    history: tuple[ReportEvent, ...]

    @property
    def is_judged(self) -> bool:
        return self.status in JUDGED and self.verdict is not None

    @property
    def rating(self) -> str:
        """What stands: the editor's where the verdict was overruled."""
        if not self.is_judged or self.verdict is None:
            return ""
        overruled = self.decision is not None and self.decision.act == "overrule"
        return self.decision.rating if overruled and self.decision else self.verdict.rating

    @property
    def wording(self) -> str:
        """The new wording that stands, if one is proposed."""
        if not self.is_judged or self.verdict is None:
            return ""
        overruled = self.decision is not None and self.decision.act == "overrule"
        return self.decision.proposed_wording if overruled and self.decision else self.verdict.proposed_wording


@dataclass(frozen=True)
class ReportData:
    """`as_of` is the moment of the record; every time stamp in a file comes from it."""

    title: str
    author: str
    published: str
    language: str
    address: str
    version: int
    sha256: str
    text: str
    kind: str
    mode: str
    scale: str
    scale_version: int
    engine_version: str
    as_of: str
    profile: str
    issued_by: str
    checkers: tuple[ReportPerson, ...]
    approvers: tuple[ReportPerson, ...]
    claims: tuple[ReportClaim, ...]
    set_aside: tuple[tuple[str, str], ...]
    events: int
    chain_head: str

    @property
    def standing(self) -> tuple[ReportClaim, ...]:
        """Claims that still count."""
        return tuple(claim for claim in self.claims if claim.status not in SETTLED)

    @property
    def dropped(self) -> tuple[ReportClaim, ...]:
        return tuple(claim for claim in self.claims if claim.status == "dismissed")

    @property
    def corrections(self) -> tuple[ReportClaim, ...]:
        return tuple(claim for claim in self.standing if claim.wording)

    @property
    def unassessed(self) -> tuple[ReportClaim, ...]:
        return tuple(claim for claim in self.standing if not claim.is_judged)

    @property
    def unapproved(self) -> tuple[ReportClaim, ...]:
        return tuple(claim for claim in self.standing if claim.status != "approved")

    @property
    def is_complete(self) -> bool:
        return bool(self.standing) and not self.unapproved

    def by_rating(self) -> dict[str, Counter[str]]:
        """How many claims of each rating are approved and for approval."""
        counts: dict[str, Counter[str]] = {}
        for claim in self.standing:
            if claim.rating:
                counts.setdefault(claim.rating, Counter())[claim.status] += 1
        return counts


def as_json(data: ReportData) -> dict[str, Any]:
    """Plain values, lossless, with the figures that a reader asks for first."""
    summary = {
        "claims": len(data.standing),
        "approved": sum(claim.status == "approved" for claim in data.standing),
        "for_approval": sum(claim.status == "submitted" for claim in data.standing),
        "not_assessed": len(data.unassessed),
        "complete": data.is_complete,
        "by_rating": {rating: dict(counts) for rating, counts in sorted(data.by_rating().items())},
    }
    return {"schema_version": SCHEMA_VERSION, "summary": summary} | asdict(data)


def for_profile(data: ReportData, profile: str) -> ReportData:
    """What this readership may see. Editors get everything but who the confidential sources are; legal gets that too;
    outside the house there are neither confidential sources nor notes, comments and history.

    ValueError for a profile that does not exist.
    """
    if profile not in PROFILES:
        raise ValueError(f"no profile {profile!r}")
    if profile == "legal":
        return replace(data, profile=profile)
    claims = tuple(replace(claim, evidence=tuple(map(mask, claim.evidence))) for claim in data.claims)
    if profile == "external":
        claims = tuple(map(_without_internals, claims))
    return replace(data, profile=profile, claims=claims)


def _without_internals(claim: ReportClaim) -> ReportClaim:
    evidence = tuple(replace(piece, comment="") for piece in claim.evidence)
    return replace(claim, notes=(), history=(), evidence=evidence)


def mask(evidence: ReportEvidence) -> ReportEvidence:
    """A confidential source without anything that could tell who it is; others as they are."""
    if not evidence.confidential or evidence.masked:
        return evidence
    return replace(
        evidence,
        masked=True,
        source_title=MASK,
        quote=MASK if evidence.quote else "",
        locator="",
        comment="",
        publisher="",
        author="",
        published="",
        url="",
        origin="",
        captured_at="",
        sha256="",
        text_sha256="",
    )
