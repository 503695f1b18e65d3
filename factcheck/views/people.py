"""The admin's pages: who belongs to the newsroom, and what each may do."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from factcheck.actions.people import (
    Rights,
    add_desk,
    change_rights,
    deactivate,
    invite,
    mail_link,
    make_password_link,
    reactivate,
    revoke_link,
)
from factcheck.actions.refusals import Refused
from factcheck.domain.people import why_not_manage
from factcheck.forms.people import InviteForm, RightsForm
from factcheck.models import AccessLink, Claim, Desk, Event, User
from factcheck.models.events import with_people
from factcheck.views.access import person
from factcheck.views.answers import UNFIT, move_on

LATEST = 30


def admin(request: HttpRequest) -> User:
    user = person(request)
    if why_not_manage(user.as_role):
        raise PermissionDenied
    return user


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    admin(request)
    return _people(request, InviteForm())


def _people(request: HttpRequest, form: InviteForm, **more: Any) -> HttpResponse:
    links = AccessLink.objects.usable(timezone.now()).select_related("person", "created_by")
    context = {
        "people": User.objects.prefetch_related("desks", "authenticator_set").order_by("-is_active", "name"),
        "desks": Desk.objects.order_by("name"),
        "links": links,
        "form": form,
        "events": with_people(Event.objects.filter(chain__subject="system").for_list()[:LATEST]),
    }
    return render(request, "people/people.html", context | more, status=UNFIT if form.errors else 200)


@require_POST
def person_invite(request: HttpRequest) -> HttpResponse:
    """The link is shown once, and mailed where a server is set."""
    user, form = admin(request), InviteForm(request.POST)
    if not form.is_valid():
        return _people(request, form)
    name, email = form.cleaned_data["name"], form.cleaned_data["email"]
    link, token = invite(Rights(**form.rights()), by=user, name=name, email=email)
    return _shown(request, link, token)


def _shown(request: HttpRequest, link: AccessLink, token: str) -> HttpResponse:
    address = request.build_absolute_uri(reverse("access_link", args=[token]))
    return _people(request, InviteForm(), link=link, address=address, mailed=mail_link(link, address))


@require_http_methods(["GET", "HEAD", "POST"])
def person_edit(request: HttpRequest, pk: int) -> HttpResponse:
    user, other = admin(request), get_object_or_404(User, pk=pk)
    initial = {"role": other.role, "desks": other.desks.all(), "languages": other.language_list}
    form = RightsForm(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            change_rights(other, Rights(**form.rights()), by=user)
            return move_on(request, reverse("people"))
        except Refused as refusal:
            form.add_error(None, gettext(refusal.reason))
    holds, desks = Claim.objects.filter(holder=other).count(), Desk.objects.exists()
    context = {"other": other, "form": form, "holds": holds, "desks": desks}
    return render(request, "people/person.html", context, status=UNFIT if form.errors else 200)


@require_POST
def person_deactivate(request: HttpRequest, pk: int) -> HttpResponse:
    deactivate(get_object_or_404(User, pk=pk), by=admin(request))
    return move_on(request, reverse("people"))


@require_POST
def person_reactivate(request: HttpRequest, pk: int) -> HttpResponse:
    reactivate(get_object_or_404(User, pk=pk), by=admin(request))
    return move_on(request, reverse("people"))


@require_POST
def person_password_link(request: HttpRequest, pk: int) -> HttpResponse:
    user = admin(request)
    link, token = make_password_link(get_object_or_404(User, pk=pk, is_active=True), by=user)
    return _shown(request, link, token)


@require_POST
def link_revoke(request: HttpRequest, pk: int) -> HttpResponse:
    user = admin(request)
    revoke_link(get_object_or_404(AccessLink, pk=pk), by=user)
    return redirect("people")


@require_POST
def desk_add(request: HttpRequest) -> HttpResponse:
    add_desk(request.POST.get("name", ""), by=admin(request))
    return move_on(request, reverse("people"))
