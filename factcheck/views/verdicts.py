"""Ticks, verdicts, and the talk about a claim."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from factcheck.actions.details import tick_detail
from factcheck.actions.drafts import save_draft
from factcheck.actions.notes import answer, comment
from factcheck.actions.refusals import Refused
from factcheck.actions.verdicts import submit_verdict, withdraw_verdict
from factcheck.domain.verdicts import wording_of
from factcheck.forms.verdicts import DraftForm, TickForm, VerdictForm
from factcheck.models import Claim, Detail, Note, User
from factcheck.views.access import get_claim, get_held_claim, person
from factcheck.views.answers import UNFIT, is_fragment, latest_of, move_on, seen_revision
from factcheck.views.concordance import evidence_context
from factcheck.views.context_of_claim import surroundings
from factcheck.views.queue import next_claim
from factcheck.views.review import chosen_rating, decision_context, review_context

LONGEST_TEXT = 20_000


@require_POST
def detail_tick(request: HttpRequest, pk: int, detail: int) -> HttpResponse:
    claim, form = get_claim(request, pk), TickForm(request.POST)
    found = get_object_or_404(Detail, pk=detail, claim=claim)
    found.claim = claim
    if not form.is_valid():
        raise Refused("A detail holds, fails, or is not judged.")
    tick_detail(found, by=person(request), holds=form.value)
    if not is_fragment(request):
        return redirect(reverse("claim", args=[claim.pk]) + "#details")
    user, anchor = person(request), claim.newest_anchor
    context = evidence_context(user, claim, anchor)
    context |= decision_context(user, claim, anchor, chosen_rating(request), said=context["said"])
    context |= {"surroundings": surroundings(anchor) if anchor else None, "swapped": True}
    return render(request, "review/_ticked.html", context)


@require_POST
def claim_verdict(request: HttpRequest, pk: int) -> HttpResponse:
    """Gives the verdict. A refusal costs nothing typed: it comes back in the form, and is kept as a draft."""
    claim, user = get_held_claim(request, pk), person(request)
    form = VerdictForm(request.POST)
    form.is_valid()
    typed = {name: form.cleaned_data.get(name) or request.POST.get(name, "") for name in form.fields}
    try:
        for text in typed.values():
            _short_enough(text)
        submit_verdict(claim, by=user, seen=seen_revision(request), **typed)
    except Refused as refusal:
        found = get_claim(request, pk)
        if not is_given(found, typed, user):
            save_draft(found, "verdict", typed, by=user)
            return _typed_again(request, found, typed, refusal)
        following = Claim.objects.filter(holder=user).order_by("-taken_at").first()
    else:
        following = _next(request, claim) if request.POST.get("next") else None
    return move_on(request, reverse("claim", args=[(following or claim).pk]))


def _next(request: HttpRequest, done: Claim) -> Claim | None:
    """What is handed out next, and what is not to be overlooked about it."""
    claim, why = next_claim(request)
    if claim is None:
        messages.info(request, why)
    elif claim.article_id != done.article_id:
        messages.info(request, gettext("On to another article: “%(title)s”.") % {"title": claim.article.title})
    return claim


def _short_enough(text: str) -> str:
    """The text. Refused where it is too long to be kept whole: what is signed is never cut."""
    if len(text) > LONGEST_TEXT:
        raise Refused("A text here is longer than 20,000 characters. Please shorten it.")
    return text


def is_given(claim: Claim, typed: dict[str, str], user: User) -> bool:
    """Whether this very verdict has just arrived: the second half of a double click is no error."""
    verdict = claim.verdict
    if claim.status != "submitted" or verdict is None or verdict.assessor_id != user.pk:
        return False
    sent = {name: value.strip() for name, value in typed.items()}
    sent["proposed_wording"] = wording_of(sent["action"], sent["proposed_wording"])
    return all(getattr(verdict, name) == value for name, value in sent.items())


def _typed_again(request: HttpRequest, found: Claim, typed: dict[str, str], refusal: Refused) -> HttpResponse:
    user, anchor = person(request), found.newest_anchor
    said = evidence_context(user, found, anchor)["said"]
    decision = decision_context(user, found, anchor, typed, refusal.reason, said=said)
    decision["latest"] = latest_of(refusal)
    if is_fragment(request):
        return render(request, "review/_decision.html", decision | {"article": found.article}, status=UNFIT)
    return render(request, "review/review.html", review_context(request, found) | decision, status=UNFIT)


@require_POST
def claim_withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    withdraw_verdict(get_claim(request, pk), by=person(request))
    return move_on(request, reverse("claim", args=[pk]))


@require_POST
def claim_comment(request: HttpRequest, pk: int) -> HttpResponse:
    comment(get_claim(request, pk), by=person(request), text=_short_enough(request.POST.get("text", "")))
    return move_on(request, reverse("claim", args=[pk]) + "#talk")


@require_POST
def note_answer(request: HttpRequest, pk: int) -> HttpResponse:
    note = get_object_or_404(Note, pk=pk, claim__in=Claim.objects.visible_to(person(request)))
    answer(note, by=person(request), text=_short_enough(request.POST.get("text", "")))
    return move_on(request, reverse("claim", args=[note.claim_id]) + "#talk")


@require_POST
def claim_draft(request: HttpRequest, pk: int) -> HttpResponse:
    """One field of the verdict's form, saved while it is typed; or the whole form by its button, without script."""
    claim, user = get_claim(request, pk), person(request)
    if "name" not in request.POST:
        save_draft(claim, "verdict", _whole(request), by=user)
        messages.success(request, gettext("Draft saved"))
        return redirect(reverse("claim", args=[pk]) + "#decision")
    form = DraftForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=UNFIT)
    save_draft(claim, "verdict", {form.cleaned_data["name"]: form.cleaned_data["text"]}, by=user)
    return HttpResponse(status=204)


def _whole(request: HttpRequest) -> dict[str, str]:
    return {name: request.POST.get(name, "") for name in VerdictForm.base_fields}
