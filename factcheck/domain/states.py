"""The fixed vocabularies: what a role, a status, a stance … may be, each with its English label.

The labels are message ids: pages show them through gettext.
"""

from enum import StrEnum
from typing import Self


class Labelled(StrEnum):
    """A string value with a label; choices() suits a Django field."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def choices(cls) -> list[tuple[str, str]]:
        return [(member.value, member.label) for member in cls]


class Role(Labelled):
    READER = "reader", "Reader"
    REVIEWER = "reviewer", "Reviewer"
    EDITOR = "editor", "Editor"
    ADMIN = "admin", "Admin"


class Status(Labelled):
    """Where a claim stands; workflow.py says how it gets there."""

    SUGGESTED = "suggested", "Suggested"
    OPEN = "open", "Open"
    IN_REVIEW = "in_review", "In review"
    WAITING = "waiting", "Waiting"
    SUBMITTED = "submitted", "For approval"
    APPROVED = "approved", "Approved"
    RETURNED = "returned", "Returned"
    STALE = "stale", "Stale"
    DISMISSED = "dismissed", "Dismissed"
    REPLACED = "replaced", "Replaced"
    REMOVED = "removed", "Removed"


JUDGED = (Status.SUBMITTED, Status.APPROVED)  # its verdict counts
SETTLED = (Status.DISMISSED, Status.REPLACED, Status.REMOVED)  # it no longer counts itself


class ArticleStatus(Labelled):
    DRAFT = "draft", "Draft"
    EXTRACTING = "extracting", "Extracting"
    CHECKING = "checking", "Checking"
    CLEARED = "cleared", "Cleared"
    PUBLISHED = "published", "Published"


class ArticleKind(Labelled):
    DRAFT = "draft", "Own draft"
    PUBLISHED = "published", "Published by others"


class Mode(Labelled):
    FULL = "full", "Full check"
    PARTIAL = "partial", "Partial check"


class Kind(Labelled):
    """What a claim states (the annotation guideline's kinds)."""

    EVENT = "event", "Event"
    NUMBER = "number", "Number"
    DATE = "date", "Date"
    QUOTE = "quote", "Quote"
    ROLE = "role", "Role"
    CAUSE = "cause", "Cause"
    COMPARISON = "comparison", "Comparison"
    PREDICTION = "prediction", "Prediction"


class DetailType(Labelled):
    DATE = "date", "date"
    NUMBER = "number", "number"
    PERSON = "person", "person"
    ORGANISATION = "organisation", "organisation"
    PLACE = "place", "place"
    QUOTE = "quote", "quotation"


class Stance(Labelled):
    SUPPORTS = "supports", "Supports"
    REFUTES = "refutes", "Refutes"
    QUALIFIES = "qualifies", "Qualifies"
    MENTIONS = "mentions", "Mentions"
    ORIGIN = "origin", "Origin of the claim"


class Level(Labelled):
    """How near a source is to the matter, judged for each claim."""

    PRIMARY = "primary", "Primary"
    SECONDARY = "secondary", "Secondary"
    TERTIARY = "tertiary", "Tertiary"


class SourceType(Labelled):
    INTERVIEW = "interview", "Interview"
    RECORDING = "recording", "Recording"
    DOCUMENT = "document", "Original document"
    REGISTER = "register", "Official record"
    LAW = "law", "Law"
    COURT_RECORD = "court_record", "Court record"
    STATISTICS = "statistics", "Statistics"
    STUDY = "study", "Study"
    PREPRINT = "preprint", "Preprint"
    AUTHOR_NOTES = "author_notes", "Author notes"
    IMAGE = "image", "Image or geodata"
    BOOK = "book", "Book"
    AGENCY = "agency", "News agency"
    MEDIA = "media", "Media report"
    PRESS_RELEASE = "press_release", "Press release"
    INTEREST_GROUP = "interest_group", "Interest group"
    SOCIAL_MEDIA = "social_media", "Social media"
    WIKI = "wiki", "Wiki"
    MACHINE_HINT = "machine_hint", "Machine hint"


UNSAID_TYPE = "type not said yet"


def source_type_label(code: str) -> str:
    """Nobody has to say at once what a source is; "" stands for that."""
    return SourceType(code).label if code else UNSAID_TYPE


class LiveState(Labelled):
    """What stands behind a source's address now, against the copies of it that are in use."""

    SAME = "same", "The live page is unchanged."
    CHANGED = "changed", "The live page has changed since it was captured."
    GONE = "gone", "The live page is gone."
    UNREACHABLE = "unreachable", "The live page could not be reached lately."


class Action(Labelled):
    """What a verdict asks the newsroom to do with the wording."""

    NONE = "", "No change"
    REWORD = "reword", "New wording"
    CUT = "cut", "Cut"
    ATTRIBUTE = "attribute", "Attribute"
    SIGN_OFF = "sign_off", "Sign-off by an editor"


class DecisionAct(Labelled):
    APPROVE = "approve", "Approved"
    RETURN = "return", "Returned"
    OVERRULE = "overrule", "Overruled"


class ReturnReason(Labelled):
    """What verdicts often come back for, to be ticked instead of typed."""

    WORDING = "wording", "Original wording missing"
    SOURCE = "source", "Second source needed"
    PERSON = "person", "Ask the person concerned"
    LENGTH = "length", "Wording too long"


class RequestAct(Labelled):
    """What one person asks for and another decides, because the claim is critical or a legal risk."""

    DISMISS = "dismiss", "Dismiss"
    LOWER = "lower", "Lower the priority"
    OVERRULE = "overrule", "Overrule"
    LET_GO = "let_go", "Say that its words are gone"


class DismissReason(Labelled):
    NO_CONTENT = "no_content", "No factual content"
    DUPLICATE = "duplicate", "Duplicate of another claim"
    OUT_OF_MODE = "out_of_mode", "Outside the mode of checking"


class NoticeKind(Labelled):
    """What somebody is told about, in words that follow the name of who did it."""

    MENTIONED = "mentioned", "mentioned you"
    ANSWERED = "answered", "answered you"
    RETURNED = "returned", "returned your verdict"
    OVERRULED = "overruled", "overruled your verdict"
    REOPENED = "reopened", "reopened a claim that you judged"
    VOIDED = "voided", "The verdict no longer counts: what it rests on has changed."
    TAKEN_OVER = "taken_over", "took over a claim of yours"
    HANDED_OVER = "handed_over", "handed you a claim"
    GRANTED = "granted", "agreed to your request"
    DECLINED = "declined", "declined your request"
    WORDING_CHANGED = "wording_changed", "The wording of the article changed."
    REMOVED = "removed", "The words of a claim of yours are gone from the new version."
    CLEARANCE_LOST = "clearance_lost", "The clearance of an article no longer stands: something changed after it."
    CHECK_DOUBTED = "check_doubted", "A public fact check is being examined again: its claim is no longer approved."
    SOURCE_CHANGED = "source_changed", "The page behind a source changed or is gone."
    EMAIL_LOST = "email_lost", "lost the e-mail address, which an older account has too"


PRIORITY_LABELS = {1: "Critical", 2: "High", 3: "Routine"}


def priority_level(score: float) -> int:
    """The engine's score as P1 (from .67), P2 or P3 (below .33)."""
    if score >= 0.67:
        return 1
    return 2 if score >= 0.33 else 3
