"""Plain functions that build rows for tests: each gives a valid row, keywords say what matters."""

import hashlib
import itertools
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.utils import timezone

from factcheck import storage, warc
from factcheck.actions.content import add_keys
from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.anchoring import anchor_at
from factcheck.domain.states import Role, Status
from factcheck.models import (
    Article,
    ArticleVersion,
    Claim,
    ClaimAnchor,
    Detail,
    Evidence,
    Interview,
    OriginProposal,
    Snapshot,
    Source,
    User,
    Verdict,
)

counter = itertools.count(1)
TEXT = "The mill closed in 2019. It had 240 workers."


def make_user(role: Role = Role.REVIEWER, **fields: Any) -> User:
    number = next(counter)
    fields = {"username": f"person{number}", "name": f"Person {number}", "initials": f"{number:04d}"} | fields
    user = User(role=role, **fields)
    user.set_password("long enough to pass")
    user.save()
    return user


def make_article(text: str = TEXT, **fields: Any) -> Article:
    """An article being checked, with its first version."""
    fields = {"title": "The mill", "language": "en", "status": "checking"} | fields
    fields.setdefault("created_by", None)
    created_by = fields.pop("created_by") or make_user()
    article = Article.objects.create(created_by=created_by, **fields)
    digest = hashlib.sha256(text.encode()).hexdigest()
    ArticleVersion.objects.create(
        article=article, number=1, text=text, sha256=digest, received_sha256=digest, created_by=created_by
    )
    return article


def make_claim(article: Article | None = None, start: int = 0, end: int = 23, **fields: Any) -> Claim:
    """A claim on the first sentence of the factory's text, open unless said otherwise."""
    article = article or make_article()
    version = article.current
    anchor = anchor_at(version.text, start, end)
    fields = {
        "number": article.claims.count() + 1,
        "statement": anchor.exact,
        "kinds": "event date",
        "status": Status.OPEN,
        "position": start,
    } | fields
    claim = Claim.objects.create(article=article, **fields)
    ClaimAnchor.objects.create(claim=claim, version=version, **vars(anchor))
    add_keys([claim])
    return claim


def make_held_claim(holder: User | None = None, **fields: Any) -> Claim:
    holder = holder or make_user()
    until = timezone.now() + timezone.timedelta(minutes=30)
    return make_claim(status=Status.IN_REVIEW, holder=holder, held_until=until, return_to=Status.OPEN, **fields)


def make_verdict(claim: Claim, assessor: User, **fields: Any) -> Verdict:
    fields = {
        "scale": "line-check",
        "scale_version": 1,
        "rating": "not_checkable",
        "rationale": "Taste.",
    } | fields
    return Verdict.objects.create(claim=claim, assessor=assessor, fingerprint="0" * 64, **fields)


def make_source(**fields: Any) -> Source:
    fields = {"title": "Press release of the mill", "type": "press_release"} | fields
    return Source.objects.create(added_by=fields.pop("added_by", None) or make_user(), **fields)


def make_talk(**fields: Any) -> Source:
    """An interview that was not authorised, unless said otherwise."""
    source = make_source(title="Ada Miller", type="interview", added_by=fields.pop("added_by", None))
    told = {"who": "Ada Miller", "who_role": "manager of the mill", "channel": "by telephone"} | fields
    told = {"words": "We closed in 2018.", "spoken_at": datetime(2025, 2, 3, 9, 30, tzinfo=UTC)} | told
    Interview.objects.create(source=source, **told)
    return source


SOURCE_TEXT = "The owner said on Monday: “The mill closed for good in 2019.” About 240 people lost their work."


def make_snapshot(source: Source | None = None, text: str = SOURCE_TEXT, **fields: Any) -> Snapshot:
    source = source or make_source()
    digest = storage.put(settings.FILES_DIR, text.encode())
    now = timezone.now()
    values = {"method": Snapshot.UPLOAD, "started_at": now, "finished_at": now, "media_type": "text/plain"} | fields
    values.setdefault("operator", source.added_by)
    packed = warc.pack_file(text.encode(), source.url, values["media_type"], warc.Reading(text, "by hand", "x"), now)
    values.setdefault("archive_sha256", storage.put(settings.FILES_DIR, packed))
    return Snapshot.objects.create(
        source=source, sha256=digest, text_sha256=digest, size=len(text.encode()), text=text, **values
    )


def make_proposal(source: Source, other: Source | None = None, **fields: Any) -> OriginProposal:
    return OriginProposal.objects.create(source=source, other=other or make_source(), **{"share": 0.9} | fields)


def make_evidence(claim: Claim, source: Source | None = None, **fields: Any) -> Evidence:
    """Evidence with a locator, so that it counts, unless said otherwise."""
    source = source or make_source()
    values = {"number": claim.evidence.count() + 1, "stance": "supports", "level": "primary", "locator": "p. 1"}
    return Evidence.objects.create(claim=claim, source=source, added_by=source.added_by, **values | fields)


def make_detail(claim: Claim, exact: str = "2019", **fields: Any) -> Detail:
    start = claim.anchors.get().exact.find(exact)
    values = {"order": claim.details.count(), "start": start, "end": start + len(exact), "type": "date"} | fields
    return Detail.objects.create(claim=claim, exact=exact, **values)


def make_submitted_claim(assessor: User | None = None, **fields: Any) -> Claim:
    """A claim whose holder found it confirmed, by the action itself, so that the fingerprint is true."""
    assessor = assessor or make_user()
    claim = make_held_claim(assessor, **fields)
    make_evidence(claim)
    submit_verdict(claim, by=assessor, rating="confirmed", rationale="The release says so.")
    claim.refresh_from_db()
    return claim
