"""The record as Markdown. What people typed is escaped, so that it cannot become markup."""

import re
from collections.abc import Iterator

from django.utils import translation
from django.utils.translation import gettext as _

from factcheck.domain.report import ReportClaim, ReportData, ReportEvidence

from . import labels

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#+\-!|~])")
_LEADING_NUMBER = re.compile(r"^(\s*\d+)([.)])", re.MULTILINE)


def render(data: ReportData, language: str) -> bytes:
    with translation.override(language):
        return ("\n".join(_lines(data)).rstrip() + "\n").encode()


def escape(text: str) -> str:
    """One paragraph's worth of literal text."""
    flat = " ".join(text.split())
    return _LEADING_NUMBER.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", flat))


def _lines(data: ReportData) -> Iterator[str]:
    yield f"# {escape(data.title)}"
    yield ""
    yield f"**{labels.state_words(data)}**"
    yield ""
    for name, value in _facts(data):
        yield f"- {name}: {value}"
    yield from ("", f"## {_('Summary')}", "")
    yield f"| {_('Verdict')} | {_('Approved')} | {_('For approval')} |"
    yield "|---|---:|---:|"
    for key, counts in data.by_rating().items():
        yield f"| {_(labels.rating(data, key).label)} | {counts['approved']} | {counts['submitted']} |"
    yield f"| {_('Not assessed')} | | {len(data.unassessed)} |"
    yield from ("", f"## {_('Claims')}", "")
    for claim in data.standing:
        yield from _claim(data, claim)
    if data.dropped or data.set_aside:
        yield from (f"## {_('Set aside')}", "")
        for claim in data.dropped:
            yield f"- {claim.label}: {escape(claim.exact)} ({labels.word('dismiss', claim.dismiss_reason)})"
        for sentence, why in data.set_aside:
            yield f"- {escape(sentence)} ({_(why)})"
    yield from ("", f"## {_('Proof')}", "", f"{_('Events')}: {data.events}. {_('Chain head')}: `{data.chain_head}`")


def _facts(data: ReportData) -> Iterator[tuple[str, str]]:
    yield _("Article"), f"{_('Version')} {data.version}" + (f", {escape(data.author)}" if data.author else "")
    if data.address:
        yield _("Address"), f"<{data.address}>"
    yield "SHA-256", f"`{data.sha256}`"
    yield _("Checked by"), escape(", ".join(person.name for person in data.checkers)) or "–"
    yield _("Approved by"), escape(", ".join(person.name for person in data.approvers)) or "–"
    yield _("Mode"), labels.word("mode", data.mode)
    yield _("Scale"), f"{data.scale} {data.scale_version}"
    yield _("Record as of"), labels.moment(data.as_of)
    yield _("Claim engine"), escape(data.engine_version) or "–"


def _claim(data: ReportData, claim: ReportClaim) -> Iterator[str]:
    yield f"### {claim.label} {escape(claim.statement)}"
    yield ""
    yield f"> {escape(claim.exact)}"
    yield ""
    kinds = ", ".join(labels.word("kind", kind) for kind in claim.kinds)
    yield f"**{labels.verdict_words(data, claim)}** · {labels.priority(claim.priority)}" + (
        f" · {kinds}" if kinds else ""
    )
    yield ""
    if claim.is_judged and claim.verdict:
        yield escape(claim.verdict.rationale)
        yield ""
    if claim.wording:
        yield f"{_('Proposed wording')}: {escape(claim.wording)}"
        yield ""
    for detail in claim.details:
        judged = {True: _("holds"), False: _("does not hold"), None: _("not judged")}[detail.holds]
        yield f"- {detail.letter} {escape(detail.exact)}: {judged}"
    for piece in claim.evidence:
        yield f"- {_evidence(piece)}"
    yield from _trail(claim)
    yield ""


def _evidence(piece: ReportEvidence) -> str:
    parts = [piece.label, labels.word("stance", piece.stance) if piece.stance else ""]
    parts.append(_("Confidential source, masked") if piece.masked else escape(piece.source_title))
    parts.append(labels.word("source", piece.source_type))
    parts.append(labels.word("level", piece.level) if piece.level else "")
    parts.append(f"“{escape(piece.quote)}”" if piece.quote else "")
    parts.append(_("Not found in the copy") if piece.found is False else "")
    parts.append(escape(piece.locator))
    parts.append(f"<{piece.url}>" if piece.url else "")
    parts.append(labels.moment(piece.captured_at))
    parts.append(f"SHA-256 `{piece.sha256}`" if piece.sha256 else "")
    return ", ".join(part for part in parts if part)


def _trail(claim: ReportClaim) -> Iterator[str]:
    if claim.is_judged and claim.verdict:
        yield f"- {_('Assessed by')} {escape(claim.verdict.assessor.name)}, {labels.moment(claim.verdict.submitted_at)}"
    if claim.status == "approved" and claim.decision:
        yield f"- {_('Approved by')} {escape(claim.decision.editor.name)}, {labels.moment(claim.decision.decided_at)}"
        if claim.decision.act == "overrule":
            yield f"- {_('Overruled')}: {escape(claim.decision.reason)}"
    for note in claim.notes:
        yield f"- {escape(note.by.name)}: {escape(note.text)}"
