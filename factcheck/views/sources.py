"""The library of sources."""

from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from factcheck.actions.sources import SourceFacts, edit_source
from factcheck.domain.states import SourceType
from factcheck.forms.sources import SourceForm
from factcheck.models import Claim, Evidence, Source
from factcheck.views.access import get_source, person

A_PAGE = 50


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """All that this person may read, newest first; `q` looks in title, publisher, author and address."""
    words, kind = request.GET.get("q", "").strip()[:200], request.GET.get("type", "")
    found = (
        Source.objects.readable_by(person(request))
        .annotate(uses=Count("evidence", distinct=True))
        .order_by("-added_at", "-pk")
    )
    if words:
        found = found.filter(
            Q(title__icontains=words)
            | Q(publisher__icontains=words)
            | Q(author__icontains=words)
            | Q(url__icontains=words)
        )
    if kind in set(SourceType):
        found = found.filter(type=kind)
    page = Paginator(found.select_related("added_by", "origin"), A_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "words": words, "kind": kind, "types": SourceType.choices()}
    return render(request, "sources/sources.html", context)


def source(request: HttpRequest, pk: int) -> HttpResponse:
    """One source with its copies and the passages in use; posting changes what is said about it."""
    found, user = get_source(request, pk), person(request)
    form = SourceForm(request.POST or None, initial=SourceForm.initial_of(found))
    if request.method == "POST" and form.is_valid():
        edit_source(found, SourceFacts(**form.cleaned_data), by=user)
        return redirect("source", pk=found.pk)
    uses = Evidence.objects.attached().filter(source=found).select_related("claim__article", "claim__verdict")
    visible = uses.filter(claim__in=Claim.objects.visible_to(user))
    snapshots = list(found.snapshots.select_related("operator"))
    context = {
        "source": found,
        "form": form,
        "snapshots": snapshots,
        "snapshot": snapshots[0] if snapshots else None,
        "captures": found.captures.all()[:5],
        "uses": visible.order_by("claim__article", "claim__position"),
    }
    return render(request, "sources/source.html", context, status=422 if form.errors else 200)
