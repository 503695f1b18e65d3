"""Which sources are one origin: a person's decision on what the machine proposed."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from factcheck.actions.origins import decide_origin
from factcheck.actions.refusals import Refused
from factcheck.forms.numbers import as_number
from factcheck.views.access import get_proposal, person
from factcheck.views.answers import move_on


@require_POST
def origin_decide(request: HttpRequest, pk: int) -> HttpResponse:
    """`same` is yes or no; `claim` the claim on whose page it was asked."""
    proposal, answer = get_proposal(request, pk), request.POST.get("same", "")
    if answer not in ("yes", "no"):
        raise Refused("Say whether the two are one origin.")
    decide_origin(proposal, by=person(request), same=answer == "yes")
    claim = as_number(request.POST.get("claim", ""))
    if claim is not None:
        return move_on(request, reverse("claim", args=[claim]) + "#evidence")
    return move_on(request, reverse("source", args=[proposal.source_id]))
