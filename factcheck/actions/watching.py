"""Looking again at the pages behind sources in use: is what was captured still there, and does it say the same?"""

import logging
from collections import defaultdict
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from factcheck import fetching, storage
from factcheck.actions import copies
from factcheck.actions.captures import EMPTY, UNWRITABLE, read_page
from factcheck.actions.notices import notify
from factcheck.actions.trail import record
from factcheck.domain.anchoring import find_quotation
from factcheck.domain.documents import Document
from factcheck.domain.frozen import digest
from factcheck.domain.states import LiveState, NoticeKind
from factcheck.models import Claim, Evidence, Look, Snapshot, Source, User

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Seen:
    """What came of one look, before it is compared: a page with its text, or why there was none."""

    fetched: fetching.Fetched | None = None
    document: Document | None = None
    warnings: tuple[str, ...] = ()
    error: str = ""
    http_status: int | None = None


def look_again(source: Source) -> Look:
    """Fetches the page, outside any transaction, and stores what became of it."""
    seen = _see(source)
    fields = None
    if seen.fetched and _says_something_new(source, seen):
        try:
            fields = copies.freeze_page(source, seen.fetched, seen.document, None)
        except storage.Unwritable as failure:
            logger.error("source %s: %s", source.pk, failure)
            seen = Seen(error=UNWRITABLE)
    with transaction.atomic():
        locked = Source.objects.select_for_update().get(pk=source.pk)
        snapshot = None
        if fields:
            snapshot = copies.store_snapshot(locked, seen.document, by=None, warnings=list(seen.warnings), **fields)
        return _note(locked, seen, snapshot)


def _see(source: Source) -> Seen:
    try:
        fetched = fetching.get(source.url, allow=settings.FETCH_ALLOW)
    except fetching.FetchRefused as failure:
        logger.info("source %s: %s (%s)", source.pk, failure.code, failure.detail)
        return Seen(error=failure.code, http_status=failure.status)
    if not fetched.body:
        return Seen(error=EMPTY, http_status=fetched.status)
    document, warnings = read_page(fetched)
    return Seen(fetched, document, tuple(warnings), http_status=fetched.status)


def _says_something_new(source: Source, seen: Seen) -> bool:
    newest = source.snapshots.first()
    return newest is None or newest.content_key != _key(seen)


def _key(seen: Seen) -> str:
    if seen.document:
        return digest(seen.document.text)
    return copies.sha256_of(seen.fetched.body) if seen.fetched else ""


def _note(source: Source, seen: Seen, snapshot: Snapshot | None) -> Look:
    now, uses = timezone.now(), _uses(source)
    previous = source.looks.first()
    found = _found(seen, uses)
    look = Look.objects.create(
        source=source, at=now, found=found, http_status=seen.http_status, error=seen.error, snapshot=snapshot
    )
    before, state = source.live, _state(found, previous, source.live)
    source.looked_at = now
    if state != before:
        source.live, source.live_since = state, now
    source.save(update_fields=["looked_at", "live", "live_since"])
    if state != before and (before or state != LiveState.SAME):
        _tell(source, before, uses, seen)
    return look


def _uses(source: Source) -> list[Evidence]:
    attached = Evidence.objects.attached().filter(source=source, claim__in=Claim.objects.standing())
    people = ("claim__holder", "claim__owner", "claim__verdict__assessor")
    return list(attached.select_related("snapshot", "claim__article", *people).order_by("claim__article", "pk"))


def _found(seen: Seen, uses: list[Evidence]) -> LiveState:
    if seen.error:
        return LiveState.GONE if seen.error == fetching.Code.NOT_FOUND else LiveState.UNREACHABLE
    kept = {use.snapshot.content_key for use in uses if use.snapshot}
    return LiveState.SAME if kept <= {_key(seen)} else LiveState.CHANGED


def _state(found: LiveState, previous: Look | None, before: str) -> str:
    """Servers stumble: only the second look in vain counts as unreachable."""
    stumbled = found == LiveState.UNREACHABLE and (previous is None or previous.found != LiveState.UNREACHABLE)
    return before if stumbled else found


def _tell(source: Source, before: str, uses: list[Evidence], seen: Seen) -> None:
    """An event at the source and at every claim it serves; those who answer for the claims are told of bad news."""
    if source.live != LiveState.SAME:
        _notify_concerned(source, uses)
    for use in uses:
        told = {"evidence": use.label, "live": source.live} | _passage(use, seen)
        record("watch_source", by=None, claim=use.claim, old={"live": before}, new=told)
    record("watch_source", by=None, source=source, old={"live": before}, new={"live": source.live})


def _notify_concerned(source: Source, uses: list[Evidence]) -> None:
    """One notice for each person, however many of his claims rest on the page: several stand behind the source."""
    concerned: dict[User, set[Claim]] = defaultdict(set)
    for use in uses:
        for person in _concerned(use.claim):
            concerned[person].add(use.claim)
    for person, claims in concerned.items():
        only = claims.pop() if len(claims) == 1 else None
        notify([person], NoticeKind.SOURCE_CHANGED, claim=only, source=source)


def _concerned(claim: Claim) -> list[User]:
    assessor = claim.verdict.assessor if claim.verdict else None
    return [person for person in (claim.holder, claim.owner, assessor) if person]


def _passage(use: Evidence, seen: Seen) -> dict[str, bool]:
    """Whether the words that the claim rests on still stand on the page."""
    if not use.quote or not seen.document:
        return {}
    return {"passage_stands": bool(find_quotation(seen.document.text, use.quote))}
