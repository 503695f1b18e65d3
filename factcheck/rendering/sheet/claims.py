"""One claim of the record in words."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from factcheck.domain.differences import compare_wordings
from factcheck.domain.report import ReportClaim, ReportData, ReportDetail, ReportEvidence, ReportNote
from factcheck.rendering import labels

from .parts import SheetClaim, SheetDetail, SheetEvidence, SheetNote


def lay_claim(data: ReportData, claim: ReportClaim) -> SheetClaim:
    rating = labels.rating(data, claim.rating) if claim.rating else None
    return SheetClaim(
        claim=claim,
        mark=f"verdict-{rating.mark}" if rating else f"state-{claim.status}",
        words=labels.verdict_words(data, claim),
        definition=_(rating.definition) if rating else "",
        priority=labels.priority(claim.priority),
        kinds=", ".join(labels.word("kind", kind) for kind in claim.kinds),
        action=labels.word("action", claim.action) if claim.action else "",
        rationale=claim.verdict.rationale if claim.verdict and claim.is_judged else "",
        changes=compare_wordings(claim.exact, claim.wording) if claim.wording else (),
        details=tuple(map(_detail, claim.details)),
        evidence=tuple(map(_evidence, claim.evidence)),
        notes=tuple(map(_note, claim.notes)),
        dissent=tuple(_dissent(data, claim)),
        trail=tuple(_trail(claim)),
        links=", ".join(_links(claim)),
    )


def _detail(detail: ReportDetail) -> SheetDetail:
    judged = {True: _("holds"), False: _("does not hold"), None: _("not judged")}[detail.holds]
    return SheetDetail(detail.letter, detail.exact, judged, detail.holds)


def _evidence(piece: ReportEvidence) -> SheetEvidence:
    return SheetEvidence(
        piece,
        labels.word("stance", piece.stance) if piece.stance else "",
        _("Confidential source, masked") if piece.masked else piece.source_title,
        tuple(fact for fact in _facts(piece) if fact),
        labels.moment(piece.captured_at),
        labels.followable(piece.url),
    )


def _facts(piece: ReportEvidence) -> Iterator[str]:
    yield labels.word("level", piece.level) if piece.level else ""
    yield labels.word("source", piece.source_type)
    yield piece.publisher
    yield piece.author
    yield labels.day(piece.published)
    yield piece.locator
    yield _("origin %(name)s") % {"name": piece.origin} if piece.origin else ""
    yield _("confidential") if piece.confidential and not piece.masked else ""


def _note(note: ReportNote) -> SheetNote:
    kinds = {"return": _("Return"), "answer": _("Answer"), "comment": _("Comment")}
    return SheetNote(note.by.name, kinds.get(note.kind, note.kind), labels.moment(note.at), note.text)


def _dissent(data: ReportData, claim: ReportClaim) -> Iterator[str]:
    """What the assessor had found, and what the editor decided instead."""
    if not claim.overruling or not claim.verdict:
        return
    was, now = labels.rating(data, claim.verdict.rating), labels.rating(data, claim.overruling.rating)
    yield _("%(who)s found: %(rating)s.") % {"who": claim.verdict.assessor.name, "rating": _(was.label)}
    if claim.verdict.proposed_wording:
        yield _("Proposed then: %(wording)s") % {"wording": claim.verdict.proposed_wording}
    yield _("%(who)s overruled: %(rating)s.") % {"who": claim.overruling.editor.name, "rating": _(now.label)}
    yield claim.overruling.reason


def _trail(claim: ReportClaim) -> Iterator[str]:
    if claim.verdict and claim.is_judged:
        values = {"who": claim.verdict.assessor.name, "at": labels.moment(claim.verdict.submitted_at)}
        yield _("Assessed by %(who)s, %(at)s.") % values
    decision = claim.decision if claim.status == "approved" else None
    if decision:
        values = {"who": decision.editor.name, "at": labels.moment(decision.decided_at)}
        yield _("Approved by %(who)s, %(at)s.") % values
        if decision.sign_off:
            yield _("Signed off expressly.")
    if claim.waiting_reason and claim.status == "waiting":
        yield _("Waits for: %(what)s") % {"what": claim.waiting_reason}


def _links(claim: ReportClaim) -> Iterator[str]:
    if claim.parent:
        yield _("inside claim %(label)s") % {"label": claim.parent}
    if claim.repeats:
        yield _("repeats claim %(label)s") % {"label": claim.repeats}
    if claim.legal_risk:
        yield _("legal risk: %(note)s") % {"note": claim.legal_note} if claim.legal_note else _("legal risk")
