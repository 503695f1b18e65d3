"""Comments as Word keeps them: a part of their own, and three marks around the words they are about.

python-docx can write single comments; a record has hundreds, each of several paragraphs, for which its way (a search
through all comments for each new one) takes time that grows with the square of their number. So the marks are its own,
and the comments are built here as the elements that ECMA-376, 17.13.4, describes.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.run import Run

from factcheck.domain.report import ReportData
from factcheck.rendering import labels
from factcheck.rendering.characters import written
from factcheck.rendering.sheet import SheetClaim, SheetEvidence


class Comments:
    """Gathers the comments of one document; the moment of the record stands on those that nobody has judged."""

    def __init__(self, data: ReportData) -> None:
        self.data = data
        self.elements: list[Any] = []

    def add(self, entry: SheetClaim, first: Run, last: Run) -> None:
        number = len(self.elements)
        first.mark_comment_range(last, number)
        author, initials, moment = _written_by(entry, self.data)
        comment = OxmlElement("w:comment")
        for name, value in (("id", str(number)), ("author", author), ("initials", initials), ("date", moment)):
            comment.set(qn(f"w:{name}"), written(value))
        for is_strong, text in _paragraphs(entry):
            comment.append(_paragraph(text, strong=is_strong))
        self.elements.append(comment)

    def write_into(self, document: Document) -> None:
        root = document.part._comments_part.element
        root.extend(self.elements)


def _written_by(entry: SheetClaim, data: ReportData) -> tuple[str, str, str]:
    """Author, Kürzel and time of a comment: the assessor's of a judged claim."""
    verdict = entry.claim.verdict if entry.claim.is_judged else None
    if verdict is None:
        return "Factcheck", "FC", _word_time(data, data.as_of)
    return verdict.assessor.name, verdict.assessor.initials, _word_time(data, verdict.submitted_at)


def _word_time(data: ReportData, iso: str) -> str:
    """By the newsroom's clock and without a zone: Word shows the figures as they stand."""
    local = datetime.fromisoformat(iso).astimezone(ZoneInfo(data.time_zone))
    return local.replace(tzinfo=None).isoformat(timespec="seconds")


def _paragraphs(entry: SheetClaim) -> Iterator[tuple[bool, str]]:
    """Whether it is set in bold, and its words."""
    claim = entry.claim
    yield True, f"{claim.label} · {entry.words} · {entry.priority}"
    if entry.heading != claim.exact:
        yield False, entry.heading
    if entry.judged:
        yield False, f"{_('The verdict was given on:')} {entry.judged}"
    yield from ((False, text) for text in (entry.rationale, entry.links) if text)
    if entry.wording:
        yield False, entry.wording
    elif entry.action:
        yield False, entry.action
    if entry.dissent:
        yield False, " ".join((_("Overruled"), *entry.dissent))
    if entry.details:
        told = (f"{detail.letter} {labels.quoted(detail.exact)} {detail.judged}" for detail in entry.details)
        yield False, " · ".join(told)
    yield from ((False, _source(row)) for row in entry.evidence)
    yield from ((False, f"{note.kind}, {note.who}, {note.at}: {note.text}") for note in entry.notes)
    if entry.trail:
        yield False, " ".join(entry.trail)


def _source(row: SheetEvidence) -> str:
    piece = row.piece
    quote = labels.quoted(piece.quote) if piece.quote else ""
    missing = _("Not found in the copy") if piece.found is False else ""
    copy = f"SHA-256 {piece.sha256}, {row.captured}" if piece.sha256 else ""
    told = (", ".join((row.title, *row.facts)), quote, missing, piece.comment, piece.url, copy)
    return " ".join(part for part in (f"{piece.label}:", row.stance, *told) if part)


def _paragraph(text: str, *, strong: bool) -> Any:
    paragraph = OxmlElement("w:p")
    lines = written(text).split("\n")
    for index, line in enumerate(lines):
        paragraph.append(_run(line, strong=strong, breaks=index > 0))
    return paragraph


def _run(text: str, *, strong: bool, breaks: bool) -> Any:
    run = OxmlElement("w:r")
    if strong:
        properties = OxmlElement("w:rPr")
        properties.append(OxmlElement("w:b"))
        run.append(properties)
    if breaks:
        run.append(OxmlElement("w:br"))
    words = OxmlElement("w:t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(words)
    return run
