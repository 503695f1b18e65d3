"""The one door by which a claim changes its status."""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from factcheck.actions.refusals import Overtaken, Refused, require_reviewer
from factcheck.domain.states import Status
from factcheck.domain.workflow import NOT_HELD, OF_THE_PERSON, TABLE, why_not
from factcheck.models import Claim, Draft, User

LEFT_BEHIND = {"holder": None, "held_until": None, "return_to": ""}
EDITABLE = (Status.SUGGESTED, Status.OPEN, Status.RETURNED, Status.STALE, Status.WAITING)


def check(claim: Claim, act: str, *, by: User, contributors: frozenset[int] = frozenset()) -> None:
    """Refused with the reason why this person may not do this now."""
    if reason := why_not(act, claim.standing_at(timezone.now(), contributors), by.pk, by.as_role):
        raise Refused(reason, None if reason in OF_THE_PERSON else claim)


def move(claim: Claim, act: str, **changes: Any) -> None:
    """Takes the claim from the status it was read in to the act's target, in one conditional update.

    Overtaken when status or holder are no longer what they were when the claim was read. Leaving a review clears the
    hold unless `changes` say otherwise. The caller has checked the rules and records the event.
    """
    target = TABLE[act].target or Status(claim.return_to or Status.OPEN)
    if target is not Status.IN_REVIEW:
        changes = LEFT_BEHIND | changes
    read = {"pk": claim.pk, "status": claim.status, "holder": claim.holder_id, "revision": claim.revision}
    changes |= {"status": target, "changed_at": timezone.now()}
    if not Claim.objects.filter(**read).update(**changes):
        raise Overtaken(claim)
    for name, value in changes.items():
        setattr(claim, name, value)


def touch(claim: Claim, *, by: User) -> None:
    """Before a change of content: locks the claim, counts the revision, renews the holder's time.

    A claim in review belongs to its holder alone; one that nobody works on may be changed by reviewers and editors.
    What is submitted or approved is withdrawn or reopened first.
    """
    require_reviewer(by)
    if claim.as_status is Status.IN_REVIEW and claim.holder_id != by.pk:
        raise Refused(NOT_HELD, claim)
    if claim.as_status is not Status.IN_REVIEW and claim.as_status not in EDITABLE:
        raise Refused(f"Not possible while the claim is “{claim.as_status.label}”.", claim)
    held_until = hold_end() if claim.holder_id else None
    changed = Claim.objects.filter(pk=claim.pk, status=claim.status, holder=claim.holder_id).update(
        revision=F("revision") + 1, held_until=held_until, changed_at=timezone.now()
    )
    if not changed:
        raise Overtaken(claim)
    claim.refresh_from_db(fields=["revision", "held_until"])
    # Who makes the change has seen it: words begun just before it are not out of date to their writer.
    Draft.objects.filter(person=by, claim=claim, revision=claim.revision - 1).update(revision=claim.revision)


def touch_held(claim: Claim, *, by: User) -> None:
    """As `touch`, for what only the holder may do: evidence, passages and ticks."""
    if not claim.is_held_by(by):
        raise Refused(NOT_HELD, claim)
    touch(claim, by=by)


def renew_hold(claim: Claim, *, by: User) -> None:
    """Who is typing is working: the half hour begins anew."""
    if claim.holder_id == by.pk:
        Claim.objects.filter(pk=claim.pk, status=Status.IN_REVIEW, holder=by).update(held_until=hold_end())


def hold_end() -> datetime:
    return timezone.now() + timedelta(minutes=settings.HOLD_MINUTES)


def lock(claim: Claim) -> None:
    """Holds the row until the commit, and makes sure that it still stands as it was read. Overtaken otherwise."""
    read = {"pk": claim.pk, "status": claim.status, "holder": claim.holder_id, "revision": claim.revision}
    if not Claim.objects.filter(**read, verdict=claim.verdict_id).update(changed_at=timezone.now()):
        raise Overtaken(claim)
