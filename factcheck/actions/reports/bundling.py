"""Gathers what an evidence bundle holds beside the record: frozen copies and events."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db.models import CharField, Exists, OuterRef, Q, Value
from django.db.models.functions import Cast, Concat

from factcheck import storage
from factcheck.actions.trail import hashed_values, named_evidence
from factcheck.domain import verifier
from factcheck.domain.events import commitment
from factcheck.domain.report import ReportData, sources_of
from factcheck.models import Event, Evidence, Snapshot
from factcheck.rendering import RENDERERS
from factcheck.rendering.archive import Copy, archive_of
from factcheck.rendering.bundle import Bundle, ChainFile, Progress, add_standing_files, lines_of

from .rows import utc

# What an event of these acts says may leave the house: numbers and hashes alone.
OPEN_ACTS = {"issue", "export", "capture"}


def make_bundle(data: ReportData, language: str, progress: Progress) -> bytes:
    """Step by step, so that a page can tell how far it is. storage.Missing or Damaged where a copy is."""
    bundle, snapshots = Bundle(data), dict[str, str]()
    wanted = sorted({piece.snapshot for claim in data.claims for piece in claim.evidence if piece.snapshot})
    steps = len(RENDERERS) + len(wanted) + 1
    add_standing_files(bundle)
    for done, (name, render) in enumerate(RENDERERS.items(), 1):
        bundle.add(f"report.{name}", render(data, language))
        progress(done, steps)
    for done, snapshot in enumerate(_snapshots(wanted), len(RENDERERS) + 1):
        snapshots[snapshot.sha256] = _add_copy(bundle, snapshot)
        progress(done, steps)
    chains = list(_chains(data))
    for chain in chains:
        bundle.add(chain.name, lines_of(chain))
    return bundle.close(chains, snapshots)


def _snapshots(wanted: list[int]) -> Iterator[Snapshot]:
    return Snapshot.objects.filter(pk__in=wanted).defer("text").order_by("sha256", "pk").iterator()


def _add_copy(bundle: Bundle, snapshot: Snapshot) -> str:
    """The archive of the copy; beside it the bytes that were read, where the archive holds them in another coding or
    names an earlier copy instead. The name of the archive.
    """
    body = storage.read(settings.FILES_DIR, snapshot.sha256)
    archive = _archive(snapshot, body)
    name = f"snapshots/{snapshot.sha256}.warc.gz"
    bundle.add(name, archive)
    if body not in verifier.payloads(archive):
        bundle.add(f"snapshots/{snapshot.sha256}.body", body)
    return name


def _archive(snapshot: Snapshot, body: bytes) -> bytes:
    if snapshot.archive_sha256:
        return storage.read(settings.FILES_DIR, snapshot.archive_sha256)
    address = snapshot.final_url or snapshot.requested_url
    return archive_of(Copy(snapshot.sha256, address, utc(snapshot.finished_at), snapshot.media_type, body))


def _chains(data: ReportData) -> Iterator[ChainFile]:
    """Each as long as it was at the moment of the record; the article's own up to the event that issued it."""
    withheld = _Withheld(data)
    for chain in data.chains:
        length = _issued_at(data) or chain.length if chain is data.chain else chain.length
        events = Event.objects.filter(chain__subject=chain.subject, sequence__lte=length)
        rows = events.select_related("chain").order_by("sequence").iterator()
        yield ChainFile(chain.subject, tuple(_plain(event, withheld(event)) for event in rows))


def _issued_at(data: ReportData) -> int:
    """Where in the article's chain the report was issued; 0 for a record that was not."""
    issued = Event.objects.filter(chain__subject=data.chain.subject, act="issue", new__number=data.number)
    return issued.values_list("sequence", flat=True).first() or 0 if data.number else 0


class _Withheld:
    """Whether what an event holds stays in the house: outside it everything but bare numbers and hashes; for any other
    reader what tells of a source that is confidential or ever was, unless the record itself names it to him.
    """

    def __init__(self, data: ReportData) -> None:
        self.is_external = data.profile == "external"
        closed = Evidence.objects.filter(claim__article=data.article).filter(_was_confidential())
        closed = closed.exclude(source__in=sources_of(data))
        self.evidence = {(claim.id, piece.label) for claim in data.claims for piece in claim.evidence if piece.masked}
        self.evidence |= {(piece.claim_id, piece.label) for piece in closed}
        self.subjects = {f"source:{piece.source_id}" for piece in closed}

    def __call__(self, event: Event) -> bool:
        if self.is_external:
            return event.act not in OPEN_ACTS
        return event.chain.subject in self.subjects or (event.claim_id, named_evidence(event)) in self.evidence


def _was_confidential() -> Q:
    """Evidence whose source is confidential, or was so by an event of its own."""
    told = Event.objects.filter(Q(old__confidential=True) | Q(new__confidential=True), article=None)
    subject = Concat(Value("source:"), Cast(OuterRef("source"), CharField()))
    return Q(source__confidential=True) | Q(Exists(told.filter(chain__subject=subject)))


def _plain(event: Event, withheld: bool) -> dict[str, Any]:
    """All that the verifier needs; where the contents are withheld, their commitment. The first events have none: their
    hash cannot be computed again then, and the verifier says so.
    """
    told = hashed_values(event) | {"previous": event.previous, "hash": event.hash}
    if withheld and event.salt:
        return told | {"content": commitment(event.salt, event.old, event.new)}
    for name in ("content", "old", "new"):
        told.pop(name, None)
    if withheld:
        return told
    return told | {"salt": event.salt, "old": event.old, "new": event.new}
