"""Clearance and the settings of an article on the page, for each role."""

import re

import pytest
from django.urls import reverse

from factcheck.actions.clearance import clear_article
from factcheck.domain.states import ArticleStatus, Role, Status
from factcheck.models import Article, Desk
from tests.actions.test_clearance import WORDING, imprecise_claim
from tests.actions.test_revising import MILL
from tests.factories import make_article, make_claim, make_held_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db


def at(name, row):
    return reverse(name, args=[row.pk])


def test_article_lists_what_stands_in_the_way_with_links():
    claim = make_claim(make_article(MILL), priority=1)
    page = signed_in(Role.EDITOR).get(at("article", claim.article)).content.decode()
    assert "1 claim stands in the way of clearance" in page
    assert "Critical and not approved." in page
    assert at("claim", claim) in page
    assert "Something still stands in the way of clearance." in page
    assert "Critical claims (P1) and legal risks must be approved; other claims may stay open." in page


def test_editor_clears_publishes_and_takes_back_on_the_page():
    article, client = make_article(MILL), signed_in(Role.EDITOR)
    path = at("article", article)
    assert client.post(at("article_clear", article)).url == path
    assert "Any later change" in client.get(path).content.decode()
    assert client.post(at("article_publish", article), headers={"HX-Request": "true"})["HX-Redirect"] == path
    assert Article.objects.get().status == ArticleStatus.PUBLISHED
    assert client.post(at("article_take_back", article), {"reason": ""}).status_code == 409
    client.post(at("article_take_back", article), {"reason": "A call."})
    assert Article.objects.get().status == ArticleStatus.CHECKING


@pytest.mark.parametrize("role", [Role.READER, Role.REVIEWER])
def test_others_do_not_clear(role: Role):
    article, client = make_article(MILL), signed_in(role)
    assert client.post(at("article_clear", article)).status_code == 409
    clear_article(article, by=make_user(Role.EDITOR))
    assert client.post(at("article_take_back", article), {"reason": "x"}).status_code == 409
    assert client.post(at("article_publish", article)).status_code == 409
    assert Article.objects.get().status == ArticleStatus.CLEARED


def test_approved_wording_is_put_into_the_text_from_the_review_page():
    claim, client = imprecise_claim(), signed_in(Role.EDITOR)
    assert "asks for a change that is not adopted yet" in client.get(at("claim", claim)).content.decode()
    answer = client.post(at("claim_adopt", claim), {"in_text": "1"})
    assert answer.status_code == 302
    assert claim.article.current.number == 2
    assert "The approved change stands in version 2." in client.get(at("claim", claim)).content.decode()
    assert client.post(at("claim_adopt", claim), {"in_text": "1"}).status_code == 409


@pytest.mark.parametrize("role", Role)
def test_adopting_is_for_editors(role: Role):
    claim = imprecise_claim()
    expected = 302 if role in (Role.EDITOR, Role.ADMIN) else 409
    assert signed_in(role).post(at("claim_adopt", claim), {"how": "In the layout."}).status_code == expected


def test_settings_are_changed_by_who_brought_it_in_and_by_editors():
    author, desk = make_user(), Desk.objects.create(name="Science")
    article = make_article(MILL, created_by=author)
    data = {"desk": desk.pk, "deadline": "2030-05-01T12:00", "restricted": "on", "members": [author.pk]}
    assert signed_in(author).post(at("article_settings", article), data).status_code == 302
    article.refresh_from_db()
    assert (article.desk, article.restricted, list(article.members.all())) == (desk, True, [author])
    event = article.events.get(act="edit_article")
    assert (event.new["desk"], event.new["restricted"]) == ("Science", True)


@pytest.mark.parametrize("role", [Role.READER, Role.REVIEWER])
def test_others_see_the_settings_and_cannot_change_them(role: Role):
    article, client = make_article(MILL), signed_in(role)
    page = client.get(at("article_settings", article)).content.decode()
    assert "Only who brought the article in" in page
    assert client.post(at("article_settings", article), {"restricted": "on"}).status_code == 422
    article.refresh_from_db()
    assert article.restricted is False


def test_restricting_keeps_the_person_who_does_it_and_releases_others_holds():
    editor, outsider = make_user(Role.EDITOR), make_user()
    article = make_article(MILL)
    claim = make_held_claim(outsider, article=article)
    signed_in(editor).post(at("article_settings", article), {"restricted": "on"})
    claim.refresh_from_db()
    assert (claim.status, claim.holder) == (Status.OPEN, None)
    assert editor in article.members.all()
    assert signed_in(outsider).get(at("article", article)).status_code == 404
    assert signed_in(editor).get(at("article", article)).status_code == 200


def test_foreign_and_missing_articles_have_the_same_settings_page_of_none():
    article, client = make_article(MILL, restricted=True), signed_in(Role.ADMIN)
    answers = [client.get(reverse("article_settings", args=[pk])) for pk in (article.pk, 10**6)]
    token = re.compile(rb'"X-CSRFToken": "[^"]*"|value="[^"]{64}"|/articles/\d+/')
    assert [answer.status_code for answer in answers] == [404, 404]
    assert len({token.sub(b"", answer.content) for answer in answers}) == 1
    assert client.post(at("article_settings", article), {}).status_code == 404


def test_seen_by_is_the_other_side_of_visible_to():
    desk = Desk.objects.create(name="Science")
    at_desk, member, nobody, author = (
        make_user(role) for role in (Role.ADMIN, Role.READER, Role.EDITOR, Role.REVIEWER)
    )
    at_desk.desks.add(desk)
    articles = [
        make_article(created_by=author),
        make_article(created_by=author, desk=desk),
        make_article(created_by=author, restricted=True),
        make_article(created_by=author, restricted=True, desk=desk),
    ]
    articles[2].members.add(member)
    for article in articles:
        seeing = set(Article.objects.filter(pk=article.pk).seen_by())
        for person in (at_desk, member, nobody, author):
            assert (person.pk in seeing) == Article.objects.visible_to(person).filter(pk=article.pk).exists()


def test_words_of_a_foreign_article_stand_on_no_page_of_ours():
    article = make_article("The secret vault opened in 2019.", title="Secret title", restricted=True)
    claim = make_claim(article, 0, 31)
    make_held_claim(make_user(), article=article)
    make_claim(article, 0, 31, status=Status.WAITING, waiting_reason="Secret call")
    client = signed_in(Role.EDITOR)
    for name in ("articles", "queue", "approvals", "sources", "notices", "statistics", "search"):
        page = client.get(reverse(name), {"q": "secret"}).content.decode().replace('value="secret"', "")
        assert "ecret title" not in page and "vault" not in page and "ecret call" not in page, name
    for name in ("claim", "claim_panel", "claim_trail"):
        assert client.get(at(name, claim)).status_code == 404


def test_clearing_with_claims_open_says_so_and_is_told():
    article, client = make_article(MILL), signed_in(Role.EDITOR)
    make_claim(article, priority=3)
    page = client.get(at("article", article)).content.decode()
    assert "Clear with 1 claim open" in page
    assert "This article was to be checked in full." in page
    client.post(at("article_clear", article))
    assert "although 1 claim was not approved" in client.get(at("article", article)).content.decode()


def test_a_wording_that_was_put_in_heads_its_claim():
    claim = imprecise_claim()
    client = signed_in(Role.EDITOR)
    client.post(at("claim_adopt", claim), {"in_text": "1"})
    panel = client.get(at("claim_panel", claim), headers={"HX-Request": "true"}).content.decode()
    assert f'tabindex="-1">{WORDING}</h2>' in panel
    assert "<del>The mill closed in 2019</del>" in panel
    article = client.get(at("article", claim.article)).content.decode()
    assert "Wording put in</span>" in article
    assert f'<ins lang="en">{WORDING}' not in article
    review = client.get(at("claim", claim)).content.decode()
    assert 'The verdict was given on: <del lang="en">The mill closed in 2019</del>' in review
    assert "Stands for" not in review
