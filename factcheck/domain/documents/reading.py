"""Which format is it? The content decides; name and declared type only break ties between kinds of text."""

import re
from pathlib import PurePosixPath

from .decoding import looks_binary
from .document import Document, Unreadable
from .pictures import picture_type

_HTML = re.compile(rb"<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]|<p[\s>]|<div[\s>]", re.IGNORECASE)
_HTML_NAMES = {".html", ".htm", ".xhtml"}
_HTML_TYPES = {"text/html", "application/xhtml+xml"}
_MARKDOWN_NAMES = {".md", ".markdown"}
_ARCHIVE, _PDF = b"PK\x03\x04", b"%PDF-"
_PROGRAMS_AND_ARCHIVES = (b"\x7fELF", b"MZ", b"\xd0\xcf\x11\xe0", b"Rar!", b"7z\xbc")


def read_document(data: bytes, *, name: str = "", media_type: str = "", url: str = "") -> Document:
    """Unreadable with its code where there is nothing to read. Formats are imported only when they are met."""
    suffix = PurePosixPath(name.lower()).suffix
    declared = media_type.split(";")[0].strip().lower()
    if not data.strip(b" \t\r\n\x00\x0b\x0c\xef\xbb\xbf\xff\xfe"):
        raise Unreadable("empty")
    if _PDF in data[:1024] or suffix == ".pdf" or declared == "application/pdf":
        from .pdf import read_pdf

        return read_pdf(data)
    if data.startswith(_ARCHIVE) or suffix == ".docx":
        return _archive(data, suffix)
    if picture_type(data):
        raise Unreadable("picture")
    if data.startswith(_PROGRAMS_AND_ARCHIVES) or looks_binary(data):
        raise Unreadable("unsupported_type")
    if suffix in _HTML_NAMES or declared in _HTML_TYPES or (suffix == "" and _is_html(data, declared)):
        from .html import read_html

        return read_html(data, media_type, url)
    if suffix in _MARKDOWN_NAMES or declared == "text/markdown":
        from .markdown import read_markdown

        return read_markdown(data, media_type)
    if suffix in ("", ".txt", ".text") or declared == "text/plain":
        from .plain import read_plain

        return read_plain(data, media_type)
    raise Unreadable("unsupported_type")


def _archive(data: bytes, suffix: str) -> Document:
    if suffix not in ("", ".docx"):
        raise Unreadable("unsupported_type")
    if not data.startswith(_ARCHIVE):
        raise Unreadable("damaged_docx")
    from .docx import read_docx

    return read_docx(data)


def _is_html(data: bytes, declared: str) -> bool:
    """A page without a name or a type of its own begins with its tags."""
    return declared in ("", "application/octet-stream") and bool(_HTML.match(data[:1024].lstrip()))
