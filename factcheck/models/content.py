"""What claims say, as keys by which those of the same content are found among very many."""

from django.db import models

from factcheck.models.claims import Claim


class ContentKey(models.Model):
    """One of a claim's keys (domain/prior): all its figures and dates together with one of its words."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="content_keys")
    value = models.BigIntegerField()

    class Meta:
        indexes = [models.Index(fields=["value", "claim"], name="content_by_value")]

    def __str__(self) -> str:
        return f"{self.claim_id}: {self.value:x}"
