"""The settings of an article: what it is, and on which scale it is judged."""

import pytest

from factcheck.actions.article_settings import ArticleSettings, edit_article
from factcheck.actions.publication import unpublish_check
from factcheck.actions.refusals import Overtaken, Refused
from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.states import Role
from factcheck.models import Article, Claim
from tests.actions.test_publication import make_published
from tests.factories import make_article, make_evidence, make_held_claim, make_submitted_claim, make_user

pytestmark = pytest.mark.django_db


def test_kind_and_scale_are_changed_before_anything_is_judged_and_the_trail_tells():
    article = make_article()
    edit_article(article, ArticleSettings(kind="published", scale="public-check"), by=make_user(Role.EDITOR))
    article = Article.objects.get(pk=article.pk)
    assert (article.kind, article.rating_scale.key) == ("published", "public-check")
    event = article.events.get(act="edit_article")
    assert [event.old[name] for name in ("kind", "scale")] == ["draft", "line-check"]
    assert [event.new[name] for name in ("kind", "scale")] == ["published", "public-check"]


def test_scale_stays_once_a_verdict_was_given_on_it():
    article = make_submitted_claim().article
    with pytest.raises(Refused, match="Verdicts have been given"):
        edit_article(article, ArticleSettings(scale="public-check"), by=make_user(Role.EDITOR))
    edit_article(article, ArticleSettings(kind="published"), by=make_user(Role.EDITOR))
    assert Article.objects.get(pk=article.pk).kind == "published"


def test_verdict_on_the_old_scale_comes_too_late():
    holder = make_user()
    claim = make_held_claim(holder)
    make_evidence(claim)
    read_before = Claim.objects.select_related("article").get(pk=claim.pk)
    edit_article(claim.article, ArticleSettings(scale="public-check"), by=make_user(Role.EDITOR))
    with pytest.raises(Overtaken):
        submit_verdict(read_before, by=holder, rating="confirmed", rationale="The release says so.")


def test_article_with_published_checks_is_no_draft_until_they_are_taken_off():
    check, editor = make_published()
    with pytest.raises(Refused, match="take them off first"):
        edit_article(check.claim.article, ArticleSettings(kind="draft"), by=editor)
    unpublish_check(check, by=editor, reason="A mistake.")
    edit_article(check.claim.article, ArticleSettings(kind="draft"), by=editor)
    assert Article.objects.get(pk=check.claim.article_id).kind == "draft"
