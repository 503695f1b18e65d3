"""The desk: all articles that this person may see."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count, F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from factcheck.domain.states import ArticleStatus
from factcheck.models import Article, Claim
from factcheck.views.access import person

A_PAGE = 50
SETTLED = ("dismissed", "replaced", "removed")


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    return redirect("queue")


@require_safe
def articles(request: HttpRequest) -> HttpResponse:
    """By deadline, then the newest; `status` and `q` narrow the list."""
    status, words = request.GET.get("status", ""), request.GET.get("q", "").strip()[:200]
    visible = Article.objects.visible_to(person(request))
    tabs = dict(visible.order_by().values_list("status").annotate(n=Count("pk", distinct=True)))
    found = visible.filter(status=status) if status in set(ArticleStatus) else visible
    if words:
        found = found.filter(title__icontains=words)
    ordered = found.with_counts().select_related("created_by", "desk")
    ordered = ordered.order_by(F("deadline").asc(nulls_last=True), "-created_at", "-pk")
    page = Paginator(ordered, A_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "skylines": _skylines([article.pk for article in page]),
        "tabs": [(state, tabs.get(state.value, 0)) for state in ArticleStatus if tabs.get(state.value)],
        "total": sum(tabs.values()),
        "status": status,
        "words": words,
    }
    return render(request, "articles/articles.html", context)


def _skylines(articles: list[int]) -> dict[int, list[tuple[str, str, int]]]:
    """(status, rating, how many) of each article, approved first, in one query."""
    rows = Claim.objects.filter(article__in=articles).exclude(status__in=SETTLED)
    counted = rows.order_by().values_list("article", "status", "verdict__rating").annotate(n=Count("pk"))
    drawn: dict[int, list[tuple[str, str, int]]] = {article: [] for article in articles}
    for article, status, rating, n in sorted(counted, key=_far):
        drawn[article].append((status, rating or "", n))
    return drawn


def _far(row: Any) -> tuple[int, str]:
    order = ("approved", "submitted", "in_review", "returned", "stale", "waiting", "open", "suggested")
    return order.index(row[1]) if row[1] in order else len(order), row[2] or ""
