"""Claims that say what another one said before: what came of them, and their evidence taken over. Never a verdict."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Exists, Max, OuterRef, QuerySet
from django.db.models.functions import JSONObject

from factcheck.actions.advising import store_advice_later
from factcheck.actions.content import content_of_claim
from factcheck.actions.inheriting import copy_evidence
from factcheck.actions.moves import touch_held
from factcheck.actions.refusals import Refused
from factcheck.actions.trail import record
from factcheck.domain.prior import NAMED, Name, names_the_same, says_the_same
from factcheck.domain.scales import Rating
from factcheck.models import Claim, ContentKey, Decision, Detail, Evidence, Source, User
from factcheck.models.subqueries import Gathered

LOOKED_AT, SHOWN = 60, 5  # the newest claims with a common key; those of the same content among them


@dataclass(frozen=True)
class PriorCheck:
    """An earlier claim with the rating that stands, and when and by whom it was given.

    `pieces` are the ids of its evidence that this person may read and that the new claim does not have yet.
    """

    claim: Claim
    rating: Rating | None
    at: datetime
    people: tuple[User, ...]
    pieces: tuple[int, ...]


def prior_checks(claim: Claim, *, by: User) -> list[PriorCheck]:
    """Judged claims of the same content that this person may see, the latest first: one statement for all of it."""
    shared = ContentKey.objects.shared_with(claim).values("claim")
    names = Detail.objects.filter(claim=OuterRef("pk"), type__in=NAMED).order_by()
    rows = Claim.objects.visible_to(by).judged().filter(pk__in=shared).order_by("-verdict")
    candidates: Any = rows.select_related("article", "verdict__assessor", "verdict__decision__editor").annotate(
        names=Gathered(names.values(entry=JSONObject(words="exact", kind="type"))),
        pieces=Gathered(_pieces(claim, by).order_by().values(entry=JSONObject(id="pk"))),
    )
    content = content_of_claim(claim)
    close = [row for row in candidates[:LOOKED_AT] if says_the_same(content, content_of_claim(row))]
    mine = [Name(detail.exact, detail.type) for detail in claim.details.all() if detail.type in NAMED] if close else []
    same = [row for row in close if names_the_same(mine, claim.statement, _names(row), row.statement)]
    return [_check(row) for row in same[:SHOWN]]


def _pieces(claim: Claim, by: User) -> QuerySet[Evidence]:
    """Of each earlier claim, what is not said here already by the same source in the same words and place, and what
    may be brought here.
    """
    said = {name: OuterRef(name) for name in ("source", "quote", "locator")}
    here = Evidence.objects.attached().filter(claim=claim, **said)
    readable = Source.objects.readable_by(by).values("pk")
    bound = Source.objects.bound_elsewhere(claim.article).values("pk")
    pieces = Evidence.objects.attached().filter(~Exists(here), claim=OuterRef("pk"), source__in=readable)
    return pieces.exclude(source__in=bound)


def _names(row: Any) -> list[Name]:
    return [Name(**name) for name in row.names]


def _check(row: Any) -> PriorCheck:
    verdict = row.verdict
    decision: Decision | None = getattr(verdict, "decision", None)
    people = (verdict.assessor, decision.editor) if decision else (verdict.assessor,)
    at = decision.decided_at if decision else verdict.submitted_at
    return PriorCheck(row, verdict.final_rating, at, people, tuple(piece["id"] for piece in row.pieces))


@transaction.atomic
def take_over(claim: Claim, earlier: int, *, by: User) -> list[Evidence]:
    """The evidence of an earlier claim (its id) of the same content, without its stance and what was remarked there.
    Who takes it over brings it in: he answers for it, and is nobody who approves it.
    """
    touch_held(claim, by=by)
    check = next((one for one in prior_checks(claim, by=by) if one.claim.pk == earlier), None)
    if check is None:
        raise Refused("Evidence is taken over only from a claim that says the same and has been judged.")
    if not check.pieces:
        raise Refused("There is no evidence left to take over.")
    last = claim.evidence.aggregate(last=Max("number"))["last"] or 0
    pieces = Evidence.objects.filter(pk__in=check.pieces).order_by("number")
    taken = copy_evidence(pieces, claim, after=last, added_by_id=by.pk, comment="")
    for piece in taken:
        store_advice_later(piece)
    record("take_over", by=by, claim=claim, new={"claim": earlier, "evidence": [piece.label for piece in taken]})
    return taken
