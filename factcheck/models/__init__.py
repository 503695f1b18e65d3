"""What is stored. Reads are queryset methods beside their model; changes are actions."""

from factcheck.models.articles import Article, ArticleVersion, Extraction
from factcheck.models.claims import Claim, ClaimAnchor, Detail
from factcheck.models.content import ContentKey
from factcheck.models.drafts import Draft
from factcheck.models.events import Chain, Event
from factcheck.models.evidence import Advice, Evidence
from factcheck.models.notices import Notice
from factcheck.models.origins import OriginProposal, TextPrint
from factcheck.models.people import AccessLink, Desk, User
from factcheck.models.reports import Correction, PublicCheck, PublicEdition, Report, ReportFile
from factcheck.models.requests import Request
from factcheck.models.revisions import Fate, VersionDraft
from factcheck.models.sources import Capture, Interview, Origin, Snapshot, Source
from factcheck.models.verdicts import Adoption, Decision, Note, Verdict, Withdrawal
from factcheck.models.watching import Look

__all__ = [
    "AccessLink",
    "Adoption",
    "Advice",
    "Article",
    "ArticleVersion",
    "Capture",
    "Chain",
    "Claim",
    "ClaimAnchor",
    "ContentKey",
    "Correction",
    "Decision",
    "Desk",
    "Detail",
    "Draft",
    "Event",
    "Evidence",
    "Extraction",
    "Fate",
    "Interview",
    "Look",
    "Note",
    "Notice",
    "Origin",
    "OriginProposal",
    "PublicCheck",
    "PublicEdition",
    "Report",
    "ReportFile",
    "Request",
    "Snapshot",
    "Source",
    "TextPrint",
    "User",
    "Verdict",
    "VersionDraft",
    "Withdrawal",
]
