"""Walking what was stored: the hash chains of the events; what the events tell, beside what stands now (judging,
replaying, recorded, voices); the files, the archives, the anchors.

Claims in work are held against nothing beyond their status and their notes. Every problem is a sentence that names what
it is about; nothing comes where all is sound.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.db import connection

from factcheck import storage, warc
from factcheck.actions.judging import judgement_problems
from factcheck.actions.recorded import frozen_problems, source_problems
from factcheck.actions.replaying import replay_problems
from factcheck.actions.trail import hashed_values
from factcheck.actions.voices import comment_problems, note_problems, people_problems
from factcheck.domain.events import link
from factcheck.domain.frozen import digest
from factcheck.models import Article, ArticleVersion, Chain, ClaimAnchor, Event, Snapshot, triggers


@dataclass(frozen=True)
class ChainState:
    """`broken_at` is the sequence number of the first event that does not fit, and `why` how; None where all do."""

    length: int
    head: str
    broken_at: int | None = None
    why: str = ""


# How a chain can be broken, as message ids.
MISSING = "An event is missing here, or was put in."
CUT_OFF = "The end of the chain was cut off."
LOOSE = "The event does not hold the hash of the one before it."
CHANGED = "The stored text of the event does not match its hash."


def verify_chain(subject: str) -> ChainState:
    """Recomputes every link. Also a chain whose end was cut off is broken: its head tells how long it was."""
    chain = Chain.objects.filter(subject=subject).first()
    return walk(chain) if chain else ChainState(0, "")


def walk(chain: Chain) -> ChainState:
    previous, expected = "", 0
    for event in Event.objects.filter(chain=chain).order_by("sequence").iterator():
        expected += 1
        event.chain = chain
        if why := _why_broken(event, expected, previous):
            return ChainState(chain.length, chain.head, expected, why)
        previous = event.hash
    if expected != chain.length or previous != chain.head:
        return ChainState(chain.length, chain.head, expected + 1, CUT_OFF)
    return ChainState(chain.length, chain.head)


def _why_broken(event: Event, expected: int, previous: str) -> str:
    if event.sequence != expected:
        return MISSING
    if event.previous != previous:
        return LOOSE
    return CHANGED if event.hash != link(previous, hashed_values(event)) else ""


def verify_article(article: Article) -> Iterator[str]:
    """Everything about one article that is not as it was stored."""
    chain = verify_chain(f"article:{article.pk}")
    if chain.broken_at:
        yield f"the chain breaks at event {chain.broken_at}: {chain.why}"
    else:  # what the events of a broken chain say proves nothing
        yield from judgement_problems(article)
        yield from replay_problems(article)
        yield from frozen_problems(article)
        yield from note_problems(article)
        yield from comment_problems(article)
    yield from source_problems(article)
    for version in article.versions.all():
        yield from _version_problems(version, f"version {version.number}")
    anchors = ClaimAnchor.objects.filter(claim__article=article).select_related("claim", "version")
    for anchor in anchors:
        if anchor.version.text[anchor.start : anchor.end] != anchor.exact:
            yield f"the anchor of claim {anchor.claim.label} does not fit version {anchor.version.number}"
    for snapshot in Snapshot.objects.filter(evidence__claim__article=article).distinct():
        yield from snapshot_problems(snapshot)


def guard_problems() -> Iterator[str]:
    """What the database should hold by itself and does not."""
    for name in triggers.missing(connection):
        yield f"the guard {name} of the database does not stand"


def verify_everything() -> Iterator[str]:
    """The guards, every article, every copy, every chain, every account, and every file of the store."""
    yield from guard_problems()
    for article in Article.objects.order_by("pk").iterator():
        for problem in verify_article(article):
            yield f"article {article.pk}: {problem}"
    for snapshot in Snapshot.objects.filter(evidence=None).order_by("pk").iterator():
        yield from snapshot_problems(snapshot)
    for subject in Chain.objects.exclude(subject__startswith="article:").values_list("subject", flat=True):
        state = verify_chain(subject)
        if state.broken_at:
            yield f"the chain {subject} breaks at event {state.broken_at}: {state.why}"
    if not verify_chain("system").broken_at:
        yield from people_problems()
    for found in storage.verify_all(settings.FILES_DIR):
        yield f"the file {found.path.relative_to(settings.FILES_DIR)} is {found.kind}"


def snapshot_problems(snapshot: Snapshot) -> Iterator[str]:
    """Bytes, text and archive of one copy."""
    name = f"snapshot {snapshot.pk}"
    if digest(snapshot.text) != (snapshot.text_sha256 or digest("")):
        yield f"the text of {name} does not fit its hash"
    yield from _file_problems(snapshot.sha256, f"the file of {name}")
    if snapshot.archive_sha256:
        yield from _archive_problems(snapshot.archive_sha256, f"the archive of {name}")


def _version_problems(version: ArticleVersion, name: str) -> Iterator[str]:
    if digest(version.text) != version.sha256:
        yield f"the text of {name} does not fit its hash"
    yield from _file_problems(version.received_sha256, f"the received file of {name}")


def _archive_problems(sha256: str, what: str) -> Iterator[str]:
    """The file as a whole; and, where it is damaged, which of its records."""
    try:
        packed = storage.path(settings.FILES_DIR, sha256).read_bytes()
    except OSError:
        yield f"{what} is missing"
        return
    if hashlib.sha256(packed).hexdigest() != sha256:
        yield f"{what} is damaged"
    for problem in warc.problems(packed):
        yield f"{what}: {problem}"


def _file_problems(sha256: str, what: str) -> Iterator[str]:
    try:
        storage.read(settings.FILES_DIR, sha256)
    except storage.Missing:
        yield f"{what} is missing"
    except (storage.Damaged, OSError, ValueError):  # ValueError: what stands there is no name of a file
        yield f"{what} is damaged"
