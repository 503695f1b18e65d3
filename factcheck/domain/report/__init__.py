"""The report: its frozen data, what each readership sees of it, and how it is written down."""

from .changes import changes_between
from .exchange import SCHEMA_VERSION, as_json, as_text, from_text
from .profiles import MASK, PROFILES, closing, for_profile, mask, opened_when_frozen, sources_of
from .record import (
    JUDGED,
    ReportChain,
    ReportChange,
    ReportClaim,
    ReportCorrection,
    ReportData,
    ReportDecision,
    ReportDetail,
    ReportEarlier,
    ReportEvent,
    ReportEvidence,
    ReportNote,
    ReportPerson,
    ReportTalk,
    ReportVerdict,
)

__all__ = [
    "JUDGED",
    "MASK",
    "PROFILES",
    "SCHEMA_VERSION",
    "ReportChain",
    "ReportChange",
    "ReportClaim",
    "ReportCorrection",
    "ReportData",
    "ReportDecision",
    "ReportDetail",
    "ReportEarlier",
    "ReportEvent",
    "ReportEvidence",
    "ReportNote",
    "ReportPerson",
    "ReportTalk",
    "ReportVerdict",
    "as_json",
    "as_text",
    "changes_between",
    "closing",
    "for_profile",
    "from_text",
    "mask",
    "opened_when_frozen",
    "sources_of",
]
