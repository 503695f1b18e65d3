"""What the typesetter gets: the laid-out record as plain values."""

from typing import Any

from django.utils.translation import gettext as _

from factcheck.domain.differences import Difference
from factcheck.rendering.sheet import Sheet, SheetBlock, SheetClaim, SheetEvidence, SummaryRow

from .signs import sign

SHORT, SHORT_TEXT = 8, 900  # pieces and characters up to which an entry stays together on one page
MOST_LINKS = 400  # claims up to which the numbers in the article lead to their entries
STANCE_TONES = {"supports": "confirmed", "refutes": "incorrect", "qualifies": "imprecise"}


def content(laid: Sheet) -> dict[str, Any]:
    data = laid.data
    return {
        "language": laid.language,
        "text_language": data.language,
        "title": data.title,
        "authors": [person.name for person in data.checkers],
        "kind": laid.kind,
        "desk": data.desk,
        "facts": [list(pair) for pair in laid.facts],
        "address": data.address,
        "link": laid.link,
        "sha256": data.sha256,
        "state": laid.state,
        "complete": data.is_complete,
        "linked": len(laid.claims) <= MOST_LINKS,
        "left": [list(pair) for pair in laid.left],
        "summary": [_summary_row(row) for row in laid.summary],
        "unassessed": _("%(n)s to check") % {"n": len(data.unassessed)},
        "corrections": [vars(entry) for entry in laid.corrections],
        "changes": [vars(change) for change in laid.changes],
        "rewordings": [_rewording(entry) for entry in laid.claims if entry.changes],
        "article": [_block(block) for block in laid.article],
        "claims": [_claim(entry) for entry in laid.claims],
        "past": [vars(entry) | {"trail": " ".join(entry.trail)} for entry in laid.past],
        "set_aside": [list(pair) for pair in laid.set_aside],
        "proof": list(laid.proof),
        "words": _words(laid),
    }


def _words(laid: Sheet) -> dict[str, str]:
    return {
        "address": _("Address"),
        "summary": _("Summary"),
        "verdict": _("Verdict"),
        "approved": _("Approved"),
        "for_approval": _("For approval"),
        "follows": _("What follows"),
        "unassessed": _("Not assessed"),
        "corrections": _("Corrections after publication"),
        "changes": _("Changed since report %(n)s") % {"n": laid.data.since},
        "rewordings": _("Corrections to the text"),
        "article": _("Article"),
        "claims": _("Claims"),
        "judged": _("The verdict was given on:"),
        "overruled": _("Overruled"),
        "past": _("Earlier verdicts and claims that are gone"),
        "set_aside": _("Set aside as not checkable or not a claim"),
        "proof": _("Proof"),
    }


def _summary_row(row: SummaryRow) -> dict[str, str]:
    return {
        "label": row.label,
        "mark": row.mark,
        "svg": sign(f"verdict-{row.mark}", row.mark, filled=True),
        "approved": str(row.approved or "–"),
        "submitted": str(row.submitted or "–"),
        "follows": row.follows,
    }


def _changes(changes: tuple[Difference, ...]) -> list[dict[str, str]]:
    return [{"op": part.op.value, "text": part.text} for part in changes]


def _rewording(entry: SheetClaim) -> dict[str, Any]:
    return {"label": entry.claim.label, "changes": _changes(entry.changes), "state": entry.wording_state}


def _block(block: SheetBlock) -> dict[str, Any]:
    runs = [
        {"text": part.text, "label": part.label, "mark": part.mark, "begins": list(part.begins)}
        for part in block.stretches
    ]
    return {"kind": block.kind, "runs": runs}


def _claim(entry: SheetClaim) -> dict[str, Any]:
    claim, mark = entry.claim, entry.mark.removeprefix("verdict-")
    texts = (
        entry.heading,
        entry.words_under,
        entry.judged,
        entry.rationale,
        *entry.dissent,
        *(note.text for note in entry.notes),
    )
    return {
        "long": len(entry.evidence) + len(entry.details) > SHORT or sum(map(len, texts)) > SHORT_TEXT,
        "label": claim.label,
        "priority": f"P{claim.priority}",
        "heading": entry.heading,
        "words_under": entry.words_under,
        "judged": entry.judged,
        "mark": mark,
        "svg": sign(entry.mark, mark, filled=claim.status == "approved"),
        "words": entry.words,
        "facts": "   ".join(fact for fact in (entry.kinds, entry.action, entry.links) if fact),
        "changes": _changes(entry.changes),
        "rationale": entry.rationale,
        "dissent": " ".join(entry.dissent),
        "details": [
            {"letter": detail.letter, "exact": detail.exact, "judged": detail.judged, "fails": detail.holds is False}
            for detail in entry.details
        ],
        "evidence": [_evidence(row) for row in entry.evidence],
        "notes": [f"{note.kind}, {note.who}, {note.at}: {note.text}" for note in entry.notes],
        "trail": " ".join(entry.trail),
    }


def _evidence(row: SheetEvidence) -> dict[str, Any]:
    piece, tone = row.piece, STANCE_TONES.get(row.piece.stance, "")
    return {
        "label": piece.label,
        "stance": row.stance,
        "tone": tone,
        "svg": sign(f"stance-{piece.stance}", tone) if piece.stance else "",
        "title": row.title,
        "facts": ", ".join(row.facts),
        "quote": piece.quote,
        "missing": _("Not found in the copy") if piece.found is False else "",
        "comment": piece.comment,
        "url": piece.url,
        "link": row.link,
        "hash": piece.sha256,
        "captured": row.captured,
    }
