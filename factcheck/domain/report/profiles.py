"""What each readership may see of a record."""

from collections.abc import Collection
from dataclasses import replace

from .changes import without_signs
from .record import ReportChain, ReportClaim, ReportData, ReportEvidence

MASK = "…"
PROFILES = ("editor", "legal", "external")


def for_profile(data: ReportData, profile: str, readable: Collection[int] | None = None) -> ReportData:
    """Editors get everything but who the confidential sources are; legal gets that too, as far as the reader may read
    these sources (`readable`: their numbers; None: all); outside the house there are neither confidential sources nor
    notes, comments and history.

    ValueError for a profile that does not exist.
    """
    if profile not in PROFILES:
        raise ValueError(f"no profile {profile!r}")
    if profile == "legal" and readable is None:
        return replace(data, profile=profile)
    seen = frozenset(readable or ()) if profile == "legal" else frozenset()
    claims = tuple(_masked(claim, seen) for claim in data.claims)
    if profile == "external":
        claims = tuple(map(_without_internals, claims))
    return replace(data, profile=profile, claims=claims, chains=_open_chains(data, claims))


def closing(data: ReportData, closed: Collection[int]) -> ReportData:
    """The record with these sources confidential, which may have been open when it was frozen."""
    claims = tuple(
        replace(claim, evidence=tuple(_closed(piece, closed) for piece in claim.evidence)) for claim in data.claims
    )
    since = {(claim.label, piece.label) for claim in claims for piece in claim.evidence if piece.closed_since}
    return replace(data, claims=claims, changes=tuple(without_signs(change, since) for change in data.changes))


def _closed(piece: ReportEvidence, closed: Collection[int]) -> ReportEvidence:
    is_new = piece.source in closed and not piece.confidential
    return replace(piece, confidential=True, closed_since=True) if is_new else piece


def opened_when_frozen(data: ReportData) -> frozenset[int]:
    """The sources that were open when the record was frozen."""
    pieces = (piece for claim in data.claims for piece in claim.evidence)
    return frozenset(piece.source for piece in pieces if piece.source and not piece.confidential)


def sources_of(data: ReportData) -> frozenset[int]:
    """Their numbers in the library, as far as the record names them."""
    return frozenset(piece.source for claim in data.claims for piece in claim.evidence if piece.source)


def mask(evidence: ReportEvidence) -> ReportEvidence:
    """A confidential source without anything that could tell who it is; others as they are."""
    if not evidence.confidential or evidence.masked:
        return evidence
    return replace(
        evidence,
        masked=True,
        source=0,
        source_title=MASK,
        quote=MASK if evidence.quote else "",
        locator="",
        comment="",
        publisher="",
        author="",
        published="",
        url="",
        origin="",
        snapshot=0,
        captured_at="",
        sha256="",
        text_sha256="",
        talk=None,
    )


def _masked(claim: ReportClaim, seen: frozenset[int]) -> ReportClaim:
    pieces = tuple(piece if piece.source in seen else mask(piece) for piece in claim.evidence)
    return replace(claim, evidence=pieces)


def _without_internals(claim: ReportClaim) -> ReportClaim:
    evidence = tuple(replace(piece, comment="") for piece in claim.evidence)
    earlier = tuple(one for one in claim.earlier if one.was_approved)
    claim = replace(claim, notes=(), history=(), evidence=evidence, earlier=earlier)
    return replace(claim, legal_note="", waiting_reason="", dismiss_note="")


def _open_chains(data: ReportData, claims: tuple[ReportClaim, ...]) -> tuple[ReportChain, ...]:
    """The article's chain, and those of sources that are named."""
    named = {f"source:{piece.source}" for claim in claims for piece in claim.evidence}
    return tuple(chain for chain in data.chains if chain.subject in named or chain is data.chain)
