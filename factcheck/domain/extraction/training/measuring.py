"""The whole engine measured on annotated articles."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.domain.extraction.engine import find_claims
from factcheck.domain.extraction.found import Extraction
from factcheck.domain.extraction.models import Models

from .annotated import AnnotatedArticle
from .learning import folds, learn
from .scoring import Tally

Outcome = tuple[AnnotatedArticle, Extraction]


@dataclass(frozen=True)
class Measured:
    articles: int
    everything: Mapping[str, float]
    by_language: Mapping[str, Mapping[str, float]]


def cross_validated(articles: Sequence[AnnotatedArticle], count: int) -> Measured:
    """Each article by models that were learned without it."""
    return measured(_left_out(articles, count))


def _left_out(articles: Sequence[AnnotatedArticle], count: int) -> Iterator[Outcome]:
    for rest, held in folds(articles, count):
        yield from _outcomes(held, learn(rest))


def fitted(articles: Sequence[AnnotatedArticle], models: Models) -> Measured:
    """The same models on all articles."""
    return measured(_outcomes(articles, models))


def _outcomes(articles: Iterable[AnnotatedArticle], models: Models) -> Iterator[Outcome]:
    for article in articles:
        yield article, find_claims(article.text, models=models)


def measured(outcomes: Iterable[Outcome]) -> Measured:
    everything, languages, articles = Tally(), defaultdict[str, Tally](Tally), 0
    for article, extraction in outcomes:
        articles += 1
        everything.add(article, extraction)
        languages[article.language].add(article, extraction)
    return Measured(articles, everything.figures(), {code: languages[code].figures() for code in sorted(languages)})
