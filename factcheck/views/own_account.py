"""What one does with one's own account: opening it by a link, and setting how one is shown and met."""

from allauth.core import ratelimit
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from factcheck.actions.people import (
    Account,
    Preferences,
    accept_invitation,
    change_preferences,
    hash_token,
    use_password_link,
)
from factcheck.actions.refusals import Refused
from factcheck.forms.people import AccountForm, PasswordForm, PreferencesForm
from factcheck.models import AccessLink, User
from factcheck.views.access import person
from factcheck.views.answers import UNFIT

GONE = 404


@never_cache
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def access_link(request: HttpRequest, token: str) -> HttpResponse:
    """A link that opens nothing says why. What was typed stays when it does not fit."""
    link = AccessLink.objects.select_related("person", "created_by").filter(token_hash=hash_token(token)).first()
    if link is None or link.used_at or link.expires_at <= timezone.now():
        return render(request, "people/link_gone.html", {"link": link}, status=GONE)
    data = request.POST if request.method == "POST" else None
    initial = {"name": link.name, "email": link.email}
    form = PasswordForm(data) if link.person else AccountForm(data, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            name = _open(link, form)
            logout(request)
            messages.success(request, gettext("Done. Sign in now as %(name)s.") % {"name": name})
            return redirect("account_login")
        except Refused as refusal:
            form.add_error("password", gettext(refusal.reason))
    return render(
        request, "people/access_link.html", {"link": link, "form": form}, status=UNFIT if form.errors else 200
    )


def _open(link: AccessLink, form: PasswordForm) -> str:
    """The user name to sign in with."""
    data = form.cleaned_data
    if link.person:
        return use_password_link(link, data["password"]).username
    account = Account(data["username"], data["name"], data["initials"], data["password"], data["email"])
    return accept_invitation(link, account).username


@require_http_methods(["GET", "HEAD", "POST"])
def settings_person(request: HttpRequest) -> HttpResponse:
    user = person(request)
    form = PreferencesForm(request.POST if request.method == "POST" else None, instance=User.objects.get(pk=user.pk))
    if request.method == "POST" and form.is_valid():
        try:
            _change(request, user, form)
            return remember_language(redirect("settings_person"), user)
        except Refused as refusal:
            form.add_error("password", gettext(refusal.reason))
    context = {"form": form, "mails_go_out": settings.MAILS, "saved": user}
    return render(request, "people/settings.html", context, status=UNFIT if form.errors else 200)


def _change(request: HttpRequest, user: User, form: PreferencesForm) -> None:
    password = form.cleaned_data["password"]
    if password and not ratelimit.consume(request, action="reauthenticate", user=user):
        raise Refused("Too many attempts. Wait a minute.")
    change_preferences(user, Preferences(**form.preferences()), password=password)


def remember_language(response: HttpResponse, user: User) -> HttpResponse:
    """The language that a person chose, in the cookie by which Django speaks it."""
    name = settings.LANGUAGE_COOKIE_NAME
    if user.language:
        response.set_cookie(name, user.language, samesite="Lax", secure=settings.TLS, max_age=365 * 24 * 3600)
    else:
        response.delete_cookie(name)
    return response
