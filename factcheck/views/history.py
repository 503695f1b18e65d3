"""The audit trail of one article, readable and filterable."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from factcheck.actions.verifying import verify_chain
from factcheck.models import Event, User
from factcheck.views.access import get_article

A_PAGE = 100
GROUPS = {
    "verdicts": ("submit", "withdraw", "approve", "return", "overrule", "reopen"),
    "evidence": ("attach", "edit_evidence", "quote_passage", "detach", "tick"),
    "claims": ("accept", "accept_all", "add_claim", "edit_statement", "flag", "dismiss", "restore", "split", "merge"),
    "export": ("export",),
}


@require_safe
def article_history(request: HttpRequest, pk: int) -> HttpResponse:
    article = get_article(request, pk)
    events = Event.objects.filter(article=article).select_related("actor", "claim", "article").order_by("-sequence")
    who, what, claim = (request.GET.get(name, "")[:20] for name in ("who", "what", "claim"))
    shown = events
    if who:
        shown = shown.filter(actor__initials=who)
    if what in GROUPS:
        shown = shown.filter(act__in=GROUPS[what])
    if claim.isdigit():
        shown = shown.filter(claim__number=int(claim))
    context = {
        "article": article,
        "page": Paginator(shown, A_PAGE).get_page(request.GET.get("page")),
        "chain": verify_chain(f"article:{article.pk}"),
        "people": User.objects.filter(pk__in=events.order_by().values("actor")).order_by("initials"),
        "who": who,
        "what": what,
        "claim": claim,
    }
    return render(request, "history/history.html", context)
