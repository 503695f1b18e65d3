"""Who may sign in, and from where."""

import ipaddress
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.providers.base import AuthProcess
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext, gettext_noop

from factcheck.models import User
from factcheck.models.people import with_email
from factcheck.views.own_account import remember_language

NOT_VOUCHED = gettext_noop(
    "No active account here has the address that your provider vouches for now. Ask an admin, or sign in by password."
)


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

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Asked at every sign-in, not only at the first: the provider vouches for the account's address, and the
        account is active. What was connected to an account that has ended since goes to who has the address now.
        """
        connecting = sociallogin.state.get("process") == AuthProcess.CONNECT
        if not (sociallogin.is_existing or connecting):
            return
        known = self.authenticate_by_email(sociallogin)
        if known and sociallogin.is_existing and not sociallogin.user.is_active:
            sociallogin.user = sociallogin.account.user = known[0]
            sociallogin.account.save(update_fields=["user"])
        expected = request.user if connecting else sociallogin.user
        if known is None or known[0].pk != expected.pk:
            messages.error(request, gettext(NOT_VOUCHED))
            raise ImmediateHttpResponse(redirect("account_login"))


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
