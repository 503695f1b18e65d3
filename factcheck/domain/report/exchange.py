"""A record as plain JSON values, and back from them to the character."""

import json
from typing import Any

from factcheck.domain import frozen

from .record import ReportData

SCHEMA_VERSION = 1


def as_json(data: ReportData) -> dict[str, Any]:
    """Plain values, lossless, with the figures that a reader asks for first."""
    summary = {
        "claims": len(data.standing),
        "approved": sum(claim.status == "approved" for claim in data.standing),
        "for_approval": sum(claim.status == "submitted" for claim in data.standing),
        "not_assessed": len(data.unassessed),
        "complete": data.is_complete,
        "by_rating": {rating: dict(counts) for rating, counts in sorted(data.by_rating().items())},
    }
    record: dict[str, Any] = frozen.plain(data)
    return {"schema_version": SCHEMA_VERSION, "summary": summary} | record


def as_text(data: ReportData) -> str:
    """The one spelling of a record: what its hash is taken over."""
    return json.dumps(as_json(data), ensure_ascii=False, indent=1) + "\n"


def from_text(text: str) -> ReportData:
    """The record that `as_text` wrote. KeyError or TypeError for anything else."""
    return frozen.read(ReportData, json.loads(text))
