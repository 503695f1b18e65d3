"""The audit trail: append-only events, hash-chained per subject."""

from collections.abc import Iterable
from functools import cached_property
from typing import Self

from django.db import models
from django.db.models import Q

from factcheck.models.articles import Article
from factcheck.models.claims import Claim
from factcheck.models.people import User

# The values of an event that are ids of people.
PEOPLE = ("person", "holder", "owner", "second")


class Chain(models.Model):
    """The head of one chain: "article:5", "source:7" or "system". Locked last in a transaction."""

    subject = models.CharField(max_length=40, unique=True)
    length = models.PositiveIntegerField(default=0)
    head = models.CharField(max_length=64, blank=True)

    def __str__(self) -> str:
        return self.subject


def accepting(label: str) -> Q:
    """The acceptance of all suggested claims of an article, among them this one."""
    return Q(claim=None, act="accept_all", new__claims__icontains=f'"{label}"')


def making(label: str) -> Q:
    """The split, merge or new bounds that the claim came from."""
    return Q(act__in=("split", "merge", "move_bounds"), new__claims__icontains=f'"{label}"')


class EventQuerySet(models.QuerySet["Event"]):
    def for_list(self) -> Self:
        return self.select_related("actor", "claim", "article").order_by("-sequence")

    def about(self, claim: Claim) -> Self:
        """Its own, that by which it came about, and the acceptance of all in which it was one, the last first."""
        of_several = accepting(claim.label) | making(claim.label)
        return self.filter(Q(claim=claim) | Q(article=claim.article_id) & of_several).for_list()

    def changing(self, claim: Claim) -> Self:
        """Those by which the claim came to stand as it does; what was merely said is none."""
        return self.about(claim).exclude(act__in=("comment", "answer"))


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

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["chain", "sequence"]
        constraints = [models.UniqueConstraint(fields=["chain", "sequence"], name="event_sequence_once")]
        indexes = [models.Index(fields=["claim", "-sequence"], name="event_by_claim")]

    def __str__(self) -> str:
        return f"{self.act} at {self.at:%Y-%m-%d %H:%M}"

    @cached_property
    def people(self) -> dict[int, str]:
        """The names of those whom old and new values name, by id."""
        return _names([self])

    @property
    def told_of(self) -> set[int]:
        values = (self.old | self.new).items()
        return {value for name, value in values if name in PEOPLE and value is not None}


def with_people(events: Iterable[Event]) -> list[Event]:
    """With the names of all whom these events name, in one query."""
    found = list(events)
    names = _names(found)
    for event in found:
        event.people = names
    return found


def _names(events: Iterable[Event]) -> dict[int, str]:
    wanted = {pk for event in events for pk in event.told_of}
    return dict(User.objects.filter(pk__in=wanted).values_list("pk", "name")) if wanted else {}
