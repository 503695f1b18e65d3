"""Verdicts and decisions as stored, held against the events that tell of them: where they differ, one was changed."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from factcheck.actions.basis import basis_of
from factcheck.actions.sealing import Judgement, seal_of
from factcheck.domain.anchoring.folding import fold_typography
from factcheck.domain.states import JUDGED, Status
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
ADOPTIONS = ("adopt_wording", "mark_adopted")
PERSON = {Verdict: "assessor_id", Decision: "editor_id", Withdrawal: "by_id"}
# What events say of a row in so many words; those written before there were seals say no more.
SAID = {"rating": "rating", "action": "action", "reason": "reason", "fingerprint": "fingerprint", "second": "second_id"}


@dataclass
class Account:
    """What the events told up to now: rows of each kind, adoptions by verdict, and by claim its last verdict and what
    was done with that.
    """

    told: set[tuple[type[Judgement], int]] = field(default_factory=set)
    adoptions: dict[int, Event] = field(default_factory=dict)
    last: dict[int | None, tuple[int | None, str]] = field(default_factory=dict)


def judgement_problems(article: Article) -> Iterator[str]:
    """In the order of the events, so that the first is where it begins; then rows that no event tells of."""
    rows = _rows(article)
    account = Account()
    acts = (*KINDS, *ENDINGS, *ADOPTIONS)
    events = Event.objects.filter(article=article, act__in=acts, claim__isnull=False)
    for event in events.select_related("claim").order_by("sequence").iterator():
        yield from _event_problems(event, rows, account)
    for (kind, verdict), row in rows.items():
        if (kind, verdict) not in account.told:
            yield f"no event tells of the {NAMES[kind]} {row.pk}"
    yield from _adoption_problems(article, account)
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
    if event.act in ADOPTIONS:
        account.adoptions[event.new["verdict"]] = event
        return
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


def _adoption_problems(article: Article, account: Account) -> Iterator[str]:
    """An adoption lets a claim pass that asks for a change: each is one that an event tells of."""
    rows = Adoption.objects.filter(claim__article=article)
    missing = dict(account.adoptions)
    for row in rows.select_related("claim", "version", "verdict__decision"):
        event = missing.pop(row.verdict_id, None)
        if event is None:
            yield f"no event tells of the adoption on claim {row.claim.label}"
        elif not _is_told(row, event):
            yield f"the adoption on claim {row.claim.label} is not the one that event {event.sequence} tells of"
    for event in missing.values():
        yield f"the adoption that event {event.sequence} tells of is gone"


def _is_told(row: Adoption, event: Event) -> bool:
    """The agreed words and the action stand in the verdict, or in the decision that overruled it."""
    told = {"action": row.action, "version": row.version.number if row.version else None, "how": row.how}
    if (row.claim_id, row.by_id) != (event.claim_id, event.actor_id) or row.wording != row.verdict.final_wording:
        return False
    if "version" not in event.new and row.version is not None:
        return False
    said = all(event.new[name] == told[name] for name in told if name in event.new)
    return said and row.action == row.verdict.final_action


def _standing_problems(claim: Claim, account: Account) -> Iterator[str]:
    """What counts now is what was done last, on the grounds that were signed."""
    verdict, act = account.last.get(claim.pk, (None, ""))
    if claim.verdict is None or claim.verdict_id != verdict:
        yield f"claim {claim.label} rests on another verdict than the last one that an event tells of"
        return
    if act not in (("approve", "overrule") if claim.as_status is Status.APPROVED else ("submit",)):
        yield f"claim {claim.label} is “{claim.as_status.label}”, and the last event says otherwise ({act})"
    if _signed(claim, account.adoptions.get(claim.verdict.pk)) != claim.verdict.fingerprint:
        yield f"wording, details or evidence of claim {claim.label} are not those that its verdict was given on"


def _signed(claim: Claim, adopted: Event | None) -> str:
    """The fingerprint as it would be today; empty where the claim has lost its place. An approved wording that went
    into the text stands for the words that it replaced, where an event tells of it.
    """
    try:
        basis = basis_of(claim)
    except ClaimAnchor.DoesNotExist:
        return ""
    if adopted and "version" in adopted.new and _levelled(basis.anchor) == _levelled(_put_in(adopted)):
        earlier = claim.anchors.filter(version__number__lt=adopted.new["version"]).order_by("version__number").last()
        basis = replace(basis, anchor=earlier.exact if earlier else "")
    return basis.fingerprint


def _put_in(adopted: Event) -> str:
    """The words as they went into the text, which may have their full stop outside the claim. The first events did not
    tell them: for these, the place in that version.
    """
    if "words" in adopted.new:
        return str(adopted.new["words"])
    anchor = ClaimAnchor.objects.filter(claim=adopted.claim, version__number=adopted.new["version"]).first()
    return anchor.exact if anchor else ""


def _levelled(words: str) -> str:
    return fold_typography(words).text.strip()
