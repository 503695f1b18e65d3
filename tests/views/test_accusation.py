"""A claim that may read as an accusation is pointed out on its page; only a person calls it a legal risk."""

import pytest
from django.urls import reverse

from factcheck.domain.states import Role, Status
from factcheck.models import Claim
from tests.factories import make_article, make_claim, make_detail, make_user, make_verdict
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
WORDS, HINT = "Mayor Weber is said to have withheld files.", "This may read as an accusation"
FLAG = {"review": "1", "legal_risk": "on", "reason": "He denies it."}


@pytest.fixture
def claim() -> Claim:
    claim = make_claim(make_article(WORDS), 0, len(WORDS) - 1, priority=2)
    make_detail(claim, "Weber", type="person", start=6, end=11)
    return claim


def page_of(claim: Claim, role: Role = Role.REVIEWER) -> str:
    return signed_in(role).get(reverse("claim", args=[claim.pk])).content.decode()


def test_hint_stands_on_the_page_and_sets_nothing(claim: Claim):
    page = page_of(claim)
    assert (HINT in page, "Flag as a legal risk" in page) == (True, True)
    claim.refresh_from_db()
    assert (claim.legal_risk, claim.priority) == (False, 2)


def test_who_may_only_read_sees_the_hint_without_the_form(claim: Claim):
    page = page_of(claim, Role.READER)
    assert (HINT in page, "Flag as a legal risk" in page) == (True, False)


def test_claim_that_blames_nobody_has_no_hint():
    assert HINT not in page_of(make_claim())


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_flagged_from_the_page_it_stays_there_and_keeps_its_priority(claim: Claim, headers: dict[str, str]):
    client = signed_in(make_user())
    answer = client.post(reverse("claim_flag", args=[claim.pk]), FLAG, headers=headers)
    claim.refresh_from_db()
    assert (claim.legal_risk, claim.legal_note, claim.priority) == (True, "He denies it.", 2)
    if headers:
        assert "He denies it." in answer.content.decode()
    else:
        assert answer.url == reverse("claim", args=[claim.pk])
    assert HINT not in page_of(claim)


def test_hint_stands_before_the_editor_who_decides(claim: Claim):
    claim.status, claim.verdict = Status.SUBMITTED, make_verdict(claim, make_user())
    claim.save()
    assert HINT in signed_in(Role.EDITOR).get(reverse("approvals")).content.decode()
