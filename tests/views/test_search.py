"""The search: every word, in any case, in what the person may see."""

import pytest
from django.urls import reverse

from factcheck.views.search import MOST
from tests.factories import make_article, make_claim, make_source, make_submitted_claim
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db


def found(client, words):
    context = client.get(reverse("search"), {"q": words}).context
    return (
        [claim.statement for claim in context.get("claims", ())],
        [article.title for article in context.get("articles", ())],
        [source.title for source in context.get("sources", ())],
    )


def test_every_word_must_occur_in_any_order_and_case():
    make_claim(statement="Das Öl-Lager schloss 2019")
    make_claim(statement="Das Lager blieb offen")
    client = signed_in()
    assert found(client, "lager ÖL")[0] == ["Das Öl-Lager schloss 2019"]
    assert found(client, "öl-lager")[0] == ["Das Öl-Lager schloss 2019"]
    assert found(client, "lager nirgends")[0] == []


def test_articles_and_sources_are_found_by_what_names_them():
    make_article(title="Steel works", author="Ada Holm")
    make_source(title="Register", publisher="County of Holm")
    assert found(signed_in(), "holm")[1:] == (["Steel works"], ["Register"])


def test_signs_of_the_query_language_are_words_like_others():
    make_claim(statement="It rose by 50% in May")
    make_claim(statement="It rose by 500 in May")
    assert found(signed_in(), "50%")[0] == ["It rose by 50% in May"]
    assert found(signed_in(), "_")[0] == []


def test_what_is_restricted_or_confidential_is_not_found():
    article = make_article(title="Secret matter", restricted=True)
    make_claim(article, statement="Secret claim")
    make_source(title="Secret source", confidential=True)
    assert found(signed_in(), "secret") == ([], [], [])


def test_nothing_is_asked_without_a_word():
    make_claim()
    answer = signed_in().get(reverse("search"), {"q": "  "})
    assert "claims" not in answer.context


def test_more_than_a_page_asks_for_another_word():
    article = make_article()
    for _ in range(MOST + 1):
        make_claim(article, statement="The mill closed")
    page = signed_in().get(reverse("search"), {"q": "mill"}).content.decode()
    assert page.count("found-title") == MOST + 1  # the claims, and the article
    assert "There are more" in page


def test_a_verdict_is_told_in_the_list():
    make_submitted_claim(statement="The mill closed")
    assert "Confirmed, For approval" in signed_in().get(reverse("search"), {"q": "mill"}).content.decode()
