"""The demo sign-ins. Their password is printed, and accepted from this machine's own address only."""

from django.contrib.auth.hashers import make_password

from factcheck.domain.states import Role
from factcheck.models import User

DEMO_PASSWORD = "factcheck-demo"  # noqa: S105  # meant to be known: see views.sign_in.LocalDemoBackend

PEOPLE = (
    ("reader", "Robin Reuter", "rr", Role.READER),
    ("reviewer", "Ines Albrecht", "ia", Role.REVIEWER),
    ("reviewer2", "Jonas Okafor", "jo", Role.REVIEWER),
    ("editor", "Marta Lindqvist", "ml", Role.EDITOR),
    ("admin", "Deniz Aydin", "da", Role.ADMIN),
)


def add_people() -> dict[str, User]:
    """By user name. All share one hash: hashing is slow on purpose, and the password is no secret."""
    password = make_password(DEMO_PASSWORD)
    return {username: _add(username, name, initials, role, password) for username, name, initials, role in PEOPLE}


def _add(username: str, name: str, initials: str, role: Role, password: str) -> User:
    return User.objects.create(
        username=username, password=password, name=name, initials=initials, role=role, is_demo=True
    )
