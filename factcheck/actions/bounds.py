"""Split, merge, new bounds: the originals are replaced, keep their verdicts and point to their successors."""

from collections.abc import Sequence

from django.db import transaction

from factcheck.actions.claims import checked_anchor, create_claim, details_within, new_details
from factcheck.actions.inheriting import copy_evidence
from factcheck.actions.moves import check, move
from factcheck.actions.refusals import Refused
from factcheck.actions.trail import record
from factcheck.domain.anchoring import Anchor
from factcheck.domain.states import Status
from factcheck.models import Claim, ClaimAnchor, Detail, Evidence, User


def anchor_of(claim: Claim) -> ClaimAnchor:
    """Where the claim stands in the newest version. ClaimAnchor.DoesNotExist for a removed one."""
    return claim.anchors.latest("version__number")


@transaction.atomic
def split_claim(claim: Claim, *, by: User, at: int) -> list[Claim]:
    """Two halves of one claim. `at` is an offset in code points from the start of its anchor."""
    anchor = anchor_of(claim)
    if not 0 < at < anchor.end - anchor.start:
        raise Refused("Choose a place inside the claim to split it.")
    spans = [(anchor.start, anchor.start + at), (anchor.start + at, anchor.end)]
    return replace_claims([claim], spans, by=by, act="split")


@transaction.atomic
def merge_claims(claim: Claim, *, by: User, other: Claim) -> Claim:
    """One claim over both anchors and what lies between."""
    if other.pk == claim.pk or other.article_id != claim.article_id:
        raise Refused("Choose another claim of the same article.")
    first, second = anchor_of(claim), anchor_of(other)
    span = (min(first.start, second.start), max(first.end, second.end))
    return replace_claims([claim, other], [span], by=by, act="merge")[0]


@transaction.atomic
def move_bounds(claim: Claim, *, by: User, start: int, end: int) -> Claim:
    """The same claim over other words. Offsets are code points of the newest version."""
    return replace_claims([claim], [(start, end)], by=by, act="move_bounds")[0]


def replace_claims(originals: list[Claim], spans: Sequence[tuple[int, int]], *, by: User, act: str) -> list[Claim]:
    """The shared half of split, merge and new bounds; one event for the whole act."""
    for original in originals:
        check(original, "replace", by=by)
    article = originals[0].article
    anchors = [checked_anchor(article, start, end) for start, end in spans]
    for original in originals:
        move(original, "replace")
    successors = [_successor(originals, anchor, by=by) for anchor in anchors]
    for original in originals:
        original.successors.add(*successors)
    record(
        act,
        by=by,
        claim=originals[0],
        old={"claims": [original.label for original in originals]},
        new={"claims": [successor.label for successor in successors]},
    )
    return successors


def _successor(originals: list[Claim], anchor: Anchor, *, by: User) -> Claim:
    model = min(originals, key=lambda claim: (claim.number, claim.part))
    successor = create_claim(
        model.article,
        anchor,
        by=by,
        number=model.number,
        part=_next_part(model),
        status=Status.OPEN,
        kinds=" ".join(dict.fromkeys(kind for original in originals for kind in original.kind_list)),
        score=max(original.score for original in originals),
        priority=min(original.priority for original in originals),
        legal_risk=any(original.legal_risk for original in originals),
        legal_note=next((original.legal_note for original in originals if original.legal_note), ""),
    )
    Detail.objects.bulk_create(new_details(successor, anchor.start, details_within(anchor, model.article)))
    rows = Evidence.objects.attached().filter(claim__in=originals).order_by("claim", "number")
    copy_evidence(rows, successor, after=0)
    return successor


def _next_part(model: Claim) -> str:
    """a, b, … z, then aa, ab: the first not taken under this number."""
    taken = set(model.article.claims.filter(number=model.number).values_list("part", flat=True))
    letters = "abcdefghijklmnopqrstuvwxyz"
    parts: list[str] = [*letters, *(first + second for first in letters for second in letters)]
    return next(part for part in parts if part not in taken)
