"""What was sent after the session had ended: it is kept, and sent again by the person once he has signed in."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext, gettext_noop
from django.views.decorators.http import require_http_methods

from factcheck.views.answers import REFUSED, is_fragment, move_on
from factcheck.views.middleware import as_fields, typed_in

KEPT = "unsent"
# Only what is typed about the work is kept: never what is sent to the pages of accounts, such as passwords.
OURS = ("/articles/", "/claims/", "/evidence/", "/notes/", "/sources/", "/queue/")
ENDED = gettext_noop("Your session has ended. What you type here is not saved until you have signed in again.")
LONGEST = 50_000  # characters of all fields together: a session is no store for whole articles


class SignedIn(LoginRequiredMiddleware):
    """Lets nobody through without a sign-in. The forged-form check comes before it, so that what is kept was typed into
    a page of ours.
    """

    def handle_no_permission(self, request: HttpRequest, view_func: Any) -> HttpResponse:  # type: ignore[override]  # htmx is sent on by a header
        if request.method != "POST":
            login = reverse(self.get_login_url(view_func))
            if is_fragment(request):  # only a page of somebody who was signed in asks for one
                return _told_beside(request, f"{login}?ended=1")
            return redirect_to_login(request.get_full_path(), f"{login}?ended=1" if _has_ended(request) else login)
        _keep(request)
        return move_on(request, redirect_to_login(reverse("unsent"), self.get_login_url(view_func)).url)


def _has_ended(request: HttpRequest) -> bool:
    """Whether the browser still knows a session of which nothing is left; one that waits for a second factor is."""
    return settings.SESSION_COOKIE_NAME in request.COOKIES and request.session.is_empty()


def _told_beside(request: HttpRequest, login: str) -> HttpResponse:
    """A page that asks for a part of itself is told so in its place for refusals, and stays with all that was typed."""
    page = urlsplit(request.headers.get("HX-Current-URL", "")).path or "/"
    context = {"reason": gettext(ENDED), "sign_in": redirect_to_login(page, login).url}
    response = render(request, "includes/_refusal.html", context, status=REFUSED)
    response["HX-Retarget"], response["HX-Reswap"] = "#refusal", "innerHTML"
    return response


def _keep(request: HttpRequest) -> None:
    if not request.path.startswith(OURS):
        return
    fields = typed_in(request)
    if any(value.strip() for _, value in fields) and sum(len(value) for _, value in fields) <= LONGEST:
        request.session[KEPT] = {"path": request.path, "fields": fields}


@require_http_methods(["GET", "HEAD", "POST"])
def unsent(request: HttpRequest) -> HttpResponse:
    """The form as it was filled in, to be sent again; posted, it is thrown away."""
    kept = request.session.get(KEPT)
    if request.method == "POST" or not kept:
        request.session.pop(KEPT, None)
        return redirect("home")
    return render(request, "unsent.html", {"path": kept["path"], "typed": as_fields(kept["fields"])})
