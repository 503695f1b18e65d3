"""Report data to files. A format is a module with one function; the same data and language give the same bytes."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext_noop as N

from factcheck.domain.report import ReportData

from . import csv_table, docx, html, json_document, markdown, pdf


@dataclass(frozen=True)
class Format:
    """`label` and `hint` are message ids. `is_heavy`: of a long article it takes seconds, so it is made in the
    background.
    """

    label: str
    hint: str
    media_type: str
    is_heavy: bool = False


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS = {
    "pdf": Format("PDF", N("A4, bookmarks, for the file"), "application/pdf", is_heavy=True),
    "html": Format(N("HTML, one file"), N("opens without a network"), "text/html; charset=utf-8"),
    "docx": Format("DOCX", N("the article, each claim a comment"), WORD, is_heavy=True),
    "md": Format("Markdown", N("plain text with headings"), "text/markdown; charset=utf-8"),
    "json": Format("JSON", N("everything, documented schema"), "application/json"),
    "csv": Format("CSV", N("one row per claim"), "text/csv; charset=utf-8"),
    "zip": Format(N("Evidence bundle, ZIP"), N("all these, copies, verifier"), "application/zip", is_heavy=True),
}
# The data and the language of the labels ("en", "de") give the file; the bundle (bundle.py) is made of all of them.
RENDERERS: dict[str, Callable[[ReportData, str], bytes]] = {
    "pdf": pdf.render,
    "html": html.render,
    "docx": docx.render,
    "md": markdown.render,
    "json": json_document.render,
    "csv": csv_table.render,
}
