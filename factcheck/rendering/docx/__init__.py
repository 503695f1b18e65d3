"""The article as a Word file: each claim is a comment on its words, with verdict, sources and wording in it."""

import io

import docx
from django.utils import translation
from django.utils.translation import gettext as _
from docx.enum.text import WD_BREAK

from factcheck.domain.differences import Op
from factcheck.domain.report import ReportData
from factcheck.rendering.characters import written
from factcheck.rendering.sheet import Sheet, sheet

from .article import add_article
from .comments import Comments
from .package import repack, set_properties

__all__ = ["render"]


def render(data: ReportData, language: str) -> bytes:
    with translation.override(language):
        laid = sheet(data)
        document = docx.Document()
        set_properties(document, data)
        _add_head(document, laid)
        comments = Comments(data)
        add_article(document, laid, comments)
        _add_rewordings(document, laid)
        _add_past(document, laid)
        _add_lists(document, laid)
    comments.write_into(document)
    file = io.BytesIO()
    document.save(file)
    return repack(file.getvalue(), data.as_of)


def _add_head(document: docx.document.Document, laid: Sheet) -> None:
    document.add_paragraph(written(laid.kind), style="Subtitle")
    document.add_paragraph(written(laid.data.title), style="Title")
    for name, value in (*laid.facts, ("SHA-256", laid.data.sha256), (_("Address"), laid.data.address)):
        if value:
            paragraph = document.add_paragraph()
            paragraph.add_run(f"{name}: ").bold = True
            paragraph.add_run(written(value))
    document.add_paragraph(written(laid.state)).runs[0].bold = True
    document.add_paragraph(written(" ".join(f"{status}: {numbers}." for status, numbers in laid.left)))
    document.add_paragraph(_("Each claim stands as a comment on its words."))
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _add_past(document: docx.document.Document, laid: Sheet) -> None:
    if laid.past:
        document.add_heading(_("Earlier verdicts and claims that are gone"), level=1)
    for entry in laid.past:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{entry.label}  ").bold = True
        paragraph.add_run(written(f"{entry.words} ({entry.state}) "))
        paragraph.add_run(written(entry.verdict)).bold = True
        paragraph.add_run(written(" ".join(("", entry.rationale, *entry.trail))))


def _add_lists(document: docx.document.Document, laid: Sheet) -> None:
    """What was corrected after publication, what is new since the report before, what was set aside, and the proof."""
    corrected = [f"{entry.at}, {entry.who}: {entry.wrong} → {entry.right}" for entry in laid.corrections]
    changed = [
        f"{change.claim} {change.what}: {' → '.join(filter(None, (change.old, change.new)))}" for change in laid.changes
    ]
    aside = [f"{words} ({why})" for words, why in laid.set_aside]
    lists = (
        (_("Corrections after publication"), corrected),
        (_("Changed since report %(n)s") % {"n": laid.data.since}, changed),
        (_("Set aside as not checkable or not a claim"), aside),
        (_("Proof"), laid.proof),
    )
    for heading, lines in lists:
        if lines:
            document.add_heading(heading, level=1)
        for line in lines:
            document.add_paragraph(written(line.strip()))


def _add_rewordings(document: docx.document.Document, laid: Sheet) -> None:
    """The proposed wordings once more in one list, old words struck through, new ones underlined."""
    entries = [entry for entry in laid.claims if entry.changes]
    if not entries:
        return
    document.add_heading(_("Corrections to the text"), level=1)
    for entry in entries:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{entry.claim.label}  ").bold = True
        for before, part in zip((None, *entry.changes), entry.changes, strict=False):
            if before and (before.op, part.op) == (Op.DELETE, Op.INSERT):
                paragraph.add_run(" ")
            run = paragraph.add_run(written(part.text))
            run.font.strike = True if part.op == "delete" else None
            run.font.underline = True if part.op == "insert" else None
        paragraph.add_run(f"  ({entry.wording_state})").italic = True
