"""Plain text: paragraphs by blank lines, or by lines where there are none."""

import re

from .assembling import assemble
from .decoding import decode
from .document import Block, Document
from .text import normalise

_BULLET = re.compile(r"^\s*[-*•–·]\s+(?=\S)")
# Hard-wrapped text has lines of about this length; a newspaper's pasted paragraph is one long line.
WRAP = range(50, 90)


def read_plain(data: bytes, media_type: str) -> Document:
    text, warnings = decode(data, media_type)
    return assemble(text_blocks(text), media_type="text/plain", extractor="plain 1", warnings=warnings)


def text_blocks(text: str) -> list[Block]:
    """One block a paragraph. Lines are joined only where the text is hard-wrapped."""
    paragraphs = [lines for part in normalise(text).split("\n\n") if (lines := _lines(part))]
    wrapped = _is_wrapped(paragraphs)
    blocks: list[Block] = []
    for lines in paragraphs:
        blocks.extend(_unwrapped(lines) if wrapped else map(_line_block, lines))
    return blocks


def _lines(part: str) -> list[str]:
    return [line for line in part.split("\n") if line.strip()]


def _is_wrapped(paragraphs: list[list[str]]) -> bool:
    """Whether most inner lines break at about the same column."""
    inner = [len(line) for lines in paragraphs for line in lines[:-1]]
    return len(inner) >= 4 and sum(length in WRAP for length in inner) > len(inner) * 0.8


def _unwrapped(lines: list[str]) -> list[Block]:
    blocks: list[Block] = []
    for line in lines:
        block = _line_block(line)
        if blocks and block.kind == "paragraph":
            blocks[-1] = Block(blocks[-1].kind, f"{blocks[-1].text} {block.text}")
        else:
            blocks.append(block)
    return blocks


def _line_block(line: str) -> Block:
    bullet = _BULLET.match(line)
    return Block("item", line[bullet.end() :]) if bullet else Block("paragraph", line.strip())
