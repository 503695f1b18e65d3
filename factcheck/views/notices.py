"""What concerns the person who is signed in: mentions, answers, returns."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from factcheck.actions.notices import read_all_notices, read_notice
from factcheck.models import Notice
from factcheck.views.access import person
from factcheck.views.answers import move_on

A_PAGE = 50


@require_safe
def notices(request: HttpRequest) -> HttpResponse:
    shown = Notice.objects.visible_to(person(request)).for_list()
    page = Paginator(shown, A_PAGE).get_page(request.GET.get("page"))
    return render(request, "notices/notices.html", {"page": page})


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
