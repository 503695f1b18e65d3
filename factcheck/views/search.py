"""One field for everything: claims, articles and sources that this person may see."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from factcheck.models import Article, Claim, Source
from factcheck.models.searching import holding
from factcheck.models.sources import SEARCHED
from factcheck.views.access import person

MOST = 20  # of each sort; what is missing asks for another word
LONGEST = 200


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    user, words = person(request), request.GET.get("q", "").strip()[:LONGEST]
    claims = Claim.objects.visible_to(user).filter(holding(words, "statement")).for_cards().by_urgency()
    articles = Article.objects.visible_to(user).filter(holding(words, "title", "author"))
    sources = Source.objects.readable_by(user).filter(holding(words, *SEARCHED))
    context = {"words": words, "most": MOST}
    if words:
        # One more than is shown tells whether there are more.
        context |= {"claims": claims[: MOST + 1], "articles": articles[: MOST + 1], "sources": sources[: MOST + 1]}
    return render(request, "search/search.html", context)
