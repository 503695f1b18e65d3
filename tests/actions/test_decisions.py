"""Approve, return, overrule, reopen; never one's own."""

import pytest

from factcheck.actions.decisions import approve, overrule, reopen, send_back
from factcheck.actions.evidence import Bearing, edit_evidence
from factcheck.actions.notes import answer
from factcheck.actions.queue import take_claim
from factcheck.actions.refusals import Overtaken, Refused
from factcheck.actions.verdicts import submit_verdict, withdraw_verdict
from factcheck.domain.states import Role, Status
from factcheck.models import ArticleVersion, Claim, Decision, Event, Note
from tests.factories import make_evidence, make_held_claim, make_source, make_submitted_claim, make_user

pytestmark = pytest.mark.django_db


def test_approved_claim_carries_the_editors_decision():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    decision = approve(claim, by=editor)
    claim.refresh_from_db()
    assert (claim.status, decision.editor, decision.assessor) == (Status.APPROVED, editor, claim.verdict.assessor)
    assert decision.fingerprint == claim.verdict.fingerprint
    assert Event.objects.get(claim=claim, act="approve").actor == editor


@pytest.mark.parametrize("act", [approve, lambda claim, by: send_back(claim, by=by, reason="x")])
def test_editor_cannot_decide_on_own_verdict(act):
    editor = make_user(Role.EDITOR)
    claim = make_submitted_claim(editor)
    with pytest.raises(Refused, match="You gave this verdict yourself"):
        act(claim, by=editor)
    assert not Decision.objects.exists()


def test_editor_whose_evidence_came_over_from_a_claim_before_cannot_approve():
    editor, reviewer = make_user(Role.EDITOR), make_user()
    claim = make_held_claim(reviewer)
    make_evidence(claim, make_source(added_by=editor))
    submit_verdict(claim, by=reviewer, rating="confirmed", rationale="So it is.")
    claim.refresh_from_db()
    with pytest.raises(Refused):
        approve(claim, by=editor)
    approve(claim, by=make_user(Role.EDITOR))


def test_editor_who_attached_evidence_cannot_approve():
    editor, reviewer = make_user(Role.EDITOR), make_user()
    claim = make_held_claim(editor)
    edit_evidence(make_evidence(claim), Bearing("supports", "primary", "", "p. 3"), by=editor)
    Claim.objects.filter(pk=claim.pk).update(holder=reviewer)
    claim.refresh_from_db()
    submit_verdict(claim, by=reviewer, rating="confirmed", rationale="Yes.")
    with pytest.raises(Refused, match="You worked on this claim yourself"):
        approve(claim, by=editor)


@pytest.mark.parametrize("role", [Role.READER, Role.REVIEWER])
def test_other_roles_do_not_decide(role: Role):
    claim, person = make_submitted_claim(), make_user(role)
    with pytest.raises(Refused, match="Your role"):
        approve(claim, by=person)
    with pytest.raises(Refused, match="Your role"):
        send_back(claim, by=person, reason="x")


def test_admin_decides_like_an_editor():
    claim = make_submitted_claim()
    approve(claim, by=make_user(Role.ADMIN))
    assert Claim.objects.get(pk=claim.pk).status == Status.APPROVED


def test_what_was_judged_in_other_words_is_not_approved():
    claim = make_submitted_claim()
    text = "The mill burned down in 2019."
    newer = ArticleVersion.objects.create(
        article=claim.article, number=2, text=text, sha256="0" * 64, created_by=make_user()
    )
    claim.anchors.create(version=newer, start=0, end=len(text), exact=text)
    with pytest.raises(Refused, match="changed after the verdict"):
        approve(claim, by=make_user(Role.EDITOR))
    assert not Decision.objects.exists()


def test_a_verdict_that_the_editor_did_not_see_is_not_approved():
    claim = make_submitted_claim()
    seen, assessor = claim.verdict_id, claim.verdict.assessor
    withdraw_verdict(claim, by=assessor)
    claim.refresh_from_db()
    submit_verdict(claim, by=assessor, rating="not_checkable", rationale="Second thoughts.")
    claim.refresh_from_db()
    with pytest.raises(Overtaken):
        approve(claim, by=make_user(Role.EDITOR), seen=seen)


def test_a_second_approval_comes_too_late():
    claim = make_submitted_claim()
    late = Claim.objects.get(pk=claim.pk)
    approve(claim, by=make_user(Role.EDITOR))
    with pytest.raises(Overtaken):
        approve(late, by=make_user(Role.EDITOR))


def test_author_only_asks_for_an_explicit_sign_off():
    assessor, editor = make_user(), make_user(Role.EDITOR)
    claim = make_held_claim(assessor)
    submit_verdict(claim, by=assessor, rating="author_only", rationale="Her notes.", action="sign_off")
    with pytest.raises(Refused, match="sign it off"):
        approve(claim, by=editor)
    assert approve(claim, by=editor, sign_off=True).sign_off


def test_returned_claim_goes_to_its_assessor_with_a_reason_to_answer():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    assessor = claim.verdict.assessor
    note = send_back(claim, by=editor, reason="Which year does the release mean?")
    claim.refresh_from_db()
    assert (claim.status, claim.owner) == (Status.RETURNED, assessor)
    assert (note.kind, note.text, note.by) == (Note.RETURN, "Which year does the release mean?", editor)
    reply = answer(note, by=assessor, text="2019.")
    assert (reply.kind, reply.answers) == (Note.ANSWER, note)


def test_return_and_reopen_ask_for_a_reason():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    with pytest.raises(Refused, match="Give a reason"):
        send_back(claim, by=editor, reason="  ")
    claim.refresh_from_db()
    approve(claim, by=editor)
    with pytest.raises(Refused, match="Give a reason"):
        reopen(claim, by=editor, reason="")


def test_reopened_claim_is_open_and_can_be_judged_anew():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    approve(claim, by=editor)
    reopen(claim, by=editor, reason="A reader wrote in.")
    claim.refresh_from_db()
    assert claim.status == Status.OPEN
    reviewer = make_user()
    take_claim(claim, by=reviewer)
    submit_verdict(claim, by=reviewer, rating="confirmed", rationale="Still holds.")
    approve(claim, by=editor)
    assert claim.verdicts.count() == 2


def test_overruling_stands_on_the_decision_beside_the_verdict():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    decision = overrule(
        claim, by=editor, rating="imprecise", reason="About, not exactly.", action="reword", proposed_wording="around"
    )
    claim.refresh_from_db()
    assert (claim.status, claim.verdict.rating) == (Status.APPROVED, "confirmed")
    assert (decision.act, decision.rating, decision.proposed_wording) == ("overrule", "imprecise", "around")


def test_overruling_meets_the_rules_of_a_verdict():
    claim = make_submitted_claim()
    with pytest.raises(Refused, match="choose one of the actions"):
        overrule(claim, by=make_user(Role.EDITOR), rating="imprecise", reason="Hm.")
