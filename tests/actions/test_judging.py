"""Verdicts and decisions that somebody with the database to himself changed, took out or made up are named."""

import json
from collections.abc import Callable

import pytest

from factcheck.actions.clearance import adopt_wording
from factcheck.actions.decisions import approve, overrule, reopen, send_back
from factcheck.actions.judging import judgement_problems
from factcheck.actions.queue import take_claim
from factcheck.actions.seconding import grant_request
from factcheck.actions.verdicts import submit_verdict, withdraw_verdict
from factcheck.actions.verifying import verify_everything
from factcheck.domain.states import Role, Status
from factcheck.models import Article, Claim, Event, Request
from tests.actions.test_clearance import WORDING, imprecise_claim
from tests.actions.test_revising import revise
from tests.factories import make_evidence, make_held_claim, make_submitted_claim, make_user
from tests.tampering import past_guards

pytestmark = pytest.mark.django_db


def problems(claim: Claim) -> list[str]:
    return list(judgement_problems(Article.objects.get(pk=claim.article_id)))


def number_of(claim: Claim, act: str) -> int:
    return Event.objects.filter(claim=claim, act=act).latest("sequence").sequence


def read_anew(claim: Claim) -> Claim:
    return Claim.objects.get(pk=claim.pk)


def approved_claim() -> Claim:
    """Judged, taken back, returned, judged again and approved: every kind of row, all of them sound."""
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    assessor = claim.verdict.assessor
    withdraw_verdict(claim, by=assessor)
    submit_verdict(claim, by=assessor, rating="not_checkable", rationale="Taste.")
    send_back(claim := read_anew(claim), by=editor, reason="Which year?")
    take_claim(claim, by=assessor)
    submit_verdict(claim, by=assessor, rating="not_checkable", rationale="Taste, as he says himself.")
    approve(claim := read_anew(claim), by=editor)
    return read_anew(claim)


def overruled_claim() -> Claim:
    """With a second editor, since it is critical."""
    claim = make_submitted_claim(priority=1)
    overrule(claim, by=make_user(Role.EDITOR), rating="not_checkable", reason="A matter of taste.")
    grant_request(Request.objects.get(), by=make_user(Role.EDITOR))
    return read_anew(claim)


def reopened_claim() -> Claim:
    claim = approved_claim()
    reopen(claim, by=make_user(Role.EDITOR), reason="A reader wrote in.")
    return claim


def adopted_claim(wording: str) -> Claim:
    claim = imprecise_claim(wording=wording)
    adopt_wording(claim, by=make_user(Role.EDITOR))
    return read_anew(claim)


@pytest.mark.parametrize("make", [approved_claim, overruled_claim, reopened_claim, make_submitted_claim])
def test_what_people_did_is_sound(make: Callable[[], Claim]) -> None:
    assert problems(make()) == []


def test_wording_that_went_into_the_text_leaves_the_approval_sound() -> None:
    claim = imprecise_claim()
    adopt_wording(claim, by=make_user(Role.EDITOR))
    assert problems(claim) == []


@pytest.mark.parametrize("wording", [WORDING, f"{WORDING}."])
def test_agreed_wording_is_known_by_the_words_that_went_into_the_text(wording: str) -> None:
    """The full stop of the wording is dropped where the text has one behind the claim."""
    claim = adopted_claim(wording)
    assert claim.as_status is Status.APPROVED
    assert problems(claim) == []
    revise(claim.article, claim.article.current.text + " The council sold it.")
    assert problems(claim) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE factcheck_claimanchor SET exact = 'The mill closed early in 1920' WHERE version_id = %s",
        "UPDATE factcheck_adoption SET wording = 'The mill closed early in 1920' WHERE version_id = %s",
        "UPDATE factcheck_adoption SET version_id = NULL, how = 'By telephone.' WHERE version_id = %s",
        "DELETE FROM factcheck_adoption WHERE version_id = %s",
    ],
)
def test_adoption_that_is_not_the_one_told_is_named(statement: str) -> None:
    claim = adopted_claim(WORDING)
    past_guards(statement, claim.article.current.pk)
    assert len(problems(claim)) == 1


def test_adoption_made_up_proves_nothing() -> None:
    claim, words = approved_claim(), "The mill closed in 1919"
    version = revise(claim.article, claim.article.current.text + " The council sold it.")
    past_guards("UPDATE factcheck_claimanchor SET exact = %s WHERE version_id = %s", words, version.pk)
    past_guards(
        "INSERT INTO factcheck_adoption (verdict_id, claim_id, action, wording, how, version_id, by_id, at)"
        " SELECT id, claim_id, '', %s, '', %s, assessor_id, submitted_at FROM factcheck_verdict WHERE id = %s",
        words, version.pk, claim.verdict_id,
    )  # fmt: skip
    assert problems(claim) == [
        "no event tells of the adoption on claim 1",
        "wording, details or evidence of claim 1 are not those that its verdict was given on",
    ]


@pytest.mark.parametrize(
    "change",
    [
        "rationale = 'Nobody looked.'", "rating = 'confirmed'", "proposed_wording = 'Cut it.'", "scale_version = 2",
        "contributors = '[]'", "submitted_at = '2020-01-01 00:00:00+00:00'", "seconds = 5",
    ],
)  # fmt: skip
def test_changed_verdict_is_named(change: str) -> None:
    claim = approved_claim()
    past_guards(f"UPDATE factcheck_verdict SET {change} WHERE id = %s", claim.verdict_id)
    first, *_ = problems(claim)
    assert first == f"the verdict on claim 1 is not the one that event {number_of(claim, 'submit')} tells of"


@pytest.mark.parametrize(
    "change", ["reason = 'Fine by me.'", "sign_off = true", "decided_at = '2020-01-01 00:00:00+00:00'"]
)
def test_changed_decision_is_named(change: str) -> None:
    claim = approved_claim()
    past_guards(f"UPDATE factcheck_decision SET {change} WHERE verdict_id = %s", claim.verdict_id)
    assert problems(claim) == [
        f"the decision on claim 1 is not the one that event {number_of(claim, 'approve')} tells of"
    ]


def test_approval_in_the_name_of_another_is_named() -> None:
    claim, other = approved_claim(), make_user(Role.EDITOR)
    past_guards("UPDATE factcheck_decision SET editor_id = %s WHERE verdict_id = %s", other.pk, claim.verdict_id)
    assert len(problems(claim)) == 1


def test_changed_reason_of_an_overruling_is_named() -> None:
    claim = overruled_claim()
    past_guards("UPDATE factcheck_decision SET reason = 'Because.'")
    assert problems(claim) == [
        f"the decision on claim 1 is not the one that event {number_of(claim, 'overrule')} tells of"
    ]


def test_the_first_that_was_changed_comes_first() -> None:
    claim = approved_claim()
    past_guards("UPDATE factcheck_verdict SET rationale = 'Nobody looked.'")
    first = Event.objects.filter(claim=claim, act="submit").earliest("sequence").sequence
    assert [f"event {first} " in problem for problem in problems(claim)] == [True, False, False]


@pytest.mark.parametrize(
    ("table", "name", "act"),
    [("withdrawal", "withdrawal", "withdraw"), ("decision", "decision", "approve")],
)
def test_row_taken_out_is_named(table: str, name: str, act: str) -> None:
    claim = approved_claim()
    verdict = Event.objects.filter(claim=claim, act=act).latest("sequence")
    told = verdict.new.get("verdict") or verdict.old["verdict"]
    past_guards(f"DELETE FROM factcheck_{table} WHERE verdict_id = %s", told)
    assert problems(claim) == [f"the {name} that event {verdict.sequence} tells of is gone"]


def test_approval_made_up_is_named() -> None:
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    verdict = claim.verdict
    past_guards(
        "INSERT INTO factcheck_decision (verdict_id, act, editor_id, assessor_id, reason, sign_off, rating, action,"
        " proposed_wording, fingerprint, decided_at)"
        " VALUES (%s, 'approve', %s, %s, '', %s, '', '', '', %s, CURRENT_TIMESTAMP)",
        verdict.pk, editor.pk, verdict.assessor_id, False, verdict.fingerprint,
    )  # fmt: skip
    past_guards("UPDATE factcheck_claim SET status = 'approved' WHERE id = %s", claim.pk)
    told, standing = problems(claim)
    assert told.startswith("no event tells of the decision")
    assert standing == "claim 1 is “Approved”, and the last event says otherwise (submit)"


def test_verdict_put_in_place_of_the_last_one_is_named() -> None:
    claim = approved_claim()
    earlier = claim.verdicts.earliest("pk")
    past_guards("UPDATE factcheck_claim SET verdict_id = %s WHERE id = %s", earlier.pk, claim.pk)
    assert problems(claim) == ["claim 1 rests on another verdict than the last one that an event tells of"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE factcheck_claim SET statement = 'The mill never closed.'",
        "UPDATE factcheck_evidence SET stance = 'refutes'",
        "UPDATE factcheck_claimanchor SET exact = 'The mill burnt down'",
    ],
)
def test_grounds_that_changed_under_an_approval_are_named(statement: str) -> None:
    assessor = make_user()
    claim = make_held_claim(assessor)
    make_evidence(claim)
    submit_verdict(claim, by=assessor, rating="confirmed", rationale="The register says so, on page one.")
    approve(claim, by=make_user(Role.EDITOR))
    assert problems(claim) == []
    past_guards(statement)
    assert problems(claim) == ["wording, details or evidence of claim 1 are not those that its verdict was given on"]


def test_events_from_before_there_were_seals_are_held_against_what_they_say() -> None:
    claim = approved_claim()
    for event in Event.objects.filter(claim=claim):
        told = {name: value for name, value in event.new.items() if name != "seal"}
        past_guards("UPDATE factcheck_event SET new = %s WHERE id = %s", json.dumps(told), event.pk)
    assert problems(claim) == []
    past_guards("UPDATE factcheck_verdict SET rating = 'confirmed' WHERE id = %s", claim.verdict_id)
    assert len(problems(claim)) == 1


def test_a_broken_chain_is_no_witness() -> None:
    claim = approved_claim()
    past_guards("UPDATE factcheck_event SET new = '[]' WHERE act = 'approve'")
    number = number_of(claim, "approve")
    found = [problem for problem in verify_everything() if f"article {claim.article_id}: the chain" in problem]
    assert len(found) == 1
    assert f"breaks at event {number}" in found[0]


def test_everything_names_the_article() -> None:
    claim = approved_claim()
    past_guards("UPDATE factcheck_verdict SET rationale = 'Nobody looked.' WHERE id = %s", claim.verdict_id)
    number = number_of(claim, "submit")
    expected = f"article {claim.article_id}: the verdict on claim 1 is not the one that event {number} tells of"
    assert expected in list(verify_everything())
