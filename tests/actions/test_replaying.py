"""A claim or an article that was moved past the actions is named, whatever it was moved to."""

import pytest

from factcheck.actions.bounds import split_claim
from factcheck.actions.claims import accept_all, add_claim, dismiss_claim, flag_claim, restore_claim
from factcheck.actions.clearance import clear_article, publish_article, take_back_clearance
from factcheck.actions.decisions import approve
from factcheck.actions.extraction import propose_claims, request_extraction
from factcheck.actions.queue import park_claim, release_claim, take_claim
from factcheck.actions.replaying import replay_problems
from factcheck.domain.states import Role, Status
from factcheck.models import Article, Claim
from tests.actions.test_revising import MILL, revise
from tests.factories import make_article, make_claim, make_submitted_claim, make_user
from tests.tampering import past_guards

pytestmark = pytest.mark.django_db


def problems(article: Article) -> list[str]:
    return list(replay_problems(Article.objects.get(pk=article.pk)))


def approved_claim() -> Claim:
    claim = make_submitted_claim(priority=3)
    approve(claim, by=make_user(Role.EDITOR))
    return claim


def worked_on_claim() -> Claim:
    """Taken, given back, parked, dismissed and brought back."""
    reviewer = make_user()
    claim = add_claim(make_article(MILL), by=reviewer, start=0, end=23)
    take_claim(claim, by=reviewer)
    release_claim(claim, by=reviewer)
    dismiss_claim(claim, by=reviewer, reason="no_content")
    restore_claim(claim, by=reviewer)
    flag_claim(claim, by=reviewer, priority=1, legal_risk=True, note="A name.")
    take_claim(claim, by=reviewer)
    park_claim(claim, by=reviewer, reason="The press office calls back.")
    return claim


def replaced_claim() -> Claim:
    reviewer = make_user()
    claim = add_claim(make_article(MILL), by=reviewer, start=0, end=23)
    flag_claim(claim, by=reviewer, priority=1, legal_risk=True, note="A name.")
    split_claim(claim, by=reviewer, at=9)
    return claim


def removed_claim() -> Claim:
    claim = add_claim(make_article(MILL), by=make_user(), start=0, end=23)
    revise(claim.article, "Nothing of that is left here, and something else stands in its place.")
    return claim


def proposed_claim() -> Claim:
    claim = make_claim(status=Status.SUGGESTED, engine_version="1")
    make_claim(claim.article, start=25, end=44, status=Status.SUGGESTED, engine_version="1")
    accept_all(claim.article, by=make_user())
    return claim


@pytest.mark.parametrize("make", [approved_claim, worked_on_claim, replaced_claim, removed_claim, proposed_claim])
def test_what_people_did_is_sound(make) -> None:
    assert problems(make().article) == []


@pytest.mark.parametrize(
    ("make", "status", "label"),
    [
        (approved_claim, "dismissed", "Approved"),
        (approved_claim, "open", "Approved"),
        (worked_on_claim, "dismissed", "Waiting"),
        (replaced_claim, "open", "Replaced"),
        (proposed_claim, "suggested", "Open"),
    ],
)
def test_status_that_no_act_led_to_is_named(make, status: str, label: str) -> None:
    claim = make()
    past_guards("UPDATE factcheck_claim SET status = %s WHERE id = %s", status, claim.pk)
    assert problems(claim.article) == [f"claim 1 is “{Status(status).label}”, and by its events “{label}”"]


def test_claim_of_the_machine_that_nobody_dismissed_is_named() -> None:
    claim = make_claim(status=Status.SUGGESTED, engine_version="1")
    past_guards("UPDATE factcheck_claim SET status = 'dismissed'")
    assert problems(claim.article) == ["claim 1 is “Dismissed”, and by its events “Suggested”"]


@pytest.mark.parametrize("change", ["priority = 3", "legal_risk = false"])
@pytest.mark.parametrize(("make", "label"), [(worked_on_claim, "1"), (replaced_claim, "1a")])
def test_lowered_priority_and_lifted_risk_are_named(make, label: str, change: str) -> None:
    article = make().article
    past_guards(f"UPDATE factcheck_claim SET {change}")
    assert f"priority or legal risk of claim {label} are not those that its events tell" in problems(article)


def test_priority_that_a_claim_came_with_is_told() -> None:
    article = make_article(MILL)
    added = add_claim(article, by=make_user(), start=0, end=23)
    propose_claims.call(request_extraction(article.current).pk)
    assert article.claims.count() > 1
    assert problems(article) == []
    past_guards("UPDATE factcheck_claim SET priority = 4 - priority WHERE priority <> 2")
    past_guards("UPDATE factcheck_claim SET priority = 1 WHERE id = %s", added.pk)
    changed = article.claims.exclude(pk=added.pk).exclude(priority=2).count()
    assert len(problems(article)) == changed + 1


def test_clearance_that_nobody_gave_is_named() -> None:
    claim = approved_claim()
    past_guards("UPDATE factcheck_article SET status = 'published'")
    assert problems(claim.article) == ["the article is “Published”, and its events say otherwise"]


def test_clearance_given_published_and_taken_back_is_sound_and_the_last_one_counts() -> None:
    article, editor = approved_claim().article, make_user(Role.EDITOR)
    for act in (clear_article, publish_article):
        act(article, by=editor)
        assert problems(article) == []
    take_back_clearance(article, by=editor, reason="A reader wrote in.")
    assert problems(article) == []
    past_guards("UPDATE factcheck_article SET status = 'cleared'")
    assert problems(article) == ["the article is “Cleared”, and its events say otherwise"]
