"""Working on the list of claims: accept, add, edit, flag, dismiss, restore."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.db.models import Max

from factcheck.actions.content import add_keys, renew_keys
from factcheck.actions.moves import check, move, touch
from factcheck.actions.refusals import Overtaken, Refused, Stale, require_reviewer
from factcheck.actions.requests import ask, overtake
from factcheck.actions.trail import record
from factcheck.domain.anchoring import Anchor, anchor_at
from factcheck.domain.extraction.details import find_details
from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.states import PRIORITY_LABELS, ArticleStatus, DismissReason, RequestAct, Status
from factcheck.domain.workflow import NO_ROLE, lowers, needs_second
from factcheck.models import Article, Claim, ClaimAnchor, Detail, Request, User


@transaction.atomic
def accept_claim(claim: Claim, *, by: User) -> None:
    check(claim, "accept", by=by)
    move(claim, "accept")
    record("accept", by=by, claim=claim)


@transaction.atomic
def accept_all(article: Article, *, by: User) -> int:
    """Opens every suggested claim of the article; how many there were. One event names them all."""
    require_reviewer(by)
    suggested = article.claims.filter(status=Status.SUGGESTED)
    labels = [claim.label for claim in suggested]
    count = suggested.update(status=Status.OPEN)
    if count:
        record("accept_all", by=by, article=article, new={"claims": labels})
    return count


@transaction.atomic
def add_claim(article: Article, *, by: User, start: int, end: int, statement: str = "") -> Claim:
    """A claim that the machine did not see. Offsets are code points of the newest version's text."""
    require_reviewer(by)
    if article.status == ArticleStatus.DRAFT:
        raise Refused("Submit the article for checking first.")
    anchor = checked_anchor(article, start, end)
    claim = create_claim(article, anchor, by=by, statement=statement, status=Status.OPEN)
    Detail.objects.bulk_create(new_details(claim, anchor.start, details_within(anchor, article)))
    told = {"start": anchor.start, "end": anchor.end, "statement": claim.statement, "priority": claim.priority}
    record("add_claim", by=by, claim=claim, new=told)
    return claim


def checked_anchor(article: Article, start: int, end: int) -> Anchor:
    try:
        return anchor_at(article.current.text, start, end)
    except ValueError:
        raise Refused("Select some words of the article.") from None


def create_claim(article: Article, anchor: Anchor, *, by: User | None, statement: str = "", **fields: object) -> Claim:
    """Stores a claim with its anchor in the newest version, under the next free number unless one is given.

    Two people adding at once take turns on the article's row, so that numbers stay unique.
    """
    Article.objects.select_for_update().get(pk=article.pk)
    if "number" not in fields:
        fields["number"] = (article.claims.aggregate(last=Max("number"))["last"] or 0) + 1
    claim = Claim.objects.create(
        article=article, statement=statement.strip() or anchor.exact, position=anchor.start, created_by=by, **fields
    )
    ClaimAnchor.objects.create(claim=claim, version=article.current, **vars(anchor))
    add_keys([claim])
    return claim


def new_details(claim: Claim, anchor_start: int, details: Sequence[FoundDetail]) -> Iterator[Detail]:
    """Details as found in the article's text, with offsets from the start of the claim's anchor."""
    for order, detail in enumerate(details):
        yield Detail(
            claim=claim,
            order=order,
            start=detail.start - anchor_start,
            end=detail.end - anchor_start,
            exact=detail.exact,
            type=detail.type,
            value=detail.value,
        )


def details_within(anchor: Anchor, article: Article) -> tuple[FoundDetail, ...]:
    """The details of words that a person chose, with offsets in the article's text."""
    found = find_details(anchor.exact, language=article.language, reference_date=article.published_on)
    return tuple(replace(detail, start=detail.start + anchor.start, end=detail.end + anchor.start) for detail in found)


@transaction.atomic
def edit_statement(claim: Claim, *, by: User, statement: str, seen: int | None = None) -> None:
    """Changes the standalone wording; the anchor stays. `seen` is the revision that the form started from."""
    wanted = statement.strip()
    if not wanted:
        raise Refused("The statement must not be empty.")
    if wanted == claim.statement:
        return
    if seen is not None and seen != claim.revision:
        raise Stale(claim, claim.statement)
    before = claim.statement
    touch(claim, by=by)
    Claim.objects.filter(pk=claim.pk).update(statement=wanted)
    claim.statement = wanted
    renew_keys([claim])
    record("edit_statement", by=by, claim=claim, old={"statement": before}, new={"statement": wanted})


@transaction.atomic
def flag_claim(claim: Claim, *, by: User, priority: int, legal_risk: bool, note: str = "") -> Request | None:
    """Sets the priority and the legal risk. What lowers a critical claim, or lifts the risk, becomes a request on which
    another editor decides.
    """
    if priority not in PRIORITY_LABELS:
        raise Refused("Priority is 1, 2 or 3.")
    if not (by.may_review or by.may_decide):
        raise Refused(NO_ROLE)
    if legal_risk and not (note.strip() or claim.legal_note):
        raise Refused("Say in a note what the legal risk is.")
    fields: dict[str, Any] = {"priority": priority, "legal_risk": legal_risk, "note": note.strip()}
    if lowers((claim.priority, claim.legal_risk), (priority, legal_risk)):
        return ask(claim, RequestAct.LOWER, fields, by=by)
    do_flag(claim, by=by, **fields)
    return None


def do_flag(claim: Claim, *, by: User, priority: int, legal_risk: bool, note: str, second: User | None = None) -> None:
    old = {"priority": claim.priority, "legal_risk": claim.legal_risk}
    new = {"priority": priority, "legal_risk": legal_risk, "legal_note": note or claim.legal_note}
    if not Claim.objects.filter(pk=claim.pk, **old).update(**new):
        raise Overtaken(claim)
    claim.refresh_from_db(fields=list(new))
    if second is None:
        overtake(claim, RequestAct.LOWER, by=by)
    record("flag", by=by, claim=claim, old=old, new=new | _seconded(second))


@transaction.atomic
def dismiss_claim(claim: Claim, *, by: User, reason: str, note: str = "") -> Request | None:
    """Takes a claim out of the list. For a critical or legally risky one this is a request to another editor."""
    check(claim, "dismiss", by=by)
    if reason not in set(DismissReason):
        raise Refused("Give a reason for dismissing the claim.")
    fields: dict[str, Any] = {"reason": reason, "note": note.strip()}
    if needs_second(claim.priority, claim.legal_risk):
        return ask(claim, RequestAct.DISMISS, fields, by=by)
    do_dismiss(claim, by=by, **fields)
    return None


def do_dismiss(claim: Claim, *, by: User, reason: str, note: str, second: User | None = None) -> None:
    before = claim.status
    move(claim, "dismiss", dismiss_reason=reason, dismiss_note=note)
    told = {"reason": reason, "note": note} | _seconded(second)
    record("dismiss", by=by, claim=claim, old={"status": before}, new=told)


def _seconded(second: User | None) -> dict[str, Any]:
    return {"second": second.pk} if second else {}


@transaction.atomic
def restore_claim(claim: Claim, *, by: User) -> None:
    check(claim, "restore", by=by)
    move(claim, "restore", dismiss_reason="", dismiss_note="")
    record("restore", by=by, claim=claim)
