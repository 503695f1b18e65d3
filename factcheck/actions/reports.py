"""From rows to the frozen data of a report, and from there to a file."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import transaction
from django.utils import timezone

from factcheck.actions.refusals import Refused
from factcheck.actions.trail import record
from factcheck.domain.report import (
    ReportClaim,
    ReportData,
    ReportDecision,
    ReportDetail,
    ReportEvent,
    ReportEvidence,
    ReportNote,
    ReportPerson,
    ReportVerdict,
    for_profile,
    mask,
)
from factcheck.models import (
    Article,
    ArticleVersion,
    Chain,
    Claim,
    ClaimAnchor,
    Decision,
    Event,
    Evidence,
    Note,
    Source,
    User,
    Verdict,
)
from factcheck.rendering import FORMATS
from factcheck.rendering.sheet import sheet as lay_out

__all__ = ["FORMATS", "Exported", "build_report", "export_report", "lay_out"]


@dataclass(frozen=True)
class Exported:
    """A file to hand out; `name` is ours."""

    data: bytes
    name: str
    media_type: str


def build_report(
    article: Article, *, by: User | None, profile: str = "editor", at: datetime | None = None
) -> ReportData:
    """The record of the newest version as it stands now. Refused while the article is only previewed."""
    version = article.versions.order_by("number").last()
    if version is None:
        raise Refused("Submit the article for checking first.")
    claims = tuple(_claims(article, version, by))
    chain = Chain.objects.filter(subject=f"article:{article.pk}").first()
    data = ReportData(
        title=article.title,
        author=article.author,
        published=article.published_on.isoformat() if article.published_on else "",
        language=article.language,
        address=article.canonical_url,
        version=version.number,
        sha256=version.sha256,
        text=version.text,
        kind=article.kind,
        mode=article.mode,
        scale=article.scale,
        scale_version=article.scale_version,
        engine_version=version.engine_version,
        as_of=_utc(at or timezone.now()),
        profile="editor",
        issued_by=by.name if by else "",
        checkers=_people(claim.verdict.assessor for claim in claims if claim.verdict),
        approvers=_people(claim.decision.editor for claim in claims if claim.decision and claim.status == "approved"),
        claims=claims,
        set_aside=tuple(_set_aside(version)),
        events=chain.length if chain else 0,
        chain_head=chain.head if chain else "",
    )
    return for_profile(data, profile)


def export_report(
    article: Article, file_format: str, *, by: User | None, profile: str = "editor", language: str = "en"
) -> Exported:
    """One file of the record; that it left the house is an event. KeyError for a format that does not exist."""
    form = FORMATS[file_format]
    data = build_report(article, by=by, profile=profile)
    file = form.render(data, language)
    with transaction.atomic():
        record("export", by=by, article=article, new={"format": file_format, "profile": profile})
    return Exported(file, f"factcheck-{article.pk}-v{data.version}.{file_format}", form.media_type)


def _claims(article: Article, version: ArticleVersion, by: User | None) -> list[ReportClaim]:
    """All claims with everything about them, at a constant number of queries."""
    anchors = {anchor.claim_id: anchor for anchor in ClaimAnchor.objects.filter(version=version)}
    gathered = _Gathered(article, by)
    claims = article.claims.select_related("verdict__assessor").prefetch_related("details")
    return [gathered.claim(claim, anchors.get(claim.pk)) for claim in claims]


class _Gathered:
    """The rows around the claims of one article, by claim."""

    def __init__(self, article: Article, by: User | None) -> None:
        sources = Source.objects.filter(evidence__claim__article=article)
        readable = Source.objects.readable_by(by).filter(pk__in=sources) if by else sources
        self.readable = set(readable.values_list("pk", flat=True))
        self.evidence: defaultdict[int, list[Evidence]] = defaultdict(list)
        for piece in Evidence.objects.for_review().filter(claim__article=article).order_by("number"):
            self.evidence[piece.claim_id].append(piece)
        self.notes: defaultdict[int, list[Note]] = defaultdict(list)
        for note in Note.objects.filter(claim__article=article).select_related("by"):
            self.notes[note.claim_id].append(note)
        self.events: defaultdict[int, list[Event]] = defaultdict(list)
        for event in Event.objects.filter(claim__article=article).select_related("actor").order_by("sequence"):
            self.events[event.claim_id or 0].append(event)
        decisions = Decision.objects.filter(verdict__claim__article=article).select_related("editor")
        self.decisions = {decision.verdict_id: decision for decision in decisions}

    def claim(self, claim: Claim, anchor: ClaimAnchor | None) -> ReportClaim:
        decision = self.decisions.get(claim.verdict_id or 0)
        return ReportClaim(
            label=claim.label,
            start=anchor.start if anchor else 0,
            end=anchor.end if anchor else 0,
            exact=anchor.exact if anchor else "",
            statement=claim.statement,
            kinds=tuple(claim.kind_list),
            priority=claim.priority,
            legal_risk=claim.legal_risk,
            status=claim.status,
            dismiss_reason=claim.dismiss_reason,
            dismiss_note=claim.dismiss_note,
            details=tuple(ReportDetail(d.letter, d.exact, d.type, d.holds) for d in claim.details.all()),
            evidence=tuple(map(self._evidence, self.evidence[claim.pk])),
            verdict=_verdict(claim.verdict) if claim.verdict else None,
            decision=_decision(decision) if decision else None,
            notes=tuple(ReportNote(n.kind, n.text, _person(n.by), _utc(n.at)) for n in self.notes[claim.pk]),
            history=tuple(
                ReportEvent(e.act, _utc(e.at), e.actor.initials if e.actor else "") for e in self.events[claim.pk]
            ),
        )

    def _evidence(self, piece: Evidence) -> ReportEvidence:
        row = _evidence(piece)
        return row if piece.source_id in self.readable else mask(row)


def _evidence(piece: Evidence) -> ReportEvidence:
    source, copy = piece.source, piece.snapshot
    return ReportEvidence(
        label=piece.label,
        stance=piece.stance,
        level=piece.level,
        quote=piece.quote,
        locator=piece.locator,
        comment=piece.comment,
        found=piece.found,
        source_title=source.title,
        source_type=source.type,
        publisher=source.publisher,
        author=source.author,
        published=source.published_on.isoformat() if source.published_on else "",
        url=source.url,
        origin=source.origin.name if source.origin else "",
        captured_at=_utc(copy.finished_at) if copy else "",
        sha256=copy.sha256 if copy else "",
        text_sha256=copy.text_sha256 if copy else "",
        confidential=source.confidential,
    )


def _verdict(verdict: Verdict) -> ReportVerdict:
    return ReportVerdict(
        rating=verdict.rating,
        rationale=verdict.rationale,
        action=verdict.action,
        proposed_wording=verdict.proposed_wording,
        assessor=_person(verdict.assessor),
        submitted_at=_utc(verdict.submitted_at),
        fingerprint=verdict.fingerprint,
    )


def _decision(decision: Decision) -> ReportDecision:
    return ReportDecision(
        act=decision.act,
        editor=_person(decision.editor),
        decided_at=_utc(decision.decided_at),
        reason=decision.reason,
        rating=decision.rating,
        action=decision.action,
        proposed_wording=decision.proposed_wording,
        sign_off=decision.sign_off,
    )


def _person(user: User) -> ReportPerson:
    return ReportPerson(user.name, user.initials, user.role)


def _people(people: Iterable[ReportPerson]) -> tuple[ReportPerson, ...]:
    return tuple(dict.fromkeys(people))


def _set_aside(version: ArticleVersion) -> list[tuple[str, str]]:
    """The sentences that hold no claim, with the reason."""
    return [(version.text[start:end], why) for start, end, status, why in version.coverage if status == "no claim"]


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
