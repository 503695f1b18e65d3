"""Why a span that stands by itself is no checkable claim."""

from .boundaries import Span
from .view import View


def reason(view: View, span: Span) -> str:
    """ "rhetorical", "instruction", "hypothetical", "heading", "vague" or "opinion": the likeliest of them."""
    start, end = span
    tail = "".join(token.text for token in view.tokens[end - 1 : end + 2])
    if "?" in tail:
        return "rhetorical"
    verbs = view.finite[end] - view.finite[start]
    if not verbs and end - start <= 6:
        return "heading" if view.sentence.line.kind in ("headline", "heading", "entry") else "vague"
    if view.tokens[start].tag == "VFIN" and view.ending == "!":
        return "instruction"
    if view.knows.hypothetical & {token.low for token in view.tokens[start:end]}:
        return "hypothetical"
    return "opinion"
