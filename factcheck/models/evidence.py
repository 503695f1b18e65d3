"""Sources brought to bear on claims, and what the machine reads out of their passages."""

from bisect import bisect_right
from typing import Self

from django.db import models

from factcheck.domain.independence import counts_as_evidence
from factcheck.domain.states import Level, Stance
from factcheck.models.claims import Claim, Detail
from factcheck.models.jobs import Job
from factcheck.models.people import User
from factcheck.models.searching import holding
from factcheck.models.sources import SEARCHED, Capture, Snapshot, Source


class EvidenceQuerySet(models.QuerySet["Evidence"]):
    def attached(self) -> Self:
        return self.filter(detached_at=None)

    def closed_to(self, user: User) -> Self:
        """Of confidential sources that this person may not read now, whatever was told of them before."""
        return self.filter(source__confidential=True).exclude(source__in=Source.objects.readable_by(user).values("pk"))

    def for_review(self) -> Self:
        """Without the texts of the copies, which are long."""
        rows = self.attached().select_related(
            "source", "source__origin", "source__interview", "snapshot", "capture", "added_by"
        )
        return rows.defer("snapshot__text", "snapshot__headers").prefetch_related("advice")

    def awaited(self, claim: Claim) -> Self:
        """Whose page is being captured at this moment."""
        return self.attached().filter(claim=claim, snapshot=None, capture__state__in=Job.UNDER_WAY)

    def failed(self, claim: Claim) -> Self:
        """Whose page could not be captured."""
        return self.for_review().filter(claim=claim, snapshot=None, capture__state=Job.FAILED)

    def for_advice(self) -> Self:
        return self.attached().select_related("claim", "source").prefetch_related("advice", "claim__details")


def proposed_sources(claim: Claim, user: User, words: str, most: int) -> list[Source]:
    """From the library, for evidence on this claim: those that hold all the words; without words those that serve the
    article already, then the newest. What the claim rests on already is left out, and what may not be brought here."""
    attached = Evidence.objects.attached()
    here = attached.filter(claim=claim).values("source")
    bound = Source.objects.bound_elsewhere(claim.article).values("pk")
    library = Source.objects.readable_by(user).exclude(pk__in=here).exclude(pk__in=bound).order_by("-added_at", "-pk")
    if words:
        return list(library.filter(holding(words, *SEARCHED))[:most])
    serving = attached.filter(claim__article=claim.article_id).order_by().values("source")
    known = list(library.filter(pk__in=serving)[:most])
    return [*known, *library.exclude(pk__in=[source.pk for source in known])[: most - len(known)]]


class Evidence(models.Model):
    """A source brought to bear on a claim: which side it takes, and the words that say so.

    `found` None means that there is no quotation or nothing yet to find it in; offsets count code points of the
    snapshot's text. `quote` is the original wording, `translation` what `translator` made of it.
    """

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="evidence")
    number = models.PositiveIntegerField()
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="evidence")
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, null=True, blank=True, related_name="evidence")
    capture = models.ForeignKey(Capture, on_delete=models.PROTECT, null=True, blank=True, related_name="evidence")
    stance = models.CharField(max_length=10, choices=Stance.choices(), blank=True)
    level = models.CharField(max_length=10, choices=Level.choices(), blank=True)
    quote = models.TextField(blank=True)
    prefix = models.CharField(max_length=32, blank=True)
    suffix = models.CharField(max_length=32, blank=True)
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    found = models.BooleanField(null=True, blank=True)
    locator = models.CharField(max_length=200, blank=True)
    translation = models.TextField(blank=True)
    translator = models.CharField(max_length=200, blank=True)
    comment = models.TextField(blank=True)
    added_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)
    detached_at = models.DateTimeField(null=True, blank=True)
    copied_from = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        ordering = ["claim", "number"]
        constraints = [models.UniqueConstraint(fields=["claim", "number"], name="evidence_number_once")]

    def __str__(self) -> str:
        return f"{self.label} {self.source}"

    @property
    def label(self) -> str:
        return f"E{self.number}"

    @property
    def is_hollow(self) -> bool:
        """There is a copy, and the quoted words do not stand in it."""
        return self.found is False and self.snapshot_id is not None

    @property
    def page(self) -> int | None:
        """On which page of the copy the passage begins, from 1; None where it has no pages."""
        if self.start is None or self.snapshot is None or not self.snapshot.pages:
            return None
        return max(1, bisect_right(self.snapshot.pages, self.start))

    @property
    def is_uncaptured(self) -> bool:
        """There is a page, and no copy of it yet."""
        return self.snapshot_id is None and bool(self.source.url)

    @property
    def may_be_compared(self) -> bool:
        """There are words that a detail can be held against, or there may be some in the copy."""
        return bool(self.quote) or not self.is_uncaptured

    @property
    def is_typed(self) -> bool:
        """There was neither page nor file: what stands there was typed from the original."""
        return self.snapshot_id is None and not self.source.url

    @property
    def counts(self) -> bool:
        return counts_as_evidence(
            quote=self.quote,
            locator=self.locator,
            source_type=self.source.type,
            is_hollow=self.is_hollow,
            is_uncaptured=self.is_uncaptured,
        )


class Advice(models.Model):
    """What the machine says about one detail against one passage. It advises; people judge.

    `start` and `end` mark the deciding words in the passage, in code points; None where it is silent. `key` names
    everything that was compared and the version of the rule: what has another key is out of date.
    """

    evidence = models.ForeignKey(Evidence, on_delete=models.CASCADE, related_name="advice")
    detail = models.ForeignKey(Detail, on_delete=models.CASCADE, related_name="advice")
    answer = models.CharField(max_length=10)
    nearly = models.BooleanField(default=False)
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    why = models.CharField(max_length=200, blank=True)
    key = models.CharField(max_length=32, blank=True)

    class Meta:
        ordering = ["evidence", "detail"]
        constraints = [models.UniqueConstraint(fields=["evidence", "detail"], name="one_advice_a_detail")]

    def __str__(self) -> str:
        return f"{self.detail}: {self.answer}"
