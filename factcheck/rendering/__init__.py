"""Report data to files. A format is a module with one function; the same data and language give the same bytes."""

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.domain.report import ReportData

from . import html, json_document, markdown


@dataclass(frozen=True)
class Format:
    """`render` takes the data and the language of the labels ("en", "de")."""

    label: str
    media_type: str
    render: Callable[[ReportData, str], bytes]


FORMATS = {
    "html": Format("HTML", "text/html; charset=utf-8", html.render),
    "md": Format("Markdown", "text/markdown; charset=utf-8", markdown.render),
    "json": Format("JSON", "application/json", json_document.render),
}
