"""Which spans of a text state something, and which of those can be checked."""

from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from factcheck.domain.extraction.found import Attribution
from factcheck.domain.extraction.propositions import Proposition, Sentence
from factcheck.domain.extraction.remembering import Latest

from .anchors import anchor
from .attribution import attribution, is_tail
from .boundaries import Span, grid_of
from .decoding import best_family
from .model import OTHER, Model, features_of, scored
from .reading import Reading
from .reasons import is_judged, is_measured, reason
from .roles import role
from .view import View

__all__ = ["Model", "Reading", "propositions"]

REMEMBERED = 500


class Found(NamedTuple):
    """A proposition as its sentence tells it: `start` and `end` count from where the sentence begins, `parent` among
    those of the sentence.
    """

    span: Span
    start: int
    end: int
    role: str
    attribution: Attribution | None
    parent: int | None
    checkable: bool
    reason: str


def propositions(reading: Reading, model: Model) -> list[Proposition]:
    """All of the text, in order; of two that begin at the same place the longer comes first."""
    found: list[Proposition] = []
    search = _Search(reading.text, model)
    for view in reading.views():
        before = len(found)
        found.extend(_placed(one, view.sentence, before) for one in search.found_in(view))
    return found


def _placed(one: Found, sentence: Sentence, before: int) -> Proposition:
    """`before` is how many propositions of the text come before those of the sentence."""
    start, end = sentence.start + one.start, sentence.start + one.end
    details = tuple(detail for detail in sentence.details if start <= detail.start and detail.end <= end)
    parent = None if one.parent is None else before + one.parent
    tokens = sentence.tokens[slice(*one.span)]
    return Proposition(
        start, end, one.role, sentence, tokens, details, one.attribution, parent, one.checkable, one.reason
    )


class _Search:
    """A sentence that stands in the text again, as in tables, lists and navigation, is not searched again; the latest
    ones are remembered.
    """

    def __init__(self, text: str, model: Model) -> None:
        self.text, self.model = text, model
        self.known: Latest[tuple[Hashable, ...], list[Found]] = Latest(REMEMBERED)

    def found_in(self, view: View) -> list[Found]:
        return self.known.of(view.seen, lambda: list(_of_sentence(self.text, view, self._family(view))))

    def _family(self, view: View) -> list[tuple[Span, int]]:
        """Spans with their labels, outer ones before those inside them."""
        grid = grid_of(view.tokens, view.knows.joining, view.sentence.details)
        chosen = best_family(scored(features_of(view, grid), grid, self.model), len(grid.cuts))
        return [(grid.spans[one.candidate], one.label) for one in chosen]


def _of_sentence(text: str, view: View, family: Sequence[tuple[Span, int]]) -> Iterator[Found]:
    spans = [span for span, _ in family]
    anchors: list[Span] = []
    kept: list[Span] = []
    for span, label in family:
        start, end = anchor(text, view.tokens, *span)
        if start >= end or (start, end) in anchors or (is_tail(view, span) and _follows(span, spans)):
            continue
        checkable = is_measured(view, span) or (label != OTHER and not is_judged(view, span))
        parent = _innermost(kept, span)
        said = attribution(view, span, [inner for inner in spans if span[0] <= inner[0] and inner[1] <= span[1]])
        how = role(view, span, kept[parent] if parent is not None else None)
        why, at = "" if checkable else reason(view, span), view.sentence.start
        yield Found(span, start - at, end - at, how, said, parent, checkable, why)
        anchors.append((start, end))
        kept.append(span)


def _follows(span: Span, spans: Sequence[Span]) -> bool:
    return any(other[1] <= span[0] for other in spans)


def _innermost(spans: Sequence[Span], span: Span) -> int | None:
    """Outer spans come before inner ones, so that the last one around it is the innermost."""
    return next(
        (at for at in range(len(spans) - 1, -1, -1) if spans[at][0] <= span[0] and span[1] <= spans[at][1]), None
    )
