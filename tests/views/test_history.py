"""The audit trail on the page: in words, filterable, paged, and saying where a chain is broken."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation

from factcheck.actions.clearance import clear_article
from factcheck.actions.evidence import Bearing, attach_source
from factcheck.actions.notes import comment
from factcheck.actions.queue import take_claim
from factcheck.actions.trail import record
from factcheck.actions.verifying import verify_article, verify_chain
from factcheck.domain.states import Role
from factcheck.models import Event, triggers
from tests.factories import make_article, make_claim, make_held_claim, make_source, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db


def tamper(statement: str, *values: object) -> None:
    """What only somebody with the database in hands can do."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            triggers.take_down(connection)
        else:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; ALTER TABLE factcheck_event DISABLE TRIGGER USER")
        cursor.execute(statement, values)
        if connection.vendor == "sqlite":
            triggers.install(connection)
        else:
            cursor.execute("ALTER TABLE factcheck_event ENABLE TRIGGER USER")


def busy_article():
    """Two people, two claims, five events."""
    article, ann, bea = make_article(), make_user(initials="ann"), make_user(initials="bea")
    first, second = make_claim(article), make_claim(article)
    take_claim(first, by=ann)
    take_claim(second, by=bea)
    comment(first, by=ann, text="Well?")
    comment(second, by=bea, text="No.")
    record("propose_claims", by=None, article=article, new={"claims": 2, "engine": "1"})
    return article, first, second


def shown(article, client=None, **filters) -> list[int]:
    page = (client or signed_in()).get(reverse("article_history", args=[article.pk]), filters).context["page"]
    return [event.sequence for event in page]


def test_history_tells_what_happened_in_words_newest_first():
    article, first, _ = busy_article()
    page = signed_in().get(reverse("article_history", args=[article.pk])).content.decode()
    assert "The chain is whole." in page
    assert "took the claim" in page and "found 2 claims" in page
    assert page.index('id="event-5"') < page.index('id="event-1"')
    assert reverse("claim", args=[first.pk]) in page


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, [5, 4, 3, 2, 1]),
        ({"who": "ann"}, [3, 1]),
        ({"who": "factcheck"}, [5]),
        ({"what": "talk"}, [4, 3]),
        ({"what": "work", "who": "bea"}, [2]),
        ({"claim": "1"}, [3, 1]),
        ({"claim": "2"}, [4, 2]),
        ({"claim": "1a"}, []),
        ({"who": "nobody", "what": "nonsense", "claim": "%00"}, [5, 4, 3, 2, 1]),
    ],
)
def test_filters_narrow_and_nonsense_is_left_out(filters: dict, expected: list):
    article, *_ = busy_article()
    assert shown(article, **filters) == expected


def test_time_is_the_newsrooms_day():
    article, *_ = busy_article()
    today, tomorrow = timezone.localdate(), timezone.localdate() + timedelta(days=1)
    assert shown(article, since=today.isoformat()) == [5, 4, 3, 2, 1]
    assert shown(article, since=tomorrow.isoformat()) == []
    assert shown(article, until=(today - timedelta(days=1)).isoformat()) == []


def test_history_of_a_claim_shows_its_events_alone():
    _, first, _ = busy_article()
    page = signed_in().get(reverse("claim_trail", args=[first.pk]))
    assert [event.sequence for event in page.context["page"]] == [3, 1]


def test_filters_swap_the_events_alone():
    article, *_ = busy_article()
    path = reverse("article_history", args=[article.pk])
    fragment = signed_in().get(path, {"who": "ann"}, headers={"HX-Request": "true"})
    assert b"<html" not in fragment.content and b'id="events"' in fragment.content


def test_history_costs_the_same_at_five_events_and_at_two_hundred():
    article, first, _ = busy_article()
    client, path, costs = signed_in(), reverse("article_history", args=[article.pk]), []
    for _ in range(2):
        with CaptureQueriesContext(connection) as spent:
            client.get(path)
        costs.append(len(spent))
        for _ in range(200):
            record("comment", by=make_user(), claim=first)
    assert costs[1] <= costs[0] <= 10
    assert len(client.get(path).context["page"]) == 100


def test_long_chain_is_walked_when_somebody_asks(monkeypatch):
    monkeypatch.setattr("factcheck.views.history.AT_ONCE", 3)
    article, *_ = busy_article()
    client, path = signed_in(), reverse("article_history", args=[article.pk])
    assert "not verified just now" in client.get(path).content.decode()
    assert "The chain is whole." in client.get(path, {"verify": "1"}).content.decode()


@pytest.mark.parametrize(
    ("statement", "broken_at", "words"),
    [
        ("UPDATE factcheck_event SET act = 'approve' WHERE sequence = 3", 3, "does not match its hash"),
        ("UPDATE factcheck_event SET previous = 'x' WHERE sequence = 2", 2, "hash of the one before"),
        ("DELETE FROM factcheck_event WHERE sequence = 4", 4, "An event is missing"),
        ("DELETE FROM factcheck_event WHERE sequence = 5", 5, "end of the chain was cut off"),
    ],
)
def test_first_broken_link_is_named(statement: str, broken_at: int, words: str):
    article, *_ = busy_article()
    tamper(statement)
    page = signed_in().get(reverse("article_history", args=[article.pk])).content.decode()
    assert f"The chain breaks at event {broken_at}." in page
    assert words in page
    assert next(verify_article(article)).startswith(f"the chain breaks at event {broken_at}: ")


def test_words_of_a_confidential_source_stay_out_of_the_trail():
    article, holder = make_article(), make_user()
    claim = make_held_claim(holder, article=article)
    source = make_source(added_by=holder, confidential=True)
    attach_source(claim, source, Bearing("supports", "primary", "The vault is in room nine", "p. 3"), by=holder)
    assert "vault" not in str(Event.objects.get(act="attach").new)
    assert "vault" not in signed_in(Role.ADMIN).get(reverse("article_history", args=[article.pk])).content.decode()


def test_article_without_events_has_a_whole_chain_of_none():
    article = make_article()
    assert verify_chain(f"article:{article.pk}").length == 0
    assert signed_in().get(reverse("article_history", args=[article.pk])).status_code == 200


def test_clearance_and_versions_can_be_filtered():
    article, editor = make_article(), make_user(Role.EDITOR)
    clear_article(article, by=editor)
    assert shown(article, what="text") == [1]


@pytest.mark.parametrize(("claims", "words"), [(1, "found 1 claim<"), (2, "found 2 claims<")])
def test_one_claim_is_one_claim(claims: int, words: str):
    article = make_article()
    record("propose_claims", by=None, article=article, new={"claims": claims, "engine": "1"})
    assert words in signed_in().get(reverse("article_history", args=[article.pk])).content.decode()


def test_export_tells_for_whom_it_was():
    article = make_claim().article
    record("export", by=None, article=article, new={"format": "pdf", "profile": "external"})
    page = signed_in().get(reverse("article_history", args=[article.pk])).content.decode()
    assert "exported the report as pdf: for outside the house" in page


@pytest.mark.parametrize(("language", "zones"), [("en", ("CET", "CEST")), ("de", ("MEZ", "MESZ"))])
def test_clock_is_named_in_the_readers_language(language: str, zones: tuple[str, str]):
    path = reverse("article_history", args=[make_article().pk])
    with translation.override("en"):  # the page leaves its language behind
        page = signed_in().get(path, headers={"Accept-Language": language})
    assert page.context["zone"] in zones
