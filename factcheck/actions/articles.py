"""Intake: what comes in is read, previewed, and frozen when it is submitted for checking."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.db import transaction

from factcheck import fetching, parsing, storage
from factcheck.actions.annotations import found_annotations, placed_annotations
from factcheck.actions.extraction import request_extraction
from factcheck.actions.refusals import Refused, require_reviewer
from factcheck.actions.trail import record
from factcheck.domain.documents import Document
from factcheck.domain.documents.text import normalise
from factcheck.domain.documents.titles import title_of
from factcheck.domain.frozen import digest
from factcheck.domain.outline import REACH, Outline, outline_of
from factcheck.domain.scales import LINE_CHECK, NEWEST
from factcheck.domain.states import ArticleKind, ArticleStatus, Mode
from factcheck.models import Article, ArticleVersion, Desk, User


@dataclass(frozen=True)
class Incoming:
    """What was sent in: bytes with the sender's name for them, or what an address answered."""

    data: bytes
    name: str = ""
    media_type: str = ""
    url: str = ""


@dataclass(frozen=True)
class Settings:
    """What a person chose beside the text; empty title and language are taken from the document."""

    title: str = ""
    language: str = ""
    kind: str = ArticleKind.DRAFT
    scale: str = LINE_CHECK.key
    mode: str = Mode.FULL
    desk: Desk | None = None
    deadline: datetime | None = None


class Unreachable(Exception):
    """An address that gives nothing: `code` as in factcheck.fetching, `status` the server's, if it answered."""

    def __init__(self, code: str, status: int | None) -> None:
        super().__init__(code)
        self.code, self.status = code, status


def fetch_incoming(url: str) -> Incoming:
    """What the address answers, for intake. Unreachable where it gives nothing."""
    try:
        fetched = fetching.get(url, allow=settings.FETCH_ALLOW)
    except fetching.FetchRefused as failure:
        raise Unreachable(failure.code, failure.status) from failure
    return Incoming(fetched.body, media_type=fetched.media_type, url=fetched.url)


def receive_article(incoming: Incoming, chosen: Settings, *, by: User) -> Article:
    """Reads what came in and stores it as a draft to be looked at. domain.documents.Unreadable where it cannot be read.

    Fetching and parsing are over before the transaction begins; the bytes lie safe in the file store before the row
    that names them is written.
    """
    require_reviewer(by)
    document = parsing.parse(incoming.data, name=incoming.name, media_type=incoming.media_type, url=incoming.url)
    received = storage.put(settings.FILES_DIR, incoming.data)
    language, found = chosen.language or document.language, found_in(incoming, document, received)
    head = outline_of(document.text[:REACH], language=language, headings=found["headings"])
    with transaction.atomic():
        article = Article.objects.create(
            title=(chosen.title or document.title or head.title or title_of(document))[:500],
            author=(document.author or head.author)[:300],
            published_on=document.published or head.published,
            language=language,
            canonical_url=(document.canonical_url or incoming.url)[:2000],
            kind=chosen.kind,
            scale=chosen.scale,
            scale_version=NEWEST[chosen.scale].version,
            mode=chosen.mode,
            desk=chosen.desk,
            deadline=chosen.deadline,
            draft_text=document.text,
            draft_found=found,
            created_by=by,
        )
        record("receive", by=by, article=article, new={"received": received, "title": article.title})
    return article


def preview_of(article: Article) -> Outline:
    """What a draft's lines are taken for, as far as a person looks before it is submitted."""
    headings = article.draft_found.get("headings", ())
    return outline_of(article.draft_text[:REACH], language=article.language, title=article.title, headings=headings)


def found_in(incoming: Incoming, document: Document, received: str) -> dict[str, Any]:
    return {
        "received_sha256": received,
        "received_name": incoming.name[:200],
        "received_type": document.media_type[:100],
        "extractor": document.extractor[:100],
        "warnings": list(document.warnings),
        "headings": [block.text for block in document.blocks if block.kind == "heading"],
        "size": len(incoming.data),
        "annotations": found_annotations(document),
    }


@dataclass(frozen=True)
class Correction:
    """What a person sets right in the preview."""

    title: str
    language: str
    text: str
    author: str = ""
    published_on: date | None = None


@transaction.atomic
def correct_intake(article: Article, correction: Correction, *, by: User) -> None:
    _require_draft(article, by)
    text = normalise(correction.text).strip()
    if not text:
        raise Refused("The text must not be empty.")
    if not correction.title.strip():
        raise Refused("Give the article a title.")
    if len(text) > settings.TEXT_LIMIT:
        raise Refused("This text is too long to be checked in one piece.")
    Article.objects.filter(pk=article.pk, status=ArticleStatus.DRAFT).update(
        title=correction.title.strip()[:500],
        language=correction.language,
        author=correction.author.strip()[:300],
        published_on=correction.published_on,
        draft_text=text,
    )
    article.refresh_from_db()


@transaction.atomic
def submit_article(article: Article, *, by: User) -> ArticleVersion:
    """Freezes the previewed text as version 1 and asks for its claims."""
    _require_draft(article, by)
    moved = Article.objects.filter(pk=article.pk, status=ArticleStatus.DRAFT).update(
        status=ArticleStatus.EXTRACTING, draft_text="", draft_found={}
    )
    if not moved:
        raise Refused("This article has already been submitted.")
    version = store_version(article, 1, article.draft_text, article.draft_found, by=by)
    article.status = ArticleStatus.EXTRACTING
    record("submit_article", by=by, article=article, new={"version": 1, "sha256": version.sha256})
    request_extraction(version)
    return version


def store_version(article: Article, number: int, text: str, found: dict[str, Any], *, by: User) -> ArticleVersion:
    headings = set(found.get("headings", ()))
    outline = outline_of(text, language=article.language, title=article.title, headings=headings)
    return ArticleVersion.objects.create(
        article=article,
        number=number,
        text=text,
        sha256=digest(text),
        received_sha256=found["received_sha256"],
        received_name=found.get("received_name", ""),
        received_type=found.get("received_type", ""),
        extractor=found.get("extractor", ""),
        blocks=[[block.kind, block.start, block.end, block.level] for block in outline.blocks],
        annotations=placed_annotations(text, found.get("annotations", ())),
        created_by=by,
    )


def _require_draft(article: Article, by: User) -> None:
    require_reviewer(by)
    if article.status != ArticleStatus.DRAFT:
        raise Refused("This article has already been submitted.")
