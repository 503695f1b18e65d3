"""Giving a verdict and taking it back."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from factcheck.actions.bounds import anchor_of
from factcheck.actions.drafts import drop_draft
from factcheck.actions.jobs import UNDER_WAY
from factcheck.actions.moves import check, hold_end, move
from factcheck.actions.refusals import Overtaken, Refused
from factcheck.actions.trail import record
from factcheck.domain.anchoring.folding import fold_typography
from factcheck.domain.events import fingerprint
from factcheck.domain.states import Status
from factcheck.domain.verdicts import Grounds, Proposal, why_not_submit
from factcheck.models import Claim, Event, Evidence, User, Verdict, Withdrawal

CONTENT_ACTS = ("edit_statement", "attach", "edit_evidence", "quote_passage", "detach", "tick")


@transaction.atomic
def submit_verdict(
    claim: Claim, *, by: User, rating: str, rationale: str, action: str = "", proposed_wording: str = ""
) -> Verdict:
    """The holder's judgement goes to an editor."""
    check(claim, "submit", by=by)
    scale = claim.article.rating_scale
    proposal = Proposal(scale.rating(rating), rationale, action, proposed_wording)
    if reason := why_not_submit(proposal, grounds_of(claim)) or _why_not_yet(claim):
        raise Refused(reason)
    verdict = Verdict.objects.create(
        claim=claim,
        scale=scale.key,
        scale_version=scale.version,
        rating=rating,
        rationale=rationale.strip(),
        action=action,
        proposed_wording=proposed_wording.strip(),
        fingerprint=fingerprint_of(claim),
        contributors=sorted(contributors_of(claim) | {by.pk}),
        assessor=by,
        seconds=_seconds_since(claim.taken_at),
    )
    move(claim, "submit", verdict_id=verdict.pk, owner_id=by.pk)
    drop_draft(claim, "verdict", by=by)
    record("submit", by=by, claim=claim, new={"verdict": verdict.pk, "rating": rating, "action": action})
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
    Withdrawal.objects.create(verdict=verdict, by=by)
    record("withdraw", by=by, claim=claim, old={"verdict": verdict.pk})


def _seconds_since(moment: datetime | None) -> int | None:
    return max(0, round((timezone.now() - moment).total_seconds())) if moment else None


def grounds_of(claim: Claim) -> Grounds:
    """What a verdict on this claim can rest on now."""
    attached = Evidence.objects.attached().filter(claim=claim).select_related("source")
    return Grounds(
        evidence=sum(piece.counts for piece in attached),
        holds=tuple(claim.details.values_list("holds", flat=True)),
    )


def _why_not_yet(claim: Claim) -> str | None:
    if claim.wording_changed:
        return "The wording of the article changed: confirm the bounds of the claim first."
    pending = Evidence.objects.attached().filter(claim=claim, capture__state__in=UNDER_WAY, snapshot=None)
    return "A source is still being captured: wait until it is there." if pending.exists() else None


def contributors_of(claim: Claim) -> frozenset[int]:
    """Everybody who changed statement, details or evidence since the claim was taken for the first time."""
    events = Event.objects.filter(claim=claim, act__in=CONTENT_ACTS, actor__isnull=False)
    return frozenset(events.values_list("actor_id", flat=True))


def fingerprint_of(claim: Claim) -> str:
    """What an approval signs (DESIGN: fingerprint). It changes with everything that a verdict rests on; words count
    without their typography, so that a new version with other quotation marks leaves it as it is.
    """
    article = claim.article
    return fingerprint(
        {
            "statement": claim.statement,
            "anchor": _levelled(anchor_of(claim).exact),
            "details": [[_levelled(detail.exact), detail.type, detail.holds] for detail in claim.details.all()],
            "evidence": [_signed(piece) for piece in _signed_rows(claim)],
            "scale": [article.scale, article.scale_version],
        }
    )


def _levelled(words: str) -> str:
    return fold_typography(words).text


def _signed_rows(claim: Claim) -> Any:
    return Evidence.objects.attached().filter(claim=claim).select_related("source", "snapshot").order_by("number")


def _signed(evidence: Evidence) -> list[Any]:
    copy = evidence.snapshot.sha256 if evidence.snapshot else ""
    return [
        evidence.number,
        evidence.source_id,
        evidence.source.origin_key,
        evidence.stance,
        evidence.level,
        evidence.quote,
        evidence.start,
        evidence.end,
        evidence.locator,
        copy,
    ]
