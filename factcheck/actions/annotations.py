"""The author's own comments and footnotes in the text that came in: leads on the claims they touch, never evidence."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import Max

from factcheck.actions.sources import SourceFacts, create_sources
from factcheck.actions.trail import record
from factcheck.domain.anchoring import Anchor, anchor_at, resolve
from factcheck.domain.documents import Document
from factcheck.domain.states import SourceType
from factcheck.models import ArticleVersion, Claim, ClaimAnchor, Evidence, Source

MOST = 2_000  # annotations taken from one document
LONGEST = 5_000
_ADDRESS = re.compile(r"https?://[^\s<>\"“”„‚’]+")
_TRAILING = ".,;:!?)]}"


@dataclass(frozen=True, eq=False)
class Lead:
    """What the author noted at one place of the text."""

    note: str
    author: str

    @cached_property
    def address(self) -> str:
        """The first that the note names, or nothing."""
        found = _ADDRESS.search(self.note)
        return found.group().rstrip(_TRAILING)[:2000] if found else ""


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
    leads = [
        (Lead(note, author), touched)
        for start, end, note, author in version.annotations
        if (touched := [claim for begin, stop, claim in spans if begin < end and start < stop])
    ]
    sources = _sources(version, [lead for lead, _ in leads])
    pieces = []
    for lead, touched in leads:
        for claim in touched:
            last[claim.pk] = last.get(claim.pk, 0) + 1
            fields = {"number": last[claim.pk], "source": sources[lead], "comment": lead.note}
            pieces.append(Evidence(claim=claim, added_by=version.created_by, **fields))
    Evidence.objects.bulk_create(pieces)
    told = {"annotations": len(leads), "unplaced": len(version.annotations) - len(leads)}
    record("attach_annotations", by=None, article=version.article, new=told)
    return len(leads)


def _sources(version: ArticleVersion, leads: Sequence[Lead]) -> dict[Lead, Source]:
    """For each an open source with the address that the note names, else the author's note as a source of its own."""
    by_address = {lead.address: lead for lead in leads if lead.address}
    known = {source.url: source for source in Source.objects.filter(url__in=by_address, confidential=False)}
    wanted = [lead for lead in leads if not lead.address or by_address[lead.address] is lead]
    new = [lead for lead in wanted if lead.address not in known]
    facts = [(_facts(version, lead), lead.address) for lead in new]
    made = dict(zip(new, create_sources(facts, by=version.created_by), strict=True))
    found = known | {lead.address: source for lead, source in made.items() if lead.address}
    return {lead: found[lead.address] if lead.address else made[lead] for lead in leads}


def _facts(version: ArticleVersion, lead: Lead) -> SourceFacts:
    kind = SourceType.MEDIA if lead.address else SourceType.AUTHOR_NOTES
    # What an author told the desk alone does not become everybody's source.
    inner = not lead.address and (version.article.restricted or version.article.desk_id is not None)
    author = "" if lead.address else lead.author
    return SourceFacts(type=kind, title=lead.note[:200], author=author, confidential=inner)
