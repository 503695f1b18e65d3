"""What was frozen, held against the hashes in the events that tell of it; and what sources are said to be.

Whoever changes a row can change the hash in its own columns as well; the one in the event is under the chain. An event
from before hashes were told says nothing, and nothing is said of what it tells of.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from factcheck.domain.frozen import digest
from factcheck.models import Article, Event, Interview, PublicEdition, Report, Snapshot, Source

# What the copy of a page fills in by itself where nobody has said it.
FILLED_IN = ("title", "author", "language", "published_on")


def frozen_problems(article: Article) -> Iterator[str]:
    """Versions, reports and public editions."""
    events = Event.objects.filter(article=article).order_by("sequence")
    yield from _version_problems(article, events.filter(act__in=("submit_article", "revise_article", "clear")))
    told = [(event.new.get("number"), event) for event in events.filter(act="issue")]
    reports = Report.objects.filter(article=article)
    yield from _differences("report", told, {row.number: (f"report {row.number}", digest(row.text)) for row in reports})
    acts = ("publish_check", "correct_check")
    told = [((event.claim_id, event.new.get("edition")), event) for event in events.filter(act__in=acts)]
    editions = PublicEdition.objects.filter(check_page__claim__article=article).select_related("check_page__claim")
    rows = {(row.check_page.claim_id, row.number): (_edition_name(row), digest(row.text)) for row in editions}
    yield from _differences("public edition", told, rows)


def _version_problems(article: Article, events: Iterable[Event]) -> Iterator[str]:
    """Of versions before the first that is told of, nothing is known."""
    told = [(event.new.get("version"), event) for event in events]
    first = min((number for number, _ in told if number), default=None)
    known = article.versions.filter(number__gte=first) if first else ()
    yield from _differences("version", told, {row.number: (f"version {row.number}", digest(row.text)) for row in known})


def _edition_name(edition: PublicEdition) -> str:
    return f"public edition {edition.number} of claim {edition.check_page.claim.label}"


def _differences(kind: str, told: list[tuple[Any, Event]], rows: dict[Any, tuple[str, str]]) -> Iterator[str]:
    """`told` are the events with what they tell of; `rows` tell by the same their name, and the hash they have now."""
    for which, event in told:
        name, found = rows.get(which, ("", ""))
        if not name:
            yield f"the {kind} that event {event.sequence} tells of is gone"
        elif event.new.get("sha256", found) != found:
            yield f"{name} is not the one that event {event.sequence} tells of"
    heard = {which for which, _ in told}
    for which, (name, _) in rows.items():
        if which not in heard:
            yield f"no event tells of {name}"


@dataclass
class _SourceAccount:
    """What the events of one source told: its facts last, the hashes of its copies, whether its talk is authorised."""

    facts: dict[str, Any] = field(default_factory=dict)
    copies: list[dict[str, str]] = field(default_factory=list)
    authorised: bool | None = None

    def hear(self, event: Event) -> None:
        if event.act == "capture":
            self.copies.append(event.new)
        elif event.act == "authorise_talk":
            self.authorised = event.new["authorised"]
        else:
            self.facts = event.new


def source_problems(article: Article) -> Iterator[str]:
    """The sources of an article's evidence and their copies, at a constant number of queries."""
    sources = list(Source.objects.filter(evidence__claim__article=article).distinct().order_by("pk"))
    accounts = _accounts(sources)
    talks = dict(Interview.objects.filter(source__in=sources).values_list("source", "authorised"))
    for source in sources:
        account = accounts[source.pk]
        for name in _changed_facts(source, account.facts):
            yield f"the {name} of source {source.pk} is not what its events tell"
        if account.authorised is not None and talks.get(source.pk) != account.authorised:
            yield f"whether the talk of source {source.pk} is authorised is not what its events tell"
    for snapshot in Snapshot.objects.filter(evidence__claim__article=article).distinct().order_by("pk"):
        if not _is_told(snapshot, accounts.get(snapshot.source_id, _SourceAccount()).copies):
            yield f"no event tells of snapshot {snapshot.pk} with these bytes and this text"


def _accounts(sources: Iterable[Source]) -> dict[int, _SourceAccount]:
    subjects = {f"source:{source.pk}": source.pk for source in sources}
    accounts = {source: _SourceAccount() for source in subjects.values()}
    acts = ("add_source", "edit_source", "authorise_talk", "capture")
    events = Event.objects.filter(chain__subject__in=subjects, act__in=acts).select_related("chain")
    for event in events.order_by("chain", "sequence").iterator():
        accounts[subjects[event.chain.subject]].hear(event)
    return accounts


def _changed_facts(source: Source, told: dict[str, Any]) -> Iterator[str]:
    """Of a confidential source events tell that alone."""
    if told and source.confidential != told.get("confidential", False):
        yield "confidentiality"
    for name, value in told.items():
        if name == "confidential" or (name in FILLED_IN and value in ("", source.url)):
            continue
        stands = getattr(source, name)
        if (stands.isoformat() if isinstance(stands, date) else stands or "") != value:
            yield name


def _is_told(snapshot: Snapshot, copies: list[dict[str, str]]) -> bool:
    """The words of a talk are frozen without a capture, and the first captures told no hash of the text."""
    if snapshot.method == Snapshot.NOTE or not copies:
        return True
    stands = {"sha256": snapshot.sha256, "text_sha256": digest(snapshot.text)}
    return any(all(told.get(name, value) == value for name, value in stands.items()) for told in copies)
