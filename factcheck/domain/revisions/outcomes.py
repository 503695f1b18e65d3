"""What became of a claim's words in a new version."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    KEPT = "kept"
    STALE = "stale"
    REMOVED = "removed"


class Reason(StrEnum):
    """Why; the page turns it into a sentence."""

    SAME = "same"  # the same words, found once
    ADOPTED = "adopted"  # the wording that an approved verdict proposed; never an answer of `carry_over`
    REWORDED = "reworded"
    LIMIT = "limit"  # a negation, restriction or hedge beside the words came or went
    ADDITION = "addition"  # further words of the same clause
    LOSS = "loss"  # a name, a figure or a minus sign of the same clause
    QUESTION = "question"  # a statement became a question, or the other way round
    CONDITION = "condition"  # it now holds only if …
    DENIAL = "denial"  # a clause beside it denies it
    ANTECEDENT = "antecedent"  # a relative clause now speaks of something else
    ATTRIBUTION = "attribution"  # "she said" now stands behind other words
    SURROUNDINGS = "surroundings"  # "they left": nothing is left that tells who
    SEVERAL = "several"  # the words stand in several places, and nothing tells them apart
    HEADLINE = "headline"  # the headline was rewritten
    LOOKALIKE = "lookalike"  # gone; a sentence like it speaks of something else
    GONE = "gone"


@dataclass(frozen=True)
class Carried:
    """A claim in the new version: `start` and `end` in the new text, None when removed.

    `doubtful`: a person decides, among `candidates` (spans of the new text, the likeliest first).
    A kept claim is never doubtful.
    """

    status: Outcome
    reason: Reason
    old_words: str
    start: int | None = None
    end: int | None = None
    new_words: str | None = None
    doubtful: bool = False
    candidates: tuple[tuple[int, int], ...] = ()
