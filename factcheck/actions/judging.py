"""Verdicts and decisions as stored, held against the events that tell of them: where they differ, one was changed."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from factcheck.actions.basis import basis_of
from factcheck.actions.outdating import JUDGED
from factcheck.actions.sealing import Judgement, seal_of
from factcheck.domain.anchoring.folding import fold_typography
from factcheck.domain.states import Status
from factcheck.models import Adoption, Article, Claim, ClaimAnchor, Decision, Event, Verdict, Withdrawal

NAMES = {Verdict: "verdict", Decision: "decision", Withdrawal: "withdrawal"}
KINDS: dict[str, type[Judgement]] = {
    "submit": Verdict,
    "withdraw": Withdrawal,
    "approve": Decision,
    "return": Decision,
    "overrule": Decision,
}
ENDINGS = ("outdate", "reopen")
PERSON = {Verdict: "assessor_id", Decision: "editor_id", Withdrawal: "by_id"}
# What events say of a row in so many words; those written before there were seals say no more.
SAID = {"rating": "rating", "action": "action", "reason": "reason", "fingerprint": "fingerprint", "second": "second_id"}


@dataclass
class Account:
    """What the events told up to now: rows of each kind, and by claim its last verdict and what was done with that."""

    told: set[tuple[type[Judgement], int]] = field(default_factory=set)
    last: dict[int | None, tuple[int | None, str]] = field(default_factory=dict)


def judgement_problems(article: Article) -> Iterator[str]:
    """In the order of the events, so that the first is where it begins; then rows that no event tells of."""
    rows = _rows(article)
    account = Account()
    acts = (*KINDS, *ENDINGS)
    events = Event.objects.filter(article=article, act__in=acts, claim__isnull=False)
    for event in events.select_related("claim").order_by("sequence").iterator():
        yield from _event_problems(event, rows, account)
    for (kind, verdict), row in rows.items():
        if (kind, verdict) not in account.told:
            yield f"no event tells of the {NAMES[kind]} {row.pk}"
    for claim in article.claims.filter(status__in=JUDGED).select_related("article", "verdict"):
        yield from _standing_problems(claim, account)


def _rows(article: Article) -> dict[tuple[type[Judgement], int], Judgement]:
    """By kind and by the verdict that they are, decide on or take back."""
    found: dict[tuple[type[Judgement], int], Judgement] = {}
    found |= {(Verdict, row.pk): row for row in Verdict.objects.filter(claim__article=article)}
    found |= {(Decision, row.verdict_id): row for row in Decision.objects.filter(verdict__claim__article=article)}
    found |= {(Withdrawal, row.verdict_id): row for row in Withdrawal.objects.filter(verdict__claim__article=article)}
    return found


def _event_problems(
    event: Event, rows: dict[tuple[type[Judgement], int], Judgement], account: Account
) -> Iterator[str]:
    last = account.last.get(event.claim_id, (None, ""))[0]
    verdict = event.new.get("verdict") or event.old.get("verdict") or last
    account.last[event.claim_id] = verdict, event.act
    kind = KINDS.get(event.act)
    if kind is None or verdict is None or event.claim is None:
        return
    account.told.add((kind, verdict))
    row = rows.get((kind, verdict))
    if row is None:
        yield f"the {NAMES[kind]} that event {event.sequence} tells of is gone"
    elif not _says_the_same(event, row):
        yield f"the {NAMES[kind]} on claim {event.claim.label} is not the one that event {event.sequence} tells of"


def _says_the_same(event: Event, row: Judgement) -> bool:
    if event.actor_id != getattr(row, PERSON[type(row)]):
        return False
    if seal := event.new.get("seal"):
        return bool(seal == seal_of(row))
    return all(event.new[said] == getattr(row, name) for said, name in SAID.items() if said in event.new)


def _standing_problems(claim: Claim, account: Account) -> Iterator[str]:
    """What counts now is what was done last, on the grounds that were signed."""
    verdict, act = account.last.get(claim.pk, (None, ""))
    if claim.verdict is None or claim.verdict_id != verdict:
        yield f"claim {claim.label} rests on another verdict than the last one that an event tells of"
        return
    if act not in (("approve", "overrule") if claim.as_status is Status.APPROVED else ("submit",)):
        yield f"claim {claim.label} is “{claim.as_status.label}”, and the last event says otherwise ({act})"
    if _signed(claim) != claim.verdict.fingerprint:
        yield f"wording, details or evidence of claim {claim.label} are not those that its verdict was given on"


def _signed(claim: Claim) -> str:
    """The fingerprint as it would be today; empty where the claim has lost its place. An approved wording that went
    into the text stands for the words that it replaced.
    """
    try:
        basis = basis_of(claim)
    except ClaimAnchor.DoesNotExist:
        return ""
    adoption = Adoption.objects.filter(verdict=claim.verdict, version__isnull=False).select_related("version").first()
    if adoption and adoption.version and _levelled(basis.anchor) == _levelled(adoption.wording):
        earlier = claim.anchors.filter(version__number__lt=adoption.version.number).order_by("version__number").last()
        basis = replace(basis, anchor=earlier.exact if earlier else "")
    return basis.fingerprint


def _levelled(words: str) -> str:
    return fold_typography(words).text.strip()
