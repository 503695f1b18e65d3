"""What segmentation hands to judging: sentences, and the spans in them that each state one thing."""

from dataclasses import dataclass

from .found import Attribution, FoundDetail
from .layout import Line
from .tokens import Token


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a line. `details` lie wholly inside it."""

    start: int
    end: int
    line: Line
    tokens: tuple[Token, ...]
    details: tuple[FoundDetail, ...]


@dataclass(frozen=True, slots=True)
class Proposition:
    """One anchor: `start` and `end` are exact, without conjunction, closing stop and enclosing marks.

    `role` says how it stands in its sentence: "main", "coordinate" (its subject or auxiliary may stand in the
    proposition before it), "relative", "apposition", "participle", "subordinate", "content" (what is said, inside
    the saying). `tokens` and `details` are those inside the anchor. `parent` is the index, in the sequence of all
    propositions of the article, of the innermost one around it. `reason` says why it is not `checkable`.
    """

    start: int
    end: int
    role: str
    sentence: Sentence
    tokens: tuple[Token, ...]
    details: tuple[FoundDetail, ...]
    attribution: Attribution | None = None
    parent: int | None = None
    checkable: bool = True
    reason: str = ""
