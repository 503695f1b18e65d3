"""From blocks to a Document: one text, with blank lines between the blocks."""

import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from .document import Block, Document, Unreadable
from .text import normalise, suspicious

BULLET = "- "
LONGEST_TEXT = 3_000_000  # characters: a thousand pages and more


def assemble(blocks: Iterable[Block], **facts: object) -> Document:
    """Unreadable("nothing_readable") when no block holds a letter or digit.

    List items follow each other line by line and carry a bullet, so that the text says by itself that they are items.
    """
    cleaned = tuple(cleaned for block in blocks if (cleaned := _clean(block)).text)
    kept = _kept(cleaned)
    text = _joined(kept)
    if not any(character.isalnum() for character in text):
        raise Unreadable("nothing_readable")
    cut = () if kept == cleaned else ("text_cut",)
    warnings = (*facts.pop("warnings", ()), *suspicious(text), *cut)  # type: ignore[misc]  # codes by contract
    return Document(text=text, blocks=kept, warnings=tuple(dict.fromkeys(warnings)), **facts)  # type: ignore[arg-type]


def _kept(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """As many blocks as the longest text holds; of a single endless one its beginning."""
    room = LONGEST_TEXT
    for number, block in enumerate(blocks):
        if len(block.text) > room:
            rest = (replace(block, text=block.text[:room]),) if not number else ()
            return blocks[:number] + rest
        room -= len(block.text)
    return blocks


def _clean(block: Block) -> Block:
    lines = (" ".join(line.split()) for line in normalise(block.text).split("\n"))
    text = " ".join(line for line in lines if line)
    return Block(block.kind, unicodedata.normalize("NFC", text), block.level, block.page)


def _joined(blocks: tuple[Block, ...]) -> str:
    parts: list[str] = []
    for index, block in enumerate(blocks):
        if index:
            together = block.kind == "item" and blocks[index - 1].kind == "item"
            parts.append("\n" if together else "\n\n")
        parts.append(BULLET + block.text if block.kind == "item" else block.text)
    return "".join(parts)
