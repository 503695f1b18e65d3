"""Bytes of a text file in whatever encoding they came."""

import codecs
import re

from factcheck.domain.charsets import codec_of

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:+-]{1,40})", re.IGNORECASE)
# Its escape sequences are plain ASCII, and so valid UTF-8 as well.
_SEVEN_BIT = "iso-2022-jp"
WRONG_CHARSET = "wrong_charset"


def decode(data: bytes, media_type: str = "") -> tuple[str, tuple[str, ...]]:
    """The text, and a warning where the bytes do not fit the charset that was declared. Never fails.

    By byte order mark; as UTF-8 where the bytes are (nothing else is so by chance); as declared; as UTF-16 without a
    mark, or as Windows-1252, in which bytes that fit no encoding become replacement characters.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, "replace"), ()
    named = declared(media_type)
    unmarked = _unmarked_utf16(data)
    for name in (named if named == _SEVEN_BIT else "", unmarked, "utf-8", named):
        text = _decoded(data, name)
        if text is not None:
            return text, () if _fits(name, named, data) else (WRONG_CHARSET,)
    return data.decode("windows-1252", "replace"), (WRONG_CHARSET,) if named else ()


def declared(media_type: str) -> str:
    """The codec of a Content-Type's charset, or empty."""
    found = _CHARSET.search(media_type)
    return codec_of(found.group(1)) if found else ""


def _decoded(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name) if name else None
    except UnicodeDecodeError:
        return None


def _fits(name: str, named: str, data: bytes) -> bool:
    return not named or name == named or (data.isascii() and not named.startswith("utf-16"))


def looks_binary(data: bytes) -> bool:
    """NUL bytes that are no UTF-16, or too many control bytes for any text."""
    head = data[:4096]
    if any(head.startswith(mark) for mark, _ in _BOMS) or _unmarked_utf16(data):
        return False
    control = sum(byte < 9 or 13 < byte < 32 for byte in head) - head.count(b"\x1b")  # escapes of ISO 2022
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
