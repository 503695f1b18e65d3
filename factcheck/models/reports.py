"""What left the desk: issued reports, the files made of them, what was set right later, and public fact checks."""

from typing import Self

from django.db import models
from django.db.models import Q

from factcheck.domain.publication import PublicCheckData, is_examined_again
from factcheck.domain.publication import from_text as check_from_text
from factcheck.domain.report import PROFILES, ReportData, from_text
from factcheck.models.articles import Article
from factcheck.models.claims import Claim
from factcheck.models.jobs import Job
from factcheck.models.people import User


class Report(models.Model):
    """The record as it was signed: frozen, with its hash. `text` holds confidential sources too; what a reader sees
    of it is cut out when a file is made."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="reports")
    number = models.PositiveIntegerField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    issued_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    issued_at = models.DateTimeField()

    class Meta:
        ordering = ["article", "-number"]
        constraints = [models.UniqueConstraint(fields=["article", "number"], name="report_number_once")]

    def __str__(self) -> str:
        return f"{self.article}, report {self.number}"

    @property
    def data(self) -> ReportData:
        return from_text(self.text)


class ReportFile(Job):
    """A file of a report, made in the background and kept, so that it is the same bytes for ever.

    `report` None: of the record as it stands. `readable` are the confidential sources that the file names, `closed`
    those that became confidential after the report was issued.
    """

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="report_files")
    report = models.ForeignKey(Report, on_delete=models.PROTECT, null=True, blank=True, related_name="files")
    format = models.CharField(max_length=10)
    profile = models.CharField(max_length=10, choices=[(profile, profile) for profile in PROFILES])
    language = models.CharField(max_length=5)
    readable = models.JSONField(default=list)
    closed = models.JSONField(default=list)
    requested_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    sha256 = models.CharField(max_length=64, blank=True)
    size = models.PositiveBigIntegerField(default=0)
    done_steps = models.PositiveIntegerField(default=0)
    all_steps = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-requested_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.report or self.article} as {self.format} ({self.state})"


class Correction(models.Model):
    """Something published was wrong: what, what replaced it, when. Of the article, or of one public check."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="corrections")
    check_page = models.ForeignKey(
        "PublicCheck", on_delete=models.PROTECT, null=True, blank=True, related_name="corrections"
    )
    wrong = models.TextField()
    right = models.TextField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.wrong[:40]}: {self.right[:40]}"


class PublicCheckQuerySet(models.QuerySet["PublicCheck"]):
    def published(self) -> Self:
        return self.filter(is_published=True).select_related("claim__verdict__decision")


class PublicCheck(models.Model):
    """The public page of one claim by a third party. What editors type stands here; readers see the newest edition."""

    claim = models.OneToOneField(Claim, on_delete=models.PROTECT, related_name="public_check")
    slug = models.SlugField(max_length=80, unique=True)
    headline = models.CharField(max_length=300)
    claimant = models.CharField(max_length=300)
    claimant_is_person = models.BooleanField(default=False)
    said_on = models.DateField()
    said_in = models.CharField(max_length=300)
    appearance = models.URLField(max_length=2000, blank=True)
    appearance_archive = models.URLField(max_length=2000, blank=True)
    reasoning = models.TextField()
    unknown = models.TextField(blank=True)
    method = models.TextField(blank=True)
    # Counts up with every text that is kept, so that a form knows what it started from.
    revision = models.PositiveIntegerField(default=1)
    is_published = models.BooleanField(default=False)
    first_published_at = models.DateTimeField(null=True, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = PublicCheckQuerySet.as_manager()

    class Meta:
        ordering = ["-first_published_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(is_published=False) | Q(first_published_at__isnull=False), name="published_has_date"
            )
        ]

    def __str__(self) -> str:
        return self.headline

    @property
    def newest(self) -> "PublicEdition | None":
        return self.editions.order_by("number").last()

    def is_examined_again(self, newest: "PublicEdition") -> bool:
        """Whether what readers see in the newest edition no longer rests on the approval that the claim has now."""
        decision = getattr(self.claim.verdict, "decision", None)
        return is_examined_again(
            status=self.claim.status,
            decided_at=decision.decided_at if decision else None,
            published_at=newest.published_at,
        )


class PublicEdition(models.Model):
    """What readers were shown from one moment on: frozen, append-only."""

    check_page = models.ForeignKey(PublicCheck, on_delete=models.PROTECT, related_name="editions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    published_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField()

    class Meta:
        ordering = ["check_page", "number"]
        constraints = [models.UniqueConstraint(fields=["check_page", "number"], name="edition_number_once")]

    def __str__(self) -> str:
        return f"{self.check_page}, edition {self.number}"

    @property
    def data(self) -> PublicCheckData:
        return check_from_text(self.text)
