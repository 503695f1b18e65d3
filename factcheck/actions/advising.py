"""What the machine says of each detail against each passage: stored once, compared anew when anything in it changed.

Reading a claim never writes: what is not stored yet is compared on the spot and kept in memory.
"""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache, partial
from typing import NamedTuple

from django.db import transaction

from factcheck.domain import agreement
from factcheck.models import Advice, Claim, ClaimAnchor, Detail, Evidence


class Asked(NamedTuple):
    """Everything that the comparison of one detail with one passage rests on."""

    detail: str
    type: str
    passage: str
    claim: str
    claim_language: str
    passage_language: str
    reference_date: date
    passage_date: date | None


def advice_on(anchor: ClaimAnchor, details: Sequence[Detail], pieces: Iterable[Evidence]) -> dict[int, list[Advice]]:
    """For each piece of evidence its advice on the details, in their order; none where nothing is quoted, or words
    that do not stand in the copy: they are nobody's.

    `pieces` come with source and advice, the anchor with claim and article.
    """
    return {piece.pk: _of_piece(anchor, details, piece) for piece in pieces if piece.quote and not piece.is_hollow}


def _of_piece(anchor: ClaimAnchor, details: Sequence[Detail], piece: Evidence) -> list[Advice]:
    stored = {row.detail_id: row for row in piece.advice.all()}
    rows = []
    for detail in details:
        asked = _asked(anchor, detail, piece)
        key, known = _key(asked), stored.get(detail.pk)
        rows.append(known if known and known.key == key else _compared(piece, detail, asked, key))
    return rows


def store_advice(evidence: int) -> None:
    """Brings the stored advice on one piece of evidence up to date."""
    piece = Evidence.objects.for_advice().filter(pk=evidence).first()
    anchor = piece and piece.claim.anchors.select_related("claim__article").order_by("version__number").last()
    if not piece or not anchor:
        return
    rows = advice_on(anchor, list(piece.claim.details.all()), [piece]).get(piece.pk, [])
    Advice.objects.bulk_create(
        [row for row in rows if row.pk is None],
        update_conflicts=True,
        unique_fields=["evidence", "detail"],
        update_fields=["answer", "nearly", "start", "end", "why", "key"],
    )


def store_advice_later(evidence: Evidence) -> None:
    """After the commit, so that nobody waits for a lock while words are compared."""
    transaction.on_commit(partial(store_advice, evidence.pk), robust=True)


def _asked(anchor: ClaimAnchor, detail: Detail, piece: Evidence) -> Asked:
    claim, source = anchor.claim, piece.source
    article = claim.article
    return Asked(
        detail=detail.exact,
        type=detail.type,
        passage=piece.quote,
        claim=_wording(claim, anchor, detail),
        claim_language=article.language,
        passage_language=source.language[:2].lower() or article.language,
        reference_date=article.published_on or article.created_at.date(),
        passage_date=source.published_on,
    )


def _wording(claim: Claim, anchor: ClaimAnchor, detail: Detail) -> str:
    """The standalone statement tells more than the words of the text, where it still holds the detail."""
    return claim.statement if detail.exact in claim.statement else anchor.exact


def _key(asked: Asked) -> str:
    return hashlib.sha256(repr((agreement.VERSION, *asked)).encode()).hexdigest()[:32]


def _compared(piece: Evidence, detail: Detail, asked: Asked, key: str) -> Advice:
    found = _compare(asked)
    return Advice(
        evidence=piece,
        detail=detail,
        answer=found.relation.value,
        nearly=found.nearly,
        start=found.start,
        end=found.end,
        why=found.why,
        key=key,
    )


@lru_cache(maxsize=4_096)
def _compare(asked: Asked) -> agreement.Advice:
    return agreement.compare(**asked._asdict())
