"""The one table by which a claim changes its status, and the reasons why an act is refused.

`TRANSITIONS` is data. `why_not` gives the sentence why an act is refused or None; the action raises it, the page shows
it beside the disabled button. Who comes second to a change is dealt with by the action's conditional update.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.domain.states import Role, Status

REVIEWERS = frozenset({Role.REVIEWER, Role.EDITOR})
DECIDERS = frozenset({Role.EDITOR, Role.ADMIN})
NO_ROLE = "Your role does not allow this."
HELD_ELSEWHERE = "Another person holds this claim."
SECOND = "a second editor where the claim is critical or a legal risk"
ASSESSOR_DECIDES = "You gave this verdict yourself: another editor must decide."
CONTRIBUTOR = "You worked on this claim yourself: another editor must approve it."
ASSESSOR_WITHDRAWS = "Only the person who gave the verdict may withdraw it."
NOT_HELD = "Only the person who holds the claim may do this: take it first."
# Reasons that lie in the person, whatever others have done to the claim.
OF_THE_PERSON = frozenset((NO_ROLE, ASSESSOR_DECIDES, CONTRIBUTOR, ASSESSOR_WITHDRAWS))


class IllFormed(Exception):
    """The table contradicts itself."""


@dataclass(frozen=True)
class Transition:
    """`target` None means: back to where the claim came from (`return_to`)."""

    act: str
    sources: frozenset[Status]
    target: Status | None
    roles: frozenset[Role]
    holder_only: bool = False
    condition: str = ""


def _row(
    act: str,
    sources: Iterable[Status],
    target: Status | None,
    roles: frozenset[Role],
    *,
    holder_only: bool = False,
    condition: str = "",
) -> Transition:
    return Transition(act, frozenset(sources), target, roles, holder_only, condition)


_S = Status
TRANSITIONS: tuple[Transition, ...] = (
    _row("accept", {_S.SUGGESTED}, _S.OPEN, REVIEWERS),
    _row(
        "take",
        {_S.SUGGESTED, _S.OPEN, _S.RETURNED, _S.STALE, _S.WAITING},
        _S.IN_REVIEW,
        REVIEWERS,
        condition="nobody else holds it",
    ),
    _row("release", {_S.IN_REVIEW}, None, REVIEWERS, condition="its holder, an editor, or 30 idle minutes"),
    _row("park", {_S.IN_REVIEW}, _S.WAITING, REVIEWERS, holder_only=True, condition="a reason"),
    _row(
        "submit",
        {_S.IN_REVIEW},
        _S.SUBMITTED,
        REVIEWERS,
        holder_only=True,
        condition="rating, rationale and what the rating asks for",
    ),
    _row("withdraw", {_S.SUBMITTED}, _S.IN_REVIEW, REVIEWERS, condition="its assessor, before a decision"),
    _row(
        "approve",
        {_S.SUBMITTED},
        _S.APPROVED,
        DECIDERS,
        condition="neither assessor nor contributor; the fingerprint is the submitted one",
    ),
    _row("return", {_S.SUBMITTED}, _S.RETURNED, DECIDERS, condition="not the assessor; a reason"),
    _row("overrule", {_S.SUBMITTED}, _S.APPROVED, DECIDERS, condition=f"as approve; own rating and reason; {SECOND}"),
    _row("reopen", {_S.APPROVED}, _S.OPEN, DECIDERS, condition="a reason"),
    _row(
        "dismiss",
        {_S.SUGGESTED, _S.OPEN, _S.IN_REVIEW, _S.RETURNED, _S.STALE},
        _S.DISMISSED,
        REVIEWERS,
        condition=f"a reason; {SECOND}",
    ),
    _row("restore", {_S.DISMISSED}, _S.OPEN, REVIEWERS),
    _row(
        "replace",
        set(_S) - {_S.APPROVED, _S.SUBMITTED, _S.REPLACED, _S.REMOVED, _S.DISMISSED},
        _S.REPLACED,
        REVIEWERS,
        condition="by split, merge or new bounds",
    ),
    _row("outdate", {_S.SUBMITTED, _S.APPROVED}, _S.STALE, frozenset(), condition="wording or evidence changed"),
    _row("remove", set(_S) - {_S.DISMISSED, _S.REPLACED, _S.REMOVED}, _S.REMOVED, frozenset()),
    _row("reattach", {_S.REMOVED}, _S.OPEN, REVIEWERS, condition="a new anchor"),
)


def load(rows: Iterable[Transition]) -> dict[str, Transition]:
    """The table by act. IllFormed where it contradicts itself, says nothing, or leaves a status out of reach."""
    table: dict[str, Transition] = {}
    for row in rows:
        if row.act in table:
            raise IllFormed(f"act {row.act!r} stands twice")
        if fault := _fault(row):
            raise IllFormed(f"act {row.act!r} {fault}")
        table[row.act] = row
    reached = {row.target for row in table.values()} | {Status.SUGGESTED}
    if unreached := set(Status) - reached:
        raise IllFormed(f"nothing leads to {sorted(map(str, unreached))}")
    if left := {act for act in _RULES if act not in table}:
        raise IllFormed(f"rules for acts that do not exist: {sorted(left)}")
    return table


def _fault(row: Transition) -> str:
    if not row.sources:
        return "starts nowhere"
    if row.target in row.sources:
        return "leads nowhere new"
    if row.target is None and row.sources != {Status.IN_REVIEW}:
        return "goes back, but only a claim in review knows whence it came"
    if row.holder_only and row.sources != {Status.IN_REVIEW}:
        return "asks for a holder, whom only a claim in review has"
    if not row.roles and row.holder_only:
        return "is the system's, which holds nothing"
    return ""


@dataclass(frozen=True)
class Standing:
    """What the rules need to know of a claim. People are their ids."""

    status: Status
    holder: int | None = None
    hold_expired: bool = False
    assessor: int | None = None
    contributors: frozenset[int] = frozenset()


def why_not(act: str, claim: Standing, person: int, role: Role) -> str | None:
    """Why this person may not do this act on a claim that stands so; None when he may."""
    row = TABLE[act]
    if role not in row.roles:
        return NO_ROLE
    if claim.status not in row.sources:
        return f"Not possible while the claim is “{claim.status.label}”."
    if row.holder_only and claim.holder != person:
        return NOT_HELD
    rule = _RULES.get(act)
    return rule(claim, person, role) if rule else None


def needs_second(priority: int, legal_risk: bool) -> bool:
    """Whether one person alone must not dismiss or overrule it."""
    return priority == 1 or legal_risk


def lowers(before: tuple[int, bool], after: tuple[int, bool]) -> bool:
    """Whether a change of (priority, legal risk) takes a claim out of what needs a second person."""
    return (before[0] == 1 and after[0] > 1) or (before[1] and not after[1])


def why_not_answer(maker: int, person: int, role: Role) -> str | None:
    """Why this person may not decide on a request; None when he may."""
    if role not in DECIDERS:
        return NO_ROLE
    return "You made this request yourself: another editor must decide." if maker == person else None


def _why_not_release(claim: Standing, person: int, role: Role) -> str | None:
    if claim.holder == person or role is Role.EDITOR or claim.hold_expired:
        return None
    return HELD_ELSEWHERE


def _why_not_withdraw(claim: Standing, person: int, role: Role) -> str | None:
    return None if claim.assessor == person else ASSESSOR_WITHDRAWS


def _why_not_decide(claim: Standing, person: int, role: Role) -> str | None:
    return ASSESSOR_DECIDES if claim.assessor == person else None


def _why_not_approve(claim: Standing, person: int, role: Role) -> str | None:
    if claim.assessor == person:
        return ASSESSOR_DECIDES
    if person in claim.contributors:
        return CONTRIBUTOR
    return None


def _why_not_change(claim: Standing, person: int, role: Role) -> str | None:
    held = claim.status is Status.IN_REVIEW and claim.holder != person and not claim.hold_expired
    return HELD_ELSEWHERE if held else None


_RULES = {
    "release": _why_not_release,
    "withdraw": _why_not_withdraw,
    "approve": _why_not_approve,
    "overrule": _why_not_approve,
    "return": _why_not_decide,
    "dismiss": _why_not_change,
    "replace": _why_not_change,
}


TABLE = load(TRANSITIONS)


def as_markdown() -> str:
    """The table for readers: one row an act, in the order of the work."""
    lines = ["| act | from | to | who | refused unless |", "|---|---|---|---|---|"]
    for row in TRANSITIONS:
        sources = ", ".join(status.label.lower() for status in Status if status in row.sources)
        target = row.target.label.lower() if row.target else "where it came from"
        roles = ", ".join(role.value for role in Role if role in row.roles) or "the system"
        rules = "; ".join(part for part in ("its holder" if row.holder_only else "", row.condition) if part)
        lines.append(f"| {row.act} | {sources} | {target} | {roles} | {rules} |")
    return "\n".join(lines)
