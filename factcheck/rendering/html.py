"""The record as one HTML file that loads nothing: style sheet and signs are inside it."""

from functools import lru_cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import translation

from factcheck.domain.report import ReportData

from .characters import written
from .sheet import sheet

STYLES = ("reset", "tokens", "base", "marks", "claim", "facts", "tables", "report", "utilities", "print")


def render(data: ReportData, language: str) -> bytes:
    with translation.override(language):
        context = {"sheet": sheet(data), "sprite": "", "styles": _styles(), "symbols": _symbols()}
        return written(render_to_string("report/standalone.html", context)).encode()


@lru_cache
def _styles() -> str:
    """The style sheets that the record needs; fonts are the reader's own."""
    return "\n".join(_static(f"css/{name}.css") for name in STYLES)


@lru_cache
def _symbols() -> str:
    return _static("icons.svg")


def _static(name: str) -> str:
    """LookupError where the installation is incomplete."""
    found = finders.find(name)
    if not found:
        raise LookupError(f"static file {name} is missing")
    return Path(str(found)).read_text(encoding="utf-8")
