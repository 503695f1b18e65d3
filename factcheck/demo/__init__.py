"""What an empty database is filled with: people, a fresh German article, an English one half-way through its check, and
one that is published.

Everything goes in by the same actions that the pages use, so that the demo can do nothing that the product cannot.
"""

from django.db import transaction

from factcheck.demo.half_checked import add_half_checked
from factcheck.demo.library import add_library
from factcheck.demo.people import DEMO_PASSWORD, add_people
from factcheck.demo.published import add_published
from factcheck.demo.unchecked import add_unchecked
from factcheck.models import User
from factcheck.parsing import trusted

__all__ = ["DEMO_PASSWORD", "fill"]


def fill() -> bool:
    """False, and nothing changed, where anybody has an account already."""
    with transaction.atomic():
        if User.objects.exists():
            return False
        people = add_people()
    with trusted():
        add_unchecked(people)
        library = add_library(people["reviewer"])
        add_published(people, library)
        add_half_checked(people, library)
    return True
