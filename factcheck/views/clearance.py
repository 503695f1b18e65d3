"""Clearing an article, taking that back, publishing, adopting wordings."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from factcheck.actions.article_settings import why_not_edit_article
from factcheck.actions.clearance import (
    adopt_wording,
    clear_article,
    hurdles_of,
    left_open,
    mark_adopted,
    publish_article,
    take_back_clearance,
)
from factcheck.domain.clearance import CLEARED, why_not_clear
from factcheck.domain.states import ArticleStatus, Status
from factcheck.models import Adoption, Article, Claim, Event, User
from factcheck.views.access import get_article, get_claim, person
from factcheck.views.answers import move_on


def clearance_context(article: Article, user: User) -> dict[str, Any]:
    """What the article page shows: the hurdles, or who cleared it when."""
    status = ArticleStatus(article.status)
    if status in CLEARED:
        told = Event.objects.filter(article=article, act__in=("clear", "publish")).select_related("actor")
        return {"cleared": told.order_by("-sequence").first(), "hurdles": []}
    hurdles = hurdles_of(article) if status is ArticleStatus.CHECKING else []
    return {
        "cleared": None,
        "hurdles": hurdles,
        "left": left_open(article).count() if status is ArticleStatus.CHECKING and not hurdles else 0,
        "why_not_clear": why_not_clear(status, user.as_role, len(hurdles)),
        "may_edit_article": why_not_edit_article(article, user) is None,
    }


def adoption_context(claim: Claim) -> dict[str, Any]:
    """The change that an approved verdict asks for, and whether it was carried out."""
    if claim.status != Status.APPROVED or claim.verdict is None:
        return {}
    if not claim.verdict.final_rating.blocks_clearance:
        return {}
    adoption = Adoption.objects.filter(verdict=claim.verdict_id).select_related("by", "version").first()
    is_reworded = bool(adoption and adoption.version and claim.verdict.agreed_wording)
    return {"asked": claim.verdict, "adoption": adoption, "is_reworded": is_reworded}


@require_POST
def article_clear(request: HttpRequest, pk: int) -> HttpResponse:
    article = get_article(request, pk)
    clear_article(article, by=person(request))
    return _to_article(request, article)


@require_POST
def article_take_back(request: HttpRequest, pk: int) -> HttpResponse:
    article = get_article(request, pk)
    take_back_clearance(article, by=person(request), reason=request.POST.get("reason", ""))
    return _to_article(request, article)


@require_POST
def article_publish(request: HttpRequest, pk: int) -> HttpResponse:
    article = get_article(request, pk)
    publish_article(article, by=person(request))
    return _to_article(request, article)


def _to_article(request: HttpRequest, article: Article) -> HttpResponse:
    return move_on(request, reverse("article", args=[article.pk]))


@require_POST
def claim_adopt(request: HttpRequest, pk: int) -> HttpResponse:
    """With `in_text` the approved wording becomes a new version; without it the change is marked as done."""
    claim = get_claim(request, pk)
    if request.POST.get("in_text"):
        adopt_wording(claim, by=person(request))
    else:
        mark_adopted(claim, by=person(request), how=request.POST.get("how", ""))
    return move_on(request, _in_article(claim))


def _in_article(claim: Claim) -> str:
    return reverse("article", args=[claim.article_id]) + f"?claim={claim.pk}#claim-{claim.label}"
