"""Each model of the engine from annotated articles."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence

from factcheck.domain.extraction.details.training import AnnotatedText, train_names
from factcheck.domain.extraction.languages import knowledge
from factcheck.domain.extraction.linear import Example, Weights, train
from factcheck.domain.extraction.models import Models
from factcheck.domain.extraction.parts import written
from factcheck.domain.extraction.references.candidates import candidates, viewpoint
from factcheck.domain.extraction.references.features import described
from factcheck.domain.extraction.references.scene import scene_of
from factcheck.domain.extraction.segmentation import Reading
from factcheck.domain.extraction.segmentation.annotated import AnnotatedArticle as SpansOfArticle
from factcheck.domain.extraction.segmentation.annotated import examples_of
from factcheck.domain.extraction.segmentation.training import train as train_spans
from factcheck.domain.extraction.weighing.features import features
from factcheck.domain.extraction.weighing.kinds import KINDS
from factcheck.domain.extraction.weighing.priority import ABOVE, priority_features
from factcheck.domain.extraction.weighing.sight import Sight, sights
from factcheck.domain.extraction.weighing.story import story_of

from .annotated import AnnotatedArticle, AnnotatedClaim
from .reading import NO_DATE, annotated_propositions

Articles = Sequence[AnnotatedArticle]
# A model of names for each article.
Names = Sequence[Weights]
Seen = Sequence[tuple[Sight, AnnotatedClaim]]
NAMES = ("person", "organisation", "place")
NAME_PARTS = 5


def learn_names(articles: Articles, _: Names = ()) -> Weights:
    return train_names([_names(article) for article in articles])


def _names(article: AnnotatedArticle) -> AnnotatedText:
    named = {
        (detail.start, detail.end, detail.type)
        for claim in article.claims
        for detail in claim.details
        if detail.type in NAMES
    }
    covered = [(claim.start, claim.end) for claim in article.claims]
    return AnnotatedText(article.text, article.language, tuple(sorted(named)), tuple(covered))


def learn_spans(articles: Articles, names: Names) -> Weights:
    pairs = zip(articles, names, strict=True)
    return train_spans([example for article, model in pairs for example in examples_of(_spans(article), model)])


def names_left_out(articles: Articles) -> list[Weights]:
    """For each article a model of names that was learned without it: on articles to come names are missed and mistaken
    just so. Of too few articles one of all.
    """
    if len(articles) < NAME_PARTS:
        return [learn_names(articles)] * len(articles)
    models = [learn_names(rest) for rest, _ in folds(articles, NAME_PARTS)]
    return [models[index % NAME_PARTS] for index in range(len(articles))]


def _spans(article: AnnotatedArticle) -> SpansOfArticle:
    claims = tuple((claim.start, claim.end) for claim in article.claims)
    nothing = tuple((span.start, span.end, span.why) for span in article.not_claims)
    return SpansOfArticle(article.text, article.language, claims, nothing)


def learn_kinds(articles: Articles, names: Names) -> Weights:
    return train([example for seen in _all_seen(articles, names) for example in _kinds(seen)], len(KINDS))


def _kinds(seen: Seen) -> Iterator[Example]:
    for sight, claim in seen:
        yield features(sight), [kind in claim.kinds for kind in KINDS]


def learn_priority(articles: Articles, names: Names) -> Weights:
    pairs = zip(articles, _all_seen(articles, names), strict=True)
    examples = [example for article, seen in pairs for example in _priorities(article, seen)]
    return train(examples, len(ABOVE), strength=0.01)


def _priorities(article: AnnotatedArticle, seen: Seen) -> Iterator[Example]:
    story = story_of(article.text, [sight.found for sight, _ in seen])
    for sight, claim in seen:
        yield priority_features(sight, story, features(sight)), [claim.priority > grade for grade in ABOVE]


def learn_references(articles: Articles, names: Names) -> Weights:
    pairs = zip(articles, names, strict=True)
    examples = [example for article, model in pairs for example in _references(article, model)]
    return train(examples, 1, strength=0.002, epochs=10)


def _references(article: AnnotatedArticle, names: Weights) -> Iterator[Example]:
    """Each candidate of each claim, and whether it says one of the mentions that the anchor leaves unsaid."""
    scene = scene_of(Reading(article.text, article.language, NO_DATE, names))
    for sight, claim in _seen(article, names):
        view = viewpoint(scene, sight)
        known = list(candidates(view))
        missing = [mention.lower() for mention in claim.mentions if mention.lower() not in sight.exact.lower()]
        for candidate, parts in zip(known, described(view, known), strict=True):
            active = [name for part in parts for name in written(part)]
            yield active, [any(mention in candidate.text.lower() for mention in missing)]


def _all_seen(articles: Articles, names: Names) -> Iterator[Seen]:
    return (_seen(article, model) for article, model in zip(articles, names, strict=True))


def _seen(article: AnnotatedArticle, names: Weights) -> Seen:
    seen = sights(article.text, deque(annotated_propositions(article, names)), knowledge(article.language))
    return list(zip(seen, article.claims, strict=True))


LEARNERS: Mapping[str, Callable[[Articles, Names], Weights]] = {
    "names": learn_names,
    "spans": learn_spans,
    "kinds": learn_kinds,
    "priority": learn_priority,
    "references": learn_references,
}


def learn(articles: Articles) -> Models:
    """All models, by name."""
    names = names_left_out(articles)
    return {name: learner(articles, names) for name, learner in LEARNERS.items()}


def folds(articles: Articles, count: int) -> Iterator[tuple[list[AnnotatedArticle], list[AnnotatedArticle]]]:
    """Articles to learn from and articles to measure on; each article is measured on once."""
    for fold in range(count):
        held = [article for index, article in enumerate(articles) if index % count == fold]
        yield [article for index, article in enumerate(articles) if index % count != fold], held
