"""The list of notices, and the number beside it."""

import re

import pytest
from django.urls import reverse

from factcheck.actions.notes import comment
from factcheck.actions.notices import notify
from factcheck.domain.states import NoticeKind, Status
from factcheck.models import Notice
from tests.factories import make_article, make_claim, make_evidence, make_held_claim, make_source, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def me():
    return make_user(initials="me")


@pytest.fixture
def client(me):
    return signed_in(me)


def test_masthead_counts_what_is_unread_and_the_page_lists_it(client):
    comment(make_claim(), by=make_user(name="Ada Quill"), text="@me look at <b>E1</b>")
    page = client.get(reverse("notices")).content.decode()
    assert '<span class="count" id="notice-count">1</span>' in page
    assert "Ada Quill </span>mentioned you" in page
    assert "@me look at &lt;b&gt;E1&lt;/b&gt;" in page


def test_opened_notice_is_read_and_leads_to_the_note(client):
    claim = make_claim()
    note = comment(claim, by=make_user(), text="@me")
    notice = Notice.objects.get()
    path = reverse("notice", args=[notice.pk])
    target = f"{reverse('claim', args=[claim.pk])}#note-{note.pk}"
    assert client.get(path).url == target
    assert Notice.objects.unread().count() == 1
    assert client.post(path).url == target
    assert Notice.objects.unread().count() == 0


def test_notice_of_an_article_or_a_source_leads_there(client, me):
    article, source = make_article(), make_source()
    notify([me], NoticeKind.WORDING_CHANGED, article=article)
    notify([me], NoticeKind.SOURCE_CHANGED, source=source)
    first, second = Notice.objects.order_by("pk")
    assert client.get(reverse("notice", args=[first.pk])).url == reverse("article", args=[article.pk])
    assert client.get(reverse("notice", args=[second.pk])).url == reverse("source", args=[source.pk])


def test_notice_of_a_source_names_the_claims_of_the_reader_that_rest_on_it(client, me):
    source, article = make_source(), make_article()
    mine = make_held_claim(me, article=article)
    twice = make_evidence(mine, source).source
    make_evidence(mine, twice)
    waiting = make_claim(article, 24, 40, status=Status.WAITING, owner=me)
    hidden = make_held_claim(me, article=make_article(restricted=True))
    others = make_held_claim()
    for claim in (waiting, hidden, others):
        make_evidence(claim, source)
    notify([me], NoticeKind.SOURCE_CHANGED, source=source)
    page = client.get(reverse("notices")).content.decode()
    assert re.findall(r'<li lang="en"><a href="/claims/(\d+)/">', page) == [str(mine.pk), str(waiting.pk)]


def test_all_are_marked_as_read_but_nobody_elses(client, me):
    notify([me, make_user()], NoticeKind.WORDING_CHANGED, claim=make_claim())
    client.post(reverse("notices_read"))
    assert [notice.person == me for notice in Notice.objects.exclude(read_at=None)] == [True]


def test_anothers_notice_is_not_found(client):
    notify([make_user()], NoticeKind.WORDING_CHANGED, claim=make_claim())
    path = reverse("notice", args=[Notice.objects.get().pk])
    assert client.get(path).status_code == client.post(path).status_code == 404


def test_a_table_that_is_long_is_not_counted_to_its_end(client, me, monkeypatch):
    monkeypatch.setattr("factcheck.views.context.MOST", 2)
    article = make_article()
    for _ in range(3):
        make_claim(article)
    assert '<span class="count" id="queue-count">2+</span>' in client.get(reverse("notices")).content.decode()
