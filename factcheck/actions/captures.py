"""Freezing what stands behind an address, in the background; and what a person uploads by hand."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_tasks import task

from factcheck import fetching, parsing, storage
from factcheck.actions import jobs
from factcheck.actions.passages import place_quote
from factcheck.actions.refusals import Refused
from factcheck.actions.trail import record
from factcheck.domain.documents import Document, Unreadable
from factcheck.models import Capture, Evidence, Snapshot, Source, User


def request_capture(source: Source, *, by: User) -> Capture:
    """Inside the caller's transaction, with which the task is stored: neither is there without the other."""
    capture = Capture.objects.create(source=source, url=source.url, requested_by=by, lease_until=jobs.next_look())
    capture_page.enqueue(capture.pk)
    return capture


@transaction.atomic
def retry_capture(source: Source, *, by: User) -> Capture:
    """Another attempt at the address of a source; evidence that still waits for its copy waits for this one."""
    if not by.may_review:
        raise Refused("Your role does not allow this.")
    if not source.url:
        raise Refused("This source has no address.")
    running = source.captures.filter(state__in=jobs.UNDER_WAY).first()
    if running:
        return running
    capture = request_capture(source, by=by)
    _waiting(source).update(capture=capture)
    record("retry_capture", by=by, source=source, new={"url": source.url})
    return capture


@task()
def capture_page(capture_id: int) -> None:
    """Fetches, parses and stores the page; a second run of the same job changes nothing."""
    capture = Capture.objects.select_related("source", "requested_by").get(pk=capture_id)
    if not jobs.begin(capture):
        return
    try:
        with jobs.kept_alive(capture):
            fetched = fetching.get(capture.url, allow=settings.FETCH_ALLOW)
            received = storage.put(settings.FILES_DIR, fetched.body)
            document, warnings = _read(fetched.body, name="", media_type=fetched.media_type, url=fetched.url)
    except fetching.FetchRefused as failure:
        jobs.finish(capture, error=failure.code, http_status=failure.status)
        return
    with transaction.atomic():
        store_snapshot(
            capture.source,
            document,
            by=capture.requested_by,
            capture=capture,
            method=Snapshot.FETCH,
            requested_url=fetched.requested_url,
            final_url=fetched.url,
            redirects=[[redirect.url, redirect.status, redirect.location] for redirect in fetched.redirects],
            http_status=fetched.status,
            headers=[list(pair) for pair in fetched.headers],
            started_at=fetched.started,
            finished_at=fetched.finished,
            tool=fetched.tool,
            sha256=received,
            size=len(fetched.body),
            media_type=(document.media_type if document else fetched.media_type)[:100],
            warnings=warnings,
        )
        jobs.finish(capture, http_status=fetched.status)


def upload_snapshot(source: Source, data: bytes, name: str, *, by: User) -> Snapshot:
    """A saved page or document that a person sends in. Parsing is over before the transaction begins."""
    if not by.may_review:
        raise Refused("Your role does not allow this.")
    if not data:
        raise Refused("The file is empty.")
    started = timezone.now()
    received = storage.put(settings.FILES_DIR, data)
    document, warnings = _read(data, name=name, media_type="", url=source.url)
    with transaction.atomic():
        return store_snapshot(
            source,
            document,
            by=by,
            method=Snapshot.UPLOAD,
            file_name=name[:200],
            started_at=started,
            finished_at=timezone.now(),
            sha256=received,
            size=len(data),
            media_type=(document.media_type if document else "application/octet-stream")[:100],
            warnings=warnings,
        )


def note_snapshot(source: Source, words: str, *, by: User, at: datetime) -> Snapshot:
    """The words of a talk, frozen like a page, so that passages can be pinned in them."""
    data = words.encode()
    sha256 = storage.put(settings.FILES_DIR, data)
    return Snapshot.objects.create(
        source=source,
        method=Snapshot.NOTE,
        started_at=at,
        finished_at=at,
        operator=by,
        sha256=sha256,
        size=len(data),
        media_type="text/plain",
        text=words,
        text_sha256=sha256,
    )


def store_snapshot(source: Source, document: Document | None, *, by: User, **fields: Any) -> Snapshot:
    """The row of a copy whose bytes are stored, and what follows from it for evidence that waited for one."""
    text = document.text if document else ""
    snapshot = Snapshot.objects.create(
        source=source,
        operator=by,
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        extractor=document.extractor[:100] if document else "",
        pages=list(document.pages) if document else [],
        **fields,
    )
    if document:
        _fill_in(source, document)
    for evidence in _waiting(source):
        place_quote(evidence, snapshot)
    record("capture", by=by, source=source, new={"sha256": snapshot.sha256, "text_sha256": snapshot.text_sha256})
    return snapshot


def sweep_captures() -> int:
    """Hands captures of a killed worker to another one; how many. After the last attempt they fail visibly."""
    forsaken = list(jobs.forsaken(Capture.objects.all()))
    for capture in forsaken:
        if jobs.renew(capture):
            capture_page.enqueue(capture.pk)
    return len(forsaken)


def _waiting(source: Source) -> Any:
    """Evidence without a copy on claims that are being worked on; what is submitted stays as it was judged."""
    return (
        Evidence.objects.attached()
        .filter(source=source, snapshot=None)
        .exclude(claim__status__in=("submitted", "approved", "replaced", "removed"))
    )


def _read(data: bytes, *, name: str, media_type: str, url: str) -> tuple[Document | None, Sequence[str]]:
    """What can be read of it; a copy without text is kept all the same and says why."""
    try:
        document = parsing.parse(data, name=name, media_type=media_type, url=url)
    except Unreadable as failure:
        return None, [failure.code]
    return document, list(document.warnings)


def _fill_in(source: Source, document: Document) -> None:
    """Title, author, date and language from the page where nobody has entered any."""
    found = {
        "title": document.title[:500] if source.title in ("", source.url) else "",
        "author": "" if source.author else document.author[:300],
        "language": "" if source.language else (document.language or "")[:5],
        "published_on": None if source.published_on else document.published,
    }
    filled = {name: value for name, value in found.items() if value}
    if filled:
        Source.objects.filter(pk=source.pk).update(**filled)
        source.refresh_from_db(fields=list(filled))
