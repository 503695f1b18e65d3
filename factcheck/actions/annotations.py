"""The author's own comments and footnotes in the text that came in: leads on the claims they touch, never evidence."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import Max

from factcheck.actions.sources import SourceFacts, create_source
from factcheck.actions.trail import record
from factcheck.domain.anchoring import Anchor, anchor_at, resolve
from factcheck.domain.documents import Document
from factcheck.domain.states import SourceType
from factcheck.models import ArticleVersion, Claim, ClaimAnchor, Evidence, Source

MOST = 2_000  # annotations taken from one document
LONGEST = 5_000
_ADDRESS = re.compile(r"https?://[^\s<>\"“”„‚’]+")
_TRAILING = ".,;:!?)]}"


def found_annotations(document: Document) -> list[dict[str, Any]]:
    """Each with the words it stands on, so that it is found again where the text is corrected before it is frozen."""
    found = []
    for stub in document.stubs[:MOST]:
        anchor = anchor_at(document.text, stub.start, stub.end)
        found.append(vars(anchor) | {"note": stub.text[:LONGEST], "author": stub.author[:300]})
    return found


def placed_annotations(text: str, found: Iterable[dict[str, Any]]) -> list[list[Any]]:
    """[start, end, note, author] in the frozen text; what stood on words that are gone is left out."""
    placed = []
    for values in found:
        anchor = Anchor(*(values[name] for name in ("start", "end", "exact", "prefix", "suffix")))
        match = resolve(text, anchor)
        if match:
            placed.append([match.start, match.end, values["note"], values["author"]])
    return placed


def attach_annotations(version: ArticleVersion, claims: Sequence[Claim]) -> int:
    """Unverified stubs on the claims that the annotations touch; how many annotations touched one. Within the
    caller's transaction.

    A stub has neither stance nor passage, so it counts for nothing until a person has looked.
    """
    if not version.annotations or not claims:
        return 0
    anchors = ClaimAnchor.objects.filter(version=version, claim__in=claims).select_related("claim")
    spans = [(anchor.start, anchor.end, anchor.claim) for anchor in anchors]
    last = dict(Evidence.objects.filter(claim__in=claims).values_list("claim").annotate(Max("number")))
    used = 0
    for start, end, note, author in version.annotations:
        touched = [claim for begin, stop, claim in spans if begin < end and start < stop]
        if touched:
            _attach(version, touched, note, author, last)
            used += 1
    told = {"annotations": used, "unplaced": len(version.annotations) - used}
    record("attach_annotations", by=None, article=version.article, new=told)
    return used


def _attach(version: ArticleVersion, claims: list[Claim], note: str, author: str, last: dict[int, int]) -> None:
    source = _source(version, note, author)
    for claim in claims:
        last[claim.pk] = last.get(claim.pk, 0) + 1
        Evidence.objects.create(
            claim=claim, number=last[claim.pk], source=source, comment=note, added_by=version.created_by
        )


def _source(version: ArticleVersion, note: str, author: str) -> Source:
    """An open source with the address that the note names, else the author's note as a source of its own."""
    found = _ADDRESS.search(note)
    address = found.group().rstrip(_TRAILING)[:2000] if found else ""
    known = Source.objects.filter(url=address, confidential=False).first() if address else None
    if known:
        return known
    kind = SourceType.MEDIA if address else SourceType.AUTHOR_NOTES
    # What an author told the desk alone does not become everybody's source.
    inner = not address and (version.article.restricted or version.article.desk_id is not None)
    facts = SourceFacts(type=kind, title=note[:200], author="" if address else author, confidential=inner)
    return create_source(facts, by=version.created_by, url=address)
