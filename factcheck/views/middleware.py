"""Headers that Django and django-csp do not set by themselves, and refusals in words."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext

from factcheck.actions.refusals import Refused
from factcheck.views.answers import REFUSED, is_fragment

NOTHING_ALLOWED = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
NOT_TYPED = ("csrfmiddlewaretoken",)

GetResponse = Callable[[HttpRequest], HttpResponseBase]


def permissions_policy(get_response: GetResponse) -> GetResponse:
    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        response.headers.setdefault("Permissions-Policy", NOTHING_ALLOWED)
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
        if not isinstance(exception, Refused):
            return None
        context = {"reason": gettext(exception.reason)}
        if is_fragment(request):
            response = render(request, "includes/_refusal.html", context, status=REFUSED)
            response["HX-Retarget"], response["HX-Reswap"] = "#refusal", "innerHTML"
            return response
        page = context | {"typed": _typed(request), "back": _own_address(request)}
        return render(request, "refused.html", page, status=REFUSED)


def _typed(request: HttpRequest) -> list[tuple[str, str]]:
    return [(name, str(value)) for name, value in request.POST.items() if name not in NOT_TYPED and str(value).strip()]


def _own_address(request: HttpRequest) -> str:
    """The page the form stood on, when it is one of ours."""
    referrer = request.headers.get("Referer", "")
    return referrer if referrer.startswith(f"{request.scheme}://{request.get_host()}/") else "/"
