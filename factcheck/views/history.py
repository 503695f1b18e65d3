"""The audit trail of one article or one claim, readable and filterable, with the state of its chain."""

from collections.abc import Iterable
from time import perf_counter
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from factcheck.actions.trail import named_evidence
from factcheck.actions.verifying import ChainState, walk
from factcheck.domain.zones import zone_name
from factcheck.forms.history import HistoryFilters
from factcheck.models import Article, Chain, Claim, Event, Evidence, User
from factcheck.models.events import with_people
from factcheck.views.access import get_article, get_claim, person
from factcheck.views.answers import is_fragment

A_PAGE = 100
AT_ONCE = 5_000  # events whose chain is walked with every look at the page; longer ones when asked to


@require_safe
def article_history(request: HttpRequest, pk: int) -> HttpResponse:
    return _history(request, get_article(request, pk), request.GET)


@require_safe
def claim_trail(request: HttpRequest, pk: int) -> HttpResponse:
    """The same page, of one claim from the start."""
    claim = get_claim(request, pk)
    data = request.GET.copy()
    data.setdefault("claim", claim.label)
    return _history(request, claim.article, data, claim)


def _history(request: HttpRequest, article: Article, data: QueryDict, claim: Claim | None = None) -> HttpResponse:
    events = Event.objects.filter(article=article)
    people = User.objects.filter(pk__in=events.order_by().values("actor")).order_by("initials")
    filters = HistoryFilters(data, people=people)
    shown = filters.apply(events.for_list())
    page = Paginator(shown, A_PAGE).get_page(request.GET.get("page"))
    page.object_list = with_people(page.object_list)
    _close(page, person(request))
    context = {
        "article": article,
        "claim": claim,
        "filters": filters,
        "page": page,
        "zone": zone_name(timezone.localtime(), get_language() or "en"),
    }
    if is_fragment(request):
        return render(request, "history/_events.html", context)
    return render(request, "history/history.html", context | _chain_state(article, "verify" in request.GET))


def _close(events: Iterable[Event], user: User) -> None:
    """Marks those whose words are of a source that this person may not read now, though it was open when they fell."""
    told = [event for event in events if event.claim_id and named_evidence(event)]
    closed = Evidence.objects.closed_to(user).filter(claim__in={event.claim_id for event in told})
    labels = {(piece.claim_id, piece.label) for piece in closed} if told else set()
    for event in told:
        event.is_closed = (event.claim_id, named_evidence(event)) in labels  # type: ignore[attr-defined]  # for the page


def _chain_state(article: Article, asked: bool) -> dict[str, Any]:
    head = Chain.objects.filter(subject=f"article:{article.pk}").first()
    length = head.length if head else 0
    if length > AT_ONCE and not asked:
        return {"length": length}
    begun = perf_counter()
    chain = walk(head) if head else ChainState(0, "")
    whole = (chain.broken_at or 0) - 1
    return {
        "chain": chain,
        "length": length,
        "whole": whole,
        "verified_at": timezone.now(),
        "seconds": perf_counter() - begun,
    }
