"""What one person asks for and another decides: dismissing, lowering, overruling or giving up a claim that is critical
or a legal risk."""

from typing import Self

from django.db import models
from django.db.models import F, Q

from factcheck.domain.states import SETTLED, RequestAct, Status
from factcheck.domain.workflow import TABLE
from factcheck.models.articles import Article
from factcheck.models.claims import Claim
from factcheck.models.people import User
from factcheck.models.revisions import Fate
from factcheck.models.verdicts import Verdict


class RequestQuerySet(models.QuerySet["Request"]):
    def pending(self) -> Self:
        """Undecided, and still possible: a claim that moved on meanwhile leaves a request without an object."""
        dismissable = Q(act=RequestAct.DISMISS, claim__status__in=TABLE["dismiss"].sources)
        overrulable = Q(act=RequestAct.OVERRULE, claim__status=Status.SUBMITTED, claim__verdict=F("verdict"))
        lowerable = Q(act=RequestAct.LOWER) & ~Q(claim__status__in=SETTLED)
        deniable = Q(act=RequestAct.LET_GO, fate__answer="")
        return self.filter(dismissable | overrulable | lowerable | deniable, decided_at=None)

    def visible_to(self, user: User) -> Self:
        return self.filter(claim__article__in=Article.objects.visible_to(user))

    def for_list(self) -> Self:
        return self.select_related("claim__article", "claim__verdict__assessor", "fate__version", "by").order_by("pk")


class Request(models.Model):
    """`fields` are what the act will be done with; `granted` None while nobody has decided."""

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="requests")
    act = models.CharField(max_length=10, choices=RequestAct.choices())
    fields = models.JSONField(default=dict)
    verdict = models.ForeignKey(Verdict, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    fate = models.ForeignKey(Fate, on_delete=models.PROTECT, null=True, blank=True, related_name="requests")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    granted = models.BooleanField(null=True, blank=True)
    decided_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    answer = models.CharField(max_length=500, blank=True)
    # The database sets it with the act itself: a grant serves once (models/guards.py).
    carried_out = models.BooleanField(default=False, editable=False)

    objects = RequestQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(decided_by__isnull=True) | ~Q(decided_by=F("by")), name="request_four_eyes"
            ),
            models.UniqueConstraint(fields=["claim", "act"], condition=Q(decided_at=None), name="one_request_an_act"),
        ]

    def __str__(self) -> str:
        return f"{self.act} claim {self.claim_id}"

    @property
    def as_act(self) -> RequestAct:
        return RequestAct(self.act)
