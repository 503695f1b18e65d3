"""The record laid out for a template: every code in words of the active language."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from factcheck.domain.differences import Difference, compare_wordings
from factcheck.domain.report import ReportClaim, ReportData, ReportEvidence

from . import labels


@dataclass(frozen=True)
class SheetEvidence:
    piece: ReportEvidence
    stance: str
    level: str
    type: str
    captured: str


@dataclass(frozen=True)
class SheetClaim:
    """`mark` and `state` choose the sign, `words` name it."""

    claim: ReportClaim
    mark: str
    words: str
    priority: str
    kinds: str
    changes: tuple[Difference, ...]
    evidence: tuple[SheetEvidence, ...]
    assessed: str
    approved: str


@dataclass(frozen=True)
class SummaryRow:
    label: str
    mark: str
    approved: int
    submitted: int
    follows: str


@dataclass(frozen=True)
class Sheet:
    data: ReportData
    state: str
    facts: tuple[tuple[str, str], ...]
    summary: tuple[SummaryRow, ...]
    claims: tuple[SheetClaim, ...]
    set_aside: tuple[tuple[str, str], ...]
    as_of: str


def sheet(data: ReportData) -> Sheet:
    dropped = tuple((claim.exact, labels.word("dismiss", claim.dismiss_reason)) for claim in data.dropped)
    return Sheet(
        data=data,
        state=labels.state_words(data),
        facts=tuple(_facts(data)),
        summary=tuple(_summary(data)),
        claims=tuple(_claim(data, claim) for claim in data.standing),
        set_aside=(*dropped, *((sentence, _(why)) for sentence, why in data.set_aside)),
        as_of=labels.moment(data.as_of),
    )


def _facts(data: ReportData) -> Iterator[tuple[str, str]]:
    names = [", ".join(person.name for person in people) for people in (data.checkers, data.approvers)]
    yield _("Article"), ", ".join(part for part in (f"{_('Version')} {data.version}", data.author) if part)
    yield _("Checked by"), names[0] or "–"
    yield _("Approved by"), names[1] or "–"
    yield _("Mode"), labels.word("mode", data.mode)
    yield _("Scale"), f"{data.scale} {data.scale_version}"
    yield _("Record as of"), labels.moment(data.as_of)
    yield _("Claim engine"), data.engine_version or "–"


def _summary(data: ReportData) -> Iterator[SummaryRow]:
    for key, counts in data.by_rating().items():
        rating = labels.rating(data, key)
        yield SummaryRow(_(rating.label), rating.mark, counts["approved"], counts["submitted"], _(rating.definition))


def _claim(data: ReportData, claim: ReportClaim) -> SheetClaim:
    rating = labels.rating(data, claim.rating) if claim.rating else None
    verdict = claim.verdict if claim.is_judged else None
    approved = claim.decision if claim.status == "approved" else None
    return SheetClaim(
        claim=claim,
        mark=f"verdict-{rating.mark}" if rating else f"state-{claim.status}",
        words=labels.verdict_words(data, claim),
        priority=labels.priority(claim.priority),
        kinds=", ".join(labels.word("kind", kind) for kind in claim.kinds),
        changes=compare_wordings(claim.exact, claim.wording) if claim.wording else (),
        evidence=tuple(map(_evidence, claim.evidence)),
        assessed=labels.moment(verdict.submitted_at) if verdict else "",
        approved=labels.moment(approved.decided_at) if approved else "",
    )


def _evidence(piece: ReportEvidence) -> SheetEvidence:
    return SheetEvidence(
        piece,
        labels.word("stance", piece.stance) if piece.stance else "",
        labels.word("level", piece.level) if piece.level else "",
        labels.word("source", piece.source_type),
        labels.moment(piece.captured_at),
    )
