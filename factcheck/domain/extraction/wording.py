"""Trimming an anchor, and wording a claim so that it stands alone."""

from collections.abc import Sequence

from .languages import Knowledge
from .tokens import Token

_EDGES = " \t\n,;:–—-.…"
_MARKS = '„“”"«»‚‘’()'
_PAIRS = {"„": '“”"', "“": "”", '"': '"', "«": "»", "»": "«", "(": ")", "‚": "‘", "‘": "’"}


def trimmed(text: str, start: int, end: int, knows: Knowledge) -> tuple[int, int]:
    """Without closing stop, leading conjunction, stray punctuation, and marks that enclose all or open nothing."""
    changed = True
    while changed and start < end:
        before = (start, end)
        while start < end and text[start] in _EDGES:
            start += 1
        while end > start and text[end - 1] in _EDGES + "!":
            end -= 1
        start = _without_conjunction(text, start, end, knows)
        start, end = _without_marks(text, start, end)
        changed = before != (start, end)
    return start, end


def _without_conjunction(text: str, start: int, end: int, knows: Knowledge) -> int:
    word = text[start:end].split(" ", 1)[0]
    # A sentence may begin with "After" or "Seit" before a noun; only within it the word joins two clauses.
    joins = word.lower() in knows.coordinators or (word in knows.openers and word.islower())
    if joins and len(word) < end - start:
        return start + len(word)
    return start


def _without_marks(text: str, start: int, end: int) -> tuple[int, int]:
    inner = text[start:end]
    if len(inner) > 1 and inner[0] in _PAIRS and inner[-1] in _PAIRS[inner[0]] and inner[-1] not in inner[1:-1]:
        return start + 1, end - 1
    if inner and inner[0] in _PAIRS and not any(mark in inner[1:] for mark in _PAIRS[inner[0]]):
        return start + 1, end
    if inner and inner[-1] in _MARKS and not any(mark in inner[:-1] for mark in '„“"«»(‚‘'):
        return start, end - 1
    return start, end


def standalone(
    exact: str, words: Sequence[Token], role: str, subject: str, knows: Knowledge
) -> tuple[str, tuple[str, ...]]:
    """The wording with an elided or pronoun subject named in brackets, and flags where none is in sight."""
    statement = exact[:1].upper() + exact[1:]
    first = words[0].low if words else ""
    needs = first in knows.pronouns or (words and words[0].is_verb) or role == "relative"
    if not needs:
        return statement, ()
    if not subject:
        return statement, ("unresolved reference",)
    return f"[{subject}] {exact}", ()
