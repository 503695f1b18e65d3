"""Characters as they are stored: normalised, and free of what no text needs."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import islice

# Control characters but tab and line feed, lone surrogates, and noncharacters.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ufeff\u00ad]")
_SPACES = re.compile("[\u00a0\u2007\u202f]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]")
# A joiner or non-joiner between letters of scripts that need it (Arabic, Indic, emoji) is no trick.
_ZERO_WIDTH = re.compile("[\u200b\u2060-\u2064\u180e]|(?<=[\u0020-\u024f])[\u200c\u200d]")
_UNSEEN = re.compile("[\u202a-\u202e\u2066-\u2069\u061c\u200b-\u200f\u2060-\u2064\u180e]")
AROUND = 30  # characters shown on either side
EXCERPT = 120
LOOKED_AT = 200  # strings of a page
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n){2,}")


def normalise(text: str) -> str:
    """NFC, line feeds as line ends, plain spaces, no soft hyphens, control characters or lone surrogates, at most one
    blank line in a row.
    """
    unified = _SPACES.sub(" ", _UNWANTED.sub("", _LINE_ENDS.sub("\n", text)))
    return _BLANK_LINES.sub("\n\n", unicodedata.normalize("NFC", unified))


def suspicious(text: str) -> tuple[str, ...]:
    """Warnings of characters that make a text look unlike what it says: a code, and the words around the first one
    with the character spelt out.
    """
    found = []
    for code, pattern in (("bidi", _BIDI), ("zero_width", _ZERO_WIDTH)):
        if match := pattern.search(text):
            around = text[max(0, match.start() - AROUND) : match.end() + AROUND]
            found.append(f"{code}:{one_line(_UNSEEN.sub(_spelt, around))}")
    return tuple(found)


def suspicious_within(strings: Iterable[str], text: str) -> tuple[str, ...]:
    """As `suspicious`, for those of a page's strings whose words came into `text`, which has lost the characters."""
    found: dict[str, str] = {}
    plain = _flat(text)
    for string in islice(filter(_UNSEEN.search, strings), LOOKED_AT):
        if (words := _flat(string)) and words in plain:
            for warning in suspicious(string):
                found.setdefault(warning.partition(":")[0], warning)
    return tuple(found.values())


def _flat(text: str) -> str:
    return one_line(_UNSEEN.sub("", text))


def _spelt(match: re.Match[str]) -> str:
    return f"⟨U+{ord(match[0]):04X}⟩"


def excerpt(words: str) -> str:
    """So much of it as a warning quotes."""
    return _UNSEEN.sub(_spelt, words if len(words) <= EXCERPT else words[:EXCERPT].rstrip() + " …")


def one_line(text: str) -> str:
    return " ".join(normalise(text).split())
