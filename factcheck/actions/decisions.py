"""What editors decide: approve, return, overrule, reopen. Never on their own verdict."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext_noop as N

from factcheck.actions.basis import contributors_of, fingerprint_of, grounds_of
from factcheck.actions.drafts import drop_drafts
from factcheck.actions.moves import check, lock, move
from factcheck.actions.notices import notify, notify_mentioned
from factcheck.actions.outdating import concerned, doubt_check
from factcheck.actions.refusals import Overtaken, Refused, given_reason
from factcheck.actions.requests import ask
from factcheck.actions.rewording import follow_wording
from factcheck.actions.sealing import seal_of
from factcheck.actions.trail import record
from factcheck.domain.states import Action, DecisionAct, NoticeKind, RequestAct, ReturnReason
from factcheck.domain.verdicts import Proposal, why_not_submit, wording_of
from factcheck.domain.workflow import needs_second
from factcheck.models import Claim, Decision, Note, Request, User, Verdict

OUTDATED = N("Wording or evidence changed after the verdict was given: return it to be checked again.")


@transaction.atomic
def approve(claim: Claim, *, by: User, seen: int | None = None, sign_off: bool = False) -> Decision:
    """`seen` is the verdict that the editor looked at: another one since then is not approved unseen."""
    verdict = _decidable(claim, "approve", by=by, seen=seen)
    if verdict.action == Action.SIGN_OFF and not sign_off:
        raise Refused("This verdict rests on the author alone: sign it off expressly.")
    if fingerprint_of(claim) != verdict.fingerprint:
        raise Refused(OUTDATED, claim)
    decision = _decide(verdict, DecisionAct.APPROVE, by=by, sign_off=sign_off)
    move(claim, "approve")
    drop_drafts(claim)
    told = {"verdict": verdict.pk, "fingerprint": verdict.fingerprint, "seal": seal_of(decision)}
    record("approve", by=by, claim=claim, new=told)
    return decision


@transaction.atomic
def send_back(
    claim: Claim, *, by: User, reason: str, often: Sequence[ReturnReason] = (), seen: int | None = None
) -> Note:
    """Returns the verdict to its assessor with a reason that he can answer. What was ticked stands before what was
    typed, in his language.
    """
    verdict = _decidable(claim, "return", by=by, seen=seen)
    wanted = given_reason("\n".join((_in_words(often, verdict), reason.strip())))
    decision = _decide(verdict, DecisionAct.RETURN, by=by, reason=wanted)
    note = Note.objects.create(claim=claim, kind=Note.RETURN, text=wanted, decision=decision, by=by)
    move(claim, "return", owner_id=verdict.assessor_id)
    notify([verdict.assessor], NoticeKind.RETURNED, by=by, claim=claim, note=note)
    notify_mentioned(note, by=by)
    told = {"verdict": verdict.pk, "note": note.pk, "reason": wanted, "seal": seal_of(decision)}
    record("return", by=by, claim=claim, new=told | {"note_seal": seal_of(note)})
    return note


@transaction.atomic
def overrule(
    claim: Claim,
    *,
    by: User,
    rating: str,
    reason: str,
    action: str = "",
    proposed_wording: str = "",
    seen: int | None = None,
) -> Decision | Request:
    """The editor's own judgement instead; it meets the rules of a verdict, and the report shows the dissent.

    On a critical or legally risky claim it becomes a request that a second editor decides.
    """
    verdict = _decidable(claim, "overrule", by=by, seen=seen)
    fields: dict[str, Any] = {
        "rating": rating,
        "reason": reason.strip(),
        "action": action,
        "proposed_wording": wording_of(action, proposed_wording),
    }
    _must_hold(claim, fields)
    if needs_second(claim.priority, claim.legal_risk):
        return ask(claim, RequestAct.OVERRULE, fields, by=by, verdict=verdict)
    return do_overrule(claim, verdict, by=by, **fields)


def do_overrule(claim: Claim, verdict: Verdict, *, by: User, second: User | None = None, **fields: str) -> Decision:
    """Meets the rules of a verdict at this moment too: between a request and its grant evidence may have gone."""
    _must_hold(claim, fields)
    signs = fields["action"] == Action.SIGN_OFF
    decision = _decide(verdict, DecisionAct.OVERRULE, by=by, second=second, sign_off=signs, **fields)
    move(claim, "overrule")
    drop_drafts(claim)
    notify([verdict.assessor], NoticeKind.OVERRULED, by=by, claim=claim)
    told = {name: fields[name] for name in ("rating", "reason")} | ({"second": second.pk} if second else {})
    told |= {"verdict": verdict.pk, "seal": seal_of(decision)}
    record("overrule", by=by, claim=claim, old={"rating": verdict.rating}, new=told)
    return decision


def _must_hold(claim: Claim, fields: Mapping[str, str]) -> None:
    scale = claim.article.rating_scale
    proposal = Proposal(scale, fields["rating"], fields["reason"], fields["action"], fields["proposed_wording"])
    if why := why_not_submit(proposal, grounds_of(claim)):
        raise Refused(why)


@transaction.atomic
def reopen(claim: Claim, *, by: User, reason: str) -> Note:
    """Takes an approval back; the claim goes into the queue again."""
    check(claim, "reopen", by=by)
    wanted, told = given_reason(reason), concerned(claim)
    doubt_check(claim, by=by)
    move(claim, "reopen")
    words = follow_wording(claim)
    note = Note.objects.create(claim=claim, kind=Note.COMMENT, text=wanted, by=by)
    notify(told, NoticeKind.REOPENED, by=by, claim=claim, note=note)
    new = {"reason": wanted, "note": note.pk, "note_seal": seal_of(note)} | words
    record("reopen", by=by, claim=claim, old={"verdict": claim.verdict_id}, new=new)
    return note


def _decidable(claim: Claim, act: str, *, by: User, seen: int | None) -> Verdict:
    """The verdict to decide on, with its claim locked against anybody else until the commit."""
    check(claim, act, by=by, contributors=contributors_of(claim))
    lock(claim)
    if claim.verdict is None or (seen is not None and claim.verdict_id != seen):
        raise Overtaken(claim)
    return claim.verdict


def _decide(verdict: Verdict, act: DecisionAct, *, by: User, **fields: object) -> Decision:
    return Decision.objects.create(
        verdict=verdict, act=act, editor=by, assessor=verdict.assessor, fingerprint=verdict.fingerprint, **fields
    )


def _in_words(often: Sequence[ReturnReason], verdict: Verdict) -> str:
    with translation.override(verdict.assessor.language or verdict.claim.article.language):
        return " ".join(f"{translation.gettext(reason.label)}." for reason in often)
