"""A browser at which somebody has signed in."""

from typing import Any

from django.test import Client

from factcheck.domain.states import Role
from factcheck.models import User
from tests.factories import make_user


def signed_in(who: User | Role = Role.REVIEWER, **options: Any) -> Client:
    """This person, or somebody new in this role."""
    client = Client(**options)
    client.force_login(who if isinstance(who, User) else make_user(who))
    return client
