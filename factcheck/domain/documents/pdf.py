"""PDF by pdfium: the text layer, page by page, put together into paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from .assembling import assemble
from .document import Block, Document, Unreadable
from .pdf_pictures import picture_warnings
from .text import normalise, one_line

MAX_PAGES = 1_000
# pdfium gives a hyphen at the end of a line as U+0002.
_DIVIDED = re.compile("(?:\x02|\u00ad)[ \t]*\r?\n?|(?<=[^\\W\\d_])-[ \t]*\r?\n(?=[a-zäöüß])")
_SENTENCE_END = (".", "!", "?", ":", "”", "“", "»", '"')
_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")


def read_pdf(data: bytes) -> Document:
    pdf = _opened(data)
    try:
        pages = [_page_text(pdf, number) for number in range(min(len(pdf), MAX_PAGES))]
        facts = _facts(pdf) | {"warnings": tuple(picture_warnings(pdf))}
    finally:
        pdf.close()
    if not any(character.isalnum() for page in pages for character in page):
        raise Unreadable("scanned_pdf" if pages else "nothing_readable")
    blocks = [block for number, page in enumerate(pages, 1) for block in _blocks(page, number)]
    document = assemble(blocks, media_type="application/pdf", extractor=f"pdfium {pdfium.PYPDFIUM_INFO}", **facts)
    return _with_pages(document, len(pages))


def _opened(data: bytes) -> Any:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as failure:
        encrypted = getattr(failure, "err_code", None) == raw.FPDF_ERR_PASSWORD or b"/Encrypt" in data[-4096:]
        raise Unreadable("encrypted_pdf" if encrypted else "damaged_pdf") from failure


def _page_text(pdf: Any, number: int) -> str:
    """The page's text; an empty one for a page that cannot be read."""
    try:
        text: str = pdf[number].get_textpage().get_text_range()
    except pdfium.PdfiumError:
        return ""
    return text


def _facts(pdf: Any) -> dict[str, Any]:
    found = pdf.get_metadata_dict()
    return {
        "title": one_line(found.get("Title", ""))[:500],
        "author": one_line(found.get("Author", ""))[:300],
        "published": _date(found.get("CreationDate", "")),
    }


def _date(text: str) -> date | None:
    found = _DATE.match(text)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _blocks(page: str, number: int) -> Iterator[Block]:
    """A paragraph ends at a blank line, or where a line that ends a sentence is clearly shorter than its fellows."""
    lines = normalise(_DIVIDED.sub("", page)).split("\n")
    widths = sorted(len(line) for line in lines if line.strip())
    full = widths[int(len(widths) * 0.75)] if widths else 0
    current: list[str] = []
    for line in lines:
        stripped = line.strip()
        if stripped:
            current.append(stripped)
        if current and (not stripped or (stripped.endswith(_SENTENCE_END) and len(stripped) < full * 0.8)):
            yield Block("paragraph", " ".join(current), page=number)
            current = []
    if current:
        yield Block("paragraph", " ".join(current), page=number)


def _with_pages(document: Document, count: int) -> Document:
    """Adds where each page begins; a page without text begins where the next one does."""
    begins: dict[int, int] = {}
    at = 0
    for block in document.blocks:
        at = document.text.index(block.text, at)
        begins.setdefault(block.page, at)
        at += len(block.text)
    offsets, following = [], len(document.text)
    for number in range(count, 0, -1):
        following = begins.get(number, following)
        offsets.append(following)
    return replace(document, pages=tuple(reversed(offsets)))
