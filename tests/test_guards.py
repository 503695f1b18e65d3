"""What the database itself refuses, whoever writes."""

import pytest
from django.db import DatabaseError, connection, transaction

from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Decision, Event
from tests.factories import make_article, make_claim, make_user, make_verdict

pytestmark = pytest.mark.django_db


def decide(verdict, editor, assessor=None, act="approve"):
    return Decision.objects.create(
        verdict=verdict,
        act=act,
        editor=editor,
        assessor=assessor or verdict.assessor,
        fingerprint=verdict.fingerprint,
    )


def judged_claim():
    claim = make_claim()
    verdict = make_verdict(claim, make_user())
    Claim.objects.filter(pk=claim.pk).update(status=Status.SUBMITTED, verdict=verdict)
    return claim, verdict


def refuses(act):
    with pytest.raises(DatabaseError), transaction.atomic():
        act()


def test_decision_on_own_verdict_is_refused():
    _, verdict = judged_claim()
    refuses(lambda: decide(verdict, verdict.assessor))


def test_decision_that_names_a_false_assessor_is_refused():
    _, verdict = judged_claim()
    refuses(lambda: decide(verdict, verdict.assessor, assessor=make_user()))


def test_approved_without_decision_is_refused():
    claim, _ = judged_claim()
    refuses(lambda: Claim.objects.filter(pk=claim.pk).update(status=Status.APPROVED))


def test_approved_by_raw_sql_is_refused():
    claim, _ = judged_claim()

    def act():
        with connection.cursor() as cursor:
            cursor.execute("UPDATE factcheck_claim SET status = 'approved' WHERE id = %s", [claim.pk])

    refuses(act)


def test_approved_with_another_editors_decision_is_stored():
    claim, verdict = judged_claim()
    decide(verdict, make_user(Role.EDITOR))
    assert Claim.objects.filter(pk=claim.pk).update(status=Status.APPROVED) == 1


def test_approved_on_a_returned_verdict_is_refused():
    claim, verdict = judged_claim()
    decide(verdict, make_user(Role.EDITOR), act="return")
    refuses(lambda: Claim.objects.filter(pk=claim.pk).update(status=Status.APPROVED))


def test_verdicts_and_decisions_are_append_only():
    _, verdict = judged_claim()
    decision = decide(verdict, make_user(Role.EDITOR))
    refuses(lambda: type(verdict).objects.filter(pk=verdict.pk).update(rationale="Another."))
    refuses(lambda: Decision.objects.filter(pk=decision.pk).update(act="return"))
    refuses(lambda: Decision.objects.filter(pk=decision.pk).delete())


def test_text_of_a_version_is_frozen_but_its_coverage_is_not():
    version = make_article().current
    refuses(lambda: type(version).objects.filter(pk=version.pk).update(text="Another text."))
    assert type(version).objects.filter(pk=version.pk).update(coverage=[[0, 3, "claim", ""]]) == 1


def test_event_table_starts_empty():
    assert list(Event.objects.all()) == []
