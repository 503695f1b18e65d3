"""A verdict that no longer counts, because what it rests on has changed or is gone."""

from typing import Any

from factcheck.actions.moves import move
from factcheck.actions.notices import notify
from factcheck.actions.rewording import follow_wording
from factcheck.actions.trail import record
from factcheck.domain.states import JUDGED, NoticeKind, Status
from factcheck.models import Claim, Decision, PublicEdition, User


def outdate(claim: Claim, *, by: User | None, why: str) -> None:
    """In the transaction of the change, and before it: assessor and editors are told. A claim without a verdict that
    counts stays as it is.
    """
    if claim.as_status in JUDGED:
        void(claim, by=by)
        words = follow_wording(claim)
        record("outdate", by=by, claim=claim, old={"verdict": claim.verdict_id}, new={"why": why} | words)


def void(claim: Claim, *, by: User | None, **changes: Any) -> None:
    """The verdict of a judged claim no longer counts; the caller records the event. What is written past the actions is
    voided by the database in the same way (models/guards.py).
    """
    told = concerned(claim)
    doubt_check(claim, by=by)
    move(claim, "outdate", **changes)
    notify(told, NoticeKind.VOIDED, by=by, claim=claim)


def take_out(claim: Claim, *, by: User) -> None:
    """The claim's words are gone: its people are told. The caller records the event."""
    told = [person for person in (claim.holder, claim.owner, *concerned(claim)) if person]
    doubt_check(claim, by=by)
    move(claim, "remove", owner_id=None, waiting_reason="", waiting_until=None)
    notify(told, NoticeKind.REMOVED, by=by, claim=claim)


def concerned(claim: Claim) -> list[User]:
    """Who gave the verdict that counts, and who decided on it; nobody where none counts."""
    if claim.as_status not in JUDGED or claim.verdict is None:
        return []
    decided = Decision.objects.filter(verdict=claim.verdict_id).select_related("editor", "second")
    editors = [person for decision in decided for person in (decision.editor, decision.second) if person]
    return [claim.verdict.assessor, *editors]


def doubt_check(claim: Claim, *, by: User | None) -> None:
    """Before an approval is lost: who published the claim's fact check is told that readers now see it in doubt."""
    if claim.as_status is Status.APPROVED:
        editions = PublicEdition.objects.filter(check_page__claim=claim, check_page__is_published=True)
        publishers = User.objects.filter(pk__in=editions.values("published_by"))
        notify(publishers, NoticeKind.CHECK_DOUBTED, by=by, claim=claim)
