"""What somebody is typing and has not sent yet."""

from django.db import models

from factcheck.models.claims import Claim
from factcheck.models.people import User


class Draft(models.Model):
    """The fields of one form as last typed, and the claim's revision that they started from."""

    person = models.ForeignKey(User, on_delete=models.CASCADE, related_name="drafts")
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="drafts")
    form = models.CharField(max_length=20)
    revision = models.PositiveIntegerField()
    fields = models.JSONField(default=dict)
    saved_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "claim", "form"], name="one_draft_a_form")]

    def __str__(self) -> str:
        return f"{self.person}: {self.form} of {self.claim_id}"
