"""What a read document is, and why one could not be read."""

from dataclasses import dataclass
from datetime import date

CODES = (
    "empty",
    "nothing_readable",
    "encrypted_pdf",
    "scanned_pdf",
    "damaged_pdf",
    "damaged_docx",
    "picture",
    "unsupported_type",
    "too_large",
    "too_long",
    "too_much_memory",
)


class Unreadable(Exception):
    """`code` is one of CODES; the words for people live with the pages."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Block:
    """One heading, paragraph, item, quote or caption; `page` counts from 1, 0 where there are no pages."""

    kind: str
    text: str
    level: int = 0
    page: int = 0


@dataclass(frozen=True)
class Stub:
    """A comment or footnote of the author's on words of the text; offsets in code points of Document.text."""

    start: int
    end: int
    text: str
    author: str = ""


@dataclass(frozen=True)
class Document:
    """`text` is the blocks' texts joined by blank lines, NFC-normalised. `pages` are the offsets where the pages of a
    PDF begin. `warnings` are codes of what a reader should know about the text, some with the words: "code:words".
    """

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    author: str = ""
    published: date | None = None
    language: str = ""
    canonical_url: str = ""
    media_type: str = ""
    extractor: str = ""
    warnings: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    stubs: tuple[Stub, ...] = ()
