"""The demo data: made once, by the same acts as everybody's work, showing every state that people reach."""

import pytest

from factcheck import demo
from factcheck.actions.verifying import verify_article
from factcheck.models import Article, Claim, User


@pytest.mark.django_db(transaction=False)
def test_empty_database_is_filled_once():
    assert demo.fill() is True
    people = list(User.objects.order_by("pk").values_list("username", "role", "is_demo"))
    assert [name for name, _, _ in people] == ["reader", "reviewer", "reviewer2", "editor", "admin"]
    assert all(is_demo for _, _, is_demo in people)
    assert demo.fill() is False
    assert Article.objects.count() == 2


@pytest.mark.django_db
def test_half_checked_article_shows_the_states_and_is_sound():
    demo.fill()
    english = Article.objects.get(language="en")
    states = set(english.claims.values_list("status", flat=True))
    assert {"open", "in_review", "waiting", "submitted", "approved", "returned", "dismissed"} <= states
    german = Article.objects.get(language="de")
    assert set(german.claims.values_list("status", flat=True)) == {"suggested"}
    assert [problem for article in (english, german) for problem in verify_article(article)] == []
    assert not Claim.objects.filter(status="approved", verdict__decision=None).exists()
