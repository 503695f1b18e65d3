"""A verdict that no longer counts, because what it rests on has changed."""

from factcheck.actions.moves import move
from factcheck.actions.notices import notify
from factcheck.actions.trail import record
from factcheck.domain.states import NoticeKind, Status
from factcheck.models import Claim, Decision, User

JUDGED = (Status.SUBMITTED, Status.APPROVED)


def outdate(claim: Claim, *, by: User | None, why: str) -> None:
    """In the transaction of the change, and before it: assessor and editor are told. A claim without a verdict that
    counts stays as it is.
    """
    if claim.as_status not in JUDGED:
        return
    told = concerned(claim)
    move(claim, "outdate")
    notify(told, NoticeKind.VOIDED, by=by, claim=claim)
    record("outdate", by=by, claim=claim, old={"verdict": claim.verdict_id}, new={"why": why})


def concerned(claim: Claim) -> list[User]:
    """Who gave the verdict, and who decided on it."""
    if claim.verdict is None:
        return []
    decided = Decision.objects.filter(verdict=claim.verdict_id).select_related("editor", "second")
    editors = [person for decision in decided for person in (decision.editor, decision.second) if person]
    return [claim.verdict.assessor, *editors]
