"""The library of sources."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from factcheck.actions.sources import SourceFacts, authorise_talk, edit_source
from factcheck.forms.sources import LibraryFilters, SourceForm
from factcheck.models import Capture, Claim, Evidence, Snapshot, Source
from factcheck.models.subqueries import Counted
from factcheck.views.access import get_source, person
from factcheck.views.answers import UNFIT, is_fragment
from factcheck.views.watching import live_context

A_PAGE = 50
SHOWN_CAPTURES = 5


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """All that this person may read, newest first, as far as the filters leave them."""
    user = person(request)
    readable, in_use = Source.objects.readable_by(user), Evidence.objects.attached()
    filters = LibraryFilters(request.GET, readable=readable)
    uses = Counted(in_use.filter(source=OuterRef("pk")).order_by().values("pk"))
    found = filters.apply(readable, in_use.filter(claim__in=Claim.objects.visible_to(user))).annotate(uses=uses)
    rows = found.order_by("-added_at", "-pk").select_related("added_by", "origin")
    page = Paginator(rows, A_PAGE).get_page(request.GET.get("page"))
    return render(request, "sources/sources.html", {"page": page, "filters": filters})


def source(request: HttpRequest, pk: int) -> HttpResponse:
    """One source with its copies and the passages in use; posting changes what is said about it."""
    found, user = get_source(request, pk), person(request)
    form = SourceForm(request.POST or None, initial=SourceForm.initial_of(found))
    if request.method == "POST" and form.is_valid():
        edit_source(found, SourceFacts(**form.cleaned_data), by=user)
        return redirect("source", pk=found.pk)
    uses = Evidence.objects.attached().filter(source=found).select_related("claim__article", "claim__verdict__decision")
    visible = uses.filter(claim__in=Claim.objects.visible_to(user))
    context = {
        "source": found,
        "form": form,
        "page": Paginator(visible.order_by("-pk"), A_PAGE).get_page(request.GET.get("page")),
    }
    context |= _captures(found)
    oldest = _oldest_in_use(visible)
    context |= {"snapshot": oldest} | live_context(found, oldest)
    return render(request, "sources/source.html", context, status=UNFIT if form.errors else 200)


@require_POST
def source_authorise(request: HttpRequest, pk: int) -> HttpResponse:
    found = get_source(request, pk)
    authorise_talk(found, by=person(request), authorised=request.POST.get("authorised") == "yes")
    return redirect("source", pk=found.pk)


def _oldest_in_use(uses: "QuerySet[Evidence]") -> Snapshot | None:
    """The copy against which a changed page is shown."""
    use = uses.exclude(snapshot=None).select_related("snapshot__source").order_by("snapshot").first()
    return use.snapshot if use else None


@require_safe
def source_captures(request: HttpRequest, pk: int) -> HttpResponse:
    """Polled while a capture is under way; to a browser without script it is the page of the source."""
    found = get_source(request, pk)
    if not is_fragment(request):
        return redirect("source", pk=found.pk)
    return render(request, "sources/_captures.html", {"source": found} | _captures(found))


def _captures(found: Source) -> dict[str, Any]:
    """Its copies, and how the latest attempts to get one went."""
    captures = list(found.captures.in_line()[:SHOWN_CAPTURES])
    return {
        "captures": captures,
        "is_capturing": any(capture.is_under_way for capture in captures),
        "last_failed": bool(captures) and captures[0].state == Capture.FAILED,
        "snapshots": list(found.snapshots.select_related("operator").defer("text", "headers")),
    }
