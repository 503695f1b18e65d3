"""Statistics: right to the row, filtered by time and article, for everybody and about nobody."""

import csv
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from factcheck.actions.decisions import approve, overrule, reopen, send_back
from factcheck.actions.queue import take_claim
from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.states import Role
from factcheck.models import Article, Claim, Decision
from factcheck.models.statistics import Scope, decisions_by_day
from tests.factories import make_article, make_claim, make_evidence, make_source, make_submitted_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return make_user(Role.EDITOR)


def shown(**query):
    return signed_in().get(reverse("statistics"), query).context


def rows(context, title):
    [figure] = [figure for figure in context["figures"] if figure.title == title]
    return figure.rows


def test_decisions_count_on_their_day_and_returns_beside_them(editor):
    approve(make_submitted_claim(), by=editor)
    send_back(make_submitted_claim(), by=editor, reason="Which mill?")
    context = shown()
    days = rows(context, "Decisions per day")
    assert len(days) == 28
    assert days[-1][1:] == (2, 1)
    assert sum(total for _, total, _ in days) == 2
    assert (context["summary"]["closed"], context["summary"]["returned_share"]) == (1, 50.0)


def test_a_claim_that_was_closed_anew_is_one_claim(editor):
    claim = make_submitted_claim(kinds="number")
    approve(claim, by=editor)
    claim = Claim.objects.get(pk=claim.pk)
    reopen(claim, by=editor, reason="A newer figure came out.")
    take_claim(Claim.objects.get(pk=claim.pk), by=claim.verdict.assessor)
    again = Claim.objects.get(pk=claim.pk)
    submit_verdict(again, by=claim.verdict.assessor, rating="confirmed", rationale="The newer release says so.")
    approve(Claim.objects.get(pk=claim.pk), by=editor)
    context = shown()
    assert context["summary"]["closed"] == 1
    assert rows(context, "Which kinds of claim go wrong") == [("Number", 0, 1)]
    assert rows(context, "Decisions per day")[-1][1] == 2


def test_wording_counts_as_changed_where_words_change_and_not_where_an_editor_signs(editor):
    for action in ("cut", "sign_off"):
        claim = make_submitted_claim()
        rating = "unsupported" if action == "cut" else "author_only"
        overrule(claim, by=editor, rating=rating, reason="As the author told.", action=action)
    assert (shown()["summary"]["closed"], shown()["summary"]["changed"]) == (2, 1)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Kolkata", "America/Havana", "UTC"])
def test_every_decision_counts_on_its_local_day_also_where_clocks_change(zone, editor, monkeypatch):
    spring, step = datetime(2025, 3, 6, tzinfo=UTC), timedelta(hours=18, minutes=44)
    moments = [spring + step * number for number in range(36)]
    for moment in moments:
        monkeypatch.setattr(timezone, "now", lambda moment=moment: moment)
        approve(make_submitted_claim(), by=editor)
    with timezone.override(zone):
        scope = Scope(Article.objects.all(), moments[0], moments[-1] + step)
        counted = Counter()
        for row in decisions_by_day(scope):
            counted[row["day"]] += row["n"]
        assert counted == Counter(timezone.localdate(moment) for moment in moments)


def test_an_overruled_verdict_counts_as_what_the_editor_found(editor):
    claim = make_submitted_claim()
    approve(make_submitted_claim(), by=editor)
    overrule(claim, by=editor, rating="unsupported", reason="No source.", action="cut")
    [week] = rows(shown(), "Verdicts by week")
    assert week[1:] == (1, 0, 0, 0, 1, 0, 0)


def test_what_is_older_than_the_period_is_left_out(editor):
    approve(make_submitted_claim(), by=editor)
    later = timezone.now() + timedelta(days=40)
    scope_of = shown()["form"].scope()
    assert scope_of.decisions().count() == 1
    moved = type(scope_of)(scope_of.articles, later - timedelta(days=28), later)
    assert moved.decisions().count() == 0


def test_an_article_can_be_looked_at_alone(editor):
    one, other = make_submitted_claim(), make_submitted_claim()
    approve(one, by=editor)
    approve(other, by=editor)
    assert shown()["summary"]["closed"] == 2
    assert shown(article=one.article_id)["summary"]["closed"] == 1
    assert shown(article="nonsense", period="nonsense")["summary"]["closed"] == 2


def test_restricted_articles_count_only_for_those_who_see_them(editor):
    claim = make_submitted_claim()
    approve(claim, by=editor)
    claim.article.restricted = True
    claim.article.save()
    assert shown()["summary"]["closed"] == 0


def test_time_runs_from_taking_to_the_verdict():
    reviewer = make_user()
    for minutes in (1, 3, 50):
        claim = make_claim(kinds="number")
        take_claim(claim, by=reviewer)
        claim.taken_at = timezone.now() - timedelta(minutes=minutes)
        submit_verdict(claim, by=reviewer, rating="not_checkable", rationale="Taste.")
    context = shown()
    assert context["summary"]["median"] == 180
    counted = [(name, number) for name, number, _ in rows(context, "Time per claim") if number]
    assert counted == [("1–2 min", 1), ("2–4 min", 1), ("30–60 min", 1)]
    assert rows(context, "Time by kind of claim") == [("Number", 3, 18)]


def test_evidence_counts_by_type_and_level():
    claim = make_claim()
    make_evidence(claim, make_source(type="law"), level="primary")
    make_evidence(claim, make_source(type="law"), level="secondary")
    make_evidence(claim, make_source(type="wiki"), level="tertiary", detached_at=timezone.now())
    assert rows(shown(), "Where evidence comes from") == [("Law", 1, 1)]


def test_kinds_that_go_wrong_are_counted_under_each_kind(editor):
    claim = make_submitted_claim(kinds="number date")
    approve(make_submitted_claim(kinds="number"), by=editor)
    overrule(claim, by=editor, rating="unsupported", reason="No source.", action="cut")
    assert rows(shown(), "Which kinds of claim go wrong") == [("Number", 1, 1), ("Date", 1, 0)]


def test_open_claims_stand_under_their_deadline():
    now = timezone.now()
    make_claim(make_article(deadline=now - timedelta(hours=1)))
    make_claim(make_article(deadline=now + timedelta(days=30)))
    make_claim()
    make_claim(status="dismissed")
    told = dict(rows(shown(), "Open claims by deadline"))
    assert (told["Overdue"], told["Later"], told["No deadline"]) == (1, 1, 1)
    assert sum(told.values()) == 3


def test_csv_holds_the_tables_of_the_page(editor):
    approve(make_submitted_claim(), by=editor)
    answer = signed_in().get(reverse("statistics_csv"))
    lines = list(csv.reader(answer.content.decode().splitlines()))
    context = shown()
    for figure in context["figures"]:
        at = lines.index([figure.title])
        assert lines[at + 1] == list(figure.headings)
        assert lines[at + 2 : at + 2 + len(figure.rows)] == [[str(cell) for cell in row] for row in figure.rows]


def test_a_filter_answers_with_the_figures_alone():
    answer = signed_in().get(reverse("statistics"), {"period": "year"}, headers={"HX-Request": "true"})
    assert b"<html" not in answer.content
    assert len(rows(answer.context, "Decisions per day")) == 364


def test_queries_do_not_grow_with_the_work(editor):
    client = signed_in()

    def queries():
        with CaptureQueriesContext(connection) as caught:
            client.get(reverse("statistics"))
        return len(caught)

    approve(make_submitted_claim(), by=editor)
    queries()
    few = queries()
    for _ in range(5):
        approve(make_submitted_claim(), by=editor)
    assert Decision.objects.count() == 6
    assert queries() == few
