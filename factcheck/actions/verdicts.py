"""Giving a verdict and taking it back."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_noop as N

from factcheck.actions.basis import basis_of
from factcheck.actions.moves import check, hold_end, move
from factcheck.actions.refusals import Overtaken, Refused, Stale
from factcheck.actions.sealing import seal_of
from factcheck.actions.trail import record
from factcheck.domain.basis import Basis
from factcheck.domain.states import Status
from factcheck.domain.verdicts import Proposal, why_not_submit, wording_of
from factcheck.models import Claim, User, Verdict, Withdrawal

AWAITED = N("A source is still being captured: wait until it is there.")
REWORDED = N("The wording of the article changed: confirm the bounds of the claim first.")


@transaction.atomic
def submit_verdict(
    claim: Claim,
    *,
    by: User,
    rating: str,
    rationale: str,
    action: str = "",
    proposed_wording: str = "",
    seen: int | None = None,
) -> Verdict:
    """The holder's judgement goes to an editor. `seen` is the revision that the form started from."""
    check(claim, "submit", by=by)
    if seen is not None and seen != claim.revision:
        raise Stale(claim)
    scale = claim.article.rating_scale
    proposal = Proposal(scale, rating, rationale, action, proposed_wording)
    basis = basis_of(claim)
    if reason := why_not_submit(proposal, basis.grounds) or _why_not_yet(claim, basis):
        raise Refused(reason)
    verdict = Verdict.objects.create(
        claim=claim,
        scale=scale.key,
        scale_version=scale.version,
        rating=rating,
        rationale=rationale.strip(),
        action=action,
        proposed_wording=wording_of(action, proposed_wording),
        fingerprint=basis.fingerprint,
        contributors=sorted(basis.contributors | {by.pk}),
        assessor=by,
        seconds=_seconds_since(claim.taken_at),
    )
    move(claim, "submit", verdict_id=verdict.pk, owner_id=by.pk)
    told = {"verdict": verdict.pk, "rating": rating, "action": action, "seal": seal_of(verdict)}
    record("submit", by=by, claim=claim, new=told)
    return verdict


@transaction.atomic
def withdraw_verdict(claim: Claim, *, by: User) -> None:
    """The assessor takes the verdict back before anybody decided, and holds the claim again."""
    check(claim, "withdraw", by=by)
    if (verdict := claim.verdict) is None:
        raise Overtaken(claim)
    move(
        claim,
        "withdraw",
        holder_id=by.pk,
        held_until=hold_end(),
        return_to=Status.OPEN,
        owner_id=by.pk,
        taken_at=timezone.now(),
    )
    withdrawal = Withdrawal.objects.create(verdict=verdict, by=by)
    record("withdraw", by=by, claim=claim, old={"verdict": verdict.pk}, new={"seal": seal_of(withdrawal)})


def _seconds_since(moment: datetime | None) -> int | None:
    return max(0, round((timezone.now() - moment).total_seconds())) if moment else None


def _why_not_yet(claim: Claim, basis: Basis) -> str | None:
    if claim.wording_changed:
        return REWORDED
    return AWAITED if basis.is_awaited else None
