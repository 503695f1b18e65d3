"""Where a verdict and its evidence point different ways, reviewer and editor are told before they decide."""

import re

import pytest
from django.urls import reverse

from factcheck.actions.decisions import send_back
from factcheck.actions.queue import take_claim
from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.states import Role
from factcheck.models import Claim
from tests.factories import make_detail, make_evidence, make_held_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
HX = {"HX-Request": "true"}
REFUTED, IN_CONFLICT = "Marked as refuting the claim.", "In conflict with details of the claim"
UNREFUTED, HEAD = "No evidence that counts is marked as refuting", "Verdict and evidence do not go together."


@pytest.fixture
def holder():
    return make_user()


@pytest.fixture
def claim(holder):
    """Held, with a detail, one piece that supports it in other figures and one that refutes it."""
    claim = make_held_claim(holder)
    make_detail(claim, "2019")
    make_evidence(claim, quote="The mill closed in 2021.")
    make_evidence(claim, number=2, stance="refutes")
    return claim


def picked(page: str, rating: str) -> str:
    """What stands beside one rating."""
    return next(label for label in re.findall(r"<label.*?</label>", page, re.DOTALL) if f'value="{rating}"' in label)


def test_doubts_stand_beside_the_rating_and_refuse_nothing(claim: Claim, holder):
    client = signed_in(holder)
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    confirmed, imprecise = picked(page, "confirmed"), picked(page, "imprecise")
    assert ("<b>E2:</b> " + REFUTED in confirmed, "<b>E1 ≠ a:</b> " + IN_CONFLICT in confirmed) == (True, True)
    assert ("doubt" in imprecise, "disabled" in confirmed) == (False, False)
    verdict = {"rating": "confirmed", "rationale": "The refuting page is of another mill."}
    client.post(reverse("claim_verdict", args=[claim.pk]), verdict)
    assert Claim.objects.get(pk=claim.pk).status == "submitted"


@pytest.mark.parametrize(("stance", "told"), [("supports", True), ("refutes", False)])
def test_that_no_source_agrees_is_no_fault_where_one_refutes(holder, stance: str, told: bool):
    claim = make_held_claim(holder)
    make_detail(claim, "2019")
    make_evidence(claim, quote="The mill closed in 2021.", stance=stance)
    page = signed_in(holder).get(reverse("claim", args=[claim.pk])).content.decode()
    assert ("detail a “2019”: none agrees" in page) == told


def test_blocked_rating_says_only_why_it_is_blocked(claim: Claim, holder):
    claim.details.update(holds=False)
    page = signed_in(holder).get(reverse("claim", args=[claim.pk])).content.decode()
    assert ("Blocked while" in picked(page, "confirmed"), "doubt" in picked(page, "confirmed")) == (True, False)


@pytest.mark.parametrize("act", ["tick", "edit", "refused"])
def test_doubts_follow_every_change(claim: Claim, holder, act: str):
    client, detail, piece = signed_in(holder), claim.details.get(), claim.evidence.get(number=2)
    path, data = {
        "tick": (reverse("detail_tick", args=[claim.pk, detail.pk]), {"holds": "yes"}),
        "edit": (reverse("evidence_edit", args=[piece.pk]), {"stance": "refutes", "locator": "p. 9"}),
        "refused": (reverse("claim_verdict", args=[claim.pk]), {"rating": "confirmed"}),
    }[act]
    assert REFUTED in picked(client.post(path, data, headers=HX).content.decode(), "confirmed")


def test_editor_sees_them_on_the_sheet(claim: Claim, holder):
    submit_verdict(claim, by=holder, rating="confirmed", rationale="Of another mill.")
    page = signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).content.decode()
    assert (HEAD in page, REFUTED in page, IN_CONFLICT in page) == (True, True, True)
    options = dict(re.findall(r'<option value="(\w+)" data-actions[^>]*>([^<]*)<', page))
    assert (options["confirmed"], options["incorrect"]) == ("Confirmed – not what the evidence says", "Incorrect")


def test_incorrect_on_what_only_supports_is_told(holder):
    claim = make_held_claim(holder)
    make_evidence(claim)
    submit_verdict(claim, by=holder, rating="incorrect", rationale="It is wrong.", action="cut")
    assert UNREFUTED in signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).content.decode()


def test_sheet_without_contradiction_says_nothing_of_it(holder):
    claim = make_held_claim(holder)
    make_evidence(claim)
    submit_verdict(claim, by=holder, rating="confirmed", rationale="It says so.")
    assert HEAD not in signed_in(make_user(Role.EDITOR)).get(reverse("approvals")).content.decode()


def test_evidence_stands_open_on_the_second_look_too(claim: Claim, holder):
    editor = make_user(Role.EDITOR)
    for rationale in ("Of another mill.", "Of another mill, see E2."):
        submit_verdict(claim, by=holder, rating="confirmed", rationale=rationale)
        page = signed_in(editor).get(reverse("approvals")).content.decode()
        assert "<h2>Evidence at a glance</h2>" in page
        send_back(claim, by=editor, reason="Are you sure?")
        claim.refresh_from_db()
        take_claim(claim, by=holder)
        claim.refresh_from_db()
