"""Single rows as they stand in a record."""

from datetime import UTC, datetime

from factcheck.domain.report import (
    ReportAdoption,
    ReportClearance,
    ReportDecision,
    ReportEarlier,
    ReportEvidence,
    ReportPerson,
    ReportTalk,
    ReportVerdict,
)
from factcheck.models import Adoption, ClaimAnchor, Decision, Event, Evidence, Interview, User, Verdict


def evidence_of(piece: Evidence) -> ReportEvidence:
    source, copy, talk = piece.source, piece.snapshot, getattr(piece.source, "interview", None)
    return ReportEvidence(
        label=piece.label,
        stance=piece.stance,
        level=piece.level,
        quote=piece.quote,
        locator=piece.locator,
        comment=piece.comment,
        found=piece.found,
        source=source.pk,
        source_title=source.title,
        source_type=source.type,
        publisher=source.publisher,
        author=source.author,
        published=source.published_on.isoformat() if source.published_on else "",
        url=source.url,
        origin=source.origin.name if source.origin else "",
        snapshot=copy.pk if copy else 0,
        captured_at=utc(copy.finished_at) if copy else "",
        sha256=copy.sha256 if copy else "",
        text_sha256=copy.text_sha256 if copy else "",
        confidential=source.confidential,
        talk=_talk(talk) if talk else None,
        page=piece.page or 0,
    )


def verdict_of(verdict: Verdict) -> ReportVerdict:
    return ReportVerdict(
        rating=verdict.rating,
        rationale=verdict.rationale,
        action=verdict.action,
        proposed_wording=verdict.proposed_wording,
        assessor=person_of(verdict.assessor),
        submitted_at=utc(verdict.submitted_at),
        fingerprint=verdict.fingerprint,
    )


def decision_of(decision: Decision) -> ReportDecision:
    return ReportDecision(
        act=decision.act,
        editor=person_of(decision.editor),
        decided_at=utc(decision.decided_at),
        reason=decision.reason,
        rating=decision.rating,
        action=decision.action,
        proposed_wording=decision.proposed_wording,
        sign_off=decision.sign_off,
        second=person_of(decision.second) if decision.second else None,
    )


def adoption_of(adoption: Adoption, judged_on: str) -> ReportAdoption:
    return ReportAdoption(
        action=adoption.action,
        wording=adoption.wording,
        version=adoption.version.number if adoption.version else 0,
        how=adoption.how,
        words=judged_on,
        by=person_of(adoption.by),
        at=utc(adoption.at),
    )


def clearance_of(event: Event, mode: str) -> ReportClearance | None:
    """None where no person cleared; the first events name neither the mode nor the claims that were left."""
    if event.actor is None:
        return None
    told = event.new
    return ReportClearance(
        by=person_of(event.actor),
        at=utc(event.at),
        version=told["version"],
        mode=told.get("mode", mode),
        left=told.get("left", 0),
        open=tuple(told.get("open", ())),
    )


def person_of(user: User) -> ReportPerson:
    return ReportPerson(user.name, user.initials, user.role)


def earlier_of(verdict: Verdict, decision: Decision | None, place: ClaimAnchor | None) -> ReportEarlier:
    """A verdict that does not stand, with what became of it and the words that it was given on."""
    withdrawal = getattr(verdict, "withdrawal", None)
    return ReportEarlier(
        verdict=verdict_of(verdict),
        decision=decision_of(decision) if decision else None,
        withdrawn_at=utc(withdrawal.at) if withdrawal else "",
        words=place.exact if place else "",
        version=place.version.number if place else 0,
    )


def _talk(talk: Interview) -> ReportTalk:
    spoken_at = utc(talk.spoken_at) if talk.spoken_at else ""
    return ReportTalk(talk.who, talk.who_role, spoken_at, talk.channel, talk.authorised, talk.protected)


def utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
