"""What pages and acts cost the database: constant at ten claims and at a thousand."""

import pytest
from django.db import connection
from django.db.models import F
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from factcheck.actions.queue import take_claim
from factcheck.domain.states import Role
from factcheck.models import Advice, Article, Claim
from tests.benchmarks.filling import add_articles, add_claims, add_what_belongs
from tests.factories import make_article, make_detail, make_held_claim, make_source, make_submitted_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
OUTSIDE = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")


def statements(act) -> list[str]:
    """Those that read or write; the brackets of a transaction do neither."""
    with CaptureQueriesContext(connection) as caught:
        act()
    return [query["sql"] for query in caught if not query["sql"].startswith(OUTSIDE)]


def fill(claims: int) -> None:
    source = make_source()
    add_articles(-(-claims // 50), source.added_by)
    add_claims(claims)
    add_what_belongs(source, source.added_by)


@pytest.mark.parametrize("claims", [10, 1000])
@pytest.mark.parametrize("name", ["queue", "articles", "sources", "approvals", "notices"])
def test_lists_cost_at_most_ten_statements(name: str, claims: int):
    fill(claims)
    for _ in range(min(claims, 20)):
        make_submitted_claim()
    client = signed_in(make_user(Role.EDITOR))
    assert len(statements(lambda: client.get(reverse(name)))) <= 10


@pytest.mark.parametrize("claims", [10, 1000])
@pytest.mark.parametrize("held", [True, False])
def test_the_review_page_costs_at_most_ten_statements(claims: int, held: bool):
    fill(claims)
    Claim.objects.update(number=F("pk"))
    Claim.objects.update(article=Article.objects.first())
    person, claim = make_user(Role.EDITOR), Claim.objects.order_by("pk")[3]
    detail = claim.details.get()
    Advice.objects.bulk_create(Advice(evidence=piece, detail=detail, answer="agrees") for piece in claim.evidence.all())
    if held:
        take_claim(claim, by=person)
    client = signed_in(person)
    spent = statements(lambda: client.get(reverse("claim", args=[claim.pk])))
    assert len(spent) <= 10, spent


@pytest.mark.parametrize("claims", [10, 1000])
def test_take_next_and_submit_cost_at_most_eight_statements_each(claims: int):
    fill(claims)
    client, answers = signed_in(make_user()), []
    client.post(reverse("queue_next"))
    taken = statements(lambda: answers.append(client.post(reverse("queue_next"))))
    verdict = {"rating": "confirmed", "rationale": "The register says so."}
    given = statements(lambda: answers.append(client.post(f"{answers[0].url}verdict/", verdict)))
    assert [answer.status_code for answer in answers] == [302, 302]
    assert Claim.objects.filter(status="submitted").count() == 1
    assert (len(taken) <= 8, len(given) <= 8) == (True, True), (taken, given)


def test_take_next_by_filters_costs_at_most_eight_statements():
    fill(100)
    client, answers = signed_in(make_user()), []
    filters = {"article": [Article.objects.latest("pk").pk], "priority": [1, 2], "due": "week", "sort": "due"}
    client.post(reverse("queue_next"), filters)
    taken = statements(lambda: answers.append(client.post(reverse("queue_next"), filters)))
    assert "/claims/" in answers[0].url
    assert len(taken) <= 8, taken


@pytest.mark.skipif(connection.vendor != "sqlite", reason="EXPLAIN QUERY PLAN is SQLite's")
def test_the_queue_is_read_along_its_indexes_without_sorting():
    from django.utils import timezone

    fill(100)
    person = make_user()
    _, free, others, _, forgotten = Claim.objects.visible_to(person).offers(person, timezone.now())
    for rows in (free, others, forgotten):
        for order, index in (("", "claim_by_lane"), ("due", "claim_by_lane_due")):
            plan = rows.in_order(order)[:1].explain()
            assert f"USING INDEX {index} " in plan
            assert "TEMP B-TREE" not in plan
    listed = Claim.objects.visible_to(person).queued().by_urgency()[:300].explain()
    assert "USING INDEX claim_in_queue" in listed
    assert "TEMP B-TREE" not in listed


def test_earlier_checks_are_part_of_the_ten_statements():
    for _ in range(3):
        make_detail(make_submitted_claim(), "mill", type="organisation")
    person = make_user(Role.EDITOR)
    claim = make_held_claim(person)
    make_detail(claim, "mill", type="organisation")
    client, answers = signed_in(person), []
    spent = statements(lambda: answers.append(client.get(reverse("claim", args=[claim.pk]))))
    assert answers[0].content.decode().count("Take over its piece of evidence") == 3
    assert len(spent) <= 10, spent


@pytest.mark.parametrize("claims", [2, 8])
def test_the_preview_of_a_version_costs_the_same_for_any_number_of_judged_claims(claims: int):
    sentences = [f"The mill of place {number} closed in 2019." for number in range(claims)]
    article, client = make_article(" ".join(sentences)), signed_in(make_user())
    for sentence in sentences:
        start = article.current.text.index(sentence)
        make_submitted_claim(article=article, start=start, end=start + len(sentence) - 1)
    address = reverse("version_new", args=[article.pk])
    client.post(address, {"text": article.current.text.replace("2019", "2020")})
    assert len(statements(lambda: client.get(address))) <= 14
