"""What people decide about claims whose place in a new version is in doubt, changed, or gone."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_noop as N

from factcheck.actions.carrying import place_anew
from factcheck.actions.claims import checked_anchor
from factcheck.actions.moves import check, move, touch
from factcheck.actions.outdating import outdate, take_out
from factcheck.actions.refusals import Refused, require_reviewer
from factcheck.actions.requests import ask
from factcheck.actions.rewording import reword
from factcheck.actions.trail import record
from factcheck.domain.revisions import Outcome, carry_over
from factcheck.domain.states import RequestAct, Status
from factcheck.domain.workflow import NOT_HELD, needs_second
from factcheck.models import Claim, ClaimAnchor, Fate, Request, User

ANSWERED = N("Somebody has answered this already.")


@transaction.atomic
def answer_doubt(fate: Fate, *, by: User, is_it: bool, candidate: int = 0) -> Request | None:
    """Yes: the claim stands at this candidate, to be judged and approved anew. No: its words are gone; for a critical
    or legally risky claim this is a request to another editor. Once, whoever comes first.
    """
    _check(fate, by=by)
    if is_it:
        _affirm(fate, _span(fate, candidate), by=by)
    elif needs_second(fate.claim.priority, fate.claim.legal_risk):
        return ask(fate.claim, RequestAct.LET_GO, {"version": fate.version.number}, by=by, fate=fate)
    else:
        deny(fate, by=by)
    return None


def deny(fate: Fate, *, by: User, second: User | None = None) -> None:
    """Inside the caller's transaction; `second` is who agreed, where one person alone may not say so."""
    _check(fate, by=by)
    _answer(fate, Fate.NO, by=by)
    if fate.claim.as_status is not Status.REMOVED:
        take_out(fate.claim, by=by)
        ClaimAnchor.objects.filter(claim=fate.claim, version=fate.claim.article.current).delete()
    _tell(fate, {"second": second.pk} if second else {}, by=by)


def _check(fate: Fate, *, by: User) -> None:
    require_reviewer(by)
    if fate.claim.as_status is Status.IN_REVIEW and fate.claim.holder_id != by.pk:
        raise Refused(NOT_HELD, fate.claim)
    if not fate.is_undecided:
        raise Refused(ANSWERED, fate.claim)


def _affirm(fate: Fate, span: tuple[int, int], *, by: User) -> None:
    _answer(fate, Fate.YES, by=by)
    _place(fate.claim, span, by=by)
    _tell(fate, {"span": list(span)}, by=by)


def _answer(fate: Fate, answer: str, *, by: User) -> None:
    answered = {"answer": answer, "answered_by": by, "answered_at": timezone.now()}
    if not Fate.objects.undecided().filter(pk=fate.pk).update(**answered):
        raise Refused(ANSWERED)
    fate.refresh_from_db(fields=list(answered))


def _tell(fate: Fate, more: dict[str, Any], *, by: User) -> None:
    new = {"answer": fate.answer, "version": fate.version.number, "status": fate.claim.status}
    record("answer_doubt", by=by, claim=fate.claim, new=new | more)


def _span(fate: Fate, candidate: int) -> tuple[int, int]:
    """The candidate's place in the newest version, should another version have come in since."""
    if not 0 <= candidate < len(fate.candidates):
        raise Refused("Choose one of the places.")
    start, end = fate.candidates[candidate]
    current = fate.claim.article.current
    if fate.version_id == current.pk:
        return start, end
    found = carry_over(old=fate.version.text, new=current.text, spans=[(start, end)])[0]
    if found.status is not Outcome.KEPT or found.start is None or found.end is None:
        raise Refused("These words no longer stand in the newest version: name the place there.")
    return found.start, found.end


def _place(claim: Claim, span: tuple[int, int], *, by: User) -> None:
    version = claim.article.current
    standing = ClaimAnchor.objects.filter(claim=claim, version=version, start=span[0], end=span[1])
    if claim.as_status is Status.REMOVED:
        _bring_back(claim, span)
    elif not standing.exists():
        outdate(claim, by=by, why="wording")
        place_anew(claim, version, span)


def _bring_back(claim: Claim, span: tuple[int, int]) -> None:
    anchor = place_anew(claim, claim.article.current, span)
    changed = anchor.exact != claim.statement
    changes = reword(claim, anchor.exact, flag=True) if changed else {}
    changes.pop("revision", None)
    move(claim, "reattach", **changes)


@transaction.atomic
def reattach_claim(claim: Claim, *, by: User, start: int, end: int) -> None:
    """A removed claim comes back, open, at words of the newest version. Offsets are code points."""
    check(claim, "reattach", by=by)
    anchor = checked_anchor(claim.article, start, end)
    _bring_back(claim, (anchor.start, anchor.end))
    Fate.objects.undecided().filter(claim=claim).update(answer=Fate.YES, answered_by=by, answered_at=timezone.now())
    record("reattach", by=by, claim=claim, new={"start": anchor.start, "end": anchor.end, "words": anchor.exact})


@transaction.atomic
def confirm_bounds(claim: Claim, *, by: User) -> None:
    """The person has seen the new wording and finds the claim's words rightly marked."""
    touch(claim, by=by)
    Claim.objects.filter(pk=claim.pk).update(wording_changed=False)
    claim.wording_changed = False
    record("confirm_bounds", by=by, claim=claim)
