"""The table of states as a table: every act, from every status, by every role."""

import itertools

import pytest

from factcheck.domain import workflow
from factcheck.domain.states import Role, Status
from factcheck.domain.workflow import IllFormed, Standing, Transition, load, why_not

ME, OTHER = 1, 2
R, E, A = Role.REVIEWER, Role.EDITOR, Role.ADMIN
S = Status
WORK = {R, E}
DECIDE = {E, A}
# What the newsroom agreed on, written down once more by hand: from where, whither, and who may do it on a claim that is
# his own (held, judged) or another's.
AGREED: dict[str, tuple[set[Status], Status | None, set[Role], set[Role]]] = {
    "accept": ({S.SUGGESTED}, S.OPEN, WORK, WORK),
    "take": ({S.SUGGESTED, S.OPEN, S.RETURNED, S.STALE, S.WAITING}, S.IN_REVIEW, WORK, WORK),
    "release": ({S.IN_REVIEW}, None, WORK, {E}),
    "park": ({S.IN_REVIEW}, S.WAITING, WORK, set()),
    "submit": ({S.IN_REVIEW}, S.SUBMITTED, WORK, set()),
    "withdraw": ({S.SUBMITTED}, S.IN_REVIEW, WORK, set()),
    "approve": ({S.SUBMITTED}, S.APPROVED, set(), DECIDE),
    "return": ({S.SUBMITTED}, S.RETURNED, set(), DECIDE),
    "overrule": ({S.SUBMITTED}, S.APPROVED, set(), DECIDE),
    "reopen": ({S.APPROVED}, S.OPEN, DECIDE, DECIDE),
    "dismiss": ({S.SUGGESTED, S.OPEN, S.IN_REVIEW, S.RETURNED, S.STALE}, S.DISMISSED, WORK, WORK),
    "restore": ({S.DISMISSED}, S.OPEN, WORK, WORK),
    "replace": (
        {S.SUGGESTED, S.OPEN, S.IN_REVIEW, S.WAITING, S.RETURNED, S.STALE},
        S.REPLACED,
        WORK,
        WORK,
    ),
    "reattach": ({S.REMOVED}, S.OPEN, WORK, WORK),
    "outdate": ({S.SUBMITTED, S.APPROVED}, S.STALE, set(), set()),
    "remove": (set(S) - {S.DISMISSED, S.REPLACED, S.REMOVED}, S.REMOVED, set(), set()),
}
HELD_BY_OTHERS = {"dismiss", "replace"}  # not while another person has the claim in review
EVERY = list(itertools.product(sorted(workflow.TABLE), Status, Role, (True, False)))


def allowed(act: str, status: Status, role: Role, own: bool) -> bool:
    sources, _, own_roles, foreign_roles = AGREED[act]
    if not own and act in HELD_BY_OTHERS and status is S.IN_REVIEW:
        return False
    return status in sources and role in (own_roles if own else foreign_roles)


@pytest.mark.parametrize(("act", "status", "role", "own"), EVERY)
def test_an_act_is_allowed_exactly_where_the_newsroom_agreed(act: str, status: Status, role: Role, own: bool) -> None:
    whose = ME if own else OTHER
    reason = why_not(act, Standing(status, holder=whose, assessor=whose), ME, role)
    assert (reason is None) == allowed(act, status, role, own), reason


@pytest.mark.parametrize("act", sorted(workflow.TABLE))
def test_every_act_leads_where_the_newsroom_agreed(act: str) -> None:
    assert (workflow.TABLE[act].sources, workflow.TABLE[act].target) == AGREED[act][:2]


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
        [row for row in workflow.TRANSITIONS if row.act != "release"],
        [*workflow.TRANSITIONS, Transition("back", frozenset({Status.OPEN}), None, workflow.REVIEWERS)],
        [*workflow.TRANSITIONS, Transition("own", frozenset({Status.OPEN}), Status.STALE, workflow.REVIEWERS, True)],
        [*workflow.TRANSITIONS, Transition("it", frozenset({Status.IN_REVIEW}), Status.STALE, frozenset(), True)],
    ],
)
def test_an_ill_formed_table_is_not_loaded(broken: list[Transition]) -> None:
    with pytest.raises(IllFormed):
        load(broken)


@pytest.mark.parametrize(
    ("priority", "risk", "needs"), [(1, False, True), (2, True, True), (2, False, False), (3, False, False)]
)
def test_critical_and_legally_risky_claims_need_a_second_person(priority: int, risk: bool, needs: bool) -> None:
    assert workflow.needs_second(priority, risk) == needs


@pytest.mark.parametrize(
    ("before", "after", "lowered"),
    [
        ((1, False), (2, False), True),
        ((1, True), (1, False), True),
        ((1, True), (1, True), False),
        ((2, False), (1, False), False),
        ((2, False), (3, False), False),
    ],
)
def test_lowering_is_leaving_what_needs_a_second_person(before: tuple, after: tuple, lowered: bool) -> None:
    assert workflow.lowers(before, after) == lowered


@pytest.mark.parametrize(
    ("maker", "role", "allowed"), [(OTHER, E, True), (OTHER, A, True), (ME, E, False), (OTHER, R, False)]
)
def test_a_request_is_decided_by_another_editor(maker: int, role: Role, allowed: bool) -> None:
    assert (workflow.why_not_answer(maker, ME, role) is None) == allowed
