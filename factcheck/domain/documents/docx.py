"""Word files: paragraphs and lists in order, and the author's comments and footnotes as stubs of evidence."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from .assembling import assemble
from .document import Block, Document, Stub, Unreadable
from .text import one_line

MAX_ENTRIES = 2_000
MAX_UNPACKED = 200_000_000
MAX_RATIO = 200
MAX_XML = 40_000_000


def read_docx(data: bytes) -> Document:
    _refuse_bombs(data)
    try:
        word = docx.Document(io.BytesIO(data))
        blocks, marks = _blocks_and_marks(word)
        notes = _comments(word) | _footnotes(word)
    except Unreadable:
        raise
    except Exception as failure:  # python-docx raises whatever the damage leads to
        raise Unreadable("damaged_docx") from failure
    core = word.core_properties
    document = assemble(
        blocks,
        title=_title(core.title, blocks),
        author=one_line(core.author or ""),
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        extractor=f"python-docx {docx.__version__}",
    )
    return _with_stubs(document, marks, notes)


def _refuse_bombs(data: bytes) -> None:
    """Before anything is unpacked: entries, sizes, and how much air the archive promises."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as failure:
        raise Unreadable("damaged_docx") from failure
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    bulky = any(entry.file_size > MAX_XML for entry in entries if entry.filename.endswith((".xml", ".rels")))
    if len(entries) > MAX_ENTRIES or unpacked > MAX_UNPACKED or unpacked / packed > MAX_RATIO or bulky:
        raise Unreadable("too_large")


def _title(declared: str | None, blocks: list[Block]) -> str:
    heading = next((block.text for block in blocks if block.kind == "heading"), "")
    return one_line(declared or heading)


Marks = dict[str, tuple[str, int]]


def _blocks_and_marks(word: Any) -> tuple[list[Block], Marks]:
    """Blocks, and for each comment or note the words it marks with the block that holds them."""
    blocks: list[Block] = []
    marks: Marks = {}
    for paragraph in _paragraphs(word):
        text, marked = _text_and_marks(paragraph._p)
        for key, words in marked.items():
            marks[key] = (words, len(blocks))
        if one_line(text):
            blocks.append(_block(paragraph, text))
    return blocks, marks


def _paragraphs(word: Any) -> Iterator[Any]:
    for item in word.iter_inner_content():
        if hasattr(item, "rows"):
            for row in item.rows:
                for cell in row.cells:
                    yield from cell.paragraphs
        else:
            yield item


def _block(paragraph: Any, text: str) -> Block:
    style = (paragraph.style.name if paragraph.style is not None else "") or ""
    if style == "Title":
        return Block("heading", text, 1)
    if style.startswith(("Heading", "Überschrift")):
        digits = "".join(filter(str.isdigit, style))
        return Block("heading", text, int(digits[:1] or 2))
    properties = paragraph._p.pPr
    if style.startswith("List") or (properties is not None and properties.numPr is not None):
        return Block("item", text)
    return Block("quote" if "Quote" in style else "paragraph", text)


def _text_and_marks(paragraph: Any) -> tuple[str, dict[str, str]]:
    """The paragraph's text, and what each comment range or note reference in it stands on."""
    parts: list[str] = []
    opened: dict[str, int] = {}
    marks: dict[str, str] = {}
    for element in paragraph.iter():
        name = element.tag
        if name == qn("w:t"):
            parts.append(element.text or "")
        elif name in (qn("w:br"), qn("w:cr"), qn("w:tab")):
            parts.append(" ")
        elif name == qn("w:commentRangeStart"):
            opened[f"c{element.get(qn('w:id'))}"] = len(parts)
        elif name == qn("w:commentRangeEnd"):
            key = f"c{element.get(qn('w:id'))}"
            marks[key] = "".join(parts[opened.get(key, 0) :])
        elif name == qn("w:footnoteReference"):
            marks[f"f{element.get(qn('w:id'))}"] = _last_sentence("".join(parts))
    return "".join(parts), marks


def _last_sentence(text: str) -> str:
    """A footnote stands behind what it is about."""
    stripped = text.rstrip()
    cut = max(stripped.rfind(". ", 0, len(stripped) - 1), stripped.rfind("! "), stripped.rfind("? "))
    return stripped[cut + 2 :] if cut >= 0 else stripped


Notes = dict[str, tuple[str, str]]


def _comments(word: Any) -> Notes:
    return {f"c{comment.comment_id}": (one_line(comment.text), comment.author or "") for comment in word.comments}


def _footnotes(word: Any) -> Notes:
    notes: Notes = {}
    for relation in word.part.rels.values():
        if relation.is_external or not relation.reltype.endswith("/footnotes"):
            continue
        root = parse_xml(relation.target_part.blob)
        for note in root.iter(qn("w:footnote")):
            text = one_line("".join(part.text or "" for part in note.iter(qn("w:t"))))
            if text:
                notes[f"f{note.get(qn('w:id'))}"] = (text, "")
    return notes


def _with_stubs(document: Document, marks: Marks, notes: Notes) -> Document:
    starts, at = [], 0
    for block in document.blocks:
        at = document.text.index(block.text, at)
        starts.append(at)
        at += len(block.text)
    stubs = []
    for key, (text, author) in notes.items():
        words, index = marks.get(key, ("", -1))
        wanted = one_line(words)
        if not wanted or index >= len(starts):
            continue
        start = document.text.find(wanted, starts[index])
        if start >= 0:
            stubs.append(Stub(start, start + len(wanted), text, author))
    return replace(document, stubs=tuple(sorted(stubs, key=lambda stub: stub.start)))
