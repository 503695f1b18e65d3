"""People and desks."""

from datetime import datetime
from typing import Self

from django.contrib.auth.models import AbstractUser
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import Role
from factcheck.domain.workflow import DECIDERS, REVIEWERS


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
    # How the product meets this person. An empty language or theme: as the browser says.
    language = models.CharField(max_length=5, blank=True)
    theme = models.CharField(max_length=5, blank=True)
    single_keys = models.BooleanField(default=True)
    mails = models.BooleanField(default=True)
    # Counts up when every session of this person is to end.
    session_epoch = models.PositiveIntegerField(default=0)
    # The printed demo password is accepted from this machine's own address only.
    is_demo = models.BooleanField(default=False)

    REQUIRED_FIELDS = ["name", "initials"]

    class Meta(AbstractUser.Meta):  # type: ignore[name-defined]  # its stubs leave it out
        constraints = [
            # Single sign-on finds a person by it: it leads to one account.
            models.UniqueConstraint(
                Lower("email"), condition=Q(is_active=True) & ~Q(email=""), name="one_email_a_person"
            )
        ]

    def __str__(self) -> str:
        return self.name

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """As Django's, and over the epoch too: a session ends with the password, or when an admin says so."""
        values = f"{self.password}:{self.session_epoch}"
        return salted_hmac("factcheck.models.User.sessions", values, secret=secret, algorithm="sha256").hexdigest()

    @property
    def as_role(self) -> Role:
        return Role(self.role)

    @property
    def language_list(self) -> list[str]:
        return self.languages.split()

    @property
    def may_review(self) -> bool:
        return self.as_role in REVIEWERS

    @property
    def may_decide(self) -> bool:
        return self.as_role in DECIDERS


def with_email(email: str) -> "models.QuerySet[User]":
    """Who can sign in and has this address, in any case: at most one. Nobody for none."""
    return User.objects.filter(is_active=True, email__iexact=email).exclude(email="")


class AccessLinkQuerySet(models.QuerySet["AccessLink"]):
    def usable(self, now: datetime) -> Self:
        return self.filter(used_at=None, expires_at__gt=now)


class AccessLink(models.Model):
    """A one-time link: an invitation, or (with `person`) a new password. Only the hash of its token is kept."""

    token_hash = models.CharField(max_length=64, unique=True)
    person = models.ForeignKey(User, on_delete=models.CASCADE, null=True, blank=True, related_name="access_links")
    name = models.CharField(max_length=120, blank=True)
    email = models.EmailField(blank=True)
    role = models.CharField(max_length=10, choices=Role.choices(), default=Role.READER)
    desks = models.ManyToManyField(Desk, blank=True, related_name="+")
    languages = models.CharField(max_length=60, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    objects = AccessLinkQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return f"{'new password' if self.person_id else 'invitation'} for {self.person or self.name or self.email}"
