"""How a view answers a posted act: with the changed fragment, or with a redirect where there is no script."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_noop

from factcheck.forms.numbers import as_number
from factcheck.models import Event

REFUSED, UNFIT = 409, 422  # by the rules, or because the form does not fit
ASKED = gettext_noop("One person alone does not decide this: another editor does, in Approvals.")


def latest_of(refusal: Exception) -> Event | None:
    """What was done last to the claim whose state is the reason of a refusal."""
    claim = getattr(refusal, "claim", None)
    return Event.objects.changing(claim).first() if claim else None


def is_fragment(request: HttpRequest) -> bool:
    """Asked for by htmx, and not as a whole page through a boosted link or the history."""
    headers = request.headers
    whole = headers.get("HX-Boosted") == "true" or headers.get("HX-History-Restore-Request") == "true"
    return headers.get("HX-Request") == "true" and not whole


def done(request: HttpRequest, fragment: str, context: dict[str, Any], *, then: str) -> HttpResponse:
    """`then` is the address that shows the result to a browser without script."""
    if is_fragment(request):
        return render(request, fragment, context)
    return redirect(then)


def move_on(request: HttpRequest, address: str) -> HttpResponse:
    """To another page, with or without script."""
    if is_fragment(request):
        return HttpResponse(status=204, headers={"HX-Redirect": address})
    return redirect(address)


def seen_revision(request: HttpRequest) -> int | None:
    """Which revision the page was made of; a page that does not say is taken as fresh."""
    return as_number(request.POST.get("revision", ""))
