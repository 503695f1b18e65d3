"""The frozen data of a checking record. Every format is made from this alone, so that the same record gives the same
files on any day.

Times are ISO 8601 in UTC; `time_zone` is the newsroom's, by which files show them. People are shown by name with their
Kürzel; codes are those of states.py and scales.py.
"""

from collections import Counter
from dataclasses import dataclass

from factcheck.domain.frozen import later
from factcheck.domain.states import JUDGED, SETTLED

APPROVING = ("approve", "overrule")


@dataclass(frozen=True)
class ReportPerson:
    name: str
    initials: str
    role: str


@dataclass(frozen=True)
class ReportDetail:
    """`holds` None: not judged."""

    letter: str
    exact: str
    type: str
    holds: bool | None


@dataclass(frozen=True)
class ReportTalk:
    """Who was spoken to and how. `is_protected`: `who` is a cover name."""

    who: str
    who_role: str
    spoken_at: str
    channel: str
    authorised: bool
    is_protected: bool


@dataclass(frozen=True)
class ReportEvidence:
    """`found` None: there was no quotation, or nothing to find it in. `source` and `snapshot` are numbers in the
    library, 0 where there is none or where it is masked. `masked`: the source is confidential, or (outside the house)
    its talk not authorised. `closed_since`: it became so after the freezing. `page`: of the copy, from 1, on which the
    quotation begins; 0 where there are no pages.
    """

    label: str
    stance: str
    level: str
    quote: str
    locator: str
    comment: str
    found: bool | None
    source: int
    source_title: str
    source_type: str
    publisher: str
    author: str
    published: str
    url: str
    origin: str
    snapshot: int
    captured_at: str
    sha256: str
    text_sha256: str
    confidential: bool
    masked: bool = False
    talk: ReportTalk | None = later(None)
    closed_since: bool = later(False)
    page: int = later(0)

    @property
    def is_captured(self) -> bool:
        """Whether there is a copy, as far as this reader may know."""
        return self.snapshot > 0 or self.masked


@dataclass(frozen=True)
class ReportVerdict:
    """The assessor's judgement as it was submitted."""

    rating: str
    rationale: str
    action: str
    proposed_wording: str
    assessor: ReportPerson
    submitted_at: str
    fingerprint: str


@dataclass(frozen=True)
class ReportDecision:
    """What an editor did. An overruling carries the editor's own rating, reason and wording: the dissent is shown.
    `second` is the other editor who agreed to it, where the claim is critical or a legal risk.
    """

    act: str
    editor: ReportPerson
    decided_at: str
    reason: str
    rating: str
    action: str
    proposed_wording: str
    sign_off: bool
    second: ReportPerson | None = later(None)


@dataclass(frozen=True)
class ReportAdoption:
    """What an approved verdict asks for was done: in this version of the text, or (0) elsewhere, as `how` tells.
    `words` of the article are those that the verdict was given on, `wording` is what took their place, where it did.
    """

    action: str
    wording: str
    version: int
    how: str
    words: str
    by: ReportPerson
    at: str


@dataclass(frozen=True)
class ReportEarlier:
    """A verdict that does not stand, or no longer: with what became of it, and the words of the article that it was
    given on, in the version of that time (0: unknown). Outside the house nothing is told of a judgement that an editor
    overruled but who gave it and when.
    """

    verdict: ReportVerdict
    decision: ReportDecision | None
    withdrawn_at: str
    words: str
    version: int

    @property
    def was_approved(self) -> bool:
        return self.decision is not None and self.decision.act in APPROVING

    @property
    def overruling(self) -> ReportDecision | None:
        """The editor's judgement that counted instead of the assessor's."""
        return self.decision if self.decision and self.decision.act == "overrule" else None

    @property
    def rating(self) -> str:
        return (self.overruling or self.verdict).rating

    @property
    def action(self) -> str:
        return (self.overruling or self.verdict).action

    @property
    def wording(self) -> str:
        return (self.overruling or self.verdict).proposed_wording

    @property
    def rationale(self) -> str:
        """Why that was found: the editor's reason where the verdict was overruled."""
        return self.overruling.reason if self.overruling else self.verdict.rationale


@dataclass(frozen=True)
class ReportNote:
    kind: str
    text: str
    by: ReportPerson
    at: str


@dataclass(frozen=True)
class ReportEvent:
    act: str
    at: str
    by: str


@dataclass(frozen=True)
class ReportClaim:
    """`start` and `end` are code points of the version's text. `verdict` is the newest one; `decision` what became of
    it, if anything yet. `parent` and `repeats` are labels of other claims. `last_words` and `last_version` tell where a
    claim stood that has no place in this version. Outside the house no claim is called a legal risk, and one that is
    over has neither details nor evidence.
    """

    id: int
    label: str
    start: int
    end: int
    exact: str
    statement: str
    kinds: tuple[str, ...]
    priority: int
    legal_risk: bool
    legal_note: str
    status: str
    waiting_reason: str
    dismiss_reason: str
    dismiss_note: str
    parent: str
    repeats: str
    details: tuple[ReportDetail, ...]
    evidence: tuple[ReportEvidence, ...]
    verdict: ReportVerdict | None
    decision: ReportDecision | None
    notes: tuple[ReportNote, ...]
    history: tuple[ReportEvent, ...]
    earlier: tuple[ReportEarlier, ...] = later(())
    last_words: str = later("")
    last_version: int = later(0)
    adoption: ReportAdoption | None = later(None)

    @property
    def heading(self) -> str:
        """What it says now: the new wording, once that was put in."""
        if self.adoption is None:
            return self.statement
        return (self.exact if self.adoption.version else self.adoption.wording) or self.statement

    @property
    def judged_words(self) -> str:
        """The words of the article that its verdict was given on."""
        return self.adoption.words if self.adoption else self.exact

    @property
    def is_judged(self) -> bool:
        return self.status in JUDGED and self.verdict is not None

    @property
    def overruling(self) -> ReportDecision | None:
        """The editor's judgement that stands instead of the assessor's."""
        overruled = self.decision is not None and self.decision.act == "overrule" and self.status == "approved"
        return self.decision if overruled else None

    @property
    def _judgement(self) -> ReportDecision | ReportVerdict | None:
        return (self.overruling or self.verdict) if self.is_judged else None

    @property
    def rating(self) -> str:
        """What stands: the editor's where the verdict was overruled."""
        return self._judgement.rating if self._judgement else ""

    @property
    def action(self) -> str:
        return self._judgement.action if self._judgement else ""

    @property
    def wording(self) -> str:
        """The new wording that stands, if one is proposed."""
        return self._judgement.proposed_wording if self._judgement else ""


@dataclass(frozen=True)
class ReportClearance:
    """Who cleared the article for publication, when, in which version and mode. `left` is the number of claims that
    nobody had approved by then; `open` are their labels, as far as the event names them.
    """

    by: ReportPerson
    at: str
    version: int
    mode: str
    left: int
    open: tuple[str, ...]


@dataclass(frozen=True)
class ReportChain:
    """How long a hash chain of events was, and its last hash, at the moment of the record."""

    subject: str
    length: int
    head: str


@dataclass(frozen=True)
class ReportChange:
    """What is new since the report before: `what` is a code of changes.py; `old` and `new` are codes or words."""

    claim: str
    what: str
    old: str
    new: str


@dataclass(frozen=True)
class ReportCorrection:
    """Set right after publication: what was wrong, what replaced it, when, by whom."""

    wrong: str
    right: str
    at: str
    by: ReportPerson


@dataclass(frozen=True)
class ReportData:
    """`as_of` is the moment of the record; every time stamp in a file comes from it. `number` 0: not issued.

    `blocks` tells headings, items and paragraphs of the text as (kind, start, end, level). `masking` is the number of
    the rules by which it was cut to its readers when it was issued. `article_status` "": not recorded.
    """

    number: int
    article: int
    title: str
    author: str
    published: str
    language: str
    address: str
    desk: str
    version: int
    sha256: str
    text: str
    blocks: tuple[tuple[str, int, int, int], ...]
    kind: str
    mode: str
    scale: str
    scale_version: int
    engine_version: str
    tool_version: str
    as_of: str
    profile: str
    issued_by: str
    checkers: tuple[ReportPerson, ...]
    approvers: tuple[ReportPerson, ...]
    claims: tuple[ReportClaim, ...]
    set_aside: tuple[tuple[str, str], ...]
    chains: tuple[ReportChain, ...]
    since: int
    changes: tuple[ReportChange, ...]
    corrections: tuple[ReportCorrection, ...]
    time_zone: str = later("UTC")
    masking: int = later(1)
    article_status: str = later("")
    clearance: ReportClearance | None = later(None)

    @property
    def chain(self) -> ReportChain:
        """The article's own."""
        return self.chains[0]

    @property
    def standing(self) -> tuple[ReportClaim, ...]:
        """Claims that still count."""
        return tuple(claim for claim in self.claims if claim.status not in SETTLED)

    @property
    def dropped(self) -> tuple[ReportClaim, ...]:
        return tuple(claim for claim in self.claims if claim.status == "dismissed")

    @property
    def past(self) -> tuple[ReportClaim, ...]:
        """Those with verdicts that do not stand, and those that have gone from the text or were replaced."""
        return tuple(claim for claim in self.claims if claim.earlier or claim.status in ("removed", "replaced"))

    @property
    def reworded(self) -> tuple[ReportClaim, ...]:
        """Those for which another wording is proposed."""
        return tuple(claim for claim in self.standing if claim.wording)

    @property
    def unassessed(self) -> tuple[ReportClaim, ...]:
        return tuple(claim for claim in self.standing if not claim.is_judged)

    @property
    def unapproved(self) -> tuple[ReportClaim, ...]:
        return tuple(claim for claim in self.standing if claim.status != "approved")

    @property
    def is_complete(self) -> bool:
        return bool(self.standing) and not self.unapproved

    @property
    def has_confidential(self) -> bool:
        return any(piece.confidential for claim in self.claims for piece in claim.evidence)

    def by_rating(self) -> dict[str, Counter[str]]:
        """How many claims of each rating are approved and for approval."""
        counts: dict[str, Counter[str]] = {}
        for claim in self.standing:
            if claim.rating:
                counts.setdefault(claim.rating, Counter())[claim.status] += 1
        return counts
