"""Which spans of a text state something, and which of those can be checked."""

from collections.abc import Hashable, Iterator, Sequence

from factcheck.domain.extraction.propositions import Proposition

from .anchors import anchor
from .attribution import attribution, is_tail
from .boundaries import Span, grid_of
from .decoding import best_family
from .model import OTHER, Model, features_of, scored
from .reading import Reading
from .reasons import is_measured, reason
from .roles import role
from .view import View

__all__ = ["Model", "Reading", "propositions"]

# Spans with their labels, outer ones before those inside them.
Family = list[tuple[Span, int]]
REMEMBERED = 500


def propositions(reading: Reading, model: Model) -> list[Proposition]:
    """All of the text, in order; of two that begin at the same place the longer comes first."""
    found: list[Proposition] = []
    families = _Families(model)
    for view in reading.views():
        found.extend(_of_sentence(reading.text, view, len(found), families.of(view)))
    return found


class _Families:
    """The best family of each sentence. One that stands in the text again, as in tables, lists and navigation, is not
    searched again; the latest ones are remembered.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self.known: dict[tuple[Hashable, ...], Family] = {}

    def of(self, view: View) -> Family:
        key = view.seen
        if key not in self.known:
            if len(self.known) >= REMEMBERED:
                del self.known[next(iter(self.known))]
            self.known[key] = self._search(view)
        return self.known[key]

    def _search(self, view: View) -> Family:
        grid = grid_of(view.tokens, view.knows.joining)
        chosen = best_family(scored(features_of(view, grid), grid, self.model), len(grid.cuts))
        return [(grid.spans[one.candidate], one.label) for one in chosen]


def _of_sentence(text: str, view: View, index: int, family: Family) -> Iterator[Proposition]:
    """`index` is how many propositions of the text come before."""
    spans = [span for span, _ in family]
    anchors: list[Span] = []
    kept: list[Span] = []
    for span, label in family:
        start, end = anchor(text, view.tokens, *span)
        if start >= end or (start, end) in anchors or (is_tail(view, span) and _follows(span, spans)):
            continue
        checkable = label != OTHER or is_measured(view, span)
        parent = _innermost(kept, span)
        around = kept[parent] if parent is not None else None
        yield Proposition(
            start,
            end,
            role(view, span, around),
            view.sentence,
            view.tokens[span[0] : span[1]],
            tuple(detail for detail in view.sentence.details if start <= detail.start and detail.end <= end),
            attribution(view, span, [inner for inner in spans if span[0] <= inner[0] and inner[1] <= span[1]]),
            index + parent if parent is not None else None,
            checkable,
            "" if checkable else reason(view, span),
        )
        anchors.append((start, end))
        kept.append(span)


def _follows(span: Span, spans: Sequence[Span]) -> bool:
    return any(other[1] <= span[0] for other in spans)


def _innermost(spans: Sequence[Span], span: Span) -> int | None:
    """Outer spans come before inner ones, so that the last one around it is the innermost."""
    return next(
        (at for at in range(len(spans) - 1, -1, -1) if spans[at][0] <= span[0] and span[1] <= spans[at][1]), None
    )
