"""Markdown by markdown-it's tokens; raw HTML in it is read as HTML's text."""

from collections.abc import Iterator

from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from markdown_it.token import Token

from .assembling import assemble
from .decoding import decode
from .document import Block, Document

MAX_NESTING = 50


def read_markdown(data: bytes, media_type: str) -> Document:
    """The first heading is the title and stays in the text."""
    parser = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING})
    words, warnings = decode(data, media_type)
    blocks = list(_blocks(parser.parse(words)))
    title = next((block.text for block in blocks if block.kind == "heading"), "")
    return assemble(blocks, title=title, media_type="text/markdown", extractor="markdown 1", warnings=warnings)


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    kinds: list[tuple[str, int]] = []
    for token in tokens:
        if token.type == "heading_open":
            kinds.append(("heading", int(token.tag[1:])))
        elif token.type == "list_item_open":
            kinds.append(("item", token.level // 2 + 1))
        elif token.type == "blockquote_open":
            kinds.append(("quote", 0))
        elif token.type in ("heading_close", "list_item_close", "blockquote_close"):
            kinds.pop()
        elif token.type == "inline":
            kind, level = kinds[-1] if kinds else ("paragraph", 0)
            yield Block(kind, _inline(token), level)
        elif token.type == "html_block":
            yield Block("paragraph", BeautifulSoup(token.content, "html.parser").get_text(" "))
        elif token.type in ("fence", "code_block"):
            yield Block("paragraph", token.content)


def _inline(token: Token) -> str:
    parts = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif child.type == "image":
            parts.append(child.content)
    return "".join(parts)
