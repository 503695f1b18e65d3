"""What somebody is typing and has not sent yet."""

from typing import Self

from django.db import models
from django.db.models import F, Q

from factcheck.models.claims import Claim
from factcheck.models.people import User
from factcheck.models.verdicts import Verdict


class DraftQuerySet(models.QuerySet["Draft"]):
    def alive(self) -> Self:
        return self.filter(Q(verdict=F("claim__verdict")) | Q(verdict=None, claim__verdict=None))


class Draft(models.Model):
    """The fields of one form as last typed, and the claim's revision that they started from.

    `verdict` is the one that the claim had then: once another is given, what was typed before it has served its turn.
    """

    person = models.ForeignKey(User, on_delete=models.CASCADE, related_name="drafts")
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="drafts")
    form = models.CharField(max_length=20)
    verdict = models.ForeignKey(Verdict, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    revision = models.PositiveIntegerField()
    fields = models.JSONField(default=dict)
    saved_at = models.DateTimeField(auto_now=True)

    objects = DraftQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "claim", "form"], name="one_draft_a_form")]

    def __str__(self) -> str:
        return f"{self.person}: {self.form} of {self.claim_id}"
