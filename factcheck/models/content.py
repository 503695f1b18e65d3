"""What claims say, as keys by which those of the same content are found among very many."""

from typing import Self

from django.db import models

from factcheck.models.claims import Claim


class ContentKeyQuerySet(models.QuerySet["ContentKey"]):
    def shared_with(self, claim: Claim) -> Self:
        """Those that are this claim's too, of other claims."""
        own = ContentKey.objects.filter(claim=claim).values("value")
        return self.filter(value__in=own).exclude(claim=claim)


class ContentKey(models.Model):
    """One of a claim's keys (domain/prior): all its figures and dates together with some of its words."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="content_keys")
    value = models.BigIntegerField()

    objects = ContentKeyQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["value", "claim"], name="content_by_value")]

    def __str__(self) -> str:
        return f"{self.claim_id}: {self.value:x}"
