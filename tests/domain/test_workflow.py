"""The table of states as a table: every act, from every status, by every role."""

import itertools

import pytest

from factcheck.domain import workflow
from factcheck.domain.states import Role, Status
from factcheck.domain.workflow import IllFormed, Standing, Transition, load, why_not

ME, OTHER = 1, 2
ACTS = sorted(workflow.TABLE)


@pytest.mark.parametrize(("act", "status", "role"), list(itertools.product(ACTS, Status, Role)))
def test_act_is_refused_for_a_wrong_role_or_status(act: str, status: Status, role: Role) -> None:
    row = workflow.TABLE[act]
    reason = why_not(act, Standing(status, holder=ME, assessor=ME if act == "withdraw" else OTHER), ME, role)
    assert (reason is None) == (role in row.roles and status in row.sources)


@pytest.mark.parametrize("act", ["approve", "return", "overrule"])
@pytest.mark.parametrize("role", [Role.EDITOR, Role.ADMIN])
def test_nobody_decides_on_his_own_verdict(act: str, role: Role) -> None:
    assert why_not(act, Standing(Status.SUBMITTED, assessor=ME), ME, role) == workflow.ASSESSOR_DECIDES


@pytest.mark.parametrize("act", ["approve", "overrule"])
def test_who_worked_on_the_claim_does_not_approve_it(act: str) -> None:
    claim = Standing(Status.SUBMITTED, assessor=OTHER, contributors=frozenset({ME}))
    assert why_not(act, claim, ME, Role.EDITOR) == (
        "You worked on this claim yourself: another editor must approve it."
    )


def test_who_worked_on_the_claim_may_return_it() -> None:
    claim = Standing(Status.SUBMITTED, assessor=OTHER, contributors=frozenset({ME}))
    assert why_not("return", claim, ME, Role.EDITOR) is None


@pytest.mark.parametrize("act", ["park", "submit"])
def test_only_the_holder_parks_and_submits(act: str) -> None:
    assert why_not(act, Standing(Status.IN_REVIEW, holder=OTHER), ME, Role.REVIEWER) == (
        "Only the person who holds the claim may do this: take it first."
    )


@pytest.mark.parametrize(
    ("role", "expired", "allowed"),
    [(Role.REVIEWER, False, False), (Role.REVIEWER, True, True), (Role.EDITOR, False, True)],
)
def test_anothers_hold_is_released_by_an_editor_or_by_time(role: Role, expired: bool, allowed: bool) -> None:
    claim = Standing(Status.IN_REVIEW, holder=OTHER, hold_expired=expired)
    assert (why_not("release", claim, ME, role) is None) == allowed


@pytest.mark.parametrize("act", ["dismiss", "replace"])
def test_a_claim_held_by_another_is_not_dismissed_or_replaced(act: str) -> None:
    assert why_not(act, Standing(Status.IN_REVIEW, holder=OTHER), ME, Role.REVIEWER) == workflow.HELD_ELSEWHERE


def test_only_the_assessor_withdraws() -> None:
    assert why_not("withdraw", Standing(Status.SUBMITTED, assessor=OTHER), ME, Role.EDITOR) == (
        "Only the person who gave the verdict may withdraw it."
    )


@pytest.mark.parametrize(
    "broken",
    [
        [*workflow.TRANSITIONS, workflow.TRANSITIONS[0]],
        [*workflow.TRANSITIONS, Transition("nothing", frozenset(), Status.OPEN, frozenset())],
        [*workflow.TRANSITIONS, Transition("stay", frozenset({Status.OPEN}), Status.OPEN, frozenset())],
        [row for row in workflow.TRANSITIONS if row.act != "park"],
    ],
)
def test_an_ill_formed_table_is_not_loaded(broken: list[Transition]) -> None:
    with pytest.raises(IllFormed):
        load(broken)
