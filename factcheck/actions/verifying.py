"""Walking what was stored: the hash chain of the events, the files, the anchors."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings

from factcheck import storage
from factcheck.actions.trail import hashed_values
from factcheck.domain.events import link
from factcheck.models import Article, Chain, ClaimAnchor, Event, Snapshot


@dataclass(frozen=True)
class ChainState:
    """`broken_at` is the sequence number of the first event that does not fit; None where all do."""

    length: int
    head: str
    broken_at: int | None = None


def verify_chain(subject: str) -> ChainState:
    """Recomputes every link. Also a chain whose end was cut off is broken: its head tells how long it was."""
    chain = Chain.objects.filter(subject=subject).first()
    if chain is None:
        return ChainState(0, "")
    previous, expected = "", 0
    for event in Event.objects.filter(chain=chain).select_related("chain").order_by("sequence").iterator():
        expected += 1
        fits = event.sequence == expected and event.previous == previous
        if not fits or event.hash != link(previous, hashed_values(event)):
            return ChainState(chain.length, chain.head, expected)
        previous = event.hash
    if expected != chain.length or previous != chain.head:
        return ChainState(chain.length, chain.head, expected + 1)
    return ChainState(chain.length, chain.head)


def verify_article(article: Article) -> Iterator[str]:
    """Everything about one article that is not as it was stored, in words; nothing where all is sound."""
    chain = verify_chain(f"article:{article.pk}")
    if chain.broken_at:
        yield f"the chain breaks at event {chain.broken_at}"
    for version in article.versions.all():
        if hashlib.sha256(version.text.encode()).hexdigest() != version.sha256:
            yield f"the text of version {version.number} does not fit its hash"
        yield from _file_problems(version.received_sha256, f"the received file of version {version.number}")
    for anchor in ClaimAnchor.objects.filter(claim__article=article).select_related("claim", "version"):
        if anchor.version.text[anchor.start : anchor.end] != anchor.exact:
            yield f"the anchor of claim {anchor.claim.label} does not fit version {anchor.version.number}"
    used = Snapshot.objects.filter(evidence__claim__article=article).select_related("source").distinct()
    for snapshot in used:
        if hashlib.sha256(snapshot.text.encode()).hexdigest() != snapshot.text_sha256:
            yield f"the text of snapshot {snapshot.pk} does not fit its hash"
        yield from _file_problems(snapshot.sha256, f"snapshot {snapshot.pk}")


def _file_problems(sha256: str, what: str) -> Iterator[str]:
    try:
        storage.read(settings.FILES_DIR, sha256)
    except storage.Missing:
        yield f"{what} is missing"
    except storage.Damaged:
        yield f"{what} is damaged"
