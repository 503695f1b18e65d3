"""The queue: what is to be checked, by urgency, and who is on what."""

from collections import Counter
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_noop
from django.views.decorators.http import require_POST, require_safe

from factcheck.actions import queue as acts
from factcheck.actions.refusals import Refused
from factcheck.domain.states import PRIORITY_LABELS, Status
from factcheck.forms.queue import ParkForm, QueueFilters, until
from factcheck.models import Article, Claim, Detail, Evidence, User
from factcheck.models.claims import ClaimQuerySet
from factcheck.models.subqueries import Counted
from factcheck.views.access import get_claim, person
from factcheck.views.answers import is_fragment, move_on

LONGEST = 100  # rows; a queue that is longer is narrowed by filters
MOST = 10_000  # beyond this nobody reads the number, and counting it would cost as much as the table is long
MOST_SUGGESTED = 20
LIST = "list"  # in the session: filters and order of the list, as in an address


@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    filters = _filters(request, request.GET)
    wanted = _wanted(request, filters)
    claims = _rows(wanted, filters.order)
    context: dict[str, Any] = {
        "filters": filters,
        "groups": _groups(claims[:LONGEST], filters.order),
        "shown": min(len(claims), LONGEST),
        "total": _total(wanted, claims),
        "is_cut": len(claims) > LONGEST,
        "now": timezone.now(),
        "suggested": _suggested(request),
        "query": request.GET.urlencode(),
    }
    if is_fragment(request):
        return render(request, "queue/_swapped.html", context)
    return render(request, "queue/queue.html", context | _figures(request, filters))


@require_POST
def queue_next(request: HttpRequest) -> HttpResponse:
    """Hands out the first free claim of the list as it is shown, and goes there."""
    filters = _chosen(request, request.POST)
    _remember_list(request, filters)
    claim, why = _next_of_list(request, filters)
    if claim:
        return move_on(request, reverse("claim", args=[claim.pk]))
    messages.info(request, why)
    return move_on(request, reverse("queue"))


def next_claim(request: HttpRequest) -> tuple[Claim | None, str]:
    """The next of the list from which this person was handed a claim last, or why there is none."""
    return _next_of_list(request, _chosen(request, QueryDict(request.session.get(LIST, ""))))


def _chosen(request: HttpRequest, data: QueryDict) -> QueueFilters | None:
    """None without a filter: no form is read then, which costs time."""
    return _filters(request, data) if QueueFilters.base_fields.keys() & data.keys() else None


def _remember_list(request: HttpRequest, filters: QueueFilters | None) -> None:
    """“Submit and next” goes on in it. A session is stored anew only when it changes."""
    chosen = urlencode(filters.pairs) if filters else ""
    if request.session.get(LIST, "") != chosen:
        request.session[LIST] = chosen


def _next_of_list(request: HttpRequest, filters: QueueFilters | None) -> tuple[Claim | None, str]:
    """With the reason where nothing is handed out."""
    user = person(request)
    if filters is None:
        return acts.take_next(by=user), gettext("Nothing in the queue is free for you now.")
    if filters.misfits:
        return None, gettext("Nothing was handed out, because a filter does not fit. %(why)s") % {
            "why": filters.misfits
        }
    claim = acts.take_next(by=user, filters=filters.lookups(), order=filters.order)
    return claim, gettext("Nothing more in this list is free for you now.")


@require_POST
def claim_take(request: HttpRequest, pk: int) -> HttpResponse:
    claim = get_claim(request, pk)
    acts.take_claim(claim, by=person(request))
    _remember_list(request, _chosen(request, request.POST))
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


@require_safe
def claim_colleagues(request: HttpRequest, pk: int) -> HttpResponse:
    """The form with those who may take it, asked for when its fold on the page is opened."""
    claim = get_claim(request, pk)
    if not is_fragment(request):
        return redirect("claim", pk)
    colleagues = claim.article.reviewers.exclude(holds=claim)
    return render(request, "review/_hand_over.html", {"claim": claim, "colleagues": colleagues})


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


def _wanted(request: HttpRequest, filters: QueueFilters) -> ClaimQuerySet:
    """Suggested claims have a lane of their own and come only when asked for."""
    claims, wanted = Claim.objects.visible_to(person(request)), filters.lookups()
    return (claims if "status__in" in wanted else claims.queued()).filter(**wanted)


def _figures(request: HttpRequest, filters: QueueFilters) -> dict[str, Any]:
    """What stands beside the filters, of all claims that the person sees; and how many are due by tonight."""
    counts: dict[str, Counter[str]] = {"status": Counter(), "priority": Counter()}
    for status, priority, n in Claim.objects.visible_to(person(request)).counted_for_queue():
        counts["status"][status] += n
        if status != Status.SUGGESTED:
            counts["priority"][str(priority)] += n
    if sum(counts["priority"].values()) <= MOST:
        contents, due_today = _contents(person(request))
        return {"facets": filters.facets(counts | contents), "due_today": due_today}
    due = Claim.objects.visible_to(person(request)).queued().filter(due__lt=until("today")).order_by()
    return {"facets": filters.facets(counts), "due_today": due[:MOST].count()}


def _contents(user: User) -> tuple[dict[str, Counter[str]], int]:
    """What the claims hold, and how many are due by tonight."""
    due_today = 0
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("kind", "article", "language", "holder")}
    for kinds, article, language, holder, n, due in Claim.objects.visible_to(user).contents_for_queue(until("today")):
        due_today += due
        counts["kind"].update(dict.fromkeys(kinds.split(), n))
        counts["article"][str(article)] += n
        counts["language"][language] += n
        counts["holder"][""] += n
        if holder in (None, user.pk):
            counts["holder"]["me" if holder else "nobody"] += n
    return counts, due_today


def _rows(wanted: ClaimQuerySet, order: str) -> list[Claim]:
    """As many as are shown and one more, by which it is told that there are more."""
    details, attached = Detail.objects.filter(claim=OuterRef("pk")).order_by(), Evidence.objects.attached().order_by()
    figures = {
        "detail_count": Counted(details.values("pk")),
        "ticked": Counted(details.filter(holds__isnull=False).values("pk")),
        "pieces": Counted(attached.filter(claim=OuterRef("pk")).values("pk")),
    }
    return list(wanted.in_order(order).for_cards().annotate(**figures)[: LONGEST + 1])


def _total(wanted: ClaimQuerySet, claims: list[Claim]) -> int:
    return len(claims) if len(claims) <= LONGEST else wanted.order_by()[:MOST].count()


def _groups(claims: list[Claim], order: str) -> list[tuple[int | None, str, list[Claim]]]:
    if order == "due":
        return [(None, gettext_noop("By deadline"), claims)] if claims else []
    grouped = groupby(claims, key=lambda claim: claim.priority)
    return [(priority, PRIORITY_LABELS[priority], list(members)) for priority, members in grouped]


def _suggested(request: HttpRequest) -> Any:
    """Articles whose claims wait to be accepted, with how many."""
    waiting = Claim.objects.filter(article=OuterRef("pk"), status=Status.SUGGESTED).order_by()
    articles = Article.objects.visible_to(person(request)).filter(Exists(waiting), status="checking")
    return articles.annotate(waiting=Counted(waiting.values("pk"))).order_by("deadline", "pk")[:MOST_SUGGESTED]
