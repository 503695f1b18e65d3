"""A new article: received, looked at, put right, submitted."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from factcheck.actions.articles import (
    Correction,
    Incoming,
    Settings,
    Unreachable,
    correct_intake,
    fetch_incoming,
    preview_of,
    receive_article,
    submit_article,
)
from factcheck.actions.refusals import Refused
from factcheck.domain.documents import Unreadable
from factcheck.forms.intake import CorrectionForm, IncomingForm, IntakeForm
from factcheck.models import Article
from factcheck.views.access import for_reviewers, get_article, person
from factcheck.views.answers import UNFIT, move_on

PREVIEWED = 300  # lines; the field below them holds the whole text


@require_http_methods(["GET", "HEAD", "POST"])
def article_new(request: HttpRequest) -> HttpResponse:
    """What was typed stays in the form whatever goes wrong; only a chosen file the browser must be given again."""
    if request.method != "POST":
        for_reviewers(request)
    form = IntakeForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            article = receive_article(incoming_of(form), Settings(**form.choices()), by=person(request))
        except Unreachable as failure:
            return _new(request, form, failure=failure.code, answered=failure.status)
        except Unreadable as failure:
            return _new(request, form, failure=failure.code)
        except Refused as refusal:
            form.add_error(None, gettext(refusal.reason))
        else:
            return redirect("article", pk=article.pk)
    return _new(request, form)


def incoming_of(form: IncomingForm) -> Incoming:
    """What was sent, fetched where it is an address. Unreachable where that gives nothing."""
    data = form.cleaned_data
    if form.way == "url":
        url = data["url"].strip()
        return fetch_incoming(url if "://" in url else f"https://{url}")
    if form.way == "file":
        return Incoming(data["file"].read(), name=data["file"].name)
    text = data["text"].encode("utf-8", "surrogatepass").decode("utf-8", "ignore")
    return Incoming(text.encode(), name="paste.txt", media_type="text/plain; charset=utf-8")


def _new(request: HttpRequest, form: IntakeForm, failure: str = "", answered: int | None = None) -> HttpResponse:
    is_wrong = bool(form.is_bound and form.errors) or bool(failure)
    context = {"form": form, "failure": failure, "answered": answered}
    return render(request, "articles/new.html", context, status=UNFIT if is_wrong else 200)


def preview(request: HttpRequest, article: Article, form: CorrectionForm | None = None) -> HttpResponse:
    """What was understood of it, before anything is frozen."""
    initial = {
        "title": article.title,
        "author": article.author,
        "published_on": article.published_on,
        "language": article.language,
        "text": article.draft_text,
    }
    outline, text = preview_of(article), article.draft_text
    lines = [(block, text[block.start : block.end]) for block in outline.blocks[:PREVIEWED]]
    context = {"article": article, "found": article.draft_found, "form": form or CorrectionForm(initial=initial)}
    context |= {"lines": lines, "headline": outline.title, "left_out": sum(block.left_out for block in outline.blocks)}
    return render(request, "articles/preview.html", context, status=UNFIT if form and form.errors else 200)


@require_POST
def article_correct(request: HttpRequest, pk: int) -> HttpResponse:
    """Saves the corrections; with `submit` it also freezes the text and has its claims looked for."""
    article, form = get_article(request, pk), CorrectionForm(request.POST)
    if not form.is_valid():
        return preview(request, article, form)
    try:
        correct_intake(article, Correction(**form.cleaned_data), by=person(request))
        if request.POST.get("submit"):
            submit_article(article, by=person(request))
    except Refused as refusal:
        form.add_error(None, gettext(refusal.reason))
        return preview(request, article, form)
    return redirect("article", pk=article.pk)


@require_POST
def article_submit(request: HttpRequest, pk: int) -> HttpResponse:
    article = get_article(request, pk)
    submit_article(article, by=person(request))
    return move_on(request, f"/articles/{article.pk}/")
