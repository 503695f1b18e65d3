"""A plain text as it is laid out: headings, paragraphs and list items, by line."""

from collections.abc import Collection
from dataclasses import dataclass

BULLETS = ("- ", "* ", "• ", "– ")


@dataclass(frozen=True)
class TextBlock:
    """Offsets are code points of the text; a list item's begin after its bullet."""

    kind: str
    start: int
    end: int


def split_blocks(text: str, headings: Collection[str] = ()) -> tuple[TextBlock, ...]:
    """One block a non-blank line. `headings` are lines known to be headings from the document they came from."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(_block(line, start, headings))
        start += len(line) + 1
    return tuple(blocks)


def _block(line: str, start: int, headings: Collection[str]) -> TextBlock:
    indent = len(line) - len(line.lstrip())
    end = start + len(line.rstrip())
    content = line.strip()
    if content.startswith(BULLETS):
        bullet = 2 + len(content[2:]) - len(content[2:].lstrip())
        return TextBlock("item", min(start + indent + bullet, end), end)
    return TextBlock("heading" if content in headings else "paragraph", start + indent, end)
