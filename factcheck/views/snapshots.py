"""A frozen copy: as readable text with its passages, in its original form behind bars, and with all its facts."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from factcheck.actions.verifying import snapshot_problems
from factcheck.domain.marking import Marked, mark_spans
from factcheck.models import Claim, Evidence, Snapshot
from factcheck.views.access import get_snapshot, person
from factcheck.views.originals import PICTURES, frame_address, is_framed
from factcheck.views.watching import comparison_context, live_context

TEXT, ORIGINAL, FACTS, COMPARE = "text", "original", "facts", "compare"


@dataclass(frozen=True)
class Stretch:
    """A piece of the text: `begins` are the ids of evidence whose passage starts here, `page` a page that does."""

    text: str
    is_marked: bool
    begins: tuple[int, ...]
    page: int


@require_safe
def snapshot(request: HttpRequest, pk: int) -> HttpResponse:
    """The readable text with every passage in use marked; the words of `?evidence=` can be selected anew."""
    copy = get_snapshot(request, pk)
    uses = list(_uses(request, copy))
    context: dict[str, Any] = {
        "snapshot": copy,
        "source": copy.source,
        "stretches": _stretches(copy, uses),
        "uses": uses,
        "is_framed": is_framed(copy),
        "is_picture": copy.media_type in PICTURES,
        "frame_address": frame_address(request, copy),
        "quoting": _quoting(request, uses),
        "problems": list(snapshot_problems(copy)),
    }
    context |= live_context(copy.source, copy)
    context["tab"] = _tab(request, copy, context["newer"])
    if context["tab"] == COMPARE:
        context |= comparison_context(copy, context["newer"], uses)
    return render(request, "sources/snapshot.html", context)


def _tab(request: HttpRequest, copy: Snapshot, newer: Snapshot | None) -> str:
    """The one asked for; by itself the text, or the picture where there is none."""
    wanted = request.GET.get("tab", "")
    possible = {TEXT: True, FACTS: True, ORIGINAL: is_framed(copy), COMPARE: newer is not None}
    if possible.get(wanted):
        return wanted
    return ORIGINAL if not copy.text and is_framed(copy) else TEXT


def _stretches(copy: Snapshot, uses: list[Evidence]) -> Iterator[Stretch]:
    """The text cut at passages and at the pages of a PDF, whose numbers go into the marks as negative keys."""
    passages = [Marked(use.start, use.end, use.pk) for use in uses if use.start is not None and use.end is not None]
    bounds = pairwise([*copy.pages, len(copy.text)])
    pages = [Marked(start, end, -number) for number, (start, end) in enumerate(bounds, 1)]
    for run in mark_spans(copy.text, [*passages, *pages]):
        page = next((-key for key in run.begins if key < 0), 0)
        begins = tuple(key for key in run.begins if key > 0)
        yield Stretch(run.text, any(key > 0 for key in run.keys), begins, page)


def _uses(request: HttpRequest, copy: Snapshot) -> Any:
    uses = Evidence.objects.attached().filter(snapshot=copy, claim__in=Claim.objects.visible_to(person(request)))
    return uses.select_related("claim__article", "claim__verdict__decision").order_by("start")


def _quoting(request: HttpRequest, uses: list[Evidence]) -> Evidence | None:
    """The evidence whose passage this person may choose here: that asked for, on a claim he holds."""
    mine = [use for use in uses if use.claim.holder_id == person(request).pk]
    wanted = request.GET.get("evidence", "")
    return next((use for use in mine if str(use.pk) == wanted), mine[0] if len(mine) == 1 else None)
