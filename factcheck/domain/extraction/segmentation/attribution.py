"""Who says what a span states: the verb of saying in it or around it, the name beside it, and how it is said."""

from collections.abc import Iterable, Sequence

from factcheck.domain.extraction.found import Attribution

from .boundaries import Span
from .view import View

NEAR = 5
# How much of a text is in the first person where its answers are somebody's, not the paper's (see `Reading`).
SPOKEN = "2"
_NAMING = frozenset({"NAME", "NOUN", "ART", "ADJ", "PRON", "NUM"})


def attribution(view: View, span: Span, inner: Iterable[Span]) -> Attribution | None:
    """Sayings inside the span count, not those inside spans of its own (`inner`) unless there is no other."""
    speaker = view.sentence.line.speaker
    taken = {index for start, end in inner if (start, end) != span for index in range(start, end)}
    said = [index for index in range(*span) if view.classes[index] == "SAY" and not view.quoted[index]]
    own = [index for index in said if index not in taken] or said
    if own:
        how = "direct" if view.marks[span[1]] - view.marks[span[0]] >= 2 else "indirect"
        return Attribution(speaker_beside(view, own[0], span), view.tokens[own[0]].text, how)
    for index in range(*span):
        if view.classes[index] == "ACC":
            return Attribution(_run(view, range(index + 1, span[1])), view.tokens[index].text, "according")
    is_answer = view.sentence.line.kind == "answer" and view.voice >= SPOKEN
    return Attribution(speaker, ":", "direct") if speaker or is_answer else None


def speaker_beside(view: View, at: int, span: Span) -> str:
    """The names or nouns next to the verb: before it, behind it, or at the beginning of the span."""
    before = _run(view, range(at - 1, span[0] - 1, -1), backwards=True)
    return before or _run(view, range(at + 1, span[1]))


def _run(view: View, indices: Sequence[int], backwards: bool = False) -> str:
    run: list[str] = []
    for index in indices:
        token = view.tokens[index]
        if token.tag not in _NAMING or len(run) >= NEAR:
            break
        run.append(token.text)
    return " ".join(run[::-1] if backwards else run)
