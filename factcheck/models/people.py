"""People and desks."""

from django.contrib.auth.models import AbstractUser
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import Role


class Desk(models.Model):
    """A part of the newsroom; an article of a desk is seen by its people."""

    name = models.CharField(max_length=80, unique=True)

    def __str__(self) -> str:
        return self.name


class User(AbstractUser):
    """A person. `initials` is the Kürzel by which pages show him or her."""

    first_name = None  # type: ignore[assignment]  # one name field serves every culture
    last_name = None  # type: ignore[assignment]
    name = models.CharField(max_length=120)
    initials = models.CharField(
        max_length=4, unique=True, validators=[RegexValidator(r"^\w{2,4}$", _("Two to four letters."))]
    )
    role = models.CharField(max_length=10, choices=Role.choices(), default=Role.READER)
    desks = models.ManyToManyField(Desk, blank=True, related_name="people")
    # Codes by space; the queue offers articles in these only. Empty: in every language.
    languages = models.CharField(max_length=60, blank=True)
    # The printed demo password is accepted from this machine's own address only.
    is_demo = models.BooleanField(default=False)

    REQUIRED_FIELDS = ["name", "initials"]

    def __str__(self) -> str:
        return self.name

    @property
    def as_role(self) -> Role:
        return Role(self.role)

    @property
    def language_list(self) -> list[str]:
        return self.languages.split()

    @property
    def may_review(self) -> bool:
        return self.as_role in (Role.REVIEWER, Role.EDITOR)

    @property
    def may_decide(self) -> bool:
        return self.as_role in (Role.EDITOR, Role.ADMIN)
