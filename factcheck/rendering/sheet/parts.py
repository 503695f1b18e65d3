"""What a laid-out record consists of: texts as people typed them, codes in words of one language."""

from dataclasses import dataclass

from factcheck.domain.differences import Difference
from factcheck.domain.report import ReportClaim, ReportData, ReportEvidence


@dataclass(frozen=True)
class SheetDetail:
    letter: str
    exact: str
    judged: str
    holds: bool | None


@dataclass(frozen=True)
class SheetEvidence:
    """`facts` are what is known of it: of a talk (`talk` alone) who, role, time, channel and authorisation, then level,
    type, publisher, author, date, page, locator, origin. `captured` is when its copy was made, `link` the address where
    it may be followed.
    """

    piece: ReportEvidence
    stance: str
    title: str
    facts: tuple[str, ...]
    talk: tuple[str, ...]
    captured: str
    link: str


@dataclass(frozen=True)
class SheetNote:
    who: str
    kind: str
    at: str
    text: str


@dataclass(frozen=True)
class SheetClaim:
    """`mark` and `status` choose the sign, `words` name it. `heading` is what the claim says now, `judged` what its
    verdict was given on where that is something else, `words_under` the words of the article where they are.
    `dissent` is told where an editor overruled.
    """

    claim: ReportClaim
    mark: str
    words: str
    definition: str
    priority: str
    kinds: str
    action: str
    rationale: str
    heading: str
    words_under: str
    judged: str
    changes: tuple[Difference, ...]
    wording: str
    wording_state: str
    details: tuple[SheetDetail, ...]
    evidence: tuple[SheetEvidence, ...]
    notes: tuple[SheetNote, ...]
    dissent: tuple[str, ...]
    trail: tuple[str, ...]
    links: str


@dataclass(frozen=True)
class SheetPast:
    """A verdict that does not stand, or a claim that is gone (`verdict` "": never judged). `state`: what is now.
    `anchor` is where links to a claim lead that has no entry any more.
    """

    label: str
    words: str
    state: str
    verdict: str
    rationale: str
    trail: tuple[str, ...]
    anchor: str = ""


@dataclass(frozen=True)
class SheetStretch:
    """A run of the article under one claim (`label` "": under none); `begins` are the numbers that stand before it."""

    text: str
    label: str
    status: str
    mark: str
    begins: tuple[str, ...]


@dataclass(frozen=True)
class SheetBlock:
    kind: str
    level: int
    stretches: tuple[SheetStretch, ...]


@dataclass(frozen=True)
class SummaryRow:
    label: str
    mark: str
    approved: int
    submitted: int
    follows: str


@dataclass(frozen=True)
class SheetChange:
    """What is new since the report before; `old` and `new` as they are shown, in words. `anchor` is where a link to the
    claim leads, "" where it has no entry.
    """

    claim: str
    what: str
    old: str
    new: str
    anchor: str


@dataclass(frozen=True)
class SheetCorrection:
    at: str
    who: str
    wrong: str
    right: str


@dataclass(frozen=True)
class Sheet:
    data: ReportData
    language: str
    kind: str
    state: str
    left: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    summary: tuple[SummaryRow, ...]
    bar: tuple[tuple[str, str, int], ...]
    article: tuple[SheetBlock, ...]
    claims: tuple[SheetClaim, ...]
    past: tuple[SheetPast, ...]
    set_aside: tuple[tuple[str, str], ...]
    changes: tuple[SheetChange, ...]
    corrections: tuple[SheetCorrection, ...]
    proof: tuple[str, ...]
    link: str
    as_of: str
