"""What is new in a report since the one before it."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from .record import ReportChange, ReportClaim, ReportData, ReportDecision, ReportEvidence, ReportVerdict

WHATS = (
    "added",
    "gone",
    "status",
    "rating",
    "statement",
    "words",
    "wording",
    "adopted",
    "rationale",
    "details",
    "evidence",
    "text",
)
JUDGEMENTS = ("rating", "wording", "rationale")
SIGN_LENGTH = 8
SIGN = re.compile(rf"[0-9a-f]{{{SIGN_LENGTH}}}")


def changes_between(old: ReportData, new: ReportData) -> tuple[ReportChange, ...]:
    """In the order of the new text; claims that are gone at the end. What only moved is not told."""
    return tuple(_changes(old, new))


def with_signs_of(named: Collection[tuple[str, str]], change: ReportChange) -> ReportChange:
    """What is told of evidence, with the signs of the copies of these pieces alone (labels of claim and evidence)."""
    if change.what != "evidence":
        return change
    labels = {piece for claim, piece in named if claim == change.claim}
    return replace(change, old=_signed(change.old, labels), new=_signed(change.new, labels))


def with_judgements_of(data: ReportData) -> ReportData:
    """The list of changes with those judgements alone that the record itself tells: one that was returned or taken back
    since the report before is none of them.
    """
    told = {claim.label: _judgements(claim) for claim in data.claims}
    changes = (_with_judgements(told.get(change.claim, {}), change) for change in data.changes)
    return replace(data, changes=tuple(change for change in changes if change.old != change.new))


def _with_judgements(told: dict[str, set[str]], change: ReportChange) -> ReportChange:
    if change.what not in JUDGEMENTS:
        return change
    known = told.get(change.what, set())
    return replace(change, old=change.old if change.old in known else "", new=change.new if change.new in known else "")


def _judgements(claim: ReportClaim) -> dict[str, set[str]]:
    given = [one for one in (claim.verdict, *(each.verdict for each in claim.earlier)) if one]
    decided = [one for one in (claim.decision, *(each.decision for each in claim.earlier)) if one]
    judged: list[ReportVerdict | ReportDecision] = [*given, *decided]
    return {
        "rating": {one.rating for one in judged},
        "wording": {one.proposed_wording for one in judged},
        "rationale": {one.rationale for one in given},
    }


def _signed(told: str, labels: set[str]) -> str:
    return ", ".join(piece if piece.split(" ")[0] in labels else _without_sign(piece) for piece in told.split(", "))


def _without_sign(told: str) -> str:
    """Of a piece as `_sign` tells it; a stance is no word of hexadecimal digits alone."""
    return " ".join(word for word in told.split(" ") if not SIGN.fullmatch(word))


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
        "adopted": (_adopted(old), _adopted(new)),
        "rationale": (_rationale(old), _rationale(new)),
        "details": (_details(old), _details(new)),
        "evidence": (_evidence(old), _evidence(new)),
    }
    for what, (was, now) in pairs.items():
        if was != now:
            yield ReportChange(new.label, what, was, now)


def _rationale(claim: ReportClaim) -> str:
    return claim.verdict.rationale if claim.verdict and claim.is_judged else ""


def _adopted(claim: ReportClaim) -> str:
    return claim.adoption.action if claim.adoption else ""


def _details(claim: ReportClaim) -> str:
    signs = {True: "+", False: "-", None: "?"}
    return ", ".join(f"{detail.letter}{signs[detail.holds]}" for detail in claim.details)


def _evidence(claim: ReportClaim) -> str:
    """Which pieces, and a short sign of the copy, so that another one is a change; none of a confidential one."""
    return ", ".join(" ".join(filter(None, _sign(piece))) for piece in claim.evidence)


def _sign(piece: ReportEvidence) -> tuple[str, ...]:
    return piece.label, piece.stance, "" if piece.confidential else piece.sha256[:SIGN_LENGTH]
