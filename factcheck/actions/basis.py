"""Reading what a verdict rests on: one statement for all of it, since every submit and every approval asks."""

import json
from typing import Any, TypedDict

from django.db.models import Case, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import JSONObject

from factcheck.domain.basis import Basis, BasisDetail, BasisEvidence
from factcheck.domain.verdicts import Grounds
from factcheck.models import Capture, Claim, ClaimAnchor, Detail, Event, Evidence
from factcheck.models.prepared import Prepared, slot
from factcheck.models.subqueries import Gathered

CONTENT_ACTS = (
    "edit_statement", "attach", "edit_evidence", "quote_passage", "detach", "tick",
    "split", "merge", "move_bounds", "reattach", "answer_doubt", "take_over",
)  # fmt: skip
OF_CLAIM = {"claim": OuterRef("pk")}
DETAIL = JSONObject(**{name: name for name in ("order", "exact", "type", "holds")})
EVIDENCE = JSONObject(
    **{name: name for name in ("number", "source", "stance", "level", "quote", "start", "end", "locator")},
    source_type="source__type",
    origin="source__origin",
    copy="snapshot__sha256",
    is_awaited=Case(When(snapshot=None, capture__state__in=Capture.UNDER_WAY, then=Value(1)), default=Value(0)),
    is_hollow=Case(When(snapshot__isnull=False, found=False, then=Value(1)), default=Value(0)),
    is_uncaptured=Case(When(Q(snapshot=None) & ~Q(source__url=""), then=Value(1)), default=Value(0)),
)
TRUTHS = ("is_awaited", "is_hollow", "is_uncaptured")


class Row(TypedDict):
    anchor: str | None
    details: list[dict[str, Any]]
    evidence: list[dict[str, Any]]
    contributors: list[int]


def basis_of(claim: Claim) -> Basis:
    """As stored now; the statement as this `claim` has it. ClaimAnchor.DoesNotExist for a claim without a place."""
    row = _read(claim)
    if row["anchor"] is None:
        raise ClaimAnchor.DoesNotExist(f"claim {claim.pk} stands nowhere")
    details = (BasisDetail(**detail | {"holds": _truth(detail["holds"])}) for detail in row["details"])
    pieces = (BasisEvidence(**piece | {name: bool(piece[name]) for name in TRUTHS}) for piece in row["evidence"])
    return Basis(
        statement=claim.statement,
        anchor=row["anchor"],
        details=tuple(sorted(details, key=lambda detail: detail.order)),
        evidence=tuple(sorted(pieces, key=lambda piece: piece.number)),
        scale=(claim.article.scale, claim.article.scale_version),
        contributors=frozenset(row["contributors"]),
    )


def _read(claim: Claim) -> Row:
    row = READ.first(claim=claim.pk) or {}
    gathered = {name: _listed(row.get(f"gathered_{name}")) for name in ("details", "evidence", "actors", "adders")}
    return {
        "anchor": row.get("anchor"),
        "details": gathered["details"],
        "evidence": gathered["evidence"],
        "contributors": [entry["actor"] for entry in (*gathered["actors"], *gathered["adders"])],
    }


def attached_by(of_claim: dict[str, OuterRef]) -> QuerySet[Any, Any]:
    rows = Evidence.objects.attached().filter(**of_claim).order_by()
    return rows.values(entry=JSONObject(actor=F("added_by"))).distinct()


def _rows() -> QuerySet[Any, Any]:
    newest = ClaimAnchor.objects.filter(**OF_CLAIM).order_by("-version__number").values("exact")
    details = Detail.objects.filter(**OF_CLAIM).order_by().values(entry=DETAIL)
    attached = Evidence.objects.attached().filter(**OF_CLAIM).order_by().values(entry=EVIDENCE)
    # What a claim took over from those that it replaced was shaped by those who worked on them.
    own_or_inherited = Q(claim=OuterRef("pk")) | Q(claim__successors=OuterRef("pk"))
    changes = Event.objects.filter(own_or_inherited, act__in=CONTENT_ACTS, actor__isnull=False)
    adders = attached_by(OF_CLAIM)
    actors = changes.order_by().values(entry=JSONObject(actor=F("actor"))).distinct()
    return (
        Claim.objects.filter(pk=slot("claim"))
        .order_by()
        .values(
            anchor=Subquery(newest[:1]),
            gathered_details=Gathered(details),
            gathered_evidence=Gathered(attached),
            gathered_actors=Gathered(actors),
            gathered_adders=Gathered(adders),
        )
    )


READ = Prepared(_rows)


def _listed(value: str | None) -> list[dict[str, Any]]:
    return json.loads(value) if value else []


def _truth(value: int | bool | None) -> bool | None:
    """SQLite writes truth values into JSON as 0 and 1."""
    return None if value is None else bool(value)


def grounds_of(claim: Claim) -> Grounds:
    """What a verdict on this claim can rest on now."""
    return basis_of(claim).grounds


def contributors_of(claim: Claim) -> frozenset[int]:
    """Everybody who changed statement, details or evidence since the claim was taken for the first time."""
    return basis_of(claim).contributors


def fingerprint_of(claim: Claim) -> str:
    """What an approval signs (domain/basis.py)."""
    return basis_of(claim).fingerprint
