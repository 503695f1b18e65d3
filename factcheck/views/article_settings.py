"""The settings of an article."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from factcheck.actions.article_settings import ArticleSettings, edit_article, why_not_edit_article, why_not_rescale
from factcheck.actions.refusals import Refused
from factcheck.forms.article_settings import ArticleSettingsForm
from factcheck.views.access import get_article, person
from factcheck.views.answers import UNFIT, move_on


@require_http_methods(["GET", "HEAD", "POST"])
def article_settings(request: HttpRequest, pk: int) -> HttpResponse:
    """What was chosen stays in the form when it is refused."""
    article, user = get_article(request, pk), person(request)
    typed = request.POST if request.method == "POST" else None
    form = ArticleSettingsForm(typed, article=article, why_not_rescale=why_not_rescale(article))
    if request.method == "POST" and form.is_valid():
        try:
            edit_article(article, ArticleSettings(**form.cleaned_data), by=user)
            return move_on(request, reverse("article", args=[article.pk]))
        except Refused as refusal:
            form.add_error(None, gettext(refusal.reason))
    context = {"article": article, "form": form, "refusal": why_not_edit_article(article, user)}
    return render(request, "articles/settings.html", context, status=UNFIT if form.errors else 200)
