"""The audit trail: append-only events, hash-chained per subject."""

from django.db import models

from factcheck.models.articles import Article
from factcheck.models.claims import Claim
from factcheck.models.people import User


class Chain(models.Model):
    """The head of one chain: "article:5", "source:7" or "system". Locked last in a transaction."""

    subject = models.CharField(max_length=40, unique=True)
    length = models.PositiveIntegerField(default=0)
    head = models.CharField(max_length=64, blank=True)

    def __str__(self) -> str:
        return self.subject


class Event(models.Model):
    """One act: who, when (UTC), what, old and new. `hash` covers all of it and the event before; old and new through
    a salted commitment, so that they can be withheld from a copy of the chain that still verifies."""

    chain = models.ForeignKey(Chain, on_delete=models.PROTECT, related_name="events")
    sequence = models.PositiveIntegerField()
    at = models.DateTimeField()
    actor = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    act = models.CharField(max_length=40)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, null=True, blank=True, related_name="events")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, null=True, blank=True, related_name="events")
    old = models.JSONField(default=dict)
    new = models.JSONField(default=dict)
    salt = models.CharField(max_length=32, blank=True)
    previous = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ["chain", "sequence"]
        constraints = [models.UniqueConstraint(fields=["chain", "sequence"], name="event_sequence_once")]
        indexes = [models.Index(fields=["claim", "-sequence"], name="event_by_claim")]

    def __str__(self) -> str:
        return f"{self.act} at {self.at:%Y-%m-%d %H:%M}"
