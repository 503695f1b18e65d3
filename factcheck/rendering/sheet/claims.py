"""One claim of the record in words."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from factcheck.domain.differences import compare_wordings
from factcheck.domain.report import (
    ReportAdoption,
    ReportClaim,
    ReportData,
    ReportDecision,
    ReportDetail,
    ReportEvidence,
    ReportNote,
    ReportTalk,
    ReportVerdict,
)
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
        rationale=_rationale(claim),
        heading=claim.heading,
        words_under=_words_under(claim),
        judged=claim.statement if claim.heading != claim.statement else "",
        changes=compare_wordings(claim.judged_words, claim.wording) if claim.wording else (),
        wording=_wording(claim),
        wording_state=_wording_state(claim),
        details=tuple(map(_detail, claim.details)),
        evidence=tuple(_evidence(data, piece) for piece in claim.evidence),
        notes=tuple(_note(data, note) for note in claim.notes),
        dissent=tuple(_dissent(data, claim)),
        trail=tuple(_trail(data, claim)),
        links=", ".join(_links(claim)),
    )


def _rationale(claim: ReportClaim) -> str:
    """Why what stands was found: the editor's reason where the verdict was overruled."""
    if claim.overruling:
        return claim.overruling.reason
    return claim.verdict.rationale if claim.verdict and claim.is_judged else ""


def _words_under(claim: ReportClaim) -> str:
    """The words of the article, where the heading does not say them already."""
    return claim.exact if claim.adoption is None and claim.exact != claim.statement else ""


def _wording(claim: ReportClaim) -> str:
    if not claim.wording:
        return ""
    told = _("New wording: %(wording)s") if claim.adoption else _("Proposed wording: %(wording)s")
    return told % {"wording": claim.wording}


def _wording_state(claim: ReportClaim) -> str:
    if claim.adoption and claim.adoption.version:
        return _("put in, version %(n)s") % {"n": claim.adoption.version}
    if claim.adoption:
        return _("made elsewhere")
    return _("approved") if claim.status == "approved" else _("proposed")


def _detail(detail: ReportDetail) -> SheetDetail:
    judged = {True: _("holds"), False: _("does not hold"), None: _("not judged")}[detail.holds]
    return SheetDetail(detail.letter, detail.exact, judged, detail.holds)


def _evidence(data: ReportData, piece: ReportEvidence) -> SheetEvidence:
    talk = tuple(_talk(data, piece, piece.talk)) if piece.talk else ()
    return SheetEvidence(
        piece,
        labels.word("stance", piece.stance) if piece.stance else "",
        _masked_title(piece) if piece.masked else piece.source_title,
        (*talk, *filter(None, _facts(piece))),
        talk,
        labels.moment(data, piece.captured_at),
        labels.followable(piece.url),
    )


def _masked_title(piece: ReportEvidence) -> str:
    return _("Confidential source, masked") if piece.confidential else _("Talk not authorised for publication, masked")


def _facts(piece: ReportEvidence) -> Iterator[str]:
    yield labels.word("level", piece.level) if piece.level else ""
    yield labels.word("source", piece.source_type)
    yield piece.publisher
    yield piece.author
    yield labels.day(piece.published)
    yield from labels.places(piece)
    yield _("origin %(name)s") % {"name": piece.origin} if piece.origin else ""
    yield _("confidential") if piece.confidential and not piece.masked else ""
    yield "" if piece.is_captured else _("not captured: there is no copy of it")


def _talk(data: ReportData, piece: ReportEvidence, talk: ReportTalk) -> Iterator[str]:
    """Who was spoken to, in which role, when, by which channel, and whether the words may be published."""
    if talk.is_protected:
        is_title = talk.who == piece.source_title
        yield _("name changed") if is_title else _("%(who)s (name changed)") % {"who": talk.who}
    elif talk.who != piece.source_title:
        yield talk.who
    yield from filter(None, (talk.who_role, labels.moment(data, talk.spoken_at), talk.channel))
    yield _("authorised") if talk.authorised else _("not authorised")


def _note(data: ReportData, note: ReportNote) -> SheetNote:
    kinds = {"return": _("Return"), "answer": _("Answer"), "comment": _("Comment")}
    return SheetNote(note.by.name, kinds.get(note.kind, note.kind), labels.moment(data, note.at), note.text)


def _dissent(data: ReportData, claim: ReportClaim) -> Iterator[str]:
    if claim.overruling and claim.verdict:
        yield from found_by(data, claim.verdict)


def found_by(data: ReportData, verdict: ReportVerdict) -> Iterator[str]:
    """What the assessor had found, and why, where an editor overruled it."""
    found = labels.rating(data, verdict.rating)
    yield _("%(who)s found: %(rating)s.") % {"who": verdict.assessor.name, "rating": _(found.label)}
    yield labels.ended(verdict.rationale)
    if verdict.proposed_wording:
        yield labels.ended(_("Proposed then: %(wording)s") % {"wording": verdict.proposed_wording})


def _trail(data: ReportData, claim: ReportClaim) -> Iterator[str]:
    if claim.verdict and claim.is_judged:
        yield assessed(data, claim.verdict)
    decision = claim.decision if claim.status == "approved" else None
    if decision:
        yield decided(data, decision)
        if decision.sign_off:
            yield _("Signed off expressly.")
    if claim.adoption:
        yield _adopted(data, claim.adoption)
    if claim.waiting_reason and claim.status == "waiting":
        yield _("Waits for: %(what)s") % {"what": claim.waiting_reason}


def _adopted(data: ReportData, adoption: ReportAdoption) -> str:
    values = {"who": adoption.by.name, "at": labels.moment(data, adoption.at)}
    values |= {"n": str(adoption.version), "how": adoption.how}
    if adoption.version:
        return _("Put into the text as version %(n)s by %(who)s, %(at)s.") % values
    if adoption.how:
        return _("Change made elsewhere, noted by %(who)s, %(at)s: %(how)s") % values
    return _("Change made elsewhere, noted by %(who)s, %(at)s.") % values


def assessed(data: ReportData, verdict: ReportVerdict) -> str:
    values = {"who": verdict.assessor.name, "at": labels.moment(data, verdict.submitted_at)}
    return _("Assessed by %(who)s, %(at)s.") % values


def decided(data: ReportData, decision: ReportDecision) -> str:
    """What an editor did, with the other one without whom it could not be done."""
    told = labels.word("act", decision.act)
    if decision.rating:
        told = f"{told} ({_(labels.rating(data, decision.rating).label)})"
    who = decision.editor.name
    if decision.second:
        who = _("%(who)s and %(second)s") % {"who": who, "second": decision.second.name}
    return _("%(what)s by %(who)s, %(at)s.") % {
        "what": told,
        "who": who,
        "at": labels.moment(data, decision.decided_at),
    }


def _links(claim: ReportClaim) -> Iterator[str]:
    if claim.parent:
        yield _("inside claim %(label)s") % {"label": claim.parent}
    if claim.repeats:
        yield _("repeats claim %(label)s") % {"label": claim.repeats}
    if claim.legal_risk:
        yield _("legal risk: %(note)s") % {"note": claim.legal_note} if claim.legal_note else _("legal risk")
