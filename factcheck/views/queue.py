"""The queue: what is to be checked, by urgency, and who is on what."""

from itertools import groupby
from typing import Any

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from factcheck.actions import queue as acts
from factcheck.actions.refusals import Refused
from factcheck.domain.states import PRIORITY_LABELS, Status
from factcheck.forms.queue import ParkForm, QueueFilters
from factcheck.models import Article, Claim, User
from factcheck.views.access import get_claim, person
from factcheck.views.answers import is_fragment, move_on

LONGEST = 300  # rows; a queue that is longer is narrowed by filters


@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    filters = _filters(request, request.GET)
    claims = _rows(request, filters)
    context = {
        "filters": filters,
        "groups": _groups(claims[:LONGEST]),
        "shown": min(len(claims), LONGEST),
        "total": len(claims),
        "now": timezone.now(),
        "suggested": _suggested(request),
        "query": request.GET.urlencode(),
    }
    template = "queue/_list.html" if is_fragment(request) else "queue/queue.html"
    return render(request, template, context)


@require_POST
def queue_next(request: HttpRequest) -> HttpResponse:
    """Hands out the most urgent free claim and goes there."""
    filters = _filters(request, request.POST)
    claim = acts.take_next(by=person(request), filters=filters.lookups())
    if claim:
        return move_on(request, reverse("claim", args=[claim.pk]))
    messages.info(request, gettext("Nothing in the queue is free for you now."))
    return move_on(request, reverse("queue"))


@require_POST
def claim_take(request: HttpRequest, pk: int) -> HttpResponse:
    claim = get_claim(request, pk)
    acts.take_claim(claim, by=person(request))
    return move_on(request, reverse("claim", args=[claim.pk]))


@require_POST
def claim_release(request: HttpRequest, pk: int) -> HttpResponse:
    acts.release_claim(get_claim(request, pk), by=person(request))
    return move_on(request, reverse("queue"))


@require_POST
def claim_park(request: HttpRequest, pk: int) -> HttpResponse:
    form = ParkForm(request.POST)
    if not form.is_valid():
        raise Refused("This is no date.")
    reason, until = form.cleaned_data["reason"], form.cleaned_data["until"]
    acts.park_claim(get_claim(request, pk), by=person(request), reason=reason, until=until)
    return move_on(request, reverse("queue"))


@require_POST
def claim_hand_over(request: HttpRequest, pk: int) -> HttpResponse:
    claim = get_claim(request, pk)
    to = User.objects.filter(initials=request.POST.get("to", "")).first()
    if to is None:
        messages.error(request, gettext("There is nobody with these initials."))
    else:
        acts.hand_over(claim, by=person(request), to=to)
    return move_on(request, reverse("claim", args=[claim.pk]))


def _filters(request: HttpRequest, data: Any) -> QueueFilters:
    articles = Article.objects.visible_to(person(request)).filter(status="checking")
    return QueueFilters(data, user=person(request), articles=articles)


def _rows(request: HttpRequest, filters: QueueFilters) -> list[Claim]:
    """Suggested claims have a lane of their own and come only when asked for."""
    claims = Claim.objects.visible_to(person(request))
    wanted = filters.lookups()
    if "status__in" not in wanted:
        claims = claims.in_queue()
    ticked = Count("details", filter=Q(details__holds__isnull=False), distinct=True)
    pieces = Count("evidence", filter=Q(evidence__detached_at=None), distinct=True)
    claims = claims.filter(**wanted).for_cards().by_urgency()
    return list(claims.annotate(detail_count=Count("details", distinct=True), ticked=ticked, pieces=pieces))


def _groups(claims: list[Claim]) -> list[tuple[int, str, list[Claim]]]:
    grouped = groupby(claims, key=lambda claim: claim.priority)
    return [(priority, PRIORITY_LABELS[priority], list(members)) for priority, members in grouped]


def _suggested(request: HttpRequest) -> Any:
    """Articles whose claims wait to be accepted, with how many."""
    waiting = Q(claims__status=Status.SUGGESTED)
    articles = Article.objects.visible_to(person(request)).annotate(waiting=Count("claims", filter=waiting))
    return articles.filter(waiting__gt=0).order_by("deadline", "pk")
