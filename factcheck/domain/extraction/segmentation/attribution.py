"""Who says what a span states: the verb of saying in it or around it, the name beside it, and how it is said.

Cues that are no verb ("according to", "zufolge", ", so …,") are phrases of the language: `Knowledge.cues`.
"""

from collections.abc import Iterable, Iterator, Sequence

from factcheck.domain.extraction.found import Attribution

from .boundaries import Span
from .view import View

NEAR = 6
CLOSING = ' .!?…“”»"'
# How much of a text is in the first person where its answers are somebody's, not the paper's (see `Reading`).
SPOKEN = "2"
_NAMING = frozenset({"NAME", "NOUN", "ART", "ADJ", "PRON", "NUM"})
_HEADS = frozenset({"NAME", "NOUN", "PRON"})


def attribution(view: View, span: Span, inner: Iterable[Span]) -> Attribution | None:
    """Sayings inside the span count, not those inside spans of its own (`inner`) unless there is no other."""
    speaker = view.sentence.line.speaker
    taken = {index for start, end in inner if (start, end) != span for index in range(start, end)}
    said = [index for index in range(*span) if view.classes[index] == "SAY" and not view.quoted[index]]
    own = [index for index in said if index not in taken] or said
    according = next(_cues(view, (span[0], min(view.size, span[1] + NEAR)), span[1]), None)
    if own:
        how = "direct" if view.marks[span[1]] - view.marks[span[0]] >= 2 else "indirect"
        if according and according[0] == own[0]:
            return Attribution(according[2], according[1], how)
        return Attribution(speaker_beside(view, own[0], span), view.tokens[own[0]].text, how)
    if according:
        return Attribution(according[2], according[1], "according")
    is_answer = view.sentence.line.kind == "answer" and view.voice[0] >= SPOKEN
    return Attribution(speaker, ":", "direct") if speaker or is_answer else None


def is_tail(view: View, span: Span) -> bool:
    """Whether the span is nothing but who says what stands before it: ", so der Sprecher Max Berg"."""
    if view.finite[span[1]] > view.finite[span[0]]:
        return False
    cue = next(_cues(view, span, span[1]), None)
    return cue is not None and _written(view, range(*span)).rstrip(CLOSING) == f"{cue[1]} {cue[2]}"


def _cues(view: View, within: Span, end: int) -> Iterator[tuple[int, str, str]]:
    """Place, words and speaker of each cue in the span and, where one is set off by a comma, right behind its `end`."""
    for index in range(*within):
        for cue in view.knows.cues.get(view.tokens[index].low, ()):
            stop = index + len(cue.words)
            if view.quoted[index] or tuple(token.low for token in view.tokens[index:stop]) != cue.words:
                continue
            set_off = cue.place == "between" and index <= end + 1 and index and view.tokens[index - 1].text == ","
            if not set_off and (cue.place == "between" or index >= end):
                continue
            behind = cue.place == "behind"
            speaker = _run(view, range(index - 1, -1, -1), backwards=True) if behind else _after(view, stop)
            if speaker:
                yield index, _written(view, range(index, stop)), speaker


def speaker_beside(view: View, at: int, span: Span) -> str:
    """The names or nouns next to the verb: before it, behind it, or at the beginning of the span."""
    before = _run(view, range(at - 1, span[0] - 1, -1), backwards=True)
    return before or _run(view, range(at + 1, span[1]))


def _after(view: View, start: int) -> str:
    """The speaker behind a cue; a preposition may lead to it ("nach Angaben von Max Berg")."""
    leads = start < view.size and view.tokens[start].tag == "PREP"
    return _run(view, range(start + leads, view.size))


def _run(view: View, indices: Sequence[int], backwards: bool = False) -> str:
    """The words of one noun phrase as they stand there; nothing where it has no noun."""
    run: list[int] = []
    for index in indices:
        token = view.tokens[index]
        if token.tag not in _NAMING or token.low in view.knows.bound or len(run) >= NEAR:
            break
        if not backwards and token.tag == "ART" and any(view.tokens[before].tag in _HEADS for before in run):
            break
        run.append(index)
    if not any(view.tokens[index].tag in _HEADS for index in run):
        return ""
    return _written(view, sorted(run))


def _written(view: View, indices: Sequence[int]) -> str:
    """Neighbouring words as they stand in the text."""
    text, end = "", view.tokens[indices[0]].start
    for token in (view.tokens[index] for index in indices):
        text += (" " if token.start > end else "") + token.text
        end = token.end
    return text
