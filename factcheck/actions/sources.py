"""The library of sources: what people say about a source, apart from any claim."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from factcheck.actions.origins import rename_origin
from factcheck.actions.refusals import Refused, require_reviewer
from factcheck.actions.trail import record, record_first
from factcheck.models import Interview, Source, User

COMPLETED = ("type", "publisher", "author", "published_on", "language", "stake")
TOLD = ("title", "type", "url", "publisher", "author", "language", "stake")


@dataclass(frozen=True)
class SourceFacts:
    """What a person enters about a source; an empty title is filled from what is captured. An empty type is told as
    such: what nobody has said is no fact.
    """

    type: str = ""
    title: str = ""
    publisher: str = ""
    author: str = ""
    published_on: date | None = None
    language: str = ""
    stake: str = ""
    confidential: bool = False


@dataclass(frozen=True)
class Talk:
    """An interview or another note: who said what to whom, when and by which channel."""

    who: str
    words: str
    who_role: str = ""
    spoken_at: datetime | None = None
    channel: str = ""
    authorised: bool = False
    protected: bool = False


def create_source(facts: SourceFacts, *, by: User, url: str = "", talk: Talk | None = None) -> Source:
    """Inside the caller's transaction. The event of a confidential source names no facts of it."""
    source = _source(facts, by, url, talk.who if talk else url)
    source.save(force_insert=True)
    if talk:
        Interview.objects.create(source=source, **asdict(talk))
    record("add_source", by=by, source=source, new=_told(source))
    return source


def create_sources(found: Iterable[tuple[SourceFacts, str]], *, by: User) -> list[Source]:
    """Many at once, each with its address, in as many statements as for one."""
    sources = Source.objects.bulk_create(_source(facts, by, url, url) for facts, url in found)
    record_first("add_source", by=by, sources=[(source, _told(source)) for source in sources])
    return sources


def _source(facts: SourceFacts, by: User, url: str, otherwise: str) -> Source:
    """Not stored yet; `otherwise` stands in for a title that nobody gave."""
    return Source(url=url, added_by=by, **asdict(facts) | {"title": (facts.title or otherwise)[:500]})


@transaction.atomic
def edit_source(source: Source, facts: SourceFacts, *, by: User) -> None:
    """Changes what is said about the source. Snapshots and passages stay as they were judged."""
    require_reviewer(by)
    if not facts.title.strip():
        raise Refused("Give the source a title.")
    if facts.confidential != source.confidential and by.pk != source.added_by_id:
        raise Refused("Only the person who added the source changes whether it is confidential.")
    before = _told(source)
    for name, value in asdict(facts).items():
        setattr(source, name, value)
    source.save(update_fields=list(asdict(facts)))
    if source.confidential:
        rename_origin(source)
    record("edit_source", by=by, source=source, old=before, new=_told(source))


def complete_source(source: Source, facts: SourceFacts, *, by: User) -> None:
    """Inside the caller's transaction: fills in what nobody has said of the source yet. What is said already stays,
    also what somebody else says of it just now.
    """
    said = {name: value for name, value in asdict(facts).items() if name in COMPLETED and value}
    if said:
        source.refresh_from_db(from_queryset=Source.objects.select_for_update())
    wanting = {name: value for name, value in said.items() if not getattr(source, name)}
    if not wanting:
        return
    before = _told(source)
    for name, value in wanting.items():
        setattr(source, name, value)
    source.save(update_fields=list(wanting))
    record("edit_source", by=by, source=source, old=before, new=_told(source))


@transaction.atomic
def authorise_talk(source: Source, *, by: User, authorised: bool) -> None:
    """Whether who was spoken to lets the words be published. Public pages that name a talk follow at once."""
    require_reviewer(by)
    if not Interview.objects.filter(source=source).exclude(authorised=authorised).update(authorised=authorised):
        raise Refused("This is no talk, or it is noted so already.")
    record("authorise_talk", by=by, source=source, old={"authorised": not authorised}, new={"authorised": authorised})


def _told(source: Source) -> dict[str, Any]:
    if source.confidential:
        return {"confidential": True}
    facts = {name: getattr(source, name) for name in TOLD}
    return facts | {"published_on": source.published_on.isoformat() if source.published_on else ""}
