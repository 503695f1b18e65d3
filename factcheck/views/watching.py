"""The live page behind a source, and what a newer copy says instead."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from factcheck.domain.anchoring import find_quotation
from factcheck.domain.differences import Difference, Op, compare_wordings
from factcheck.models import Evidence, Snapshot, Source

SHOWN_LOOKS = 22
LONGEST, KEPT = 600, 240  # characters of unchanged text: shown whole up to so many, else so many on either side


def live_context(source: Source, copy: Snapshot | None) -> dict[str, Any]:
    """The last looks, oldest first, and the newest copy where it says something else than this one."""
    looks = list(source.looks.all()[:SHOWN_LOOKS])[::-1] if source.looked_at else []
    return {"looks": looks, "newer": newer_than(copy) if copy else None}


def newer_than(copy: Snapshot) -> Snapshot | None:
    newest = copy.source.snapshots.filter(text__gt="").first()
    if newest is None or not copy.text or newest.finished_at <= copy.finished_at:
        return None
    return newest if newest.content_key != copy.content_key else None


def comparison_context(copy: Snapshot, newer: Snapshot, uses: Sequence[Evidence]) -> dict[str, Any]:
    """What went and came, with long unchanged stretches cut; and which passages in use still stand."""
    quoted = [use for use in uses if use.quote]
    return {
        "differences": list(_shortened(compare_wordings(copy.text, newer.text))),
        "standing": [(use, bool(find_quotation(newer.text, use.quote))) for use in quoted],
    }


def _shortened(differences: Sequence[Difference]) -> Iterator[Difference]:
    for place, part in enumerate(differences):
        if part.op != Op.EQUAL or len(part.text) <= LONGEST:
            yield part
            continue
        head = part.text[:KEPT] if place else ""
        tail = part.text[-KEPT:] if place < len(differences) - 1 else ""
        yield replace(part, text=f"{head} […] {tail}".strip(" "))
