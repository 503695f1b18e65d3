"""How a span stands in its sentence, read off its edges."""

from .boundaries import Span
from .view import View

_TIMES = ("SUBJ:time", "SUBJ:contrast", "SUBJ:cause", "SUBJ:condition", "SUBJ:manner", "SUBJ:purpose")


def role(view: View, span: Span, parent: Span | None) -> str:
    start, end = span
    before, first = view.at(start - 1), view.at(start)
    finite = view.finite[end] - view.finite[start]
    if parent is not None and _is_said(view, span, parent):
        return "content"
    if first == "REL" or (start + 1 < end and view.at(start + 1) == "REL" and first in ("PREP", "ART")):
        return "relative"
    if not finite and view.sentence.line.kind not in ("headline", "heading", "entry"):
        return _verbless(view, span, parent)
    if before in _TIMES or first in _TIMES:
        return "subordinate"
    return "coordinate" if before.startswith("CONJ") and start > 1 else "main"


def _is_said(view: View, span: Span, parent: Span) -> bool:
    """Inside a saying: behind "that", or inside the marks of what the parent quotes."""
    start, end = span
    says = any(view.classes[index] == "SAY" for index in range(*parent) if not start <= index < end)
    quoted = view.quoted[start] and not view.quoted[parent[0]]
    return says and (quoted or view.at(start - 1) in ("SUBJ:content", "REL", "SAY") or view.at(start) == "SUBJ:content")


def _verbless(view: View, span: Span, parent: Span | None) -> str:
    start, end = span
    if view.at(start) in ("VPART", "VING"):
        return "participle"
    if view.at(start - 1).startswith("CONJ") and start > 1:
        return "coordinate"
    verbal = view.verbs[end] - view.verbs[start]
    return "participle" if verbal else "apposition" if parent is not None or start else "main"
