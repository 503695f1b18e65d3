"""Passages: the words of a source, pinned in its frozen copy."""

from factcheck.actions.advising import store_advice_later
from factcheck.actions.origins import propose_origins
from factcheck.domain.anchoring import CONTEXT, anchor_at, find_quotation
from factcheck.models import Evidence, Snapshot

UNPINNED: dict[str, object] = {"start": None, "end": None, "prefix": "", "suffix": ""}


def place_quote(evidence: Evidence, snapshot: Snapshot | None) -> None:
    """Looks the quotation up in the copy and stores where it stands, or that it is not there (`found` False)."""
    _store(evidence, {"snapshot": snapshot} | _place(evidence.quote, snapshot, evidence.prefix, evidence.suffix))
    if snapshot and snapshot.text:
        propose_origins.enqueue(evidence.source_id)


def pin_span(evidence: Evidence, start: int, end: int) -> None:
    """Makes the words at this place of the copy the passage. ValueError for a span outside the text.

    Offsets are code points of the snapshot's text.
    """
    if evidence.snapshot is None:
        raise ValueError("no copy to select in")
    anchor = anchor_at(evidence.snapshot.text, start, end)
    values = {"quote": anchor.exact, "start": anchor.start, "end": anchor.end, "found": True}
    _store(evidence, values | {"prefix": anchor.prefix, "suffix": anchor.suffix})


def _place(quote: str, snapshot: Snapshot | None, prefix: str, suffix: str) -> dict[str, object]:
    if not quote or snapshot is None or not snapshot.text:
        return UNPINNED | {"found": None}
    matches = find_quotation(snapshot.text, quote, prefix=prefix, suffix=suffix)
    if not matches:
        return UNPINNED | {"found": False}
    start, end = matches[0].start, matches[0].end
    return {
        "start": start,
        "end": end,
        "prefix": snapshot.text[max(0, start - CONTEXT) : start],
        "suffix": snapshot.text[end : end + CONTEXT],
        "found": True,
    }


def _store(evidence: Evidence, values: dict[str, object]) -> None:
    for name, value in values.items():
        setattr(evidence, name, value)
    evidence.save(update_fields=list(values))
    store_advice_later(evidence)
