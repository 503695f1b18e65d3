"""Files of a report as other programs read them."""

import io
import shutil
import subprocess
import zipfile

from lxml import etree
from pypdf import PdfReader

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_back(file_format: str, file: bytes) -> str:
    """All the text."""
    if file_format == "pdf":
        return pdf_text(file)
    if file_format == "docx":
        parts = (word_part(file, "document"), word_part(file, "comments"))
        return "\n".join("".join(root.itertext()) for root in parts)
    return file.decode("utf-8-sig")


def pdf_text(file: bytes) -> str:
    """By poppler, which also reads signs without a glyph; by pypdf where it is not installed."""
    if shutil.which("pdftotext") is None:
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(file)).pages)
    command = ["pdftotext", "-", "-"]
    return subprocess.run(command, input=file, capture_output=True, check=True).stdout.decode()


def word_part(file: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


def comments_on(file: bytes) -> dict[str, str]:
    """The words that each comment stands on, by the first line of the comment."""
    anchored: dict[str, list[str]] = {}
    opened: set[str] = set()
    for element in word_part(file, "document").iter():
        number = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            opened.add(number)
            anchored[number] = []
        elif element.tag == f"{W}commentRangeEnd":
            opened.remove(number)
        elif element.tag == f"{W}t":
            for key in opened:
                anchored[key].append(element.text or "")
    assert not opened
    return {_first_line(comment): "".join(anchored[comment.get(f"{W}id", "")]) for comment in _comments(file)}


def _comments(file: bytes) -> list[etree._Element]:
    return word_part(file, "comments").findall(f"{W}comment")


def _first_line(comment: etree._Element) -> str:
    paragraph = comment.find(f"{W}p")
    assert paragraph is not None
    return "".join(paragraph.itertext())


def squeezed(text: str) -> str:
    """Without white space, which typesetting moves about."""
    return "".join(text.split())
