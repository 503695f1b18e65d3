"""Freezing what stands behind an address, in the background."""

import logging

from django.conf import settings
from django.db import transaction
from django_tasks import task

from factcheck import fetching, storage
from factcheck.actions import copies, jobs
from factcheck.actions.refusals import Refused, require_reviewer
from factcheck.actions.trail import record
from factcheck.domain.documents import Document
from factcheck.models import Capture, Source, User

CAPTURES = "captures"  # the queue of its own
EMPTY, UNWRITABLE = "empty_page", "unwritable"

logger = logging.getLogger(__name__)


def request_capture(source: Source, *, by: User) -> Capture:
    """Inside the caller's transaction, with which the task is stored: neither is there without the other."""
    capture = Capture.objects.create(source=source, url=source.url, requested_by=by, lease_until=jobs.next_look())
    capture_page.enqueue(capture.pk)
    return capture


@transaction.atomic
def retry_capture(source: Source, *, by: User) -> Capture:
    """Another attempt at the address of a source; evidence that still waits for its copy waits for this one."""
    require_reviewer(by)
    if not source.url:
        raise Refused("This source has no address.")
    running = source.captures.filter(state__in=Capture.UNDER_WAY).first()
    if running:
        return running
    capture = request_capture(source, by=by)
    copies.waiting_evidence(source).update(capture=capture)
    record("retry_capture", by=by, source=source, new={"url": source.url})
    return capture


@task(queue_name=CAPTURES)
def capture_page(capture_id: int) -> None:
    """Fetches, parses and stores the page; a second run of the same job changes nothing."""
    capture = Capture.objects.select_related("source", "requested_by").get(pk=capture_id)
    if not jobs.begin(capture):
        return
    try:
        with jobs.kept_alive(capture):
            _freeze(capture)
    except fetching.FetchRefused as failure:
        logger.info("capture %s: %s (%s)", capture.pk, failure.code, failure.detail)
        jobs.finish(capture, error=failure.code, http_status=failure.status)
    except storage.Unwritable as failure:
        logger.error("capture %s: %s", capture.pk, failure)
        jobs.finish(capture, error=UNWRITABLE)


def _freeze(capture: Capture) -> None:
    copies.step(capture, Capture.FETCHING)
    fetched = fetching.get(capture.url, allow=settings.FETCH_ALLOW)
    if not fetched.body:
        jobs.finish(capture, error=EMPTY, http_status=fetched.status)
        return
    copies.step(capture, Capture.READING)
    document, warnings = read_page(fetched)
    copies.step(capture, Capture.STORING)
    fields = copies.freeze_page(capture.source, fetched, document, capture.requested_by)
    with transaction.atomic():
        if jobs.complete(capture, http_status=fetched.status):
            copies.store_snapshot(
                capture.source, document, by=capture.requested_by, capture=capture, warnings=warnings, **fields
            )


def read_page(fetched: fetching.Fetched) -> tuple[Document | None, list[str]]:
    """The text of a fetched page. The charset is one of our own table's names, or missing."""
    declared = f"; charset={fetched.charset}" if fetched.charset else ""
    document, warnings = copies.read(fetched.body, media_type=fetched.media_type + declared, url=fetched.url)
    return document, list(warnings)


def sweep_captures() -> int:
    """Hands captures of a killed worker to another one; how many. After the last attempt they fail visibly."""
    return jobs.sweep(Capture.objects.all(), capture_page)
