"""The second person's word on a request: yes does the act, no leaves everything as it is."""

from django.db import transaction

from factcheck.actions.basis import contributors_of
from factcheck.actions.claims import do_dismiss, do_flag
from factcheck.actions.decisions import do_overrule
from factcheck.actions.fates import deny
from factcheck.actions.moves import check
from factcheck.actions.notices import notify
from factcheck.actions.refusals import Overtaken, Refused, given_reason
from factcheck.actions.requests import settle
from factcheck.actions.trail import record
from factcheck.domain.states import NoticeKind, RequestAct
from factcheck.domain.workflow import why_not_answer
from factcheck.models import Claim, Request, User


@transaction.atomic
def grant_request(request: Request, *, by: User) -> None:
    """The act happens as it was asked for, if its maker could still do it; both names stand in the event."""
    _answerable(request, by=by)
    if not _maker_may(request):
        raise Refused("Who asked for this may no longer do it.")
    settle(request, by=by, granted=True)
    if request.act == RequestAct.DISMISS:
        check(request.claim, "dismiss", by=request.by)
        do_dismiss(request.claim, by=request.by, second=by, **request.fields)
    elif request.act == RequestAct.LOWER:
        do_flag(request.claim, by=request.by, second=by, **request.fields)
    elif request.fate:
        deny(request.fate, by=request.by, second=by)
    else:
        _overrule(request, by=by)
    notify([request.by], NoticeKind.GRANTED, by=by, claim=request.claim)


def _maker_may(request: Request) -> bool:
    """Whether who asked has still the account, the role and the sight of the article that the act needs."""
    maker = request.by
    return maker.is_active and maker.may_review and Claim.objects.visible_to(maker).filter(pk=request.claim_id).exists()


def _overrule(request: Request, *, by: User) -> None:
    claim, contributors = request.claim, contributors_of(request.claim)
    if claim.verdict is None or claim.verdict_id != request.verdict_id:
        raise Overtaken(claim)
    for editor in (by, request.by):
        check(claim, "overrule", by=editor, contributors=contributors)
    do_overrule(claim, claim.verdict, by=request.by, second=by, **request.fields)


@transaction.atomic
def decline_request(request: Request, *, by: User, answer: str) -> None:
    _answerable(request, by=by)
    settle(request, by=by, granted=False, answer=given_reason(answer))
    notify([request.by], NoticeKind.DECLINED, by=by, claim=request.claim)
    told = {"request": request.pk, "person": request.by_id, "reason": request.answer}
    record("decline", by=by, claim=request.claim, new=told)


def _answerable(request: Request, *, by: User) -> None:
    if reason := why_not_answer(request.by_id, by.pk, by.as_role):
        raise Refused(reason)
