"""Offsets of the browser (UTF-16 code units) and of Python (code points)."""

import re

BEYOND_BMP = re.compile("[\U00010000-\U0010ffff]")


def to_code_points(text: str, utf16_offset: int) -> int:
    """ValueError when the offset lies outside the text or within a surrogate pair."""
    offset = utf16_offset
    for pair in BEYOND_BMP.finditer(text):
        if pair.start() >= offset:
            break
        offset -= 1
        if pair.start() == offset:
            raise ValueError(f"UTF-16 offset {utf16_offset} splits a character")
    if not 0 <= offset <= len(text):
        raise ValueError(f"UTF-16 offset {utf16_offset} lies outside the text")
    return offset


def to_utf16(text: str, offset: int) -> int:
    """ValueError when the offset lies outside the text."""
    if not 0 <= offset <= len(text):
        raise ValueError(f"offset {offset} lies outside the text")
    return offset + sum(1 for _ in BEYOND_BMP.finditer(text, 0, offset))
