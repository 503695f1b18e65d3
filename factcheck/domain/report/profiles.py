"""What each readership may see of a record."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from factcheck.domain.states import SETTLED

from .changes import with_judgements_of, with_signs_of
from .record import ReportChain, ReportClaim, ReportData, ReportEarlier, ReportEvidence

MASK = "…"
PROFILES = ("editor", "legal", "external")
ORIGIN_LENGTH = 200
MASKING = 3  # counts up when a readership is to see less than before


def for_profile(data: ReportData, profile: str, readable: Collection[int] | None = None) -> ReportData:
    """Editors get everything but who the confidential sources are; legal gets that too, as far as the reader may read
    these sources (`readable`: their numbers; None: all). Outside the house there are neither confidential sources, nor
    talks that nobody authorised, nor what is said inside the house alone. Every format shows this selection.

    ValueError for a profile that does not exist.
    """
    if profile not in PROFILES:
        raise ValueError(f"no profile {profile!r}")
    if profile == "legal" and readable is None:
        return replace(data, profile=profile)
    seen = frozenset(readable or ()) if profile == "legal" else frozenset()
    claims = tuple(_masked(claim, seen) for claim in data.claims)
    if profile == "external":
        claims = tuple(map(_for_outside, claims))
        data = with_judgements_of(_without_other_signs(replace(data, claims=claims)))
    return replace(data, profile=profile, claims=claims, chains=_open_chains(data, claims))


def closing(data: ReportData, closed: Collection[int], withdrawn: Collection[int] = ()) -> ReportData:
    """The record with these sources confidential, which may have been open when it was frozen; `withdrawn` are those
    whose talk is no longer authorised.
    """
    if not closed and not withdrawn:
        return data
    names = _origins_anew(data, closed)
    claims = tuple(
        replace(claim, evidence=tuple(_closed(_renamed(piece, names), closed, withdrawn) for piece in claim.evidence))
        for claim in data.claims
    )
    return _without_other_signs(replace(data, claims=claims))


def _origins_anew(data: ReportData, closed: Collection[int]) -> dict[str, str]:
    """Origins of closed sources, which may have their names from these: by the frozen name that which an open source
    gives.
    """
    pieces = [piece for claim in data.claims for piece in claim.evidence if piece.origin]
    open_ones: dict[str, list[str]] = {piece.origin: [] for piece in pieces if piece.source in closed}
    for piece in pieces:
        if piece.origin in open_ones and piece.source not in closed and not piece.confidential:
            open_ones[piece.origin].append((piece.publisher or piece.source_title)[:ORIGIN_LENGTH])
    return {name: given[0] for name, given in open_ones.items() if given and name not in given}


def _renamed(piece: ReportEvidence, names: Mapping[str, str]) -> ReportEvidence:
    return replace(piece, origin=names.get(piece.origin, piece.origin))


def _closed(piece: ReportEvidence, closed: Collection[int], withdrawn: Collection[int]) -> ReportEvidence:
    if piece.source in closed and not piece.confidential:
        piece = replace(piece, confidential=True, closed_since=True)
    if piece.source in withdrawn and piece.talk and piece.talk.authorised:
        piece = replace(piece, talk=replace(piece.talk, authorised=False), closed_since=True)
    return piece


def opened_when_frozen(data: ReportData) -> frozenset[int]:
    """The sources that were open when the record was frozen."""
    pieces = (piece for claim in data.claims for piece in claim.evidence)
    return frozenset(piece.source for piece in pieces if piece.source and not piece.confidential)


def authorised_when_frozen(data: ReportData) -> frozenset[int]:
    """The sources with a talk that was authorised for publication when the record was frozen."""
    pieces = (piece for claim in data.claims for piece in claim.evidence)
    return frozenset(piece.source for piece in pieces if piece.talk and piece.talk.authorised)


def sources_of(data: ReportData) -> frozenset[int]:
    """Their numbers in the library, as far as the record names them."""
    return frozenset(piece.source for claim in data.claims for piece in claim.evidence if piece.source)


def _masked(claim: ReportClaim, seen: frozenset[int]) -> ReportClaim:
    pieces = tuple(
        _mask(piece) if piece.confidential and piece.source not in seen else piece for piece in claim.evidence
    )
    return replace(claim, evidence=pieces)


def _mask(piece: ReportEvidence) -> ReportEvidence:
    """A source without anything that could tell who it is."""
    return replace(
        piece,
        masked=True,
        source=0,
        source_title=MASK,
        quote=MASK if piece.quote else "",
        locator="",
        page=0,
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


def _for_outside(claim: ReportClaim) -> ReportClaim:
    """Without words, work and judgements of the house alone. Of a claim that no longer stands its words are told, and
    what an editor had approved of it: what it rested on has left the text with it.
    """
    is_over = claim.status in SETTLED
    return replace(
        claim,
        legal_risk=False,
        legal_note="",
        waiting_reason="",
        dismiss_note="",
        details=() if is_over else claim.details,
        evidence=() if is_over else tuple(map(_evidence_for_outside, claim.evidence)),
        verdict=claim.verdict if claim.is_judged else None,
        decision=claim.decision if claim.is_judged else None,
        notes=(),
        history=(),
        earlier=tuple(_earlier_for_outside(one) for one in claim.earlier if one.was_approved),
        adoption=replace(claim.adoption, how="") if claim.adoption else None,
    )


def _earlier_for_outside(one: ReportEarlier) -> ReportEarlier:
    """Only what the editor approved: of an overruled verdict the decision alone tells what was found."""
    if not one.overruling:
        return one
    return replace(one, verdict=replace(one.verdict, rating="", rationale="", action="", proposed_wording=""))


def _evidence_for_outside(piece: ReportEvidence) -> ReportEvidence:
    return _mask(piece) if piece.talk and not piece.talk.authorised else replace(piece, comment="")


def _without_other_signs(data: ReportData) -> ReportData:
    """The list of changes keeps the signs of those copies alone that the record names openly."""
    pieces = ((claim.label, piece) for claim in data.claims for piece in claim.evidence)
    named = {(label, piece.label) for label, piece in pieces if piece.sha256 and not piece.closed_since}
    return replace(data, changes=tuple(with_signs_of(named, change) for change in data.changes))


def _open_chains(data: ReportData, claims: tuple[ReportClaim, ...]) -> tuple[ReportChain, ...]:
    """The article's chain, and those of sources that are named."""
    named = {f"source:{piece.source}" for claim in claims for piece in claim.evidence}
    return tuple(chain for chain in data.chains if chain.subject in named or chain is data.chain)
