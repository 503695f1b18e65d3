"""Public fact checks: what everybody may read, signed in or not."""

from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from factcheck.actions.files import Damaged, Missing, read_file
from factcheck.actions.naming import closed_since, numbered
from factcheck.domain.publication import PublicCheckData, claim_review, without_closed
from factcheck.domain.report import schema as report_schema
from factcheck.models import PublicCheck, PublicEdition, Snapshot
from factcheck.views.originals import sandboxed

SHOWN = {"text/html": "text/html", "application/xhtml+xml": "text/html", "text/plain": "text/plain; charset=utf-8"}
LONGEST_LIST = 200


@login_not_required
@require_safe
def checks(request: HttpRequest) -> HttpResponse:
    """All that are published, newest first."""
    found = PublicCheck.objects.published().prefetch_related("editions")[:LONGEST_LIST]
    newest = [(check, list(check.editions.all())[-1]) for check in found]
    shown = [(edition.data, check.is_examined_again(edition)) for check, edition in newest]
    return render(request, "checks/checks.html", {"checks": shown, "newsroom": settings.NEWSROOM})


@login_not_required
@require_safe
def check(request: HttpRequest, slug: str) -> HttpResponse:
    """The newest edition, or an earlier one (`?edition=`), in the language of the check."""
    found, editions = _editions(slug)
    data, closed = _shown(found, _wanted(request, editions))
    examined_again = found.is_examined_again(editions[-1])
    with translation.override(_language(data)):
        context: dict[str, Any] = {
            "data": data,
            "scale": [rating for rating in data.as_scale.ratings if rating.value is not None],
            "newest": editions[-1].number,
            "earlier": editions[:-1],
            "examined_again": examined_again,
            "closed": closed,
            "review": _review(request, data, examined_again),
            "newsroom": data.newsroom,
        }
        response = render(request, "checks/check.html", context)
    response["Content-Language"] = data.language
    return response


@login_not_required
@require_safe
def check_review(request: HttpRequest, slug: str) -> HttpResponse:
    found, editions = _editions(slug)
    data, _ = _shown(found, _wanted(request, editions))
    answer = JsonResponse(
        _review(request, data, found.is_examined_again(editions[-1])),
        json_dumps_params={"ensure_ascii": False, "indent": 1},
        content_type="application/ld+json",
    )
    answer["Access-Control-Allow-Origin"] = "*"
    return answer


@login_not_required
@require_safe
def check_copy(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The frozen copy of a source that an edition names, unless the source has become confidential since; in a
    response that lets it do nothing."""
    found, editions = _editions(slug)
    data, closed = _shown(found, _wanted(request, editions))
    if not 1 <= number <= len(data.sources) or not data.sources[number - 1].sha256:
        raise Http404
    source = data.sources[number - 1]
    if source.source in closed:
        raise Http404
    if Snapshot.objects.filter(sha256=source.sha256, source__confidential=True).exists():
        raise Http404
    try:
        content = read_file(source.sha256)
    except (Missing, Damaged) as failure:
        raise Http404 from failure
    shown = SHOWN.get(source.media_type)
    response = sandboxed(content, shown or "application/octet-stream")
    if shown is None:
        response["Content-Disposition"] = f'attachment; filename="{slug}-{number}-{source.sha256[:12]}"'
    response["X-Robots-Tag"] = "noindex"
    return response


@login_not_required
@require_safe
def schema(request: HttpRequest) -> HttpResponse:
    """The JSON Schema of the checking record."""
    return HttpResponse(report_schema.as_text(), content_type="application/schema+json")


def _editions(slug: str) -> tuple[PublicCheck, list[PublicEdition]]:
    """A check and its editions, oldest first. What was never published, and what no longer is, look the same."""
    found = get_object_or_404(PublicCheck.objects.published(), slug=slug)
    return found, list(found.editions.order_by("number"))


def _wanted(request: HttpRequest, editions: list[PublicEdition]) -> PublicEdition:
    wanted = request.GET.get("edition", "")
    if not wanted:
        return editions[-1]
    found = [edition for edition in editions if str(edition.number) == wanted]
    if not found:
        raise Http404
    return found[0]


def _shown(check: PublicCheck, edition: PublicEdition) -> tuple[PublicCheckData, frozenset[int]]:
    """What may still be shown of an edition, and which of its sources may not."""
    data = numbered(edition.data, check.claim)
    closed = closed_since(data)
    return without_closed(data, closed), closed


def _review(request: HttpRequest, data: PublicCheckData, examined_again: bool) -> dict[str, Any]:
    rating = data.as_rating
    with translation.override(_language(data)):
        words = gettext(rating.label), gettext(rating.definition)
    address = request.build_absolute_uri(reverse("check", args=[data.slug]))
    home = request.build_absolute_uri(reverse("checks"))
    return claim_review(data, address=address, home=home, words=words, examined_again=examined_again)


def _language(data: PublicCheckData) -> str:
    """The page speaks the language of the check where the product can."""
    return data.language if data.language in dict(settings.LANGUAGES) else "en"
