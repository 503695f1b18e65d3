"""Characters that a format cannot hold, or that would turn a page's direction of writing, told by their number."""

import re

# Controls (not tab and line feed), surrogates and non-characters, which XML forbids; embeddings and overrides of the
# direction of writing, with which one text could disguise what stands after it.
_UNWRITABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def written(text: str) -> str:
    """The text with such characters as “[U+000B]”; everything else stands for itself."""
    return _UNWRITABLE.sub(_number, text.replace("\r\n", "\n").replace("\r", "\n"))


def _number(found: re.Match[str]) -> str:
    return f"[U+{ord(found.group()):04X}]"
