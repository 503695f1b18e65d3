"""Every way round the four eyes that a person with a browser, or with the database, might try."""

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.urls import reverse

from factcheck.actions.reports import export_report
from factcheck.actions.requests import ask
from factcheck.actions.seconding import grant_request
from factcheck.domain.states import RequestAct, Role, Status
from factcheck.models import Claim, Decision
from tests.factories import make_submitted_claim, make_user, make_verdict

pytestmark = pytest.mark.django_db
OWN_ACTS = {
    "claim_approve": {},
    "claim_return": {"reason": "x"},
    "claim_overrule": {"rating": "not_checkable", "reason": "x"},
}


@pytest.fixture(params=[Role.EDITOR, Role.ADMIN])
def person(request):
    """Somebody who judged as an editor; an admin once was one."""
    editor = make_user(Role.EDITOR)
    editor.claim = make_submitted_claim(editor)
    editor.role = request.param
    editor.save()
    return editor


def signed_in(user, **kwargs):
    client = Client(**kwargs)
    client.force_login(user, backend="factcheck.views.sign_in.LocalDemoBackend")
    return client


@pytest.mark.parametrize("act", OWN_ACTS)
def test_own_verdict_is_not_decided_whatever_verdict_the_form_names(person, act: str):
    other = make_submitted_claim()
    client, path = signed_in(person), reverse(act, args=[person.claim.pk])
    for named in ({}, {"verdict": person.claim.verdict_id}, {"verdict": other.verdict_id}, {"verdict": "x"}):
        assert client.post(path, OWN_ACTS[act] | named).status_code == 409
    assert Claim.objects.get(pk=person.claim.pk).status == Status.SUBMITTED
    assert not Decision.objects.exists()


@pytest.mark.parametrize("act", OWN_ACTS)
def test_a_foreign_verdict_is_not_decided_by_its_changed_id(act: str):
    claim, other = make_submitted_claim(), make_submitted_claim()
    client = signed_in(make_user(Role.EDITOR))
    answer = client.post(reverse(act, args=[claim.pk]), OWN_ACTS[act] | {"verdict": other.verdict_id})
    assert answer.status_code == 409
    assert not Decision.objects.exists()


def test_a_role_that_was_lost_counts_from_the_next_request():
    editor, claim = make_user(Role.EDITOR), make_submitted_claim()
    client = signed_in(editor)
    assert client.get(reverse("approvals")).status_code == 200
    editor.role = Role.REVIEWER
    editor.save()
    assert client.post(reverse("claim_approve", args=[claim.pk])).status_code == 409


@pytest.mark.parametrize("table", ["decision", "claim"])
def test_raw_inserts_of_an_approval_are_refused(table: str):
    claim = make_submitted_claim()
    verdict = claim.verdict
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        if table == "decision":
            cursor.execute(
                "INSERT INTO factcheck_decision (verdict_id, act, editor_id, assessor_id, reason, sign_off, rating,"
                " action, proposed_wording, fingerprint, decided_at)"
                " VALUES (%s, 'approve', %s, %s, '', %s, '', '', '', %s, CURRENT_TIMESTAMP)",
                [verdict.pk, verdict.assessor_id, verdict.assessor_id, False, verdict.fingerprint],
            )
        else:
            cursor.execute("UPDATE factcheck_claim SET status = 'approved' WHERE id = %s", [claim.pk])


def test_an_approved_claim_does_not_get_another_verdict_put_under_it():
    from factcheck.actions.decisions import approve

    claim = make_submitted_claim()
    approve(claim, by=make_user(Role.EDITOR))
    swapped = make_verdict(claim, make_user())
    with pytest.raises(DatabaseError), transaction.atomic():
        Claim.objects.filter(pk=claim.pk).update(verdict=swapped)


def test_dissent_and_both_editors_stand_in_the_report():
    claim = make_submitted_claim(priority=1)
    first, second = make_user(Role.EDITOR, name="Ada Quill"), make_user(Role.EDITOR, name="Ben Stone")
    fields = {"rating": "not_checkable", "reason": "A matter of taste.", "action": "", "proposed_wording": ""}
    with transaction.atomic():
        request = ask(claim, RequestAct.OVERRULE, fields, by=first, verdict=claim.verdict)
    grant_request(request, by=second)
    told = export_report(claim.article, "md", by=first).data.decode()
    assert "Ada Quill overruled" in told
    assert "Ben Stone agreed as the second editor." in told
    assert "A matter of taste." in told
