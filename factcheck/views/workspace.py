"""The workspace: the article's text as the map of its claims, and one claim in the panel beside it."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from factcheck.actions.bounds import anchor_of, merge_claims, move_bounds, split_claim
from factcheck.actions.claims import (
    accept_all,
    accept_claim,
    add_claim,
    dismiss_claim,
    edit_statement,
    flag_claim,
    restore_claim,
)
from factcheck.actions.extraction import retry_extraction
from factcheck.actions.refusals import Refused
from factcheck.domain.anchoring import find_quotation, whole_words
from factcheck.domain.coverage import BOILERPLATE, CLAIM, NO_CLAIM, Accounted, accounted, without_stop
from factcheck.domain.galley import lay_out
from factcheck.domain.marking import Marked
from factcheck.domain.states import PRIORITY_LABELS, SETTLED, ArticleStatus, DismissReason, Status
from factcheck.forms.claims import DismissForm, FlagForm, SpanForm
from factcheck.forms.numbers import as_number
from factcheck.models import Article, ArticleVersion, Claim, ClaimAnchor, Event, Request
from factcheck.models.events import with_people
from factcheck.views.access import get_article, get_claim, person
from factcheck.views.answers import ASKED, done, is_fragment, move_on
from factcheck.views.clearance import clearance_context
from factcheck.views.intake import preview

LATEST = 5
COVERAGE_PANEL = "coverage-panel"


@require_safe
def article(request: HttpRequest, pk: int) -> HttpResponse:
    found = get_article(request, pk)
    if found.status == ArticleStatus.DRAFT:
        return preview(request, found)
    version = found.versions.select_related("extraction").latest("number")
    anchors = list(_anchors(version))
    account = list(accounted(version.coverage, [(anchor.start, anchor.end) for anchor in anchors]))
    aside = list(found.claims.filter(status__in=("dismissed", "removed")).order_by("status", "number", "part"))
    dismissed = next((claim for claim in aside if str(claim.pk) == request.GET.get("dismissed")), None)
    chosen = _chosen(request, anchors, dismissed)
    context = {
        "article": found,
        "version": version,
        "job": getattr(version, "extraction", None),
        "galley": _galley(version, anchors, account),
        "claims": {anchor.claim_id: anchor.claim for anchor in anchors},
        "counts": [(a.claim.status, a.claim.verdict.final_rating.key if a.claim.verdict else "", 1) for a in anchors],
        "suggested": sum(anchor.claim.status == "suggested" for anchor in anchors),
        "coverage_first": request.GET.get("view") == "coverage",
        "is_chosen": "claim" in request.GET,
        "coverage": _coverage(version, account),
        "aside": aside,
        "just_dismissed": dismissed,
    }
    context |= clearance_context(found, person(request))
    return render(request, "articles/article.html", context | panel_context(request, chosen))


def _anchors(version: ArticleVersion) -> Any:
    """Of the claims that still count, in text order, with what the marks show."""
    anchors = ClaimAnchor.objects.filter(version=version).exclude(claim__status__in=SETTLED)
    shown = anchors.select_related("claim__verdict__decision", "claim__verdict__adoption", "claim__holder")
    return shown.order_by("start", "-end", "claim__number")


def _chosen(request: HttpRequest, anchors: list[ClaimAnchor], dismissed: Claim | None) -> Claim | None:
    """The one asked for; after a dismissal the one that follows in the text; else the first."""
    wanted, first = request.GET.get("claim", ""), anchors[0].claim if anchors else None
    if dismissed and not wanted:
        return next((a.claim for a in anchors if a.start >= dismissed.position), first)
    return next((a.claim for a in anchors if str(a.claim_id) == wanted), first)


def _galley(version: ArticleVersion, anchors: list[ClaimAnchor], account: list[Accounted]) -> Any:
    spans = [Marked(anchor.start, anchor.end, anchor.claim_id) for anchor in anchors]
    uncovered = [(each.start, each.end, each.why) for each in account if each.status == NO_CLAIM]
    return lay_out(version.text, version.blocks, spans, uncovered)


def _coverage(version: ArticleVersion, account: list[Accounted]) -> dict[str, Any]:
    """How many sentences hold a claim, and the words of the others with the place that a claim from them would have."""
    text = version.text
    rest: dict[str, list[dict[str, Any]]] = {NO_CLAIM: [], BOILERPLATE: []}
    for each in account:
        if each.status in rest:
            end = without_stop(text, each.start, each.end)
            rest[each.status].append(
                {"words": text[each.start : each.end], "start": each.start, "end": end, "why": each.why}
            )
    claims = sum(each.status == CLAIM for each in account)
    return {"claims": claims, "none": rest[NO_CLAIM], "boilerplate": rest[BOILERPLATE]}


def panel_context(request: HttpRequest, chosen: Claim | None) -> dict[str, Any]:
    if chosen is None:
        return {"claim": None}
    claim = get_claim(request, chosen.pk)
    anchor = anchor_of(claim)
    near = ClaimAnchor.objects.filter(version=anchor.version_id).exclude(claim__status__in=SETTLED)
    others = near.exclude(claim=claim).select_related("claim")
    before = others.filter(start__lte=anchor.start).order_by("-start").first()
    after = others.filter(start__gte=anchor.start).order_by("start").first()
    return {
        "claim": claim,
        "heading": heading_of(claim, anchor),
        "anchor": anchor,
        "words": _places(anchor.exact),
        "neighbours": list({other.claim_id: other.claim for other in (before, after) if other}.values()),
        "details": claim.details.all(),
        "pieces": claim.evidence.attached().count(),
        "events": with_people(Event.objects.about(claim)[:LATEST]),
        "reasons": DismissReason.choices(),
        "priorities": PRIORITY_LABELS.items(),
    }


def heading_of(claim: Claim, anchor: ClaimAnchor) -> str:
    """What the claim says now: once its new wording was put in, the words of the article."""
    verdict = claim.verdict if claim.status == Status.APPROVED else None
    return anchor.exact if verdict and verdict.agreed_wording and verdict.is_put_in else claim.statement


def _places(exact: str) -> list[tuple[int, str]]:
    """The words of the claim with the offset behind each, at which it may be split."""
    places, at = [], 0
    for word in exact.split(" "):
        at += len(word) + 1
        places.append((at, word))
    return places


@require_safe
def claim_panel(request: HttpRequest, pk: int) -> HttpResponse:
    claim = get_claim(request, pk)
    if not is_fragment(request):
        return redirect(_address(claim))
    return render(request, "articles/_panel.html", panel_context(request, claim) | {"is_chosen": True})


@require_safe
def article_status(request: HttpRequest, pk: int) -> HttpResponse:
    """Polled while the claims are looked for; asks for the whole page when they are there."""
    found = get_article(request, pk)
    if not is_fragment(request):
        return redirect("article", pk=pk)
    version = found.versions.select_related("extraction").latest("number")
    job = getattr(version, "extraction", None)
    if job is None or job.state == "done":
        return HttpResponse(status=204, headers={"HX-Refresh": "true"})
    return render(request, "articles/_extraction.html", {"article": found, "job": job})


@require_POST
def article_retry(request: HttpRequest, pk: int) -> HttpResponse:
    found = get_article(request, pk)
    retry_extraction(found, by=person(request))
    return move_on(request, reverse("article", args=[found.pk]))


@require_POST
def claims_add(request: HttpRequest, pk: int) -> HttpResponse:
    found, form = get_article(request, pk), SpanForm(request.POST)
    if not form.is_valid() or found.status == ArticleStatus.DRAFT:
        raise Refused("Select some words of the article.")
    start, end = span_of(found, form)
    claim = add_claim(found, by=person(request), start=start, end=end, statement=form.cleaned_data["statement"])
    return move_on(request, _address(claim, in_coverage=request.POST.get("view") == "coverage"))


def span_of(found: Article, form: SpanForm) -> tuple[int, int]:
    """By offsets, or by the words where there is no script."""
    start, end = form.cleaned_data["start"], form.cleaned_data["end"]
    if start is not None and end is not None:
        return whole_words(found.current.text, start, end)
    places = find_quotation(found.current.text, form.cleaned_data["exact"])
    if not places:
        raise Refused("These words do not stand in the article.")
    return places[0].start, places[0].end


@require_POST
def claims_accept_all(request: HttpRequest, pk: int) -> HttpResponse:
    found = get_article(request, pk)
    accept_all(found, by=person(request))
    return move_on(request, reverse("article", args=[found.pk]))


@require_POST
def claim_accept(request: HttpRequest, pk: int) -> HttpResponse:
    claim = get_claim(request, pk)
    accept_claim(claim, by=person(request))
    return move_on(request, _address(claim))


@require_POST
def claim_dismiss(request: HttpRequest, pk: int) -> HttpResponse:
    claim, form = get_claim(request, pk), DismissForm(request.POST)
    form.is_valid()
    data = form.cleaned_data
    asked = dismiss_claim(claim, by=person(request), reason=data.get("reason", ""), note=data.get("note", ""))
    _tell(request, asked)
    undo = "" if asked else f"?dismissed={claim.pk}"
    return move_on(request, reverse("article", args=[claim.article_id]) + undo)


@require_POST
def claim_restore(request: HttpRequest, pk: int) -> HttpResponse:
    claim = get_claim(request, pk)
    restore_claim(claim, by=person(request))
    return move_on(request, _address(claim))


@require_POST
def claim_split(request: HttpRequest, pk: int) -> HttpResponse:
    """`at` counts code points from the start of the claim's words."""
    at = as_number(request.POST.get("at", "")) or 0
    halves = split_claim(get_claim(request, pk), by=person(request), at=at)
    return move_on(request, _address(halves[0]))


@require_POST
def claim_merge(request: HttpRequest, pk: int) -> HttpResponse:
    other = as_number(request.POST.get("with", ""))
    if other is None:
        raise Refused("Choose another claim of the same article.")
    merged = merge_claims(get_claim(request, pk), by=person(request), other=get_claim(request, other))
    return move_on(request, _address(merged))


@require_POST
def claim_edit(request: HttpRequest, pk: int) -> HttpResponse:
    """A new statement, or new bounds where a place is sent along."""
    claim, user, form = get_claim(request, pk), person(request), SpanForm(request.POST)
    if not form.is_valid():
        raise Refused("Something in this form does not fit. Please check it.")
    if "start" in request.POST or form.cleaned_data["exact"]:
        start, end = span_of(claim.article, form)
        claim = move_bounds(claim, by=user, start=start, end=end)
    else:
        seen = form.cleaned_data["revision"]
        edit_statement(claim, by=user, statement=form.cleaned_data["statement"], seen=seen)
    return move_on(request, _address(claim))


@require_POST
def claim_flag(request: HttpRequest, pk: int) -> HttpResponse:
    """From the article's page, or with `review` from the claim's own, where only the answer takes the form's place."""
    claim, form = get_claim(request, pk), FlagForm(request.POST)
    if not form.is_valid():
        raise Refused("Priority is 1, 2 or 3.")
    data = form.cleaned_data
    priority = data["priority"] or claim.priority
    asked = flag_claim(claim, by=person(request), priority=priority, legal_risk=data["legal_risk"], note=data["reason"])
    _tell(request, asked)
    if "review" not in request.POST:
        return move_on(request, _address(claim))
    return done(request, "review/_accusation.html", {"claim": claim}, then=reverse("claim", args=[claim.pk]))


def _tell(request: HttpRequest, asked: Request | None) -> None:
    if asked:
        messages.info(request, gettext(ASKED))


def _address(claim: Claim, *, in_coverage: bool = False) -> str:
    """The claim in its article; for who goes through the coverage, the next sentence there."""
    place = f"&view=coverage#{COVERAGE_PANEL}" if in_coverage else f"#claim-{claim.label}"
    return reverse("article", args=[claim.article_id]) + f"?claim={claim.pk}{place}"
