"""Which evidence a public fact check may name, and what it tells of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from django.db.models import Q
from django.utils import timezone

from factcheck.actions.reports.rows import utc
from factcheck.domain.addresses import address_key
from factcheck.domain.publication import NOT_AUTHORISED, PublicCheckData, PublicSource, PublicTalk, why_not_named
from factcheck.domain.states import SourceType
from factcheck.models import Claim, Evidence, Interview, Snapshot, Source
from factcheck.rendering.labels import followable


@dataclass(frozen=True)
class Withheld:
    """A piece of evidence, by its label, that readers do not see, and why."""

    label: str
    reason: str


@dataclass(frozen=True)
class Named:
    sources: tuple[PublicSource, ...]
    withheld: tuple[Withheld, ...]

    @property
    def unauthorised(self) -> int:
        return sum(one.reason == NOT_AUTHORISED for one in self.withheld)


def named(claim: Claim) -> Named:
    """What may be named of the evidence, and what may not: confidential sources, talks that are not authorised, machine
    hints, and where the claim itself comes from.
    """
    sources, withheld = [], []
    for piece in Evidence.objects.for_review().filter(claim=claim).order_by("number"):
        if reason := _why_not_named(piece):
            withheld.append(Withheld(piece.label, reason))
        else:
            sources.append(_source(piece))
    return Named(tuple(sources), tuple(withheld))


UNKNOWN = -1


def numbered(data: PublicCheckData, claim: Claim) -> PublicCheckData:
    """An edition of the time before sources had numbers, with those that are found again among the evidence of the
    claim, by copy, address or title: of several the one that may not be named. One that is not found is unknown, and
    nobody can say that it may be, where it is a talk or something else of the claim may not.
    """
    if all(source.source for source in data.sources):
        return data
    brought = Evidence.objects.filter(claim=claim).select_related("source__interview", "snapshot")
    pieces = list(brought.defer("snapshot__text", "snapshot__headers"))
    return replace(data, sources=tuple(source if source.source else _found(source, pieces) for source in data.sources))


def _found(shown: PublicSource, pieces: Sequence[Evidence]) -> PublicSource:
    matching = sorted(filter(partial(_may_be, shown), pieces), key=lambda piece: not _is_closed(piece.source))
    if matching:
        return replace(shown, source=matching[0].source_id)
    is_doubtful = shown.type == SourceType.INTERVIEW or any(_is_closed(piece.source) for piece in pieces)
    return replace(shown, source=UNKNOWN) if is_doubtful else shown


def _may_be(shown: PublicSource, piece: Evidence) -> bool:
    if shown.sha256 and piece.snapshot and piece.snapshot.sha256 == shown.sha256:
        return True
    same_address = bool(shown.url) and address_key(shown.url) == address_key(piece.source.url)
    return same_address or shown.title == piece.source.title


def _is_closed(source: Source) -> bool:
    talk = _talk_of(source)
    return source.confidential or (talk is not None and not talk.authorised)


def closed_since(data: PublicCheckData) -> frozenset[int]:
    """The sources that an edition names and that are confidential, or not authorised, by now; those that nobody knows
    any more are.
    """
    shown = Source.objects.filter(pk__in={source.source for source in data.sources})
    closed = shown.filter(Q(confidential=True) | Q(interview__authorised=False))
    return frozenset({UNKNOWN, *closed.values_list("pk", flat=True)})


def _why_not_named(piece: Evidence) -> str | None:
    talk = _talk_of(piece.source)
    return why_not_named(
        source_type=piece.source.type,
        stance=piece.stance,
        confidential=piece.source.confidential,
        authorised=talk.authorised if talk else None,
    )


def _talk_of(source: Source) -> Interview | None:
    return getattr(source, "interview", None)


def _source(piece: Evidence) -> PublicSource:
    source, copy, talk = piece.source, _showable(piece.snapshot), _talk_of(piece.source)
    return PublicSource(
        title=source.title,
        type=source.type,
        publisher=source.publisher,
        published=source.published_on.isoformat() if source.published_on else "",
        url=followable(source.url),
        stance=piece.stance,
        quote=piece.quote,
        locator=piece.locator,
        captured_at=utc(copy.finished_at) if copy else "",
        sha256=copy.sha256 if copy else "",
        media_type=copy.media_type if copy else "",
        source=source.pk,
        talk=_talk(talk) if talk else None,
    )


def _talk(talk: Interview) -> PublicTalk:
    day = timezone.localdate(talk.spoken_at).isoformat() if talk.spoken_at else ""
    return PublicTalk(talk.who, talk.who_role, day, talk.channel, talk.protected)


def _showable(copy: Snapshot | None) -> Snapshot | None:
    """A page that everybody could fetch; notes of talks and files that people handed in stay in the house."""
    return copy if copy and copy.method == Snapshot.FETCH else None
