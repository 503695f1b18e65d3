"""Taking claims, giving them back, and letting them wait."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import connection, transaction
from django.db.models import QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_noop as N

from factcheck.actions.moves import check, hold_end, move
from factcheck.actions.notices import notify
from factcheck.actions.refusals import Overtaken, Refused, require_reviewer
from factcheck.actions.trail import record
from factcheck.domain.states import NoticeKind, Role, Status
from factcheck.models import Article, Claim, User
from factcheck.models.claims import ClaimQuerySet
from factcheck.models.prepared import Prepared, slot

NOT_HIS = N("Only the person who holds the claim, or an editor, may hand it over.")
BY_LANGUAGE = "article__language__in"


@transaction.atomic
def take_claim(claim: Claim, *, by: User) -> None:
    """Holds the claim for this person. A hold that has run out is first given back in the system's name."""
    _take(claim, by=by)


def _take(claim: Claim, *, by: User) -> None:
    if claim.as_status is Status.IN_REVIEW and _has_run_out(claim, timezone.now()):
        _give_back(claim, by=None)
    check(claim, "take", by=by)
    before, owner = claim.status, claim.owner
    return_to = Status.OPEN if claim.as_status in (Status.SUGGESTED, Status.WAITING) else claim.as_status
    held = {"holder_id": by.pk, "held_until": hold_end(), "taken_at": timezone.now()}
    move(claim, "take", **held, return_to=return_to, owner_id=by.pk)
    if owner and before in (Status.WAITING, Status.RETURNED):
        notify([owner], NoticeKind.TAKEN_OVER, by=by, claim=claim)
    old = {"status": before, "owner": owner.pk if owner else None}
    record("take", by=by, claim=claim, old=old, new={"status": claim.status})


def take_next(*, by: User, filters: Mapping[str, object] | None = None, order: str = "") -> Claim | None:
    """The first free claim in this order (ClaimQuerySet.in_order), held for this person; None when there is none that
    he may see and whose language he reads. Two people never get the same claim: PostgreSQL skips rows that another
    transaction has locked, SQLite admits one writer at a time, and the move itself is conditional.
    """
    require_reviewer(by)
    with transaction.atomic():
        claim = _next_offer(by, filters or {}, order)
        if claim is not None:
            _take(claim, by=by)
    return claim


def _next_offer(by: User, filters: Mapping[str, object], order: str) -> Claim | None:
    """The first of the first lane that has any. The database stops at that one row: each lane has an index by order."""
    now, languages = timezone.now(), tuple(by.language_list)
    if filters:
        found = _pick(by, now, languages, order, filters).first()
    else:
        found = PICK.first(languages, order, user=by.pk, now=connection.ops.adapt_datetimefield_value(now))
    return Claim.objects.select_related("article").get(pk=found["pick"]) if found and found["pick"] else None


def _pick(
    user: User, now: datetime, languages: tuple[str, ...], order: str, filters: Mapping[str, object]
) -> QuerySet[Any, Any]:
    # A join would lock the article beside its claim: the next person would pass over all of its claims.
    of_claim = {name: value for name, value in filters.items() if name != BY_LANGUAGE}
    articles = Article.objects.visible_to(user)
    for wanted in (languages, filters.get(BY_LANGUAGE)):
        if wanted:
            articles = articles.filter(language__in=wanted)
    lanes = Claim.objects.within(articles).filter(**of_claim).offers(user, now)
    firsts = [Subquery(_locked(lane).in_order(order).values("pk")[:1]) for lane in lanes]
    return User.objects.filter(pk=user.pk).order_by().values(pick=Coalesce(*firsts))


PICK = Prepared(lambda languages, order: _pick(slot("user"), slot("now"), languages, order, {}), locks=True)


def _locked(lane: ClaimQuerySet) -> ClaimQuerySet:
    return lane.select_for_update(skip_locked=True) if connection.features.has_select_for_update_skip_locked else lane


@transaction.atomic
def release_claim(claim: Claim, *, by: User) -> None:
    check(claim, "release", by=by)
    _give_back(claim, by=by)


def release_idle_holds() -> int:
    """Gives back every claim whose holder has been idle too long; how many there were."""
    idle = Claim.objects.filter(status=Status.IN_REVIEW, held_until__lte=timezone.now()).select_related("article")
    return release_holds(idle)


def release_holds(claims: Iterable[Claim]) -> int:
    """Gives these claims back in the system's name, unless somebody was faster; how many there were."""
    released = 0
    for claim in claims:
        try:
            with transaction.atomic():
                _give_back(claim, by=None)
            released += 1
        except Overtaken:
            continue
    return released


def _give_back(claim: Claim, *, by: User | None) -> None:
    holder = claim.holder_id
    owner = holder if claim.return_to == Status.RETURNED else None
    move(claim, "release", owner_id=owner)
    record("release", by=by, claim=claim, old={"holder": holder}, new={"status": claim.status})


def _has_run_out(claim: Claim, now: datetime) -> bool:
    return claim.held_until is not None and claim.held_until <= now


@transaction.atomic
def park_claim(claim: Claim, *, by: User, reason: str, until: datetime | None = None) -> None:
    """Waits for somebody outside; the person stays its owner and is offered it first on that date."""
    check(claim, "park", by=by)
    if not reason.strip():
        raise Refused("Say what the claim waits for.")
    move(claim, "park", owner_id=by.pk, waiting_reason=reason.strip(), waiting_until=until)
    record("park", by=by, claim=claim, new={"reason": reason.strip(), "until": until.isoformat() if until else None})


def why_not_hand_over(claim: Claim, by: User) -> str | None:
    if claim.as_status is Status.IN_REVIEW and (claim.holder_id == by.pk or by.as_role is Role.EDITOR):
        return None
    return NOT_HIS


@transaction.atomic
def hand_over(claim: Claim, *, by: User, to: User) -> None:
    """The holder, or an editor, gives the claim in review to somebody else."""
    if reason := why_not_hand_over(claim, by):
        raise Refused(reason, claim)
    if not to.may_review or not to.is_active:
        raise Refused("This person may not review.")
    if not Article.objects.visible_to(to).filter(pk=claim.article_id).exists():
        raise Refused("This person may not see the article.")
    changed = Claim.objects.filter(pk=claim.pk, status=claim.status, holder=claim.holder_id).update(
        holder=to, owner=to, held_until=hold_end()
    )
    if not changed:
        raise Overtaken(claim)
    notify([to], NoticeKind.HANDED_OVER, by=by, claim=claim)
    if claim.holder and claim.holder != by:
        notify([claim.holder], NoticeKind.TAKEN_OVER, by=by, claim=claim)
    record("hand_over", by=by, claim=claim, old={"holder": claim.holder_id}, new={"holder": to.pk})
