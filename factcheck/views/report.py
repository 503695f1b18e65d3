"""The checking record: as a page, as files, issued and corrected."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.templatetags.static import static
from django.utils import translation
from django.views.decorators.http import require_POST, require_safe

from factcheck.actions.files import Damaged, Missing
from factcheck.actions.refusals import Refused
from factcheck.actions.reports import (
    FORMATS,
    Exported,
    Unconfirmed,
    correct_published,
    export_report,
    issue_report,
    language_of,
    lay_out,
    newest_report,
    record_for,
    request_file,
    served,
)
from factcheck.domain.report import PROFILES
from factcheck.forms.numbers import as_number
from factcheck.forms.reports import CorrectionForm
from factcheck.models import Article, Report, ReportFile
from factcheck.views.access import get_article, person
from factcheck.views.answers import is_fragment

CONFIRM = 409


@require_safe
def report(request: HttpRequest, pk: int) -> HttpResponse:
    """An issued report (`?number=`), else the record as it stands now."""
    article, profile = get_article(request, pk), _profile(request)
    shown, language = _issued(request, article), _language(request, article)
    data = record_for(article, shown, by=person(request), profile=profile)
    with translation.override(language):
        sheet = lay_out(data)
    context = {
        "article": article,
        "sheet": sheet,
        "languages": [code for code, _ in settings.LANGUAGES],
        "sprite": static("icons.svg"),
        "profile": profile,
        "shown": shown,
        "issued": list(article.reports.select_related("issued_by").defer("text")),
        "formats": _formats(shown, profile, language),
        "form": CorrectionForm(),
    }
    return render(request, "report/report.html", context)


def _formats(shown: Report | None, profile: str, language: str) -> list[tuple[str, Any, int]]:
    """Each format with the size of its file, where that is made already."""
    rows = shown.files.filter(state=ReportFile.DONE) if shown else ReportFile.objects.none()
    rows = rows.filter(profile=profile, language=language)
    sizes = dict(rows.order_by("-pk").values_list("format", "size"))
    return [(key, form, sizes.get(key, 0)) for key, form in FORMATS.items()]


@require_safe
def report_file(request: HttpRequest, pk: int, file_format: str) -> HttpResponse:
    """A download; that it left the house stands in the trail. Heavy files are made in the background first."""
    article = get_article(request, pk)
    if file_format not in FORMATS:
        raise Http404
    wanted: dict[str, Any] = {
        "by": person(request),
        "profile": _profile(request),
        "language": _language(request, article),
        "report": _issued(request, article, newest="number" not in request.GET),
        "confirmed": request.GET.get("confirmed") == "yes",
    }
    try:
        job = request_file(article, file_format, **wanted)
        if job:
            return redirect("report_job", job.pk)
        return _attachment(export_report(article, file_format, **wanted))
    except Unconfirmed as refusal:
        context = {"article": article, "reason": refusal.reason, "address": _confirmed_address(request)}
        return render(request, "report/confirm.html", context, status=CONFIRM)


@require_safe
def report_job(request: HttpRequest, pk: int) -> HttpResponse:
    """How far a file is; asked again by itself until it is there."""
    context = {"job": _own_job(request, pk)}
    return render(request, "report/_job.html" if is_fragment(request) else "report/job.html", context)


@require_safe
def report_job_file(request: HttpRequest, pk: int) -> HttpResponse:
    job = _own_job(request, pk)
    if job.state != ReportFile.DONE:
        return redirect("report_job", pk)
    try:
        return _attachment(served(job, by=person(request)))
    except (Missing, Damaged) as failure:
        raise Http404 from failure


@require_POST
def report_issue(request: HttpRequest, pk: int) -> HttpResponse:
    article = get_article(request, pk)
    issued = issue_report(article, by=person(request))
    return _to_report(article, issued.number)


@require_POST
def report_correct(request: HttpRequest, pk: int) -> HttpResponse:
    article, form = get_article(request, pk), CorrectionForm(request.POST)
    if not form.is_valid():
        raise Refused("Say what was wrong and what replaces it.")
    correct_published(article, by=person(request), **form.cleaned_data)
    return redirect("report", pk)


def _to_report(article: Article, number: int) -> HttpResponse:
    answer = redirect("report", article.pk)
    answer["Location"] += f"?number={number}"
    return answer


def _own_job(request: HttpRequest, pk: int) -> ReportFile:
    """Files may name confidential sources: only who asked for one gets it, while he may see the article."""
    rows = ReportFile.objects.select_related("article__desk", "report")
    job = get_object_or_404(rows, pk=pk, requested_by=person(request))
    get_article(request, job.article_id)
    return job


def _issued(request: HttpRequest, article: Article, *, newest: bool = False) -> Report | None:
    """The report with the number asked for; 404 for one that was never issued."""
    if newest:
        return newest_report(article)
    wanted = request.GET.get("number", "")
    if wanted in ("", "0"):
        return None
    return get_object_or_404(article.reports.select_related("issued_by"), number=as_number(wanted))


def _attachment(exported: Exported) -> HttpResponse:
    response = HttpResponse(exported.data, content_type=exported.media_type)
    response["Content-Disposition"] = f'attachment; filename="{exported.name}"'
    return response


def _confirmed_address(request: HttpRequest) -> str:
    query = request.GET.copy()
    query["confirmed"] = "yes"
    return f"{request.path}?{query.urlencode()}"


def _language(request: HttpRequest, article: Article) -> str:
    """As asked for; else the language that the files of this article speak by themselves."""
    wanted = request.GET.get("language", "")
    return wanted if wanted in dict(settings.LANGUAGES) else language_of(article)


def _profile(request: HttpRequest) -> str:
    wanted = request.GET.get("profile", "")
    return wanted if wanted in PROFILES else "editor"
