"""What the engine finds. Offsets are Unicode code points of the text, start inclusive, end exclusive."""

from dataclasses import dataclass

# What the engine says to people, as message ids: reasons, flags and what a priority rests on.
WORDS = (
    "accusation",
    "by-line, date line or credit",
    "close to the headline",
    "comparison",
    "decision",
    "figure",
    "finding",
    "heading",
    "harm or loss",
    "headline",
    "hypothetical",
    "instruction",
    "law",
    "money",
    "named person",
    "opinion",
    "quotation",
    "rhetorical",
    "states nothing by itself",
    "unresolved reference",
    "vague",
)


@dataclass(frozen=True, slots=True)
class FoundDetail:
    """One thing that a checker ticks off by itself; `value` its normalised form as strings, where it has one."""

    start: int
    end: int
    exact: str
    type: str
    value: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it (`speaker`), by which words (`cue`), and `how`: "direct", "indirect" or "according"."""

    speaker: str
    cue: str
    how: str


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """One proposition. `priority` is a score from 0 to 1 with the reasons for it; `reason` says why a claim is not
    checkable. `repeats` and `parent` are indices into Extraction.claims.
    """

    start: int
    end: int
    exact: str
    statement: str
    kinds: tuple[str, ...]
    checkable: bool
    reason: str
    priority: float
    priority_reasons: tuple[str, ...]
    details: tuple[FoundDetail, ...]
    attribution: Attribution | None = None
    flags: tuple[str, ...] = ()
    repeats: int | None = None
    parent: int | None = None
    about: tuple[str, ...] = ()

    @property
    def standalone(self) -> str:
        """The statement, and in brackets behind it what else it may be about, for readers without the article."""
        return f"{self.statement} [{'; '.join(self.about)}]" if self.about else self.statement


@dataclass(frozen=True, slots=True)
class CoveredSentence:
    """`status` is "claim", "no claim" or "boilerplate"; `why` tells why it is not a claim."""

    start: int
    end: int
    status: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Extraction:
    language: str
    claims: tuple[FoundClaim, ...]
    coverage: tuple[CoveredSentence, ...]
    engine_version: str
