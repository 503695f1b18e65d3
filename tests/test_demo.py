"""The demo data: made once, by the same acts as everybody's work, showing every state that people reach."""

import pytest

from factcheck import demo
from factcheck.actions.origins import propose_origins
from factcheck.actions.prior import prior_checks
from factcheck.actions.verifying import verify_article
from factcheck.models import Article, Claim, OriginProposal, Source, User


@pytest.mark.django_db(transaction=False)
def test_empty_database_is_filled_once():
    assert demo.fill() is True
    people = list(User.objects.order_by("pk").values_list("username", "role", "is_demo"))
    assert [name for name, _, _ in people] == ["reader", "reviewer", "reviewer2", "editor", "admin"]
    assert all(is_demo for _, _, is_demo in people)
    assert demo.fill() is False
    assert Article.objects.count() == 3


@pytest.mark.django_db
def test_articles_show_the_states_and_are_sound():
    demo.fill()
    story = Article.objects.get(title="The tram that came back")
    states = set(story.claims.values_list("status", flat=True))
    assert {"open", "in_review", "waiting", "submitted", "approved", "returned", "dismissed"} <= states
    german = Article.objects.get(language="de")
    assert set(german.claims.values_list("status", flat=True)) == {"suggested"}
    assert [problem for article in Article.objects.all() for problem in verify_article(article)] == []
    assert not Claim.objects.filter(status="approved", verdict__decision=None).exists()


@pytest.mark.django_db
def test_published_brief_is_reported_and_found_again_as_a_prior_check():
    demo.fill()
    brief = Article.objects.get(status="published")
    assert brief.versions.count() == 2
    assert brief.reports.count() == 1
    reviewer = User.objects.get(username="reviewer")
    riders = Claim.objects.filter(article__title="The tram that came back", status="open").get(
        anchors__exact__contains="18,000"
    )
    assert [check.rating.key for check in prior_checks(riders, by=reviewer)] == ["imprecise"]


@pytest.mark.django_db
def test_paper_that_reprints_the_release_is_proposed_as_one_origin():
    demo.fill()
    release, paper = (Source.objects.get(publisher=name) for name in ("Wexcombe Transit", "Wexcombe Mercury"))
    propose_origins.call(paper.pk)
    assert OriginProposal.objects.filter(source=paper, other=release, accepted=None).exists()
