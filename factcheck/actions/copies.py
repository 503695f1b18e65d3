"""Freezing: bytes, text and archive go to the file store first, then the row that names them."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from factcheck import parsing, storage, warc
from factcheck.actions.passages import place_quote
from factcheck.actions.refusals import Refused, require_reviewer
from factcheck.actions.trail import record
from factcheck.domain.documents import Document, Unreadable
from factcheck.domain.documents.pictures import picture_type
from factcheck.domain.frozen import digest
from factcheck.domain.states import Status
from factcheck.fetching import Fetched
from factcheck.models import Capture, Evidence, Snapshot, Source, User

SYSTEM = "system"
UNKNOWN_TYPE = "application/octet-stream"
# What a copy is of evidence that is submitted must stay what was judged.
AS_JUDGED = (Status.SUBMITTED, Status.APPROVED, Status.REPLACED, Status.REMOVED)


def freeze_page(source: Source, fetched: Fetched, document: Document | None, by: User | None) -> dict[str, Any]:
    """Stores the bytes and the archive of a fetched page; the fields of its row. Raises storage.Unwritable."""
    sent = sha256_of(fetched.encoded_body)
    received = storage.put(settings.FILES_DIR, fetched.body)
    reading = _reading(document, by)
    archive = storage.put(settings.FILES_DIR, warc.pack_fetched(fetched, reading, _earlier(source, sent)))
    return {
        "method": Snapshot.FETCH,
        "requested_url": fetched.requested_url,
        "final_url": fetched.url,
        "redirects": [[redirect.url, redirect.status, redirect.location] for redirect in fetched.redirects],
        "http_status": fetched.status,
        "headers": [list(pair) for pair in fetched.headers],
        "started_at": fetched.started,
        "finished_at": fetched.finished,
        "tool": fetched.tool,
        "address": fetched.address,
        "sha256": received,
        "size": len(fetched.body),
        "sent_sha256": sent,
        "sent_size": len(fetched.encoded_body),
        "archive_sha256": archive,
        "media_type": _media_type(document, fetched.body, fetched.media_type),
        "charset": fetched.charset,
    }


def upload_snapshot(source: Source, data: bytes, name: str, *, by: User) -> Snapshot:
    """A saved page or document that a person sends in. Parsing is over before the transaction begins."""
    document, fields = freeze_upload(data, name, url=source.url, by=by)
    with transaction.atomic():
        return store_snapshot(source, document, by=by, **fields)


def freeze_upload(data: bytes, name: str, *, url: str, by: User) -> tuple[Document | None, dict[str, Any]]:
    """Reads and keeps the bytes, outside any transaction: what was read, and the fields of the row to be stored."""
    require_reviewer(by)
    if not data:
        raise Refused("The file is empty.")
    if len(data) > settings.UPLOAD_LIMIT:
        raise Refused("This file is larger than 20 MB.")
    started = timezone.now()
    document, warnings = read(data, name=name, url=url)
    media_type = _media_type(document, data, UNKNOWN_TYPE)
    received = storage.put(settings.FILES_DIR, data)
    packed = warc.pack_file(data, url, media_type, _reading(document, by), started)
    archive = storage.put(settings.FILES_DIR, packed)
    return document, {
        "method": Snapshot.UPLOAD,
        "file_name": name[:200],
        "started_at": started,
        "finished_at": timezone.now(),
        "sha256": received,
        "size": len(data),
        "archive_sha256": archive,
        "media_type": media_type,
        "warnings": warnings,
    }


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


def store_snapshot(source: Source, document: Document | None, *, by: User | None, **fields: Any) -> Snapshot:
    """The row of a copy whose bytes are stored, and what follows from it for evidence that waited for one."""
    text = document.text if document else ""
    snapshot = Snapshot.objects.create(
        source=source,
        operator=by,
        text=text,
        text_sha256=digest(text),
        extractor=document.extractor[:100] if document else "",
        pages=list(document.pages) if document else [],
        **fields,
    )
    if document:
        _fill_in(source, document)
    for evidence in waiting_evidence(source):
        place_quote(evidence, snapshot)
    record("capture", by=by, source=source, new={"sha256": snapshot.sha256, "text_sha256": snapshot.text_sha256})
    return snapshot


def waiting_evidence(source: Source) -> "QuerySet[Evidence]":
    """Evidence without a copy on claims that are being worked on; what is submitted stays as it was judged."""
    attached = Evidence.objects.attached().filter(source=source, snapshot=None)
    return attached.exclude(claim__status__in=AS_JUDGED)


def read(data: bytes, *, name: str = "", media_type: str = "", url: str = "") -> tuple[Document | None, Sequence[str]]:
    """What can be read of it; a copy without text is kept all the same and says why."""
    try:
        document = parsing.parse(data, name=name, media_type=media_type, url=url)
    except Unreadable as failure:
        return None, [failure.code]
    return document, list(document.warnings)


def sha256_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _reading(document: Document | None, by: User | None) -> warc.Reading:
    operator = by.initials if by else SYSTEM
    return warc.Reading(document.text, document.extractor, operator) if document else warc.Reading("", "", operator)


def _earlier(source: Source, sent: str) -> warc.Earlier | None:
    """The first copy of this source whose archive holds the same body."""
    first = source.snapshots.filter(sent_sha256=sent).exclude(archive_sha256="").order_by("pk").first()
    return warc.Earlier(first.final_url, first.started_at) if first else None


def _media_type(document: Document | None, data: bytes, declared: str) -> str:
    """By the content; as declared only where nothing can be told from it."""
    found = document.media_type if document else picture_type(data)
    return (found or declared or UNKNOWN_TYPE)[:100]


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


def step(capture: Capture, reached: str) -> None:
    """How far a capture is, for those who watch it."""
    Capture.objects.filter(pk=capture.pk, state=Capture.RUNNING).update(step=reached)
