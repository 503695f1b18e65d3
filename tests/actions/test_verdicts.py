"""Giving a verdict and taking it back."""

import pytest

from factcheck.actions.basis import contributors_of, fingerprint_of
from factcheck.actions.details import tick_detail
from factcheck.actions.drafts import save_draft
from factcheck.actions.passages import place_quote
from factcheck.actions.refusals import Overtaken, Refused
from factcheck.actions.verdicts import submit_verdict, withdraw_verdict
from factcheck.domain.states import Role, SourceType, Status
from factcheck.models import Claim, Draft, Event, Evidence
from tests.factories import (
    make_article,
    make_detail,
    make_evidence,
    make_held_claim,
    make_snapshot,
    make_source,
    make_submitted_claim,
    make_user,
)

pytestmark = pytest.mark.django_db
CONFIRMED = {"rating": "confirmed", "rationale": "The release says so."}


def test_submitted_verdict_is_stored_with_what_it_was_given_on():
    holder = make_user()
    claim = make_held_claim(holder)
    make_evidence(claim)
    verdict = submit_verdict(claim, by=holder, **CONFIRMED)
    claim.refresh_from_db()
    assert (claim.status, claim.verdict, claim.holder, claim.owner) == (Status.SUBMITTED, verdict, None, holder)
    assert (verdict.scale, verdict.scale_version, verdict.rating) == ("line-check", 1, "confirmed")
    assert verdict.fingerprint == fingerprint_of(claim)
    assert Event.objects.get(claim=claim, act="submit").actor == holder


def test_only_the_holder_submits():
    claim = make_held_claim()
    make_evidence(claim)
    with pytest.raises(Refused, match="Only the person who holds"):
        submit_verdict(claim, by=make_user(), **CONFIRMED)


@pytest.mark.parametrize("role", [Role.READER, Role.ADMIN])
def test_other_roles_do_not_submit(role: Role):
    person = make_user(role)
    claim = make_held_claim(person)
    with pytest.raises(Refused, match="Your role"):
        submit_verdict(claim, by=person, **CONFIRMED)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ({"rating": "", "rationale": "x"}, "Choose a verdict."),
        ({"rating": "true", "rationale": "x"}, "Choose a verdict."),
        ({"rating": "confirmed", "rationale": " "}, "Give a rationale."),
        (
            {"rating": "incorrect", "rationale": "x"},
            "This verdict changes the wording: choose one of the actions that it allows.",
        ),
        ({"rating": "incorrect", "rationale": "x", "action": "reword"}, "Propose a new wording."),
        ({"rating": "confirmed", "rationale": "x", "evidence": False}, "Needs evidence with a passage or a locator."),
    ],
)
def test_what_the_rating_asks_for_is_asked(typed: dict, reason: str):
    holder = make_user()
    claim = make_held_claim(holder)
    if typed.pop("evidence", True):
        make_evidence(claim)
    with pytest.raises(Refused) as refusal:
        submit_verdict(claim, by=holder, **typed)
    assert refusal.value.reason == reason
    assert Claim.objects.get(pk=claim.pk).status == Status.IN_REVIEW


def test_machine_hint_alone_is_no_evidence():
    holder = make_user()
    claim = make_held_claim(holder)
    make_evidence(claim, make_source(type=SourceType.MACHINE_HINT))
    with pytest.raises(Refused, match="Needs evidence"):
        submit_verdict(claim, by=holder, **CONFIRMED)


def test_words_that_the_copy_lacks_are_no_evidence():
    holder, snapshot = make_user(), make_snapshot()
    claim = make_held_claim(holder)
    piece = make_evidence(claim, snapshot.source, snapshot=snapshot, quote="Words of nobody.", locator="p. 3")
    place_quote(piece, snapshot)
    assert piece.is_hollow
    assert not piece.counts
    with pytest.raises(Refused, match="Needs evidence"):
        submit_verdict(claim, by=holder, **CONFIRMED)


def test_confirmed_is_blocked_while_a_detail_fails():
    holder = make_user()
    claim = make_held_claim(holder)
    make_evidence(claim)
    tick_detail(make_detail(claim), by=holder, holds=False)
    claim.refresh_from_db()
    with pytest.raises(Refused, match="Blocked while a detail"):
        submit_verdict(claim, by=holder, **CONFIRMED)


def test_a_draft_stays_up_to_date_through_its_writers_own_changes():
    holder = make_user()
    claim = make_held_claim(holder)
    detail = make_detail(claim)
    save_draft(claim, "verdict", {"rationale": "The rel"}, by=holder)
    tick_detail(detail, by=holder, holds=True)
    claim.refresh_from_db()
    assert claim.revision == Draft.objects.get().revision == 2


def test_a_draft_ends_with_its_verdict():
    holder = make_user()
    claim = make_held_claim(holder)
    make_evidence(claim)
    save_draft(claim, "verdict", {"rationale": "The rel"}, by=holder)
    submit_verdict(claim, by=holder, **CONFIRMED)
    assert not Draft.objects.alive().exists()


def test_a_second_submit_is_told_that_the_claim_moved_on():
    claim = make_submitted_claim()
    with pytest.raises(Refused, match="For approval"):
        submit_verdict(claim, by=claim.verdict.assessor, **CONFIRMED)


def test_a_stale_page_is_overtaken():
    holder = make_user()
    claim = make_held_claim(holder)
    make_evidence(claim)
    stale = Claim.objects.get(pk=claim.pk)
    tick_detail(make_detail(claim), by=holder, holds=True)
    with pytest.raises(Overtaken):
        submit_verdict(stale, by=holder, **CONFIRMED)


def test_withdrawn_verdict_goes_back_to_its_assessor():
    claim = make_submitted_claim()
    assessor = claim.verdict.assessor
    withdraw_verdict(claim, by=assessor)
    claim.refresh_from_db()
    assert (claim.status, claim.holder) == (Status.IN_REVIEW, assessor)
    assert claim.verdict.withdrawal.by == assessor


def test_only_the_assessor_withdraws():
    claim = make_submitted_claim()
    with pytest.raises(Refused, match="Only the person who gave"):
        withdraw_verdict(claim, by=make_user(Role.EDITOR))


@pytest.mark.parametrize(
    "change", [{"stance": "refutes"}, {"level": "tertiary"}, {"quote": "other"}, {"locator": "p. 2"}, {"start": 5}]
)
def test_fingerprint_covers_the_evidence(change: dict):
    claim = make_submitted_claim()
    Evidence.objects.filter(claim=claim).update(**change)
    assert fingerprint_of(claim) != claim.verdict.fingerprint


def test_fingerprint_covers_statement_anchor_details_and_origin():
    claim = make_submitted_claim()
    seen = {fingerprint_of(claim)}
    claim.statement = "Another"
    seen.add(fingerprint_of(claim))
    detail = make_detail(claim)
    seen.add(fingerprint_of(claim))
    detail.holds = True
    detail.save()
    seen.add(fingerprint_of(claim))
    claim.anchors.update(exact="Other words")
    seen.add(fingerprint_of(claim))
    make_evidence(claim)
    seen.add(fingerprint_of(claim))
    assert len(seen) == 6


def test_contributors_are_those_who_changed_content():
    first, second = make_user(), make_user()
    claim = make_held_claim(first)
    tick_detail(make_detail(claim), by=first, holds=True)
    Claim.objects.filter(pk=claim.pk).update(holder=second)
    claim.refresh_from_db()
    tick_detail(make_detail(claim, "mill"), by=second, holds=True)
    assert contributors_of(claim) == {first.pk, second.pk}


@pytest.mark.parametrize("typed", [{"action": "reword", "proposed_wording": "In 2018."}, {"action": "cut"},
                                   {"proposed_wording": "In 2018."}])  # fmt: skip
def test_what_others_have_said_is_judged_and_never_reworded(typed: dict[str, str]):
    holder = make_user()
    claim = make_held_claim(holder, article=make_article(kind="published", scale="public-check"))
    make_evidence(claim)
    with pytest.raises(Refused, match="nothing in their words is changed"):
        submit_verdict(claim, by=holder, rating="false", rationale="It was 2018.", **typed)


def test_what_stays_as_it_is_has_no_wording():
    holder = make_user()
    claim = make_held_claim(holder)
    make_evidence(claim)
    assert submit_verdict(claim, by=holder, **CONFIRMED, proposed_wording="Left over.").proposed_wording == ""


def test_true_is_blocked_on_the_public_scale_too_while_a_detail_fails():
    holder = make_user()
    claim = make_held_claim(holder, article=make_article(scale="public-check"))
    make_evidence(claim)
    make_detail(claim, holds=False)
    with pytest.raises(Refused, match="Blocked while a detail"):
        submit_verdict(claim, by=holder, rating="true", rationale="It says so.")
