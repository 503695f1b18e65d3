"""New versions on their way in, and what each did to the claims."""

from typing import Self

from django.db import models
from django.db.models import Q

from factcheck.domain.revisions import Outcome
from factcheck.models.articles import Article, ArticleVersion
from factcheck.models.claims import Claim
from factcheck.models.people import User


class VersionDraft(models.Model):
    """A new version that somebody looks at before it is frozen; `based_on` is the number of the version before it."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="version_drafts")
    person = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    based_on = models.PositiveIntegerField()
    text = models.TextField()
    found = models.JSONField(default=dict)
    saved_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["article", "person"], name="one_version_draft_a_person")]

    def __str__(self) -> str:
        return f"{self.person}: version after {self.based_on} of {self.article_id}"


class FateQuerySet(models.QuerySet["Fate"]):
    def undecided(self) -> Self:
        """Doubtful pairs that wait for a person's yes or no."""
        return self.filter(doubtful=True, answer="")


class Fate(models.Model):
    """What a version did to one claim. `candidates` are spans of its text, the likeliest first; a doubtful pair waits
    for a person's answer. `was` is the status of the claim before.
    """

    YES, NO = "yes", "no"
    ANSWERS = [(YES, "Yes"), (NO, "No")]

    version = models.ForeignKey(ArticleVersion, on_delete=models.PROTECT, related_name="fates")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="fates")
    outcome = models.CharField(max_length=10, choices=[(outcome.value, outcome.value) for outcome in Outcome])
    reason = models.CharField(max_length=20)
    was = models.CharField(max_length=10)
    moved = models.BooleanField(default=False)
    doubtful = models.BooleanField(default=False)
    candidates = models.JSONField(default=list)
    answer = models.CharField(max_length=3, choices=ANSWERS, blank=True)
    answered_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)

    objects = FateQuerySet.as_manager()

    class Meta:
        ordering = ["version", "claim"]
        constraints = [models.UniqueConstraint(fields=["version", "claim"], name="one_fate_a_version")]
        indexes = [
            models.Index(fields=["claim"], condition=Q(doubtful=True, answer=""), name="fate_undecided"),
        ]

    def __str__(self) -> str:
        return f"{self.claim_id}: {self.outcome} in version {self.version_id}"

    @property
    def is_undecided(self) -> bool:
        return self.doubtful and not self.answer
