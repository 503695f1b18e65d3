"""What waits for an editor, one verdict after the other."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from factcheck.actions import decisions
from factcheck.actions.refusals import Refused
from factcheck.actions.seconding import decline_request, grant_request
from factcheck.domain.contradictions import contradictions
from factcheck.domain.differences import Difference, compare_wordings
from factcheck.domain.scales import Rating
from factcheck.domain.states import Action, ReturnReason
from factcheck.domain.workflow import Standing, why_not, why_not_answer
from factcheck.forms.decisions import OverruleForm, ReasonForm, ReturnForm, SeenForm
from factcheck.models import Claim, Request, Verdict
from factcheck.views.access import get_claim, person
from factcheck.views.answers import ASKED, move_on
from factcheck.views.concordance import evidence_context
from factcheck.views.context_of_claim import accuses, surroundings
from factcheck.views.since import since_decision

LONGEST = 300
ACTS = ("approve", "return", "overrule")


@require_safe
def approvals(request: HttpRequest) -> HttpResponse:
    """The list with one verdict open: that of `?claim=`, or the first which this person may decide."""
    waiting = list(_waiting(request))
    wanted = request.GET.get("claim", "")
    chosen = next((claim for claim in waiting if str(claim.pk) == wanted), None) or _first_decidable(request, waiting)
    context: dict[str, Any] = {"waiting": waiting, "claim": chosen, "requests": _requests(request)}
    if chosen and chosen.verdict:
        context |= _sheet(request, chosen, chosen.verdict, waiting)
    return render(request, "approvals/approvals.html", context)


@require_POST
def claim_approve(request: HttpRequest, pk: int) -> HttpResponse:
    claim, data = get_claim(request, pk), _fitting(SeenForm(request.POST))
    onwards = _onwards(request, claim)
    decisions.approve(claim, by=person(request), seen=data["verdict"], sign_off=data["sign_off"])
    return move_on(request, onwards)


@require_POST
def claim_return(request: HttpRequest, pk: int) -> HttpResponse:
    claim, data = get_claim(request, pk), _fitting(ReturnForm(request.POST))
    seen, onwards = data.pop("verdict"), _onwards(request, claim)
    decisions.send_back(claim, by=person(request), seen=seen, **data)
    return move_on(request, onwards)


@require_POST
def claim_overrule(request: HttpRequest, pk: int) -> HttpResponse:
    claim, data = get_claim(request, pk), _fitting(OverruleForm(request.POST))
    seen, onwards = data.pop("verdict"), _onwards(request, claim)
    done = decisions.overrule(claim, by=person(request), seen=seen, **data)
    if isinstance(done, Request):
        messages.info(request, gettext(ASKED))
    return move_on(request, onwards)


@require_POST
def claim_reopen(request: HttpRequest, pk: int) -> HttpResponse:
    claim, data = get_claim(request, pk), _fitting(ReasonForm(request.POST))
    decisions.reopen(claim, by=person(request), reason=data["reason"])
    return move_on(request, reverse("claim", args=[claim.pk]))


def _fitting(form: Form) -> dict[str, Any]:
    """What was sent, whole: a decision never goes by half of it. What is missing, the action refuses in words."""
    if not form.is_valid():
        raise Refused("Something in this form does not fit. Please check it.")
    return form.cleaned_data


@require_POST
def request_grant(request: HttpRequest, pk: int) -> HttpResponse:
    grant_request(_request(request, pk), by=person(request))
    return move_on(request, reverse("approvals"))


@require_POST
def request_decline(request: HttpRequest, pk: int) -> HttpResponse:
    decline_request(_request(request, pk), by=person(request), answer=request.POST.get("reason", ""))
    return move_on(request, reverse("approvals"))


def _request(request: HttpRequest, pk: int) -> Request:
    return get_object_or_404(Request.objects.visible_to(person(request)).for_list(), pk=pk)


@dataclass(frozen=True)
class Asked:
    """A request as it is shown; `refusal` says why this person may not decide on it."""

    request: Request
    rating: Rating | None
    action: str
    refusal: str | None


def _requests(request: HttpRequest) -> list[Asked]:
    user = person(request)
    pending = Request.objects.visible_to(user).pending().for_list()[:LONGEST]
    return [
        Asked(
            row,
            row.claim.article.rating_scale.rating(row.fields.get("rating", "")),
            Action(action).label if (action := row.fields.get("action", "")) else "",
            why_not_answer(row.by_id, user.pk, user.as_role),
        )
        for row in pending
    ]


def _waiting(request: HttpRequest) -> Any:
    claims = Claim.objects.visible_to(person(request)).filter(status="submitted")
    return claims.for_cards().by_article()[:LONGEST]


def _onwards(request: HttpRequest, claim: Claim) -> str:
    """Where to go after a decision: the next verdict down the list that is not one's own, else its beginning."""
    waiting = list(_waiting(request))
    below = waiting[waiting.index(claim) + 1 :] if claim in waiting else []
    following = _first_decidable(request, below) if below else None
    return reverse("approvals") + (f"?claim={following.pk}" if following else "")


def _first_decidable(request: HttpRequest, waiting: list[Claim]) -> Claim | None:
    mine = person(request).pk
    foreign = (claim for claim in waiting if claim.verdict and claim.verdict.assessor_id != mine)
    return next(foreign, waiting[0] if waiting else None)


def _sheet(request: HttpRequest, claim: Claim, verdict: Verdict, waiting: list[Claim]) -> dict[str, Any]:
    """Everything that the decision on one verdict needs."""
    user = person(request)
    anchor = claim.anchors.select_related("version").latest("version__number")
    standing = Standing(claim.as_status, assessor=verdict.assessor_id, contributors=frozenset(verdict.contributors))
    at, shown = waiting.index(claim), evidence_context(user, claim, anchor)
    return shown | {
        "accuses": accuses(claim, anchor, (row.detail for row in shown["details"])),
        "unjudged": sum(row.detail.holds is None for row in shown["details"]),
        "verdict": verdict,
        "doubts": contradictions(verdict.as_rating, shown["said"]),
        "surroundings": surroundings(anchor),
        "differences": _changes(anchor.exact, verdict.proposed_wording),
        "since": since_decision(claim, verdict),
        "refusals": {act: why_not(act, standing, user.pk, user.as_role) for act in ACTS},
        "scale": claim.article.rating_scale,
        "ratings": [(rating, contradictions(rating, shown["said"])) for rating in claim.article.rating_scale.ratings],
        "actions": Action.choices(),
        "return_reasons": ReturnReason.choices(),
        "previous": waiting[at - 1] if at else None,
        "next": waiting[at + 1] if at + 1 < len(waiting) else None,
    }


def _changes(printed: str, proposed: str) -> tuple[Difference, ...]:
    return compare_wordings(printed, proposed) if proposed else ()
