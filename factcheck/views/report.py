"""The checking record: as a page, and as files."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from factcheck.actions.reports import FORMATS, build_report, export_report, lay_out
from factcheck.domain.report import PROFILES
from factcheck.views.access import get_article, person


@require_safe
def report(request: HttpRequest, pk: int) -> HttpResponse:
    article = get_article(request, pk)
    profile = _profile(request)
    data = build_report(article, by=person(request), profile=profile)
    context = {
        "article": article,
        "sheet": lay_out(data),
        "sprite": static("icons.svg"),
        "profile": profile,
        "profiles": PROFILES,
        "formats": FORMATS,
    }
    return render(request, "report/report.html", context)


@require_safe
def report_file(request: HttpRequest, pk: int, file_format: str) -> HttpResponse:
    """A download; that it left the house stands in the trail."""
    article = get_article(request, pk)
    if file_format not in FORMATS:
        raise Http404
    exported = export_report(
        article, file_format, by=person(request), profile=_profile(request), language=get_language() or "en"
    )
    response = HttpResponse(exported.data, content_type=exported.media_type)
    response["Content-Disposition"] = f'attachment; filename="{exported.name}"'
    return response


def _profile(request: HttpRequest) -> str:
    wanted = request.GET.get("profile", "")
    return wanted if wanted in PROFILES else "editor"
