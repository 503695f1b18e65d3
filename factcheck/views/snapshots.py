"""A frozen copy: as readable text with its passages, in its original form behind bars, and as a file."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from factcheck.actions.files import Damaged, Missing, read_file
from factcheck.domain.marking import Marked, mark_spans
from factcheck.models import Claim, Evidence, Snapshot
from factcheck.views.access import get_snapshot, person

# Nothing runs, nothing loads, nothing is sent (SECURITY: pages); only our own page may frame it.
SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"
FRAMED = {"text/html", "application/xhtml+xml", "text/plain"}


@require_safe
def snapshot(request: HttpRequest, pk: int) -> HttpResponse:
    """The readable text with every passage in use marked; the words of `?evidence=` can be selected anew."""
    copy = get_snapshot(request, pk)
    uses = list(_uses(request, copy))
    spans = [Marked(use.start, use.end, use.pk) for use in uses if use.start is not None and use.end is not None]
    context = {
        "snapshot": copy,
        "source": copy.source,
        "runs": mark_spans(copy.text, spans),
        "uses": uses,
        "is_framed": copy.media_type in FRAMED,
        "quoting": _quoting(request, uses),
    }
    return render(request, "sources/snapshot.html", context)


def _uses(request: HttpRequest, copy: Snapshot) -> Any:
    uses = Evidence.objects.attached().filter(snapshot=copy, claim__in=Claim.objects.visible_to(person(request)))
    return uses.select_related("claim__article", "claim__verdict").order_by("start")


def _quoting(request: HttpRequest, uses: list[Evidence]) -> Evidence | None:
    """The evidence whose passage this person may choose here: that asked for, on a claim he holds."""
    mine = [use for use in uses if use.claim.holder_id == person(request).pk]
    wanted = request.GET.get("evidence", "")
    return next((use for use in mine if str(use.pk) == wanted), mine[0] if len(mine) == 1 else None)


@require_safe
@xframe_options_exempt  # framed by our own page alone: frame-ancestors says so
def snapshot_frame(request: HttpRequest, pk: int) -> HttpResponse:
    """The page as it came, in a response that lets it do nothing."""
    copy = get_snapshot(request, pk)
    if copy.media_type not in FRAMED:
        raise Http404
    response = HttpResponse(_bytes(copy), content_type=_shown_type(copy))
    response["Content-Security-Policy"] = SANDBOX
    return response


@require_safe
def snapshot_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The bytes as they came, to be saved; never shown by the browser. The name is ours."""
    copy = get_snapshot(request, pk)
    response = HttpResponse(_bytes(copy), content_type="application/octet-stream")
    name = f"{slugify(copy.source.title)[:60] or 'snapshot'}-{copy.sha256[:12]}"
    response["Content-Disposition"] = f'attachment; filename="{name}{_extension(copy)}"'
    response["Content-Security-Policy"] = SANDBOX
    return response


def _bytes(copy: Snapshot) -> bytes:
    try:
        return read_file(copy.sha256)
    except (Missing, Damaged) as failure:
        raise Http404 from failure


def _shown_type(copy: Snapshot) -> str:
    return "text/plain; charset=utf-8" if copy.media_type == "text/plain" else "text/html"


def _extension(copy: Snapshot) -> str:
    known = {"text/html": ".html", "application/pdf": ".pdf", "text/plain": ".txt", "text/markdown": ".md"}
    return known.get(copy.media_type, ".bin")
