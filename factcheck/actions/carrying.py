"""What a new version does to each claim: its anchor, its status, its details, and who is told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import F
from django.utils import timezone

from factcheck.actions.content import renew_keys
from factcheck.actions.notices import notify
from factcheck.actions.outdating import take_out, void
from factcheck.actions.rewording import rebase_details, replace_details, restate, reword
from factcheck.actions.trail import record
from factcheck.domain.anchoring import anchor_at
from factcheck.domain.revisions import Carried, Outcome, Reason
from factcheck.domain.states import JUDGED, NoticeKind, Status
from factcheck.models import ArticleVersion, Claim, ClaimAnchor, Detail, Fate, User
from factcheck.models.claims import IN_WORK


@dataclass(frozen=True)
class Carrying:
    """A claim by its anchor in the version before, and the answer what became of it."""

    old: ClaimAnchor
    answer: Carried
    moved: bool

    @property
    def claim(self) -> Claim:
        return self.old.claim


def carry(carryings: Sequence[Carrying], version: ArticleVersion, *, by: User) -> None:
    """Inside the caller's transaction, with the claims locked. Claims that were kept cost no statement each."""
    Fate.objects.bulk_create(_fate(one, version) for one in carryings)
    placed = [(one, _anchor(one.claim, version, one.answer)) for one in carryings if one.answer.start is not None]
    ClaimAnchor.objects.bulk_create(anchor for _, anchor in placed)
    for one, anchor in placed:
        one.claim.position = anchor.start
    Claim.objects.bulk_update([one.claim for one, _ in placed], ["position"])
    rebase_details([(one.old, new) for one, new in placed if one.answer.reason is Reason.SAME])
    for one, anchor in placed:
        if one.answer.reason is Reason.ADOPTED:
            _adopt(anchor)
        if one.answer.status is Outcome.STALE:
            _change(one, anchor, by=by)
    for one in carryings:
        if one.answer.status is Outcome.REMOVED and one.claim.as_status is not Status.DISMISSED:
            _remove(one.claim, by=by)


def _fate(one: Carrying, version: ArticleVersion) -> Fate:
    return Fate(
        version=version,
        claim=one.claim,
        outcome=one.answer.status,
        reason=one.answer.reason,
        was=one.claim.status,
        moved=one.moved,
        doubtful=one.answer.doubtful and one.claim.as_status is not Status.DISMISSED,
        candidates=[list(span) for span in one.answer.candidates],
    )


def _anchor(claim: Claim, version: ArticleVersion, answer: Carried) -> ClaimAnchor:
    found = anchor_at(version.text, answer.start or 0, answer.end or 0)
    return ClaimAnchor(claim=claim, version=version, **vars(found))


def _change(one: Carrying, anchor: ClaimAnchor, *, by: User) -> None:
    """New words: a judged claim is outdated, one in work keeps state and holder and asks for its bounds."""
    claim, before = one.claim, one.claim.as_status
    old = {"status": before, "words": one.old.exact, "statement": claim.statement}
    changes = reword(claim, restate(claim, old=one.old, new=anchor), flag=before in IN_WORK or before in JUDGED)
    if before in JUDGED:
        void(claim, by=by, **changes)
    else:
        Claim.objects.filter(pk=claim.pk).update(**changes)
        at_work = [person for person in (claim.holder, claim.owner) if person]
        notify(at_work, NoticeKind.WORDING_CHANGED, by=by, claim=claim)
    renew_keys([claim])
    replace_details(claim, anchor, keep_ticks=before not in JUDGED)
    act = "outdate" if before in JUDGED else "reword_claim"
    new = {"status": claim.status, "words": anchor.exact, "statement": claim.statement, "reason": one.answer.reason}
    record(act, by=None, claim=claim, old=old, new=new | {"version": anchor.version.number})


def _adopt(anchor: ClaimAnchor) -> None:
    """The words that assessor and editor agreed on: verdict, statement and ticks stand as they were approved. Details
    are marked where their words still stand.
    """
    details = list(anchor.claim.details.all())
    for detail in details:
        at = anchor.exact.find(detail.exact)
        detail.start, detail.end = (at, at + len(detail.exact)) if at >= 0 else (0, 0)
    Detail.objects.bulk_update(details, ["start", "end"])


def _remove(claim: Claim, *, by: User) -> None:
    before = claim.status
    take_out(claim, by=by)
    record("remove", by=None, claim=claim, old={"status": before}, new={"status": claim.status})


def place_anew(claim: Claim, version: ArticleVersion, span: Iterable[int]) -> ClaimAnchor:
    """The claim's only anchor in this version, at a place that a person named. Details follow, ticks do not."""
    start, end = span
    found = vars(anchor_at(version.text, start, end))
    anchor, _ = ClaimAnchor.objects.update_or_create(claim=claim, version=version, defaults=found)
    Claim.objects.filter(pk=claim.pk).update(
        position=anchor.start, revision=F("revision") + 1, changed_at=timezone.now()
    )
    claim.refresh_from_db(fields=["position", "revision"])
    replace_details(claim, anchor, keep_ticks=False)
    return anchor
