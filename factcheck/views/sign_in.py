"""Who may sign in, and from where."""

import ipaddress
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from django.http import HttpRequest

from factcheck.models import User


class ClosedSignUp(DefaultAccountAdapter):
    """People are invited by an admin; nobody opens an account by himself."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


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
