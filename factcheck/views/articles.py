"""The desk: the articles that this person may see, the most urgent first, and how far each is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext_noop
from django.views.decorators.http import require_safe

from factcheck.domain.progress import Tally, tally
from factcheck.forms.desk import DeskFilters, tabs_with_counts
from factcheck.models import Article, Claim, User
from factcheck.views.access import person
from factcheck.views.answers import is_fragment

A_PAGE = 50


@dataclass(frozen=True)
class Row:
    """One article as the desk shows it."""

    article: Article
    tally: Tally
    people: tuple[User, ...]


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    return redirect("queue")


@require_safe
def articles(request: HttpRequest) -> HttpResponse:
    """By deadline, then the newest; tabs and filters narrow the list."""
    now, people = timezone.now(), list(User.objects.order_by("name"))
    filters = DeskFilters(request.GET, people=people)
    left = filters.apply(Article.objects.visible_to(person(request)))
    counted = list(left.status_counts(timezone.localdate(now)))
    tabs = tabs_with_counts({row["status"]: row["n"] for row in counted})
    pages = Paginator(filters.of_tab(left).for_desk().by_deadline(), A_PAGE)
    # Counted already: the paginator need not ask again.
    pages.count = tabs[filters.tab][1] if filters.tab in tabs else 0
    page = pages.get_page(request.GET.get("page"))
    context = {
        "filters": filters,
        "tabs": tabs,
        "page": page,
        "groups": _by_day(_rows(page.object_list, {who.pk: who for who in people}), now),
        "due_today": sum(row["due"] for row in counted if row["status"] in Article.IN_WORK),
        "now": now,
    }
    return render(request, "articles/_desk.html" if is_fragment(request) else "articles/articles.html", context)


def _rows(found: Iterable[Article], people: Mapping[int, User]) -> list[Row]:
    articles = list(found)
    claims = Claim.objects.filter(article__in=articles)
    counted: dict[int, list[Any]] = defaultdict(list)
    at_work: dict[int, set[int]] = defaultdict(set)
    for row in claims.tallied():
        counted[row["article"]].append(row)
    for article, *users in claims.order_by().values_list("article", "holder", "verdict__assessor").distinct():
        at_work[article].update(user for user in users if user)
    return [
        Row(article, tally(counted[article.pk]), tuple(people[user] for user in sorted(at_work[article.pk])))
        for article in articles
    ]


def _by_day(rows: list[Row], now: datetime) -> list[tuple[str, list[Row]]]:
    return [(label, list(members)) for label, members in groupby(rows, key=lambda row: _day(row.article, now))]


def _day(article: Article, now: datetime) -> str:
    """The heading that an article stands under; rows come by deadline."""
    if article.deadline is None:
        return gettext_noop("No deadline")
    if article.deadline < now:
        return gettext_noop("Overdue")
    today = timezone.localdate(now)
    return gettext_noop("Today") if timezone.localdate(article.deadline) == today else gettext_noop("Later")
