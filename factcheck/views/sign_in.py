"""Who may sign in, and from where."""

import ipaddress
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import Http404, HttpRequest, HttpResponse

from factcheck.models import User
from factcheck.models.people import with_email
from factcheck.views.own_account import remember_language


class ClosedSignUp(DefaultAccountAdapter):
    """People are invited by an admin; nobody opens an account by himself."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Failed sign-ins count for an account together with the address they come from: a stranger who guesses from
        elsewhere does not lock the person out. All accounts together are counted by address as well.
        """
        return f"{super()._get_login_attempts_cache_key(request, **credentials)}:{self.get_client_ip(request)}"

    def post_login(self, request: HttpRequest, user: User, **rest: Any) -> HttpResponse:
        """A person who chose a language is met in it on any machine."""
        response: HttpResponse = super().post_login(request, user, **rest)
        return remember_language(response, user) if user.language else response


class KnownPeople(DefaultSocialAccountAdapter):
    """Single sign-on lets in who has an account, found by the address that the provider verified. It opens none."""

    def is_email_verified(self, provider: Any, email: str) -> bool:
        """Only the provider's own word for each person counts, whatever may be set for all."""
        return False

    def authenticate_by_email(self, sociallogin: Any) -> tuple[User, str] | None:
        for address in sociallogin.email_addresses:
            # PostgreSQL takes a dotless i for an i where case does not count: another's address, which is no match.
            written = address.email.lower()
            same = [person for person in with_email(address.email) if person.email.lower() == written]
            if address.verified and same:
                return same[0], address.email
        return None

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False


def no_such_page(request: HttpRequest) -> HttpResponse:
    raise Http404


class LocalDemoBackend(AuthenticationBackend):
    """The printed demo password opens doors only from this machine's own address.

    The address is the connection's own: no forwarding header is believed, and behind a proxy on this machine (told by
    such a header) no demo sign-in is accepted at all.
    """

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> User | None:
        user: User | None = super().authenticate(request, **credentials)
        if user is not None and user.is_demo and not is_local(request):
            return None
        return user


def is_local(request: HttpRequest | None) -> bool:
    if request is None or "HTTP_X_FORWARDED_FOR" in request.META or "HTTP_FORWARDED" in request.META:
        return False
    try:
        return ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
