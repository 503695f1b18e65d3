"""What is counted over a stretch of time: about the work, never about single people."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Case, Count, F, Q, QuerySet, Sum, Value, When
from django.db.models.functions import TruncDate, TruncWeek

from factcheck.domain.states import DecisionAct, Status
from factcheck.models.articles import Article
from factcheck.models.claims import Claim
from factcheck.models.evidence import Evidence
from factcheck.models.verdicts import Decision, Verdict

CLOSING = (DecisionAct.APPROVE, DecisionAct.OVERRULE)
Rows = Iterable[dict[str, Any]]


@dataclass(frozen=True)
class Scope:
    """The work on these articles from `start` up to, but not including, `end` (UTC)."""

    articles: QuerySet[Article]
    start: datetime
    end: datetime

    def _claims(self, path: str) -> dict[str, Any]:
        return {f"{path}__in": self.articles.values("pk")}

    def decisions(self) -> QuerySet[Decision]:
        within = Q(decided_at__gte=self.start, decided_at__lt=self.end)
        return Decision.objects.filter(within, **self._claims("verdict__claim__article")).order_by()

    def closed(self) -> QuerySet[Decision]:
        return self.decisions().filter(act__in=CLOSING)

    def verdicts(self) -> QuerySet[Verdict]:
        within = Q(submitted_at__gte=self.start, submitted_at__lt=self.end)
        return Verdict.objects.filter(within, **self._claims("claim__article")).order_by()


def decisions_by_day(scope: Scope) -> Rows:
    """day (the newsroom's), act, n."""
    return scope.decisions().annotate(day=TruncDate("decided_at")).values("day", "act").annotate(n=Count("pk"))


def ratings_by_week(scope: Scope) -> Rows:
    """week (its Monday), rating as it stands after the decision, n."""
    final = Case(When(act=DecisionAct.OVERRULE, then=F("rating")), default=F("verdict__rating"))
    weeks = scope.closed().annotate(week=TruncWeek("decided_at"), final=final)
    return weeks.values("week", "final").annotate(n=Count("pk")).order_by("week")


def wording_by_kinds(scope: Scope) -> Rows:
    """kinds (space-separated), n, changed: closed claims, and those whose wording had to change."""
    changed = Case(When(act=DecisionAct.OVERRULE, then=F("action")), default=F("verdict__action"))
    rows = scope.closed().annotate(asked=changed).values(kinds=F("verdict__claim__kinds"))
    return rows.annotate(n=Count("pk"), changed=Count("pk", filter=~Q(asked="")))


def seconds_by_kinds(scope: Scope) -> Rows:
    """kinds, n, seconds in all: from taking a claim to its verdict, where that is known."""
    timed = scope.verdicts().filter(seconds__isnull=False).values(kinds=F("claim__kinds"))
    return timed.annotate(n=Count("pk"), seconds=Sum("seconds"))


def verdicts_by_duration(scope: Scope, bounds: Iterable[int]) -> Rows:
    """bucket (the index of the first bound in seconds that is above), n, seconds in all."""
    limits = list(bounds)
    bucket = Case(*(When(seconds__lt=limit, then=Value(i)) for i, limit in enumerate(limits)), default=len(limits))
    timed = scope.verdicts().filter(seconds__isnull=False).annotate(bucket=bucket)
    return timed.values("bucket").annotate(n=Count("pk"), seconds=Sum("seconds"))


def median_seconds(scope: Scope) -> int | None:
    """The lower median of the time per claim."""
    times = scope.verdicts().filter(seconds__isnull=False).order_by("seconds").values_list("seconds", flat=True)
    count = times.count()
    return times[(count - 1) // 2] if count else None


def evidence_by_type(scope: Scope) -> Rows:
    """type, n, primary: evidence attached in this time that still stands."""
    within = Q(added_at__gte=scope.start, added_at__lt=scope.end, claim__article__in=scope.articles.values("pk"))
    rows = Evidence.objects.attached().filter(within).order_by().values(type=F("source__type"))
    return rows.annotate(n=Count("pk"), primary=Count("pk", filter=Q(level="primary"))).order_by("-n", "type")


def open_by_deadline(scope: Scope) -> Rows:
    """deadline, n: claims with work to do now, whatever the time looked at."""
    work = (Status.OPEN, Status.RETURNED, Status.STALE, Status.WAITING, Status.IN_REVIEW)
    claims = Claim.objects.filter(status__in=work, article__in=scope.articles.values("pk")).order_by()
    return claims.values(deadline=F("article__deadline")).annotate(n=Count("pk"))
