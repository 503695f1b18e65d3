"""Headers that Django and django-csp do not set by themselves, and refusals in words."""

import logging
import re
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import OperationalError
from django.db.models import BigIntegerField
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotFound, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext, gettext_noop

from factcheck.actions.files import Unwritable
from factcheck.actions.refusals import Refused, Stale
from factcheck.views.answers import REFUSED, is_fragment, latest_of

NOTHING_ALLOWED = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
FRAME = re.compile(r"/snapshots/\d+/frame/")
NOT_TYPED = ("csrfmiddlewaretoken",)
SHORT = 40

UNAVAILABLE = 503
UNSTORED = gettext_noop("Nothing was stored: the disk of this server is full, read-only or busy. Reading goes on.")
SIGNS = ("disk is full", "readonly", "read-only", "disk I/O error", "is locked", "No space left")

logger = logging.getLogger(__name__)
GetResponse = Callable[[HttpRequest], HttpResponseBase]


def permissions_policy(get_response: GetResponse) -> GetResponse:
    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        response.headers.setdefault("Permissions-Policy", NOTHING_ALLOWED)
        return response

    return middleware


class WithoutNul:
    """No field holds the character U+0000, which PostgreSQL does not store: it is left out of all that is sent."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_: object) -> None:
        """Once the check of the token has read the form, and before any view does."""
        for name in ("GET", "POST"):
            sent: QueryDict = getattr(request, name)
            if any("\0" in value for _, values in sent.lists() for value in values):
                clean = sent.copy()
                for key, values in sent.lists():
                    clean.setlist(key, [value.replace("\0", "") for value in values])
                setattr(request, name, clean)


class StorableIds:
    """An id in an address that is larger than any database holds is missing like any other."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: object, args: object, named: dict[str, Any]) -> None:
        if any(isinstance(value, int) and value > BigIntegerField.MAX_BIGINT for value in named.values()):
            raise Http404


def second_host(get_response: GetResponse) -> GetResponse:
    """On the host for captured pages there is nothing but their frames, and no cookie is read or set."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if not settings.SNAPSHOT_HOST or request.get_host() != settings.SNAPSHOT_HOST:
            return get_response(request)
        if not FRAME.fullmatch(request.path_info):
            return HttpResponseNotFound(content_type="text/plain")
        request.COOKIES.clear()
        response = get_response(request)
        response.cookies.clear()
        return response

    return middleware


class Refusals:
    """Turns a refusal of the rules into a sentence. Nothing typed is lost: a script-driven form stays as it is and
    shows the sentence beside itself; without script a page gives back what was typed.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, Refused):
            reason, status = gettext(exception.reason), REFUSED
        elif _cannot_store(exception):
            logger.error("nothing could be stored: %s", type(exception).__name__)
            reason, status = gettext(UNSTORED), UNAVAILABLE
        else:
            return None
        context = {"reason": reason, "theirs": getattr(exception, "theirs", ""), "latest": latest_of(exception)}
        if is_fragment(request):
            response = render(request, "includes/_refusal.html", context, status=status)
            response["HX-Retarget"], response["HX-Reswap"] = "#refusal", "innerHTML"
            return response
        page = context | {"typed": _typed(request, exception), "back": _own_address(request), "path": request.path}
        return render(request, "refused.html", page, status=status)


def _cannot_store(exception: Exception) -> bool:
    """A full or read-only disk, or a database that stays locked: for the file store and for SQLite."""
    if isinstance(exception, Unwritable):
        return True
    return isinstance(exception, OperationalError) and any(sign in str(exception) for sign in SIGNS)


def _typed(request: HttpRequest, refusal: Exception) -> list[tuple[str, str, bool]]:
    """To be looked over and sent again; a form that was too old comes back up to date."""
    typed = typed_in(request)
    if isinstance(refusal, Stale):
        typed = [pair for pair in typed if pair[0] != "revision"] + [("revision", str(refusal.revision))]
    return as_fields(typed) if any(value.strip() for _, value in typed) else []


def typed_in(request: HttpRequest) -> list[tuple[str, str]]:
    """The fields with all that was chosen in each."""
    sent = [(name, str(value)) for name, values in request.POST.lists() for value in values]
    return [(name, value) for name, value in sent if name not in NOT_TYPED]


def as_fields(typed: list[tuple[str, str]]) -> list[tuple[str, str, bool]]:
    """With whether it is text to be read and changed, or a value that only goes along."""
    return [(name, value, len(value) > SHORT or " " in value or "\n" in value) for name, value in typed]


def _own_address(request: HttpRequest) -> str:
    """The page the form stood on, when it is one of ours."""
    referrer = request.headers.get("Referer", "")
    return referrer if referrer.startswith(f"{request.scheme}://{request.get_host()}/") else "/"
