"""What is counted over a stretch of time: about the work, never about single people."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Case, CharField, Count, F, OuterRef, Q, QuerySet, Sum, Value, When
from django.db.models.functions import Cast, Substr
from django.utils import timezone

from factcheck.domain.states import Action, DecisionAct
from factcheck.models.articles import Article
from factcheck.models.claims import IN_WORK, Claim
from factcheck.models.evidence import Evidence
from factcheck.models.subqueries import Counted
from factcheck.models.verdicts import Decision, Verdict

CLOSING = (DecisionAct.APPROVE, DecisionAct.OVERRULE)
REWORDING = (Action.REWORD, Action.CUT, Action.ATTRIBUTE)
EPOCH = datetime(1970, 1, 1)
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

    def midnights(self) -> list[str]:
        """The times of day in UTC ("22:00") at which the newsroom's days begin: two, where clocks change between."""
        zone, days = timezone.get_current_timezone(), (self.end - self.start).days
        moments = [(self.start + timedelta(days=day)).astimezone(zone) for day in range(days + 2)]
        return sorted({f"{EPOCH - (moment.utcoffset() or timedelta()):%H:%M}" for moment in moments})

    def verdicts(self) -> QuerySet[Verdict]:
        within = Q(submitted_at__gte=self.start, submitted_at__lt=self.end)
        return Verdict.objects.filter(within, **self._claims("claim__article")).order_by()

    def timed(self) -> QuerySet[Verdict]:
        return self.verdicts().filter(seconds__isnull=False)


def decisions_by_day(scope: Scope) -> Rows:
    """day (the newsroom's), act, final (the rating as it stands after the decision), n; a day may come in several rows.

    Grouped by the date in UTC and by which midnights have passed on it, which together make the day: to truncate to
    local days, SQLite calls back into Python for every single decision.
    """
    final = Case(When(act=DecisionAct.OVERRULE, then=F("rating")), default=F("verdict__rating"))
    told, midnights = Cast("decided_at", CharField()), scope.midnights()
    passed = Case(*(When(time__lt=each, then=Value(i)) for i, each in enumerate(midnights)), default=len(midnights))
    parted = scope.decisions().annotate(date=Substr(told, 1, 10), time=Substr(told, 12, 5), passed=passed, final=final)
    zone, begin = timezone.get_current_timezone(), ["00:00", *midnights]
    for row in parted.values("date", "passed", "act", "final").annotate(n=Count("pk")):
        moment = datetime.fromisoformat(f"{row['date']} {begin[row['passed']]}+00:00")
        yield row | {"day": moment.astimezone(zone).date()}


def wording_by_kinds(scope: Scope) -> Rows:
    """kinds (space-separated), n, changed: closed claims, and those whose wording had to change. A claim that
    was closed anew, because its words or its evidence changed, is one claim.
    """
    changed = Case(When(act=DecisionAct.OVERRULE, then=F("action")), default=F("verdict__action"))
    rows = scope.closed().annotate(asked=changed).values(kinds=F("verdict__claim__kinds"))
    return rows.annotate(n=_claims(), changed=_claims(filter=Q(asked__in=REWORDING)))


def _claims(**narrower: Any) -> Count:
    return Count("verdict__claim", distinct=True, **narrower)


def verdicts_by_time(scope: Scope, bounds: Iterable[int]) -> Rows:
    """kinds, bucket (the index of the first bound in seconds that is above), n, total (of the seconds): from taking a
    claim to its verdict, where that is known."""
    limits = list(bounds)
    bucket = Case(*(When(seconds__lt=limit, then=Value(i)) for i, limit in enumerate(limits)), default=len(limits))
    timed = scope.timed().values(bucket=bucket, kinds=F("claim__kinds"))
    return timed.annotate(n=Count("pk"), total=Sum("seconds"))


def median_seconds(scope: Scope, count: int) -> int | None:
    """The lower median of the time per claim, of so many that are known."""
    times = scope.timed().order_by("seconds").values_list("seconds", flat=True)
    return times[(count - 1) // 2] if count else None


def evidence_by_type(scope: Scope) -> Rows:
    """type, n, primary: evidence attached in this time that still stands."""
    within = Q(added_at__gte=scope.start, added_at__lt=scope.end, claim__article__in=scope.articles.values("pk"))
    rows = Evidence.objects.attached().filter(within).order_by().values(type=F("source__type"))
    return rows.annotate(n=Count("pk"), primary=Count("pk", filter=Q(level="primary"))).order_by("-n", "type")


def open_by_deadline(scope: Scope) -> Rows:
    """deadline, n: claims with work to do now, whatever the time looked at; counted for each article from the index."""
    claims = Claim.objects.filter(article=OuterRef("pk"), status__in=IN_WORK).order_by()
    return scope.articles.order_by().annotate(n=Counted(claims.values("pk"))).values("deadline", "n")
