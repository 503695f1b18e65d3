"""Bytes of a text file in whatever encoding they came."""

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
# Only text encodings that the web knows: a codec name from outside never reaches Python unchecked.
_KNOWN = {
    "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "latin1", "iso-8859-2", "iso-8859-9", "iso-8859-15",
    "windows-1250", "windows-1251", "windows-1252", "windows-1254", "cp1252", "macintosh", "koi8-r", "utf-16",
    "utf-16le", "utf-16be", "gb18030", "gbk", "gb2312", "big5", "shift_jis", "euc-jp", "euc-kr",
}  # fmt: skip
_ALIASES = {"macintosh": "mac-roman", "iso-8859-1": "windows-1252", "latin-1": "windows-1252", "latin1": "windows-1252"}


def decode(data: bytes, media_type: str = "") -> str:
    """By byte order mark, by what was declared, as UTF-8, as UTF-16 without a mark, or as Windows-1252.

    Never fails: bytes that fit no encoding become replacement characters.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    for name in (declared(media_type), "utf-8"):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return data.decode(_unmarked_utf16(data) or "windows-1252", "replace")


def declared(media_type: str) -> str:
    """The charset of a Content-Type, or UTF-8."""
    found = _CHARSET.search(media_type)
    name = found.group(1).lower() if found else ""
    return _ALIASES.get(name, name) if name in _KNOWN else "utf-8"


def looks_binary(data: bytes) -> bool:
    """NUL bytes that are no UTF-16, or too many control bytes for any text."""
    head = data[:4096]
    if any(head.startswith(mark) for mark, _ in _BOMS) or _unmarked_utf16(data):
        return False
    control = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return control > len(head) * 0.1


def _unmarked_utf16(data: bytes) -> str:
    """Latin text in UTF-16 has a zero in nearly every second byte."""
    head = data[:2000]
    if len(head) < 4 or len(head) % 2:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.7 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.7 and odd < half * 0.1 else ""
