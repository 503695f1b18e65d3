"""What concerns the person who is signed in: mentions, answers, returns."""

from collections import defaultdict
from collections.abc import Iterable

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from factcheck.actions.notices import read_all_notices, read_notice
from factcheck.models import Claim, Evidence, Notice, User
from factcheck.views.access import person
from factcheck.views.answers import move_on

A_PAGE = 50


@require_safe
def notices(request: HttpRequest) -> HttpResponse:
    shown = Notice.objects.visible_to(person(request)).for_list()
    page = Paginator(shown, A_PAGE).get_page(request.GET.get("page"))
    resting = _resting(page.object_list, person(request))
    rows = [(notice, resting.get(notice.source_id or 0, []) if notice.claim_id is None else []) for notice in page]
    return render(request, "notices/notices.html", {"page": page, "rows": rows})


def _resting(shown: Iterable[Notice], reader: User) -> dict[int, list[Claim]]:
    """Of the sources told of without a claim: those claims which rest on them and for which the reader answers."""
    told = {notice.source_id for notice in shown if notice.source_id and not notice.claim_id}
    found: dict[int, list[Claim]] = defaultdict(list)
    if not told:
        return found
    his = Claim.objects.standing().visible_to(reader).answered_for_by(reader)
    uses = Evidence.objects.attached().filter(source__in=told, claim__in=his).select_related("claim__article")
    for use in uses.order_by("claim__article", "claim", "pk"):
        if use.claim not in found[use.source_id]:
            found[use.source_id].append(use.claim)
    return found


@require_http_methods(["GET", "HEAD", "POST"])
def notice(request: HttpRequest, pk: int) -> HttpResponse:
    """Leads to what it is about; posted, from the list, it counts as read."""
    found = get_object_or_404(Notice.objects.visible_to(person(request)), pk=pk)
    if request.method == "POST":
        read_notice(found)
    return move_on(request, _target(found))


@require_POST
def notices_read(request: HttpRequest) -> HttpResponse:
    read_all_notices(by=person(request))
    return move_on(request, reverse("notices"))


def _target(found: Notice) -> str:
    if found.claim_id:
        return reverse("claim", args=[found.claim_id]) + (f"#note-{found.note_id}" if found.note_id else "")
    if found.article_id:
        return reverse("article", args=[found.article_id])
    return reverse("source", args=[found.source_id]) if found.source_id else reverse("notices")
