"""An annotated article read by the engine, with the annotated claims in the place of the spans that it would find."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from factcheck.domain.extraction.linear import Weights
from factcheck.domain.extraction.propositions import Proposition, Sentence
from factcheck.domain.extraction.segmentation import Reading

from .annotated import AnnotatedArticle

NO_DATE: date | None = None


def annotated_propositions(article: AnnotatedArticle, names: Weights | None = None) -> list[Proposition]:
    """One for each annotated claim, in its order; the roles are left to the models. `names` is another model of names
    than the package's.
    """
    sentences = Reading(article.text, article.language, NO_DATE, names).sentences
    starts = [sentence.start for sentence in sentences]
    return [
        _proposition(article, index, sentences[max(0, bisect_right(starts, claim.start) - 1)], sentences)
        for index, claim in enumerate(article.claims)
    ]


def _proposition(
    article: AnnotatedArticle, index: int, sentence: Sentence, sentences: Sequence[Sentence]
) -> Proposition:
    claim = article.claims[index]
    touched = [each for each in sentences if each.start < claim.end and claim.start < each.end]
    tokens = tuple(t for each in touched for t in each.tokens if claim.start <= t.start < claim.end)
    details = tuple(d for each in touched for d in each.details if claim.start <= d.start and d.end <= claim.end)
    parent = _parent(article, index)
    return Proposition(claim.start, claim.end, "main", sentence, tokens, details, None, parent)


def _parent(article: AnnotatedArticle, index: int) -> int | None:
    """The shortest claim around this one."""
    claim = article.claims[index]
    around = [
        (other.end - other.start, at)
        for at, other in enumerate(article.claims)
        if at != index and other.start <= claim.start and claim.end <= other.end
        and (other.start, other.end) != (claim.start, claim.end)
    ]  # fmt: skip
    return min(around)[1] if around else None
