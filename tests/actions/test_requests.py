"""What is critical or a legal risk: one person asks, another decides, the database holds it."""

import pytest
from django.db import DatabaseError, transaction

from factcheck.actions.claims import dismiss_claim, flag_claim
from factcheck.actions.decisions import approve, overrule
from factcheck.actions.queue import take_claim
from factcheck.actions.refusals import Refused
from factcheck.actions.seconding import decline_request, grant_request
from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Decision, Event, Notice, Request
from tests.factories import make_claim, make_submitted_claim, make_user

pytestmark = pytest.mark.django_db
RISKY = [{"priority": 1}, {"priority": 2, "legal_risk": True}]
OVERRULING = {"rating": "not_checkable", "reason": "A matter of taste."}


def status(claim: Claim) -> str:
    return Claim.objects.get(pk=claim.pk).status


@pytest.mark.parametrize("fields", RISKY)
@pytest.mark.parametrize("role", [Role.REVIEWER, Role.EDITOR])
def test_dismissing_becomes_a_request_that_another_editor_grants(fields: dict, role: Role):
    claim, maker, editor = make_claim(**fields), make_user(role), make_user(Role.EDITOR)
    request = dismiss_claim(claim, by=maker, reason="no_content", note="A title.")
    assert (status(claim), request.granted) == (Status.OPEN, None)
    grant_request(request, by=editor)
    claim.refresh_from_db()
    assert (claim.status, claim.dismiss_reason, claim.dismiss_note) == (Status.DISMISSED, "no_content", "A title.")
    event = Event.objects.get(claim=claim, act="dismiss")
    assert (event.actor, event.new["second"]) == (maker, editor.pk)
    assert [(n.person, n.kind) for n in Notice.objects.all()] == [(maker, "granted")]


def test_routine_claim_is_dismissed_at_once():
    claim = make_claim(priority=3)
    assert dismiss_claim(claim, by=make_user(), reason="no_content") is None
    assert status(claim) == Status.DISMISSED


@pytest.mark.parametrize(
    ("before", "after", "asks"),
    [
        ((1, False), (2, False), True),
        ((1, False), (1, True), False),
        ((2, True), (2, False), True),
        ((2, True), (3, True), False),
        ((2, False), (3, False), False),
        ((3, False), (1, False), False),
    ],
)
def test_lowering_a_critical_claim_or_lifting_the_risk_is_a_request(before: tuple, after: tuple, asks: bool):
    claim = make_claim(priority=before[0], legal_risk=before[1], legal_note="Names a person.")
    request = flag_claim(claim, by=make_user(Role.EDITOR), priority=after[0], legal_risk=after[1])
    claim.refresh_from_db()
    assert ((claim.priority, claim.legal_risk) == after) == (not asks)
    assert (request is not None) == asks
    if request:
        grant_request(request, by=make_user(Role.ADMIN))
        claim.refresh_from_db()
        assert (claim.priority, claim.legal_risk) == after


@pytest.mark.parametrize("fields", RISKY)
def test_overruling_asks_a_second_editor_who_stands_on_the_decision(fields: dict):
    claim, first, second = make_submitted_claim(**fields), make_user(Role.EDITOR), make_user(Role.EDITOR)
    request = overrule(claim, by=first, **OVERRULING)
    assert isinstance(request, Request)
    assert status(claim) == Status.SUBMITTED
    grant_request(Request.objects.get(), by=second)
    decision = Decision.objects.get()
    assert (status(claim), decision.editor, decision.second) == (Status.APPROVED, first, second)
    assert (decision.rating, decision.reason) == ("not_checkable", "A matter of taste.")


def test_nobody_grants_his_own_request_and_no_reviewer_any():
    maker = make_user(Role.EDITOR)
    request = dismiss_claim(make_claim(priority=1), by=maker, reason="no_content")
    with pytest.raises(Refused, match="You made this request yourself"):
        grant_request(request, by=maker)
    with pytest.raises(Refused, match="Your role"):
        grant_request(request, by=make_user())
    with pytest.raises(Refused, match="You made this request yourself"):
        decline_request(request, by=maker, answer="Changed my mind.")


def test_the_assessor_does_not_second_an_overruling():
    assessor = make_user(Role.EDITOR)
    claim = make_submitted_claim(assessor, priority=1)
    overrule(claim, by=make_user(Role.EDITOR), **OVERRULING)
    with pytest.raises(Refused, match="You gave this verdict yourself"):
        grant_request(Request.objects.get(), by=assessor)
    assert Request.objects.get().granted is None


def test_declined_request_changes_nothing_and_its_maker_is_told():
    claim, maker = make_claim(priority=1), make_user()
    request = dismiss_claim(claim, by=maker, reason="no_content")
    with pytest.raises(Refused, match="Give a reason"):
        decline_request(request, by=make_user(Role.EDITOR), answer=" ")
    decline_request(request, by=make_user(Role.EDITOR), answer="It states a figure.")
    assert status(claim) == Status.OPEN
    assert [(n.person, n.kind) for n in Notice.objects.all()] == [(maker, "declined")]
    with pytest.raises(Refused, match="has been decided"):
        grant_request(request, by=make_user(Role.EDITOR))


def test_one_request_at_a_time():
    claim = make_claim(priority=1)
    dismiss_claim(claim, by=make_user(), reason="no_content")
    with pytest.raises(Refused, match="asked for this already"):
        dismiss_claim(claim, by=make_user(), reason="no_content")


def test_a_claim_that_moved_on_leaves_its_request_behind():
    claim, editor = make_submitted_claim(priority=1), make_user(Role.EDITOR)
    request = overrule(claim, by=make_user(Role.EDITOR), **OVERRULING)
    claim.refresh_from_db()
    approve(claim, by=editor)
    assert not Request.objects.pending().exists()
    with pytest.raises(Refused, match="the claim has moved on"):
        grant_request(Request.objects.get(pk=request.pk), by=editor)


def test_a_claim_that_somebody_holds_is_not_dismissed_over_his_head():
    claim, maker = make_claim(priority=1), make_user()
    request = dismiss_claim(claim, by=maker, reason="no_content")
    take_claim(claim, by=make_user())
    with pytest.raises(Refused, match="Another person holds"):
        grant_request(Request.objects.get(pk=request.pk), by=make_user(Role.EDITOR))


def test_the_database_refuses_what_one_person_alone_did():
    risky, submitted = make_claim(priority=1), make_submitted_claim(legal_risk=True)
    with pytest.raises(DatabaseError), transaction.atomic():
        Claim.objects.filter(pk=risky.pk).update(status=Status.DISMISSED)
    verdict = submitted.verdict
    Decision.objects.create(
        verdict=verdict,
        act="overrule",
        editor=make_user(Role.EDITOR),
        assessor=verdict.assessor,
        fingerprint=verdict.fingerprint,
    )
    with pytest.raises(DatabaseError), transaction.atomic():
        Claim.objects.filter(pk=submitted.pk).update(status=Status.APPROVED)
    request = dismiss_claim(risky, by=(maker := make_user(Role.EDITOR)), reason="no_content")
    with pytest.raises(DatabaseError), transaction.atomic():
        Request.objects.filter(pk=request.pk).update(granted=True, decided_by=maker)


@pytest.mark.parametrize("who", ["editor", "assessor"])
def test_the_second_is_neither_editor_nor_assessor(who: str):
    verdict = make_submitted_claim().verdict
    people = {"editor": make_user(Role.EDITOR), "assessor": verdict.assessor}
    with pytest.raises(DatabaseError), transaction.atomic():
        Decision.objects.create(
            verdict=verdict, act="overrule", second=people[who], fingerprint=verdict.fingerprint, **people
        )


def test_a_risk_flagged_meanwhile_overtakes_the_request_to_lower():
    claim, asker, other = make_claim(priority=1), make_user(Role.EDITOR), make_user(Role.EDITOR)
    request = flag_claim(claim, by=asker, priority=2, legal_risk=False)
    claim.refresh_from_db()
    flag_claim(claim, by=other, priority=1, legal_risk=True, note="Names a person.")
    with pytest.raises(Refused, match="has been decided"):
        grant_request(request, by=make_user(Role.EDITOR))
    claim.refresh_from_db()
    assert (claim.priority, claim.legal_risk) == (1, True)
    assert [(n.person, n.kind) for n in Notice.objects.filter(kind="declined")] == [(asker, "declined")]


@pytest.mark.parametrize("act", ["dismiss", "lower"])
def test_nothing_is_done_in_the_name_of_who_left(act: str):
    claim, maker = make_claim(priority=1), make_user(Role.EDITOR)
    if act == "dismiss":
        request = dismiss_claim(claim, by=maker, reason="no_content")
    else:
        request = flag_claim(claim, by=maker, priority=2, legal_risk=False)
    maker.is_active = False
    maker.save()
    with pytest.raises(Refused, match="no longer do it"):
        grant_request(Request.objects.get(pk=request.pk), by=make_user(Role.EDITOR))
    claim.refresh_from_db()
    assert (claim.status, claim.priority) == (Status.OPEN, 1)
