"""A new version of an article: brought in, looked at, put right, frozen."""

from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from factcheck.actions.articles import Unreachable
from factcheck.actions.refusals import Refused
from factcheck.actions.revising import (
    Plan,
    correct_version,
    discard_version,
    plan_revision,
    rebase_version,
    receive_version,
    revise_article,
)
from factcheck.domain.differences import Difference, Op, compare_wordings
from factcheck.domain.documents import Unreadable
from factcheck.domain.revisions import Outcome
from factcheck.domain.states import ArticleStatus
from factcheck.forms.intake import IncomingForm, VersionForm
from factcheck.models import Article, VersionDraft
from factcheck.views.access import for_reviewers, get_article, person
from factcheck.views.answers import UNFIT, move_on
from factcheck.views.intake import incoming_of


@require_http_methods(["GET", "HEAD", "POST"])
def version_new(request: HttpRequest, pk: int) -> HttpResponse:
    """First the text in any way, then the preview, as with a new article; `submit` freezes it."""
    article = get_article(request, pk)
    if article.status == ArticleStatus.DRAFT:
        return redirect("article", pk=pk)
    draft = VersionDraft.objects.filter(article=article, person=person(request)).first()
    if request.method != "POST":
        if not draft:
            for_reviewers(request)
        return _preview(request, draft) if draft else _ask(request, article, _present_text(article))
    if "discard" in request.POST:
        discard_version(article, by=person(request))
        return move_on(request, request.path)
    if draft and "based_on" in request.POST:
        return _correct(request, draft)
    return _receive(request, article)


def _present_text(article: Article) -> IncomingForm:
    """Mostly a word or two change: the text as it stands is where the next version begins."""
    return IncomingForm(initial={"text": article.current.text})


def _without_present_text(request: HttpRequest, article: Article) -> QueryDict:
    """The text that stood in the field from the start counts as not given beside an address or a file."""
    posted = request.POST.copy()
    untouched = posted.get("text", "").replace("\r\n", "\n").strip() == article.current.text.strip()
    if untouched and (posted.get("url") or request.FILES):
        posted["text"] = ""
    return posted


def _receive(request: HttpRequest, article: Article) -> HttpResponse:
    form = IncomingForm(_without_present_text(request, article), request.FILES)
    if not form.is_valid():
        return _ask(request, article, form)
    try:
        draft = receive_version(article, incoming_of(form), by=person(request))
    except Unreachable as failure:
        return _ask(request, article, form, failure=failure.code, answered=failure.status)
    except Unreadable as failure:
        return _ask(request, article, form, failure=failure.code, answered=None)
    except Refused as refusal:
        form.add_error(None, gettext(refusal.reason))
        return _ask(request, article, form)
    return _freeze(request, draft) if request.POST.get("submit") else redirect(request.path)


def _ask(request: HttpRequest, article: Article, form: IncomingForm, **failure: Any) -> HttpResponse:
    is_wrong = bool(form.is_bound and form.errors) or bool(failure)
    context = {"article": article, "version": article.current, "form": form} | failure
    return render(request, "versions/new.html", context, status=UNFIT if is_wrong else 200)


def _correct(request: HttpRequest, draft: VersionDraft) -> HttpResponse:
    """What was typed is kept before anything else is looked at."""
    form = VersionForm(request.POST)
    correct_version(draft, request.POST.get("text", ""))
    if not form.is_valid():
        return _preview(request, draft, form)
    if "rebase" in request.POST:
        rebase_version(draft)
    return _freeze(request, draft) if request.POST.get("submit") else redirect(request.path)


def _freeze(request: HttpRequest, draft: VersionDraft) -> HttpResponse:
    try:
        version = revise_article(draft, by=person(request))
    except Refused as refusal:
        form = VersionForm({"text": draft.text, "based_on": draft.based_on})
        form.add_error(None, gettext(refusal.reason))
        return _preview(request, draft, form)
    return move_on(request, f"/articles/{draft.article_id}/compare/{version.number}/")


def _preview(request: HttpRequest, draft: VersionDraft, form: VersionForm | None = None) -> HttpResponse:
    """What was understood, and what it would do to the claims, before anything is frozen."""
    current, plan = draft.article.current, None
    try:
        plan = plan_revision(draft.article, draft.text)
    except Refused as refusal:
        form = form or VersionForm({"text": draft.text, "based_on": draft.based_on})
        form.add_error(None, gettext(refusal.reason))
    context = {
        "article": draft.article,
        "version": current,
        "draft": draft,
        "found": draft.found,
        "totals": _totals(plan) if plan else None,
        "foreseen": _foreseen(plan, draft.text) if plan else None,
        "overtaken": current.number != draft.based_on,
        "form": form or VersionForm(initial={"text": draft.text, "based_on": draft.based_on}),
    }
    return render(request, "versions/preview.html", context, status=UNFIT if form and form.errors else 200)


def _totals(plan: Plan) -> dict[str, int]:
    """As the comparison will count them: each claim once, what moved apart from what stays in its place."""
    totals = plan.totals
    return totals | {"kept": totals["kept"] - totals["moved"]}


def _foreseen(plan: Plan, text: str) -> dict[str, Any]:
    """The claims that do not simply stay, with what went and came of their words, and the sentences that are new."""
    fates = plan.standing
    return {
        "stale": [
            {"claim": anchor.claim, "reason": one.reason, "words": compare_wordings(anchor.exact, one.new_words or "")}
            for anchor, one in fates
            if one.status is Outcome.STALE
        ],
        "removed": [
            {"claim": anchor.claim, "reason": one.reason, "words": (Difference(Op.DELETE, anchor.exact),)}
            for anchor, one in fates
            if one.status is Outcome.REMOVED
        ],
        "fresh": [text[start:end] for start, end in plan.fresh],
    }
