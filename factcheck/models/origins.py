"""Which sources may go back to one text: what the machine saw, and what a person made of it."""

from typing import Self

from django.db import models

from factcheck.models.people import User
from factcheck.models.sources import Source


class TextPrint(models.Model):
    """One of the sampled prints of a source's newest text, by which shared text is found without comparing all."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="prints")
    value = models.BigIntegerField()

    class Meta:
        indexes = [models.Index(fields=["value", "source"], name="print_by_value")]

    def __str__(self) -> str:
        return f"{self.source_id}: {self.value:x}"


class OriginProposalQuerySet(models.QuerySet["OriginProposal"]):
    def undecided(self) -> Self:
        return self.filter(decided_at=None)

    def readable_by(self, user: User) -> Self:
        """Those of which this person may read both sources."""
        readable = Source.objects.readable_by(user).values("pk")
        return self.filter(source__in=readable, other__in=readable)


class OriginProposal(models.Model):
    """The machine's guess that two sources are one origin: `share` of the shorter text stands in the other, or both
    name the same `agency`. Only a person's yes joins them."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="proposals")
    other = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="proposed_for")
    share = models.FloatField(default=0.0)
    agency = models.CharField(max_length=100, blank=True)
    proposed_at = models.DateTimeField(auto_now_add=True)
    accepted = models.BooleanField(null=True, blank=True)
    decided_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = OriginProposalQuerySet.as_manager()

    class Meta:
        ordering = ["-share", "pk"]
        constraints = [models.UniqueConstraint(fields=["source", "other"], name="proposed_once")]

    def __str__(self) -> str:
        return f"{self.source_id} = {self.other_id}?"

    @property
    def percent(self) -> int:
        return round(self.share * 100)
