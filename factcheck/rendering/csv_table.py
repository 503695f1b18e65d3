"""The record as a table: one row a claim, UTF-8 with a byte order mark, commas, RFC 4180.

A cell that a spreadsheet could take for a formula (first sign but spaces = + - @, also in full width, or a tab or
line break in front), or that begins with the prefix itself, gets one apostrophe before it, and no other cell does:
taking one leading apostrophe away gives the text back.
"""

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterator

from django.utils import translation
from django.utils.translation import gettext as _

from factcheck.domain.report import ReportClaim, ReportData
from factcheck.domain.states import SETTLED

from . import labels
from .sheet import SheetClaim, SheetEvidence, lay_claim, lay_past

PREFIX = "'"
_RISKY = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n']")
COLUMNS = (
    "number", "statement", "words", "start", "end", "kinds", "priority", "legal_risk", "status", "verdict", "rationale",
    "action", "proposed_wording", "details", "evidence", "sources", "hashes", "assessor", "assessed_at", "editor",
    "decided_at", "dissent", "notes", "adopted", "cleared", "earlier",
)  # fmt: skip


def render(data: ReportData, language: str) -> bytes:
    file = io.StringIO(newline="")
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(COLUMNS)
    with translation.override(language):
        past = _past(data)
        for claim in data.claims:
            table.writerow(map(safe, (*_row(data, lay_claim(data, claim)), past[claim.label])))
    return b"\xef\xbb\xbf" + file.getvalue().encode("utf-8", "surrogatepass")


def safe(cell: str) -> str:
    return PREFIX + cell if _RISKY.match(cell) else cell


def _row(data: ReportData, entry: SheetClaim) -> Iterator[str]:
    claim = entry.claim
    verdict = claim.verdict if claim.is_judged else None
    decision = claim.decision if claim.status == "approved" else None
    place = (str(claim.start), str(claim.end)) if claim.exact else ("", "")
    yield from (claim.label, claim.statement, claim.exact, *place, entry.kinds)
    yield from (f"P{claim.priority}", _("yes") if claim.legal_risk else "", labels.word("status", claim.status))
    yield _(labels.rating(data, claim.rating).label) if claim.rating else ""
    yield from (entry.rationale, entry.action, claim.wording)
    yield "; ".join(f"{detail.letter} {detail.exact}: {detail.judged}" for detail in entry.details)
    yield "\n".join(map(_piece, entry.evidence))
    yield "\n".join(dict.fromkeys(row.piece.url for row in entry.evidence if row.piece.url))
    yield "\n".join(dict.fromkeys(row.piece.sha256 for row in entry.evidence if row.piece.sha256))
    yield from (verdict.assessor.name, verdict.submitted_at) if verdict else ("", "")
    yield from (decision.editor.name, decision.decided_at) if decision else ("", "")
    yield " ".join(entry.dissent)
    yield "\n".join(f"{note.kind}, {note.who}: {note.text}" for note in entry.notes)
    yield f"{entry.wording_state}, {claim.adoption.by.name}, {claim.adoption.at}" if claim.adoption else ""
    yield _cleared(data, claim)


def _cleared(data: ReportData, claim: ReportClaim) -> str:
    """When the article was cleared; of a claim that was left open then, that it was."""
    if data.clearance is None or claim.status in SETTLED:
        return ""
    return f"{data.clearance.at} {_('not approved')}" if claim.label in data.clearance.open else data.clearance.at


def _piece(row: SheetEvidence) -> str:
    piece, quote = row.piece, labels.quoted(row.piece.quote) if row.piece.quote else ""
    talk = f"({', '.join(row.talk)})" if row.talk else ""
    told = (f"{piece.label}:", row.stance, row.title, talk, *labels.places(piece), quote)
    return " ".join(filter(None, told))


def _past(data: ReportData) -> defaultdict[str, str]:
    """The verdicts that do not stand, by the number of their claim."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for entry in lay_past(data):
        if entry.verdict:
            found[entry.label].append(" ".join((f"{entry.verdict}:", entry.rationale, *entry.trail)))
    return defaultdict(str, {label: "\n".join(told) for label, told in found.items()})
