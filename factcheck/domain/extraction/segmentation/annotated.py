"""Annotated articles as examples for training: each annotated span becomes the candidate that is most like it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.domain.extraction.linear import Weights

from .boundaries import Grid, Span, grid_of
from .model import CLAIM, OTHER, features_of
from .reading import Reading
from .training import Example
from .view import View

ALIKE = 0.5


@dataclass(frozen=True)
class AnnotatedArticle:
    """`claims` and `not_claims` are spans in code points; the latter say why."""

    text: str
    language: str
    claims: tuple[Span, ...]
    not_claims: tuple[tuple[int, int, str], ...]


def examples_of(article: AnnotatedArticle, names: Weights | None = None) -> Iterator[Example]:
    """`names` is another model of names than the package's."""
    views = list(Reading(article.text, article.language, None, names).views())
    grids = [grid_of(view.tokens, view.knows.joining, view.sentence.details) for view in views]
    labelled: list[dict[int, int]] = [{} for _ in views]
    near: list[set[int]] = [set() for _ in views]
    gold = [(span, CLAIM) for span in article.claims] + [(span[:2], OTHER) for span in article.not_claims]
    for span, label in gold:
        _assign(article.text, span, label, views, grids, labelled, near)
    for view, grid, family, others in zip(views, grids, labelled, near, strict=True):
        yield Example(grid, features_of(view, grid), family, frozenset(others))


def _assign(
    text: str,
    span: Span,
    label: int,
    views: Sequence[View],
    grids: Sequence[Grid],
    labelled: Sequence[dict[int, int]],
    near: Sequence[set[int]],
) -> None:
    best: tuple[float, int, int, int] | None = None
    for at, view in enumerate(views):
        if view.sentence.start >= span[1] or span[0] >= view.sentence.end:
            continue
        for index, candidate in enumerate(grids[at].spans):
            place = (view.tokens[candidate[0]].start, view.tokens[candidate[1] - 1].end)
            share = alike(text, span, place)
            if share < ALIKE:
                continue
            near[at].add(index)
            key = (share, -abs(place[0] - span[0]) - abs(place[1] - span[1]), at, index)
            if index not in labelled[at] and (best is None or key > best):
                best = key
    if best is not None:
        labelled[best[2]][best[3]] = label


def alike(text: str, one: Span, other: Span) -> float:
    """Letters and digits that both spans hold, as a share of those that either holds."""
    first, last = max(one[0], other[0]), min(one[1], other[1])
    if first >= last:
        return 0.0
    shared = _letters(text, (first, last))
    return shared / max(1, _letters(text, one) + _letters(text, other) - shared)


def _letters(text: str, span: Span) -> int:
    return sum(map(str.isalnum, text[span[0] : span[1]]))
