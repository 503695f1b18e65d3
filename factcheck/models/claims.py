"""Claims, where they stand in the text, and the details a reviewer ticks off."""

from datetime import UTC, datetime
from enum import IntEnum
from typing import Any, Self

from django.db import models
from django.db.models import Case, Count, Exists, F, OuterRef, Q, When

from factcheck.domain.states import JUDGED, PRIORITY_LABELS, SETTLED, DecisionAct, DetailType, DismissReason, Status
from factcheck.domain.workflow import Standing
from factcheck.models.articles import Article, ArticleVersion
from factcheck.models.people import User

NO_DEADLINE = datetime(9999, 12, 31, tzinfo=UTC)  # so that an index keeps the undated ones last
URGENCY = ("priority", "due", "article", "position", "id")
BY_DUE = ("due", "priority", "article", "position", "id")


class Lane(IntEnum):
    """Where a claim with work to do stands in the queue; the others have none."""

    FREE = 1
    RETURNED = 2
    WAITING = 3
    HELD = 4


# With work to do: those that have a lane.
IN_WORK = (Status.OPEN, Status.STALE, Status.RETURNED, Status.WAITING, Status.IN_REVIEW)
LANE = Case(
    When(status__in=(Status.OPEN, Status.STALE), then=Lane.FREE.value),
    When(status=Status.RETURNED, owner=None, then=Lane.FREE.value),
    When(status=Status.RETURNED, then=Lane.RETURNED.value),
    When(status=Status.WAITING, then=Lane.WAITING.value),
    When(status=Status.IN_REVIEW, then=Lane.HELD.value),
    default=None,
)

# The rating that stands: the editor's where the verdict was overruled (`Verdict.final_rating` in a query).
FINAL_RATING = Case(
    When(verdict__decision__act=DecisionAct.OVERRULE, then=F("verdict__decision__rating")), default=F("verdict__rating")
)


class ClaimQuerySet(models.QuerySet["Claim"]):
    def visible_to(self, user: User) -> Self:
        return self.within(Article.objects.visible_to(user))

    def within(self, articles: models.QuerySet[Article]) -> Self:
        """Asked of each row by itself, so that the order of an index and a limit cut the work short."""
        return self.filter(Exists(articles.filter(pk=OuterRef("article"))))

    def answered_for_by(self, user: User) -> Self:
        """Held, left waiting or judged by this person."""
        return self.filter(Q(holder=user) | Q(owner=user) | Q(verdict__assessor=user))

    def standing(self) -> Self:
        """Those that still count: neither dismissed, replaced nor removed."""
        return self.exclude(status__in=SETTLED)

    def publishable(self) -> Self:
        """Those that still count, and those that a public text has been written about."""
        return self.filter(~Q(status__in=SETTLED) | Q(public_check__isnull=False))

    def judged(self) -> Self:
        """Those whose verdict counts, or counted until the words changed or went."""
        counted = (Status.SUBMITTED, Status.APPROVED, Status.STALE, Status.REMOVED)
        given = self.filter(status__in=counted, verdict__isnull=False, verdict__withdrawal=None)
        return given.filter(Q(verdict__decision=None) | ~Q(verdict__decision__act=DecisionAct.RETURN))

    def queued(self) -> Self:
        """Those with work to do."""
        return self.filter(lane__isnull=False)

    def by_urgency(self) -> Self:
        """By priority, deadline, then the order of the text."""
        return self.order_by("priority", "due", "article_id", "position", "id")

    def by_deadline(self) -> Self:
        return self.order_by("due", "priority", "article_id", "position", "id")

    def by_article(self) -> Self:
        """Article after article, the next due first."""
        return self.order_by("due", "article_id", "priority", "position", "id")

    def in_order(self, order: str) -> Self:
        """As the queue is asked to be shown: "due" by deadline, else by urgency."""
        return self.by_deadline() if order == "due" else self.by_urgency()

    def counted_for_queue(self) -> "models.QuerySet[Claim, tuple[str, int, int]]":
        """How many claims with work to do, and suggested ones, stand in each state and priority; asked by status, which
        an index answers alone."""
        asked = self.filter(status__in=(*IN_WORK, Status.SUGGESTED)).order_by()
        return asked.values_list("status", "priority").annotate(n=Count("pk"))

    def contents_for_queue(
        self, soon: datetime
    ) -> "models.QuerySet[Claim, tuple[str, int, str, int | None, int, int]]":
        """How many claims with work to do are of which kinds, article and language, and with whom; and how many of
        them are due before `soon`.
        """
        rows = self.queued().order_by().values_list("kinds", "article", "article__language", "holder")
        return rows.annotate(n=Count("pk"), due_soon=Count("pk", filter=Q(due__lt=soon)))

    def offers(self, user: User, now: datetime) -> list[Self]:
        """What `take_next` may hand to this person, one lane after the other: what came back to himself and what he
        waited for; free work; what came back to others; what others waited for until now, or nobody waits for any
        more; what somebody held and forgot."""
        came_back = Q(lane=Lane.RETURNED) | Q(waiting_until__lte=now)
        due = Q(waiting_until__lte=now) | Q(owner=None)
        return [
            self.filter(came_back, owner=user, lane__in=(Lane.RETURNED, Lane.WAITING)),
            self.filter(lane=Lane.FREE),
            self.filter(~Q(owner=user), lane=Lane.RETURNED),
            self.filter(due, ~Q(owner=user), lane=Lane.WAITING),
            self.filter(lane=Lane.HELD, held_until__lte=now),
        ]

    def tallied(self) -> "models.QuerySet[Claim, dict[str, Any]]":
        """How many of each article's claims stand where: article, status, rating, n and risks (legal ones)."""
        rows = self.standing().order_by().values("article", "status", rating=FINAL_RATING)
        return rows.annotate(n=Count("pk"), risks=Count("pk", filter=Q(legal_risk=True)))

    def for_cards(self) -> Self:
        """With what a row or a panel shows, at a constant number of queries."""
        return self.select_related("article", "holder", "owner", "verdict__assessor", "verdict__decision")


class Claim(models.Model):
    """One proposition of an article, the unit that gets a verdict.

    `priority` is 1 (critical) to 3 (routine); `score` the engine's figure behind it. `kinds` are space-separated.
    `revision` counts changes of content, so that a form knows what it started from. `position` is the start of the
    anchor in the newest version.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="claims")
    number = models.PositiveIntegerField()
    part = models.CharField(max_length=4, blank=True)
    statement = models.TextField()
    kinds = models.CharField(max_length=100, blank=True)
    score = models.FloatField(default=0.5)
    priority = models.PositiveSmallIntegerField(default=2, choices=PRIORITY_LABELS.items())
    priority_reasons = models.JSONField(default=list, blank=True)
    flags = models.JSONField(default=list, blank=True)
    legal_risk = models.BooleanField(default=False)
    legal_note = models.CharField(max_length=500, blank=True)
    position = models.PositiveIntegerField(default=0)
    status = models.CharField(max_length=10, choices=Status.choices(), default=Status.SUGGESTED)
    return_to = models.CharField(max_length=10, blank=True)
    holder = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="holds")
    held_until = models.DateTimeField(null=True, blank=True)
    taken_at = models.DateTimeField(null=True, blank=True)
    owner = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="owned_claims")
    waiting_reason = models.CharField(max_length=500, blank=True)
    waiting_until = models.DateTimeField(null=True, blank=True)
    dismiss_reason = models.CharField(max_length=20, choices=DismissReason.choices(), blank=True)
    dismiss_note = models.CharField(max_length=500, blank=True)
    wording_changed = models.BooleanField(default=False)
    verdict = models.ForeignKey("Verdict", on_delete=models.PROTECT, null=True, blank=True, related_name="current_for")
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="inner")
    repeats = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="repeated_by")
    successors = models.ManyToManyField("self", symmetrical=False, blank=True, related_name="predecessors")
    revision = models.PositiveIntegerField(default=1)
    # The article's deadline, which the database itself copies here (models/guards.py) for the indexes of the queue.
    due = models.DateTimeField(default=NO_DEADLINE, editable=False)
    lane = models.GeneratedField(expression=LANE, output_field=models.PositiveSmallIntegerField(), db_persist=True)
    engine_version = models.CharField(max_length=40, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["article", "position", "number", "part"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number", "part"], name="claim_number_once"),
            models.CheckConstraint(
                condition=~Q(status=Status.IN_REVIEW) | Q(holder__isnull=False), name="in_review_has_holder"
            ),
            models.CheckConstraint(condition=Q(priority__in=(1, 2, 3)), name="priority_is_1_to_3"),
            models.CheckConstraint(
                condition=~Q(status__in=JUDGED) | Q(verdict__isnull=False), name="judged_has_verdict"
            ),
        ]
        indexes = [
            models.Index(fields=["status", *URGENCY], name="claim_by_status"),
            models.Index(fields=["lane", *URGENCY], condition=Q(lane__isnull=False), name="claim_by_lane"),
            models.Index(fields=["lane", *BY_DUE], condition=Q(lane__isnull=False), name="claim_by_lane_due"),
            models.Index(fields=URGENCY, condition=Q(lane__isnull=False), name="claim_in_queue"),
            models.Index(fields=BY_DUE, condition=Q(lane__isnull=False), name="claim_by_due"),
            models.Index(fields=["owner", "lane"], condition=Q(lane__isnull=False), name="claim_by_owner"),
            models.Index(fields=["waiting_until"], condition=Q(status=Status.WAITING), name="claim_by_wait"),
            models.Index(fields=["held_until"], condition=Q(held_until__isnull=False), name="claim_by_hold"),
            models.Index(fields=["article", "status"], name="claim_by_article"),
        ]

    def __str__(self) -> str:
        return f"{self.label} {self.statement}"

    @property
    def label(self) -> str:
        """The number that stays with the claim: 16, or 16a for a half of a split."""
        return f"{self.number}{self.part}"

    @property
    def kind_list(self) -> list[str]:
        return self.kinds.split()

    @property
    def as_status(self) -> Status:
        return Status(self.status)

    @property
    def is_judged(self) -> bool:
        """Whether its verdict counts."""
        return self.status in JUDGED and self.verdict_id is not None

    @property
    def newest_anchor(self) -> "ClaimAnchor | None":
        """Where it stands, or stood last, along with that version. A query."""
        return self.anchors.select_related("version").order_by("version__number").last()

    def is_held_by(self, user: User) -> bool:
        """Whether this person is checking it now: only the holder ticks, edits, attaches and quotes."""
        return self.status == Status.IN_REVIEW and self.holder_id == user.pk

    def standing_at(self, now: datetime, contributors: frozenset[int] = frozenset()) -> Standing:
        """What the workflow's rules need to know."""
        return Standing(
            status=self.as_status,
            holder=self.holder_id,
            hold_expired=self.held_until is not None and self.held_until <= now,
            assessor=self.verdict.assessor_id if self.verdict else None,
            contributors=contributors,
        )


class ClaimAnchor(models.Model):
    """Where a claim stands in one version: offsets in code points, with the words before and after."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="anchors")
    version = models.ForeignKey(ArticleVersion, on_delete=models.PROTECT, related_name="anchors")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    exact = models.TextField()
    prefix = models.CharField(max_length=32, blank=True)
    suffix = models.CharField(max_length=32, blank=True)

    class Meta:
        ordering = ["start", "-end"]
        constraints = [
            models.UniqueConstraint(fields=["claim", "version"], name="one_anchor_a_version"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="anchor_not_empty"),
        ]

    def __str__(self) -> str:
        return self.exact


class Detail(models.Model):
    """One thing inside a claim that is ticked off by itself. Offsets count from the start of the anchor.

    `holds` None means: not judged yet.
    """

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="details")
    order = models.PositiveSmallIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    exact = models.CharField(max_length=1000)
    type = models.CharField(max_length=12, choices=DetailType.choices())
    value = models.JSONField(null=True, blank=True)
    holds = models.BooleanField(null=True, blank=True)
    judged_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    judged_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["claim", "order"]
        constraints = [models.UniqueConstraint(fields=["claim", "order"], name="detail_order_once")]

    def __str__(self) -> str:
        return f"{self.letter} {self.exact}"

    @property
    def letter(self) -> str:
        """a to z, then aa, ab …"""
        first, second = divmod(self.order, 26)
        return (chr(96 + first) if first else "") + chr(97 + second)
