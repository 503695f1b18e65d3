"""What is new in a report since the one before it."""

from collections.abc import Iterator

from .record import ReportChange, ReportClaim, ReportData, ReportEvidence

WHATS = (
    "added",
    "gone",
    "status",
    "rating",
    "statement",
    "words",
    "wording",
    "rationale",
    "details",
    "evidence",
    "text",
)


def changes_between(old: ReportData, new: ReportData) -> tuple[ReportChange, ...]:
    """In the order of the new text; claims that are gone at the end. What only moved is not told."""
    return tuple(_changes(old, new))


def _changes(old: ReportData, new: ReportData) -> Iterator[ReportChange]:
    if old.sha256 != new.sha256:
        yield ReportChange("", "text", str(old.version), str(new.version))
    before = {claim.label: claim for claim in old.standing}
    for claim in new.standing:
        was = before.pop(claim.label, None)
        if was is None:
            yield ReportChange(claim.label, "added", "", claim.statement)
        else:
            yield from _of_claim(was, claim)
    for claim in before.values():
        yield ReportChange(claim.label, "gone", claim.statement, "")


def _of_claim(old: ReportClaim, new: ReportClaim) -> Iterator[ReportChange]:
    pairs = {
        "status": (old.status, new.status),
        "rating": (old.rating, new.rating),
        "statement": (old.statement, new.statement),
        "words": (old.exact, new.exact),
        "wording": (old.wording, new.wording),
        "rationale": (_rationale(old), _rationale(new)),
        "details": (_details(old), _details(new)),
        "evidence": (_evidence(old), _evidence(new)),
    }
    for what, (was, now) in pairs.items():
        if was != now:
            yield ReportChange(new.label, what, was, now)


def _rationale(claim: ReportClaim) -> str:
    return claim.verdict.rationale if claim.verdict and claim.is_judged else ""


def _details(claim: ReportClaim) -> str:
    signs = {True: "+", False: "-", None: "?"}
    return ", ".join(f"{detail.letter}{signs[detail.holds]}" for detail in claim.details)


def _evidence(claim: ReportClaim) -> str:
    """Which pieces, and a short sign of the copy, so that another one is a change; none of a confidential one."""
    return ", ".join(" ".join(filter(None, _sign(piece))) for piece in claim.evidence)


def _sign(piece: ReportEvidence) -> tuple[str, ...]:
    return piece.label, piece.stance, "" if piece.confidential else piece.sha256[:8]
