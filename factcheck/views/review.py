"""The review page: one claim in its context, with details, evidence, verdict and talk."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from factcheck.actions import queue as acts
from factcheck.actions.basis import grounds_of
from factcheck.actions.prior import prior_checks
from factcheck.domain.contradictions import Contradiction, Said, contradictions
from factcheck.domain.differences import compare_wordings
from factcheck.domain.scales import Rating
from factcheck.domain.states import Action, Status
from factcheck.domain.verdicts import Grounds, why_not_rate
from factcheck.domain.workflow import why_not
from factcheck.forms.evidence import EvidenceForm
from factcheck.models import Claim, ClaimAnchor, Draft, Event, Note, User
from factcheck.models.claims import FINAL_RATING
from factcheck.models.events import with_people
from factcheck.views.access import Placed, get_claim, get_placed_claim, own_draft, person, place
from factcheck.views.answers import is_fragment
from factcheck.views.clearance import adoption_context
from factcheck.views.concordance import evidence_context
from factcheck.views.context_of_claim import accuses, gone_in, reworded, surroundings

LATEST = 30
WORKED_ON = (Status.RETURNED, Status.IN_REVIEW, Status.WAITING)
LEFT = "left-{}"  # in the session, by claim: what was filled in beside the source that was attached


@require_safe
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    return render(request, "review/review.html", page_context(request, get_placed_claim(request, pk)))


@require_safe
def claim_history(request: HttpRequest, pk: int) -> HttpResponse:
    """Asked for when the page's fold is opened; without script there is the article's history."""
    found = get_claim(request, pk)
    if not is_fragment(request):
        return redirect(reverse("article_history", args=[found.article_id]) + f"?claim={found.number}")
    events = with_people(Event.objects.about(found)[:LATEST])
    return render(request, "review/_history.html", {"events": events})


@require_safe
def claim_presence(request: HttpRequest, pk: int) -> HttpResponse:
    """Polled by the page: who is on the claim now, and whether it is still as it was when the page was made."""
    found = get_claim(request, pk)
    user, now = person(request), (found.status, str(found.revision))
    seen = (request.GET.get("status", now[0]), request.GET.get("revision", now[1]))
    latest = Event.objects.filter(claim=found).select_related("actor").order_by("-sequence").first()
    context = {
        "claim": found,
        "is_mine": found.is_held_by(user),
        "has_moved": seen != now and latest is not None and latest.actor_id != user.pk,
        "latest": latest,
        "seen_status": seen[0],
    }
    return render(request, "review/_presence.html", context)


def review_context(request: HttpRequest, found: Claim) -> dict[str, Any]:
    return page_context(request, place(person(request), found))


def page_context(request: HttpRequest, placed: Placed) -> dict[str, Any]:
    """Everything on the page; fragments take their part of it."""
    user, found, anchor = person(request), placed.claim, placed.anchor
    standing = found.standing_at(timezone.now())
    evidence = evidence_context(user, found, anchor)
    notes = list(Note.objects.filter(claim=found).select_related("by", "answers", "decision").order_by("at", "pk"))
    pieces = [row.piece for row in evidence["evidence"]]
    grounds = Grounds(
        sum(piece.counts for piece in pieces),
        tuple(row.detail.holds for row in evidence["details"]),
        sum(piece.is_uncaptured for piece in pieces),
    )
    return (
        {
            "article": found.article,
            "anchor": anchor,
            "surroundings": surroundings(anchor) if anchor else None,
            "refusals": {act: why_not(act, standing, user.pk, user.as_role) for act in ("take", "release", "withdraw")},
            "notes": notes,
            "returned": _return_of(found, notes),
            "successors": found.successors.all() if found.status == "replaced" else (),
            "reworded": reworded(found),
            "gone_in": gone_in(found),
            "may_hand_over": acts.why_not_hand_over(found, user) is None,
            "accuses": anchor is not None and accuses(found, anchor, (row.detail for row in evidence["details"])),
        }
        | _neighbours(found)
        | adoption_context(found)
        | evidence
        | {"evidence_form": EvidenceForm(initial=request.session.get(LEFT.format(found.pk)), user=user)}
        | {"prior": prior_checks(found, by=user)}
        | decision_context(user, found, anchor, draft=placed.draft, grounds=grounds, said=evidence["said"])
    )


def keep_left(request: HttpRequest, found: Claim, fields: dict[str, str]) -> None:
    """What the form for sources is to hold when the page is next shown, until one more source is attached."""
    if fields:
        request.session[LEFT.format(found.pk)] = fields
    else:
        request.session.pop(LEFT.format(found.pk), None)


def _return_of(found: Claim, notes: Sequence[Note]) -> Note | None:
    """Why the claim came back, as long as nobody has submitted it anew."""
    returns = (note for note in reversed(notes) if note.decision and note.decision.verdict_id == found.verdict_id)
    return next(returns, None) if found.status in WORKED_ON else None


def _neighbours(found: Claim) -> dict[str, Any]:
    """The claims of the article in order, for the steps to the next and for the bar."""
    rows = found.article.claims.standing().order_by("position", "number", "part")
    places = list(rows.values_list("pk", "status", FINAL_RATING))
    order = [pk for pk, _, _ in places]
    at = order.index(found.pk) if found.pk in order else -1
    return {
        "place": at + 1,
        "total": len(order),
        "previous": order[at - 1] if at > 0 else None,
        "next": order[at + 1] if 0 <= at < len(order) - 1 else None,
        "counts": [(status, rating or "", 1) for _, status, rating in places],
    }


@dataclass(frozen=True)
class Choice:
    """A rating to choose, with its key on the keyboard; why it is blocked, if it is, or what speaks against it."""

    rating: Rating
    key: int
    blocked: str | None
    doubts: tuple[Contradiction, ...]


def decision_context(
    user: User,
    found: Claim,
    anchor: ClaimAnchor | None,
    typed: dict[str, str] | None = None,
    refusal: str = "",
    *,
    said: Sequence[Said],
    draft: Draft | None = None,
    grounds: Grounds | None = None,
) -> dict[str, Any]:
    """The verdict's form: what was typed, else the draft, else the verdict that was given last."""
    if grounds is None:
        grounds, draft = grounds_of(found), own_draft(user, found)
    last = found.verdict
    given = {
        name: getattr(last, name) if last else "" for name in ("rating", "rationale", "action", "proposed_wording")
    }
    fields = given | (draft.fields if draft else {}) | (typed or {})
    wording = fields["proposed_wording"]
    return {
        "claim": found,
        "choices": _choices(found, grounds, said),
        "unjudged": grounds.unjudged,
        "scale": found.article.rating_scale,
        "actions": Action.choices(),
        "fields": fields,
        "earlier": last if last and not draft and not typed and found.holder_id == user.pk else None,
        "draft_is_old": draft is not None and draft.revision != found.revision,
        "changes": compare_wordings(anchor.exact, wording) if anchor and wording else (),
        "refusal": refusal,
        "overruling": last.overruling if last else None,
        "theirs": last if typed and last and last.assessor_id != user.pk else None,
        "is_mine": found.is_held_by(user),
    }


def _choices(found: Claim, grounds: Grounds, said: Sequence[Said]) -> list[Choice]:
    choices = []
    for key, rating in enumerate(found.article.rating_scale.ratings, 1):
        blocked = why_not_rate(rating, grounds)
        choices.append(Choice(rating, key, blocked, () if blocked else contradictions(rating, said)))
    return choices


def chosen_rating(request: HttpRequest) -> dict[str, str]:
    """The rating that was chosen and not sent yet: other forms of the page send it along, so that none unsets it."""
    sent = request.POST.get("rating") or request.GET.get("rating", "")
    return {"rating": sent} if sent else {}
