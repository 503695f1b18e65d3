"""Writing the audit trail."""

import secrets
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from django.db.models import Exists, QuerySet
from django.utils import timezone

from factcheck.actions.notices import notify
from factcheck.domain.clearance import CLEARED, takes_clearance_back
from factcheck.domain.events import commitment, link
from factcheck.domain.states import ArticleStatus, NoticeKind
from factcheck.models import Article, Chain, Claim, Event, Source, User
from factcheck.models.prepared import Prepared, slot


def record(
    act: str,
    *,
    by: User | None,
    claim: Claim | None = None,
    article: Article | None = None,
    source: Source | None = None,
    old: dict[str, Any] | None = None,
    new: dict[str, Any] | None = None,
) -> Event:
    """Appends one event to the chain of its article, source or the system; call it last in the transaction.

    `by` None stands for the system itself. The head row is locked until the commit, so chains never fork; the database
    moves the head along and refuses an event that does not follow it (models/guards.py). An act that changes a claim or
    the text takes a clearance back by the same transaction.
    """
    article = article or (claim.article if claim else None)
    chain, is_cleared = _locked_chain(_subject(article, source), article)
    event = _event(chain, act, actor=by, article=article, claim=claim, old=old or {}, new=new or {})
    event.save(force_insert=True)
    if article and is_cleared and takes_clearance_back(act, on_claim=claim is not None):
        _take_clearance_back(article, act)
    return event


def record_first(act: str, *, by: User | None, sources: Iterable[tuple[Source, dict[str, Any]]]) -> None:
    """The event that opens the chain of each of these new sources, with what is told of it; two statements for all."""
    told = {_subject(None, source): new for source, new in sources}
    chains = Chain.objects.bulk_create(Chain(subject=subject) for subject in told)
    Event.objects.bulk_create(_event(chain, act, actor=by, new=told[chain.subject]) for chain in chains)


def _event(chain: Chain, act: str, **fields: Any) -> Event:
    """The next of this chain, with its hash; not stored yet."""
    now, salt = timezone.now(), secrets.token_hex(16)
    event = Event(chain=chain, sequence=chain.length + 1, at=now, act=act, salt=salt, previous=chain.head, **fields)
    event.hash = link(event.previous, hashed_values(event))
    return event


def _take_clearance_back(article: Article, act: str) -> None:
    cleared = Article.objects.filter(pk=article.pk, status__in=CLEARED)
    if not cleared.update(status=ArticleStatus.CHECKING):
        return
    article.status = ArticleStatus.CHECKING
    last = Event.objects.filter(article=article, act="clear", actor__isnull=False).order_by("-sequence").first()
    if last and last.actor:
        notify([last.actor], NoticeKind.CLEARANCE_LOST, article=article)
    record("take_back_clearance", by=None, article=article, new={"because": act})


def lock_chain(article: Article) -> None:
    """No act on this article is recorded by anybody else until the commit."""
    _locked_chain(_subject(article, None))


def hashed_values(event: Event) -> dict[str, Any]:
    """What the hash of an event covers: ids, the time in UTC, the act, and a commitment to old and new."""
    content = {"content": commitment(event.salt, event.old, event.new)}
    return {
        "chain": event.chain.subject,
        "sequence": event.sequence,
        "at": utc(event.at),
        "actor": event.actor_id,
        "act": event.act,
        "article": event.article_id,
        "claim": event.claim_id,
    } | (content if event.salt else {"old": event.old, "new": event.new})  # the first events had no salt


def named_evidence(event: Event) -> str:
    """The label of the one piece of evidence that the event tells of; "" where it tells of none."""
    label = event.new.get("evidence") or event.old.get("evidence")
    return label if isinstance(label, str) else ""


def utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _subject(article: Article | None, source: Source | None) -> str:
    if article:
        return f"article:{article.pk}"
    return f"source:{source.pk}" if source else "system"


def _head_of() -> QuerySet[Chain, Any]:
    """Of a subject; with `cleared`: whether the article is at this moment, whatever was read before."""
    cleared = Article.objects.filter(pk=slot("article"), status__in=[str(status) for status in CLEARED])
    heads = Chain.objects.select_for_update().filter(subject=slot("subject"))
    return heads.order_by().values("id", "subject", "length", "head", cleared=Exists(cleared))


HEAD = Prepared(_head_of, locks=True)


def _locked_chain(subject: str, article: Article | None = None) -> tuple[Chain, bool]:
    """The chain, and whether the article is cleared: `clear_article` locks the claims, so that no act on one of them is
    under way beside it.
    """
    asked = {"subject": subject, "article": article.pk if article else None}
    if (row := HEAD.first(**asked)) is None:
        Chain.objects.get_or_create(subject=subject)
        row = HEAD.first(**asked)
    assert row is not None  # noqa: S101 - chains are never taken away
    is_cleared = bool(row.pop("cleared"))
    return Chain(**row), is_cleared
