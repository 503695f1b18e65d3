"""Learning from annotated articles, and the figures that tell what was learned."""

import importlib.util
from dataclasses import replace
from types import ModuleType

import pytest

from factcheck.domain.extraction import find_claims
from factcheck.domain.extraction.linear import as_json, scores, train
from factcheck.domain.extraction.training.annotated import NotInArticle, parse, read_articles
from factcheck.domain.extraction.training.learning import folds, learn, learn_names, names_left_out
from factcheck.domain.extraction.training.measuring import fitted, measured
from factcheck.domain.extraction.training.reading import annotated_propositions
from factcheck.domain.extraction.weighing.kinds import KINDS
from tests.domain.extraction.articles import ANNOTATION, ARTICLES, TEXT, small_article


def test_anchor_is_found_by_its_occurrence() -> None:
    article = parse("twice", "a b. a b.", {"language": "en", "claims": [
        {"exact": "a b", "occurrence": 2, "kinds": ["event"], "priority": 2}]})  # fmt: skip
    assert (article.claims[0].start, article.claims[0].end) == (5, 8)


def test_anchor_that_is_not_in_the_text_is_refused() -> None:
    with pytest.raises(NotInArticle):
        parse("mill", TEXT.replace("240", "250"), ANNOTATION)


def test_claim_inside_another_is_its_child() -> None:
    assert [found.parent for found in annotated_propositions(small_article())] == [None, None, None, None, 3]


def test_machine_separates_what_can_be_separated() -> None:
    examples = [(("a", "b"), [True]), (("a",), [True]), (("c",), [False]), (("b", "c"), [False])]
    weights = train(examples, 1, strength=10.0)
    assert [scores(active, weights, 1)[0] > 0 for active, _ in examples] == [True, True, False, False]


def test_same_articles_give_the_same_bytes() -> None:
    articles = [small_article(name) for name in ("one", "two")]
    first, second = ({name: as_json(weights) for name, weights in learn(articles).items()} for _ in range(2))
    assert first == second


def test_article_is_measured_once_and_never_learned_from_in_that_part() -> None:
    articles = [small_article(str(number)) for number in range(5)]
    parts = list(folds(articles, 2))
    assert sorted(article.name for _, held in parts for article in held) == ["0", "1", "2", "3", "4"]
    assert all(not {article.name for article in rest} & {article.name for article in held} for rest, held in parts)


def test_names_of_an_article_are_found_by_a_model_that_was_learned_without_it() -> None:
    others = [small_article(str(number)) for number in range(4)]
    nameless = small_article("nameless")
    nameless = replace(nameless, claims=tuple(replace(claim, details=()) for claim in nameless.claims))
    assert names_left_out([*others, nameless])[4] == learn_names(others) != learn_names([*others, nameless])


def test_learned_models_know_the_articles_they_come_from() -> None:
    articles = [small_article()]
    figures = fitted(articles, learn(articles)).everything
    assert (figures["anchors out of bounds"], figures["priority pairs in the right order"] > 0.5) == (0, True)


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("scorer", ARTICLES / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_output(text: str) -> list[dict[str, object]]:
    return [
        {"start": claim.start, "end": claim.end, "text": claim.standalone, "kinds": list(claim.kinds),
         "checkable": claim.checkable, "priority": claim.priority,
         "details": [{"start": d.start, "end": d.end, "type": d.type} for d in claim.details]}
        for claim in find_claims(text).claims
    ]  # fmt: skip


def test_figures_are_those_of_the_scorer() -> None:
    score, articles = scorer(), list(read_articles(ARTICLES))[::9]
    tally = score.Tally()
    for article in articles:
        text, _, gold, _, _ = score.load_gold(ARTICLES / f"{article.name}.json")
        tally.add(text, gold, as_output(text))
    theirs = {name: round(value, 3) for name, value in tally.figures().items()}
    ours = measured((article, find_claims(article.text)) for article in articles).everything
    assert {name: round(value, 3) for name, value in ours.items()} == theirs


def test_every_annotated_article_can_be_read() -> None:
    names = {path.stem for path in ARTICLES.glob("*.json")}
    assert {article.name for article in read_articles(ARTICLES)} == names


def test_kinds_of_annotations_are_those_that_the_engine_knows() -> None:
    assert {kind for article in read_articles(ARTICLES) for claim in article.claims for kind in claim.kinds} == set(
        KINDS
    )
