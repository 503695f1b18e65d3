"""A verdict counts only as long as what it rests on stays as it was: held by the actions, and by the database."""

import pytest
from django.db import connection

from factcheck.actions.decisions import approve
from factcheck.actions.outdating import outdate
from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Detail, Event, Evidence, Notice
from tests.factories import make_detail, make_evidence, make_submitted_claim, make_user, make_verdict

pytestmark = pytest.mark.django_db


@pytest.fixture
def approved():
    claim = make_submitted_claim()
    approve(claim, by=make_user(Role.EDITOR))
    claim.refresh_from_db()
    return claim


def standing(claim: Claim) -> str:
    return Claim.objects.get(pk=claim.pk).status


def told(claim: Claim) -> set:
    return {notice.person for notice in Notice.objects.filter(claim=claim, kind="voided")}


def both(claim: Claim) -> set:
    return {claim.verdict.assessor, claim.verdict.decision.editor}


@pytest.mark.parametrize(
    "change",
    [
        {"stance": "refutes"},
        {"level": "tertiary"},
        {"quote": "other"},
        {"locator": "p. 2"},
        {"start": 5},
        {"detached_at": "2026-01-01T00:00Z"},
    ],
)
def test_changed_evidence_voids_the_approval_at_once_and_both_are_told(approved: Claim, change: dict):
    Evidence.objects.filter(claim=approved).update(**change)
    assert (standing(approved), told(approved)) == (Status.STALE, both(approved))


def test_added_and_removed_parts_void_it_too(approved: Claim):
    make_evidence(approved)
    assert standing(approved) == Status.STALE


def test_a_tick_changed_by_raw_sql_voids_a_submitted_verdict():
    claim = make_submitted_claim()
    Claim.objects.filter(pk=claim.pk).update(status=Status.STALE)
    make_detail(claim)
    verdict = make_verdict(claim, claim.verdict.assessor)
    Claim.objects.filter(pk=claim.pk).update(status=Status.SUBMITTED, verdict=verdict)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE factcheck_detail SET holds = %s WHERE claim_id = %s", [False, claim.pk])
    assert (standing(claim), told(claim)) == (Status.STALE, {claim.verdict.assessor})


def test_a_changed_statement_and_a_deleted_detail_void_it(approved: Claim):
    Claim.objects.filter(pk=approved.pk).update(statement="Something else.")
    assert standing(approved) == Status.STALE
    other = make_submitted_claim()
    Detail.objects.filter(claim=other).delete()
    Evidence.objects.filter(claim=other).delete()
    assert standing(other) == Status.STALE


def test_what_is_saved_as_it_was_voids_nothing(approved: Claim):
    for piece in Evidence.objects.filter(claim=approved):
        piece.comment = "A remark is no part of what was signed."
        piece.save()
    assert (standing(approved), told(approved)) == (Status.APPROVED, set())


def test_outdating_stands_in_the_trail_and_both_are_told(approved: Claim):
    outdate(approved, by=None, why="origin")
    assert (standing(approved), told(approved)) == (Status.STALE, both(approved))
    assert Event.objects.get(claim=approved, act="outdate").new == {"why": "origin"}


def test_what_nobody_judged_is_not_outdated():
    claim = make_submitted_claim()
    Claim.objects.filter(pk=claim.pk).update(status=Status.RETURNED)
    claim.refresh_from_db()
    outdate(claim, by=None, why="origin")
    assert (standing(claim), told(claim)) == (Status.RETURNED, set())
