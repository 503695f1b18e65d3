"""The comparison page of two versions, and what people decide on it."""

from collections import Counter

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from factcheck.actions.fates import answer_doubt, confirm_bounds, reattach_claim
from factcheck.actions.refusals import Refused
from factcheck.forms.claims import SpanForm
from factcheck.forms.numbers import as_number
from factcheck.models import ArticleVersion, Claim, Fate
from factcheck.views.access import get_article, get_claim, person
from factcheck.views.answers import ASKED, is_fragment, move_on
from factcheck.views.compared import compared, standing_of, standings_of
from factcheck.views.workspace import span_of

A_PAGE = 200
FIGURES = ("kept", "moved", "stale", "removed", "new")


@require_safe
def compare(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """Version `number` beside the one before, or beside that which `with` names. Polled while the claims of new
    sentences are looked for.
    """
    article = get_article(request, pk)
    versions = list(article.versions.order_by("number").defer("blocks", "coverage"))
    version, base = _pair(versions, number, request.GET.get("with", ""))
    job = getattr(version, "extraction", None)
    if is_fragment(request) and job and job.is_under_way:
        return HttpResponse(status=204)
    whole = request.GET.get("show") == "all"
    standings = standings_of(article, base, version)
    counted = Counter(standing.outcome for standing in standings)
    context = {
        "article": article,
        "version": version,
        "base": base,
        "earlier": [one for one in versions if one.number < number],
        "newest": versions[-1].number,
        "whole": whole,
        "totals": {name: counted[name] for name in FIGURES},
        "undecided": sum(standing.is_undecided for standing in standings),
        "page": Paginator(list(compared(base, version, standings, whole=whole)), A_PAGE).get_page(
            request.GET.get("page")
        ),
        "job": job,
    }
    return render(request, "versions/_comparison.html" if is_fragment(request) else "versions/compare.html", context)


def _pair(versions: list[ArticleVersion], number: int, wanted: str) -> tuple[ArticleVersion, ArticleVersion]:
    version = next((one for one in versions if one.number == number), None)
    earlier = [one for one in versions if one.number < number]
    base = next((one for one in earlier if str(one.number) == wanted), earlier[-1] if earlier else None)
    if version is None or base is None:
        raise Http404
    return version, base


@require_POST
def fate_answer(request: HttpRequest, pk: int) -> HttpResponse:
    """`answer` yes or no; with several candidates `candidate` names one, counted from nought."""
    found = get_object_or_404(Fate.objects.select_related("version"), pk=pk)
    claim = get_claim(request, found.claim_id)
    found.claim = claim
    which = request.POST.get("candidate", "0")
    asked = answer_doubt(
        found,
        by=person(request),
        is_it=request.POST.get("answer") == Fate.YES,
        candidate=-1 if (number := as_number(which)) is None else number,
    )
    return _fate_row(request, claim, found, is_asked=asked is not None)


def _fate_row(request: HttpRequest, claim: Claim, fate: Fate, *, is_asked: bool) -> HttpResponse:
    address = reverse("compare", args=[claim.article_id, fate.version.number]) + f"#fate-{claim.pk}"
    if not is_fragment(request):
        if is_asked:
            messages.info(request, gettext(ASKED))
        return move_on(request, address)
    claim = get_claim(request, claim.pk)
    context = {"standing": standing_of(claim, fate), "article": claim.article, "version": fate.version}
    return render(request, "versions/_fate.html", context | {"asked": ASKED if is_asked else ""})


@require_POST
def claim_reattach(request: HttpRequest, pk: int) -> HttpResponse:
    claim, form = get_claim(request, pk), SpanForm(request.POST)
    if not form.is_valid():
        raise Refused("Select some words of the article.")
    start, end = span_of(claim.article, form)
    reattach_claim(claim, by=person(request), start=start, end=end)
    return move_on(request, _claim_address(claim))


@require_POST
def claim_confirm(request: HttpRequest, pk: int) -> HttpResponse:
    claim = get_claim(request, pk)
    confirm_bounds(claim, by=person(request))
    return move_on(request, _claim_address(claim))


def _claim_address(claim: Claim) -> str:
    return reverse("claim", args=[claim.pk])
