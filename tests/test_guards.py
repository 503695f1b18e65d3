"""What the database itself refuses, whoever writes."""

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from factcheck.actions.trail import record
from factcheck.actions.verifying import verify_everything
from factcheck.domain.states import Role, Status
from factcheck.models import (
    Adoption,
    Claim,
    Decision,
    Event,
    Fate,
    Note,
    Notice,
    Request,
    Withdrawal,
    triggers,
)
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


def judged_claim(**fields):
    claim = make_claim(**fields)
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


def test_every_guard_stands_after_all_migrations():
    assert triggers.missing(connection) == []


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


CRITICAL = [{"priority": 1}, {"priority": 2, "legal_risk": True}]


def granted(claim: Claim, act: str, **fields):
    """As an editor grants it, past the actions."""
    values = {"by": make_user(), "decided_by": make_user(Role.EDITOR), "decided_at": timezone.now()} | fields
    return Request.objects.create(claim=claim, act=act, granted=True, **values)


def change(claim: Claim, **fields) -> int:
    return Claim.objects.filter(pk=claim.pk).update(**fields)


@pytest.mark.parametrize("fields", CRITICAL)
@pytest.mark.parametrize(
    ("act", "changes"), [("dismiss", {"status": Status.DISMISSED}), ("lower", {"priority": 3, "legal_risk": False})]
)
def test_a_grant_serves_for_one_act_of_its_kind(act: str, changes: dict, fields: dict):
    claim = make_claim(**fields)
    granted(claim, "lower" if act == "dismiss" else "dismiss")
    granted(make_claim(**fields), act)
    refuses(lambda: change(claim, **changes))
    granted(claim, act)
    assert change(claim, **changes) == 1
    back = change(claim, status=Status.OPEN, **fields)
    assert back == 1
    refuses(lambda: change(claim, **changes))


def test_who_grants_is_an_editor_and_what_was_decided_stays():
    claim = make_claim(priority=1)
    for role in (Role.READER, Role.REVIEWER):
        refuses(lambda role=role: granted(claim, "dismiss", decided_by=make_user(role)))
    request = granted(claim, "dismiss")
    rows = Request.objects.filter(pk=request.pk)
    refuses(lambda: rows.update(granted=False))
    refuses(lambda: rows.update(decided_by=make_user(Role.EDITOR)))
    refuses(lambda: rows.update(act="lower"))
    refuses(rows.delete)
    change(claim, status=Status.DISMISSED)
    assert rows.get().carried_out
    refuses(lambda: rows.update(carried_out=False))
    open_one = Request.objects.create(claim=make_claim(), act="dismiss", by=make_user())
    refuses(lambda: Request.objects.filter(pk=open_one.pk).update(granted=True))


def overruled(claim: Claim, verdict, second, **fields):
    editor = make_user(Role.EDITOR)
    granted(claim, "overrule", verdict=verdict, by=editor, decided_by=fields.pop("decided_by", second))
    values = {"assessor": verdict.assessor, "fingerprint": verdict.fingerprint, "rating": "false"}
    Decision.objects.create(verdict=verdict, act="overrule", editor=editor, second=second, **values)
    return change(claim, status=Status.APPROVED)


def test_overruling_a_critical_claim_needs_the_grant_of_the_very_second_editor_named():
    claim, verdict = judged_claim(priority=1)
    refuses(lambda: overruled(claim, verdict, make_user(Role.REVIEWER), decided_by=make_user(Role.EDITOR)))
    refuses(lambda: overruled(claim, verdict, make_user(Role.EDITOR), decided_by=make_user(Role.EDITOR)))
    refuses(lambda: overruled(claim, verdict, None, decided_by=make_user(Role.EDITOR)))
    assert overruled(claim, verdict, make_user(Role.EDITOR)) == 1


def test_second_person_on_any_decision_is_an_editor():
    _, verdict = judged_claim()
    values = {"verdict": verdict, "act": "overrule", "assessor": verdict.assessor, "fingerprint": verdict.fingerprint}
    refuses(lambda: Decision.objects.create(editor=make_user(Role.EDITOR), second=make_user(), **values))


@pytest.mark.parametrize("fields", CRITICAL)
def test_a_critical_claim_is_said_to_be_gone_by_two_people_once(fields: dict):
    claim, harmless = make_claim(**fields), make_claim()
    fate, other = (
        Fate.objects.create(version=one.article.current, claim=one, outcome="stale", reason="several", was="open")
        for one in (claim, harmless)
    )
    rows = Fate.objects.filter(pk=fate.pk)
    refuses(lambda: rows.update(answer="no"))
    granted(claim, "let_go", fate=other)
    refuses(lambda: rows.update(answer="no"))
    granted(claim, "let_go", fate=fate)
    assert rows.update(answer="no") == 1
    refuses(lambda: rows.update(answer="yes"))
    assert Fate.objects.filter(pk=other.pk).update(answer="no") == 1


def test_notes_and_adoptions_are_append_only():
    claim, verdict = judged_claim()
    note = Note.objects.create(claim=claim, kind=Note.COMMENT, text="Which year?", by=make_user())
    adoption = Adoption.objects.create(verdict=verdict, claim=claim, action="cut", by=make_user(Role.EDITOR))
    for row, changes in ((note, {"text": "Nothing."}), (adoption, {"wording": "Nothing."})):
        refuses(lambda row=row, changes=changes: type(row).objects.filter(pk=row.pk).update(**changes))
        refuses(lambda row=row: type(row).objects.filter(pk=row.pk).delete())


def test_change_behind_the_actions_tells_assessor_and_both_editors():
    claim, verdict = judged_claim(priority=1)
    second = make_user(Role.EDITOR)
    overruled(claim, verdict, second)
    change(claim, statement="The mill burned in 2019.")
    editor = Decision.objects.get(verdict=verdict).editor
    told = Notice.objects.filter(claim=claim, kind="voided").values_list("person", flat=True)
    assert set(told) == {verdict.assessor_id, editor.pk, second.pk}
    assert Claim.objects.get(pk=claim.pk).status == Status.STALE


def alter(name: str, table: str, create: str = "") -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {name}" + ("" if connection.vendor == "sqlite" else f" ON {table}"))
        if create:
            cursor.execute(create)


HOLLOW = {
    "sqlite": "CREATE TRIGGER {name} BEFORE UPDATE ON {table} FOR EACH ROW WHEN 0 BEGIN SELECT 1; END",
    "postgresql": (
        "CREATE FUNCTION hollow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;"
        "CREATE TRIGGER {name} BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION hollow()"
    ),
}


@pytest.mark.parametrize("hollow", ["", HOLLOW], ids=["gone", "hollowed out"])
def test_guard_that_does_not_stand_is_reported_everywhere_and_put_up_by_migrate(hollow, client, capsys):
    name, table = "note_append_only_update", "factcheck_note"
    alter(name, table, hollow and hollow[connection.vendor].format(name=name, table=table))
    assert triggers.missing(connection) == [name]
    assert client.get(reverse("healthz")).status_code == 503
    assert f"the guard {name} of the database does not stand" in list(verify_everything())
    call_command("migrate", verbosity=0)
    assert name in capsys.readouterr().err
    assert triggers.missing(connection) == []
    assert client.get(reverse("healthz")).content == b"ok"


IDLE = {
    "disabled": "ALTER TABLE {table} DISABLE TRIGGER {name}",
    "for replicas alone": "ALTER TABLE {table} ENABLE REPLICA TRIGGER {name}",
    "on a condition": (
        "DROP TRIGGER {name} ON {table};"
        "CREATE TRIGGER {name} BEFORE UPDATE ON {table} FOR EACH ROW WHEN (false) EXECUTE FUNCTION {name}()"
    ),
}


@pytest.mark.skipif(connection.vendor != "postgresql", reason="only PostgreSQL has triggers that stand and do nothing")
@pytest.mark.parametrize("made_idle", IDLE.values(), ids=IDLE)
def test_guard_that_stands_but_never_fires_is_put_up_anew(made_idle: str):
    name, table = "note_append_only_update", "factcheck_note"
    with connection.cursor() as cursor:
        cursor.execute(made_idle.format(name=name, table=table))
    assert triggers.missing(connection) == [name]
    triggers.install(connection)
    assert triggers.missing(connection) == []


def test_trigger_of_an_older_version_is_taken_away():
    name, table = "note_older_guard", "factcheck_note"
    with connection.cursor() as cursor:
        cursor.execute(HOLLOW[connection.vendor].format(name=name, table=table))
    triggers.install(connection)
    refuses(lambda: alter(name, table))
