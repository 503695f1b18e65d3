"""The desk: order, tabs, filters, and a constant number of queries."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from factcheck.models import Desk
from tests.factories import make_article, make_held_claim, make_submitted_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader():
    return make_user()


@pytest.fixture
def client(reader):
    return signed_in(reader)


def titles(answer):
    return [row.article.title for _, rows in answer.context["groups"] for row in rows]


def headings(answer):
    return [label for label, _ in answer.context["groups"]]


def test_articles_stand_by_deadline_under_the_day_they_are_due(client):
    now = timezone.now()
    make_article(title="some time")
    make_article(title="next week", deadline=now + timedelta(days=7))
    make_article(title="missed", deadline=now - timedelta(minutes=1))
    answer = client.get("/articles/")
    assert titles(answer) == ["missed", "next week", "some time"]
    assert headings(answer) == ["Overdue", "Later", "No deadline"]


def test_what_is_cleared_is_out_of_the_work_but_under_its_tab(client):
    make_article(title="in work")
    make_article(title="done", status="cleared")
    assert titles(client.get("/articles/")) == ["in work"]
    assert titles(client.get("/articles/?status=cleared")) == ["done"]
    assert set(titles(client.get("/articles/?status=all"))) == {"in work", "done"}
    assert [(value, n) for value, (_, n) in client.get("/articles/").context["tabs"].items()] == [
        ("", 1), ("checking", 1), ("cleared", 1), ("all", 2)
    ]  # fmt: skip


def test_filters_narrow_by_title_desk_language_and_person(client):
    desk = Desk.objects.create(name="Economy")
    wanted = make_article(title="Steel works", language="de")
    wanted.desk = desk
    wanted.save()
    wanted.created_by.desks.add(desk)
    make_article(title="Tram", language="en")
    client.force_login(wanted.created_by)
    for query in ("q=steel", f"desk={desk.pk}", "language=de", f"person={wanted.created_by.pk}"):
        assert titles(client.get(f"/articles/?{query}")) == ["Steel works"], query


def test_people_are_those_who_hold_or_judged_a_claim(client):
    claim = make_held_claim()
    judged = make_submitted_claim(article=claim.article)
    [(_, [row])] = client.get("/articles/").context["groups"]
    assert {person.pk for person in row.people} == {claim.holder_id, judged.verdict.assessor_id}
    assert titles(client.get(f"/articles/?person={judged.verdict.assessor_id}")) == [claim.article.title]


def test_nonsense_in_the_address_is_left_out(client):
    make_article(title="here")
    assert titles(client.get("/articles/?status=nonsense&desk=x&language=zz&person=-1&page=x")) == ["here"]


def test_a_filter_answers_with_the_list_alone(client):
    make_article(title="here")
    answer = client.get("/articles/?q=here", headers={"HX-Request": "true"})
    assert b"<html" not in answer.content
    assert b'id="desk"' in answer.content


def test_queries_do_not_grow_with_the_rows(client):
    def queries():
        with CaptureQueriesContext(
            connection,
        ) as caught:
            client.get("/articles/")
        return len(caught)

    make_held_claim()
    client.get("/articles/")
    few = queries()
    for _ in range(20):
        make_held_claim()
    assert queries() == few
    assert few <= 10
