"""Asking for what one person alone must not do: another editor decides on it in the approvals."""

from collections.abc import Mapping
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_noop as N

from factcheck.actions.notices import notify
from factcheck.actions.refusals import Refused
from factcheck.actions.trail import record
from factcheck.domain.states import NoticeKind, RequestAct
from factcheck.models import Claim, Fate, Request, User, Verdict

ANSWERED = N("This request has been decided, or the claim has moved on.")


def ask(
    claim: Claim,
    act: RequestAct,
    fields: Mapping[str, Any],
    *,
    by: User,
    verdict: Verdict | None = None,
    fate: Fate | None = None,
) -> Request:
    """Inside the caller's transaction, who has checked that `by` may do the act itself."""
    # Two who ask at once take turns.
    Claim.objects.select_for_update().get(pk=claim.pk)
    earlier = Request.objects.filter(claim=claim, act=act, decided_at=None)
    if earlier.pending().exists():
        raise Refused("Somebody has asked for this already: an editor decides in Approvals.")
    earlier.update(decided_at=timezone.now(), granted=False)
    request = Request.objects.create(claim=claim, act=act, fields=dict(fields), verdict=verdict, fate=fate, by=by)
    record("request", by=by, claim=claim, new={"request": request.pk, "what": act} | dict(fields))
    return request


def overtake(claim: Claim, act: RequestAct, *, by: User) -> None:
    """What was asked for rested on what has changed now: it is declined, and who asked is told."""
    overtaken = Request.objects.filter(claim=claim, act=act, decided_at=None)
    askers = list(User.objects.filter(pk__in=overtaken.values("by")))
    if overtaken.update(decided_at=timezone.now(), granted=False):
        notify(askers, NoticeKind.DECLINED, by=by, claim=claim)


def settle(request: Request, *, by: User, granted: bool, answer: str = "") -> None:
    """One decision for each request, whoever comes first."""
    values = {"granted": granted, "decided_by": by, "decided_at": timezone.now(), "answer": answer.strip()[:500]}
    # Locked by itself first: a second person waits here, and finds it decided.
    Request.objects.select_for_update().get(pk=request.pk)
    if not Request.objects.pending().filter(pk=request.pk).exists():
        raise Refused(ANSWERED, request.claim)
    if not Request.objects.filter(pk=request.pk, decided_at=None).update(**values):
        raise Refused(ANSWERED, request.claim)
    for name, value in values.items():
        setattr(request, name, value)
