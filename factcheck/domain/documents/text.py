"""Characters as they are stored: normalised, and free of what no text needs."""

import re
import unicodedata

# Control characters but tab and line feed, lone surrogates, and noncharacters.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ufeff\u00ad]")
_SPACES = re.compile("[\u00a0\u2007\u202f]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]")
_ZERO_WIDTH = re.compile("[\u200b-\u200d\u2060-\u2064\u180e]")
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n){2,}")


def normalise(text: str) -> str:
    """NFC, line feeds as line ends, plain spaces, no soft hyphens, control characters or lone surrogates, at most one
    blank line in a row.
    """
    unified = _SPACES.sub(" ", _UNWANTED.sub("", _LINE_ENDS.sub("\n", text)))
    return _BLANK_LINES.sub("\n\n", unicodedata.normalize("NFC", unified))


def suspicious(text: str) -> tuple[str, ...]:
    """Codes of characters that make a text look unlike what it says."""
    found = []
    if _BIDI.search(text):
        found.append("bidi")
    if _ZERO_WIDTH.search(text):
        found.append("zero_width")
    return tuple(found)


def one_line(text: str) -> str:
    return " ".join(normalise(text).split())
