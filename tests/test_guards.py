"""What the database itself refuses, whoever writes."""

import pytest
from django.db import DatabaseError, connection, transaction

from factcheck.actions.trail import record
from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Decision, Event, Withdrawal, guards
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


def test_every_guard_stands_after_all_migrations():
    assert guards.missing(connection) == set()


def test_decision_by_somebody_who_is_no_editor_is_refused():
    _, verdict = judged_claim()
    refuses(lambda: decide(verdict, make_user(Role.REVIEWER)))


def test_decision_that_signs_something_else_is_refused():
    _, verdict = judged_claim()
    editor = make_user(Role.EDITOR)
    refuses(
        lambda: Decision.objects.create(
            verdict=verdict, act="approve", editor=editor, assessor=verdict.assessor, fingerprint="f" * 64
        )
    )


def test_withdrawn_verdict_is_not_decided_and_a_decided_one_not_withdrawn():
    _, first = judged_claim()
    Withdrawal.objects.create(verdict=first, by=first.assessor)
    refuses(lambda: decide(first, make_user(Role.EDITOR)))
    _, second = judged_claim()
    decide(second, make_user(Role.EDITOR))
    refuses(lambda: Withdrawal.objects.create(verdict=second, by=second.assessor))


def test_only_the_assessor_withdraws():
    _, verdict = judged_claim()
    refuses(lambda: Withdrawal.objects.create(verdict=verdict, by=make_user(Role.EDITOR)))


@pytest.mark.parametrize("status", [Status.SUBMITTED, Status.APPROVED])
def test_claims_are_not_born_judged(status: Status):
    _, verdict = judged_claim()
    article = make_article()
    born = Claim(article=article, number=1, statement="x", status=status, verdict=verdict)
    refuses(lambda: Claim.objects.bulk_create([born]))


def test_submitted_with_anothers_verdict_is_refused():
    _, verdict = judged_claim()
    refuses(lambda: Claim.objects.filter(pk=make_claim().pk).update(status=Status.SUBMITTED, verdict=verdict))


def test_an_event_off_the_head_of_its_chain_is_refused():
    with transaction.atomic():
        event = record("x", by=None, article=make_article())
    fork = {"chain": event.chain, "at": event.at, "act": "x", "hash": "1" * 64}
    refuses(lambda: Event.objects.create(sequence=2, previous="0" * 64, **fork))
    refuses(lambda: Event.objects.create(sequence=3, previous=event.hash, **fork))
    Event.objects.create(sequence=2, previous=event.hash, **fork)
    event.chain.refresh_from_db()
    assert (event.chain.length, event.chain.head) == (2, "1" * 64)
