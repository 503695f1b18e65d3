"""What stands in the way of clearance, as a table."""

import pytest

from factcheck.domain.clearance import (
    Checked,
    hurdle,
    takes_clearance_back,
    why_not_adopt,
    why_not_clear,
    why_not_publish,
    why_not_take_back,
)
from factcheck.domain.scales import LINE_CHECK
from factcheck.domain.states import ArticleStatus, Role, Status

S = Status
IMPRECISE, CONFIRMED = LINE_CHECK.rating("imprecise"), LINE_CHECK.rating("confirmed")
ASIDE = (S.DISMISSED, S.REPLACED, S.REMOVED)


@pytest.mark.parametrize("status", [s for s in S if s not in (*ASIDE, S.APPROVED)])
def test_critical_and_legally_risky_claims_block_until_approved(status: Status):
    assert hurdle(Checked(status, 1, False))
    assert hurdle(Checked(status, 3, True))


@pytest.mark.parametrize("status", S)
def test_routine_claims_block_only_while_suggested(status: Status):
    assert (hurdle(Checked(status, 3, False)) is not None) == (status is S.SUGGESTED)


@pytest.mark.parametrize("status", S)
def test_change_asked_for_blocks_until_adopted_while_the_verdict_stands(status: Status):
    blocks = status in (S.SUBMITTED, S.APPROVED, S.SUGGESTED)
    assert (hurdle(Checked(status, 3, False, IMPRECISE)) is not None) == blocks
    if status is not S.SUGGESTED:
        assert hurdle(Checked(status, 3, False, IMPRECISE, adopted=True)) is None
    assert hurdle(Checked(S.APPROVED, 1, True, CONFIRMED)) is None


@pytest.mark.parametrize("status", S)
def test_doubt_blocks_whatever_the_state(status: Status):
    assert hurdle(Checked(status, 3, False, in_doubt=True))


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("status", ArticleStatus)
def test_editors_clear_what_is_checked_and_has_no_hurdle(status: ArticleStatus, role: Role):
    may = role in (Role.EDITOR, Role.ADMIN)
    assert (why_not_clear(status, role, 0) is None) == (may and status is ArticleStatus.CHECKING)
    assert why_not_clear(status, role, 1)
    cleared = status in (ArticleStatus.CLEARED, ArticleStatus.PUBLISHED)
    assert (why_not_take_back(status, role) is None) == (may and cleared)
    assert (why_not_publish(status, role) is None) == (may and status is ArticleStatus.CLEARED)


@pytest.mark.parametrize("role", Role)
def test_editors_adopt_what_an_approved_verdict_asks_for(role: Role):
    may = role in (Role.EDITOR, Role.ADMIN)
    assert (why_not_adopt(S.APPROVED, role, IMPRECISE) is None) == may
    assert why_not_adopt(S.APPROVED, role, CONFIRMED)
    assert why_not_adopt(S.SUBMITTED, role, IMPRECISE)


@pytest.mark.parametrize(
    ("act", "on_claim", "expected"),
    [
        ("submit", True, True),
        ("tick", True, True),
        ("flag", True, True),
        ("an act of later days", True, True),
        ("take", True, False),
        ("comment", True, False),
        ("export", False, False),
        ("revise_article", False, True),
        ("accept_all", False, True),
    ],
)
def test_changes_take_a_clearance_back_and_talk_does_not(act: str, on_claim: bool, expected: bool):
    assert takes_clearance_back(act, on_claim=on_claim) is expected
