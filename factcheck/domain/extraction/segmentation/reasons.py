"""Why a span that stands by itself is no checkable claim."""

from .boundaries import Span
from .view import DETAILS, View

_HARD = tuple(DETAILS.index(kind) for kind in ("number", "date"))


def is_measured(view: View, span: Span) -> bool:
    """Whether something named is said to be the oldest, largest or highest: a superlative that a source can settle."""
    start, end = span
    knows, tokens = view.knows, view.tokens[start:end]
    verb = next((at for at, token in enumerate(tokens) if token.low in knows.being), None)
    if verb is None or view.first_person[end] > view.first_person[start] or view.quoted[start] or "?" in view.ending:
        return False
    if knows.hypothetical & {token.low for token in tokens}:
        return False
    named = any(token.tag == "NAME" for token in tokens[:verb])
    return named and any(token.low in knows.measured for token in tokens[verb:])


def is_judged(view: View, span: Span) -> bool:
    """Whether something is but said to be beautiful, right or better, with nothing that a source could settle."""
    start, end = span
    tokens = view.tokens[start:end]
    verb = next((at for at, token in enumerate(tokens) if token.low in view.knows.being), None)
    if verb is None or view.finite[end] - view.finite[start] != 1:
        return False
    if any(counts[end] > counts[start] for counts in (view.details[at] for at in _HARD)):
        return False
    return any(token.low in view.knows.opinion and token.tag == "ADJ" for token in tokens[verb:])


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
