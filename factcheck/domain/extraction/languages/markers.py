"""Groups of words and phrases that hint at what a claim is, as one pattern for each group."""

import re
from collections.abc import Mapping
from types import MappingProxyType

Markers = Mapping[str, re.Pattern[str]]

GROUPS = (
    "saying", "source", "reported", "first person", "cause", "purpose", "more", "most", "trend", "level", "future",
    "plan", "possible", "announced", "coming", "being", "having", "kin", "harm", "accusation", "law", "money",
    "decision", "finding", "denial", "colour",
)  # fmt: skip
_NEVER = re.compile(r"(?!)")


def markers(**groups: str) -> Markers:
    """Groups by their names with "_" for a space. In a group "*" stands for any letters and "_" for a space."""
    named = {name.replace("_", " "): _pattern(text) for name, text in groups.items()}
    if unknown := named.keys() - set(GROUPS):
        raise ValueError(f"no such groups of words: {sorted(unknown)}")
    return MappingProxyType({name: named.get(name, _NEVER) for name in GROUPS})


def _pattern(text: str) -> re.Pattern[str]:
    words = (re.escape(word).replace(r"\*", r"\w*").replace("_", r"\s") for word in text.split())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)
