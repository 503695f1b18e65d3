"""Direct attempts on four eyes and on what is kept, past every action: the database refuses or voids them."""

import pytest
from django.db import connection
from django.db.models import Model

from factcheck.actions.decisions import approve
from factcheck.actions.publication import write_check
from factcheck.domain.states import Role, Status
from factcheck.models import Claim, ClaimAnchor, Decision, Detail, Event, Evidence, Origin, PublicEdition, Verdict
from tests.actions.test_publication import WORDS, make_public_claim
from tests.factories import make_claim, make_evidence, make_submitted_claim, make_user, make_verdict
from tests.test_guards import change, decide, judged_claim, refuses

pytestmark = pytest.mark.django_db
only_on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="INSERT OR REPLACE is SQLite's")
only_on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="TRUNCATE is PostgreSQL's")


def execute(statement: str, *values: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values or None)


def approved_claim() -> Claim:
    claim = make_submitted_claim()
    approve(claim, by=make_user(Role.EDITOR))
    return Claim.objects.get(pk=claim.pk)


def status_of(claim: Claim) -> str:
    return Claim.objects.values_list("status", flat=True).get(pk=claim.pk)


@pytest.mark.parametrize("act", ["approve", "overrule"])
def test_editor_who_worked_on_the_claim_does_not_approve_it(act: str):
    claim, assessor, editor, other = make_claim(), make_user(), make_user(Role.EDITOR), make_user(Role.EDITOR)
    verdict = make_verdict(claim, assessor, contributors=[assessor.pk, editor.pk])
    refuses(lambda: decide(verdict, editor, act=act))
    decide(verdict, other, act=act)


def test_editor_who_worked_on_the_claim_may_return_it():
    assessor, editor = make_user(), make_user(Role.EDITOR)
    verdict = make_verdict(make_claim(), assessor, contributors=[assessor.pk, editor.pk])
    decide(verdict, editor, act="return")


def test_ids_that_contain_one_another_are_told_apart():
    editor = make_user(Role.EDITOR)
    numbers = [int(f"{editor.pk}1"), int(f"1{editor.pk}")]
    decide(make_verdict(make_claim(), make_user(), contributors=numbers), editor)


@pytest.mark.parametrize("via", [Status.APPROVED, Status.SUBMITTED])
def test_voided_approval_is_not_put_back(via: Status):
    claim = approved_claim()
    Evidence.objects.filter(claim=claim).update(stance="refutes")
    assert status_of(claim) == Status.STALE
    refuses(lambda: change(claim, status=via))
    refuses(lambda: execute("UPDATE factcheck_claim SET status = %s WHERE id = %s", via.value, claim.pk))


def test_voided_verdict_does_not_go_for_approval_again():
    claim = make_submitted_claim()
    Evidence.objects.filter(claim=claim).update(stance="refutes")
    refuses(lambda: change(claim, status=Status.SUBMITTED))
    refuses(lambda: change(claim, verdict=None))
    older = claim.verdict_id
    newer = make_verdict(claim, claim.verdict.assessor)
    assert change(claim, status=Status.SUBMITTED, verdict=newer) == 1
    refuses(lambda: change(claim, verdict=Verdict.objects.get(pk=older)))


def test_returned_verdict_does_not_go_for_approval_again():
    claim, verdict = judged_claim()
    decide(verdict, make_user(Role.EDITOR), act="return")
    change(claim, status=Status.RETURNED)
    refuses(lambda: change(claim, status=Status.SUBMITTED))


def test_statement_changed_in_the_very_write_that_approves_voids():
    claim, verdict = judged_claim()
    decide(verdict, make_user(Role.EDITOR))
    change(claim, status=Status.APPROVED, statement="The mill never closed.")
    assert status_of(claim) == Status.STALE


def test_approved_claim_moves_to_no_other_article():
    claim, other = approved_claim(), make_claim()
    refuses(lambda: change(claim, article=other.article, number=9))


def test_evidence_taken_from_one_approved_claim_to_another_voids_both():
    one, other = approved_claim(), approved_claim()
    Evidence.objects.filter(claim=one).update(claim=other, number=7)
    assert [status_of(claim) for claim in (one, other)] == [Status.STALE] * 2


CHANGES = {
    "words of the anchor": lambda claim: ClaimAnchor.objects.filter(claim=claim).update(exact="never closed"),
    "anchor": lambda claim: execute("DELETE FROM factcheck_claimanchor WHERE claim_id = %s", claim.pk),
    "evidence": lambda claim: execute("DELETE FROM factcheck_evidence WHERE claim_id = %s", claim.pk),
    "number of evidence": lambda claim: Evidence.objects.filter(claim=claim).update(number=9),
    "more evidence": make_evidence,
    "more details": lambda claim: Detail.objects.create(claim=claim, order=7, start=0, end=3, exact="The", type="date"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_the_approval_signed_changes_and_the_approval_is_void(name: str):
    claim = approved_claim()
    CHANGES[name](claim)
    assert status_of(claim) == Status.STALE


def test_words_of_a_detail_changed_void():
    claim, verdict = judged_claim()
    Detail.objects.create(claim=claim, order=0, start=0, end=3, exact="The", type="date")
    change(claim, status=Status.OPEN)
    newer = make_verdict(claim, verdict.assessor)
    change(claim, status=Status.SUBMITTED, verdict=newer)
    Detail.objects.filter(claim=claim).update(exact="Mill")
    assert status_of(claim) == Status.STALE


def test_source_joined_with_another_origin_voids_what_rests_on_it():
    claim, untouched = approved_claim(), approved_claim()
    source = claim.evidence.get().source
    source.origin = Origin.objects.create(name="An agency", confirmed_by=make_user())
    source.save(update_fields=["origin"])
    assert [status_of(each) for each in (claim, untouched)] == [Status.STALE, Status.APPROVED]


def test_public_edition_of_a_claim_that_is_not_approved_is_refused():
    claim, editor = make_public_claim()
    check = write_check(claim, WORDS, by=editor)
    change(claim, status=Status.OPEN)
    fields = {"number": 1, "text": "{}", "sha256": "0" * 64, "published_by": editor, "published_at": claim.changed_at}
    refuses(lambda: PublicEdition.objects.create(check_page=check, **fields))


def replace_row(row: Model, **changes: object) -> None:
    """The row with some columns changed, put over itself."""
    table, names = row._meta.db_table, [field.column for field in row._meta.concrete_fields]
    taken = ", ".join("%s" if name in changes else f'"{name}"' for name in names)
    into = ", ".join(f'"{name}"' for name in names)
    values = [changes[name] for name in names if name in changes]
    execute(f"INSERT OR REPLACE INTO {table} ({into}) SELECT {taken} FROM {table} WHERE id = %s", *values, row.pk)


@only_on_sqlite
def test_rows_are_not_replaced_by_their_id_or_by_what_else_is_theirs_alone():
    claim = approved_claim()
    decision, event = Decision.objects.get(verdict=claim.verdict_id), Event.objects.filter(claim=claim).last()
    refuses(lambda: replace_row(claim, statement="Another."))
    refuses(lambda: replace_row(claim, id=10**6, statement="Another."))
    refuses(lambda: replace_row(decision, reason="Another."))
    refuses(lambda: replace_row(decision, id=10**6, act="return"))
    refuses(lambda: replace_row(claim.verdict, rationale="Another."))
    refuses(lambda: replace_row(event, act="x"))
    refuses(lambda: replace_row(claim.article.current, text="Another."))
    assert status_of(claim) == Status.APPROVED


@only_on_postgresql
@pytest.mark.parametrize("table", ["event", "decision", "verdict", "claim", "article", "user"])
def test_tables_are_not_emptied_at_once(table: str):
    approved_claim()
    refuses(lambda: execute(f"TRUNCATE factcheck_{table} CASCADE"))
