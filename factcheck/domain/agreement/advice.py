"""What the comparison of one detail with one passage comes to."""

from dataclasses import dataclass
from enum import StrEnum


class Relation(StrEnum):
    AGREES = "agrees"
    CONFLICTS = "conflicts"
    SILENT = "silent"


@dataclass(frozen=True)
class Advice:
    """It advises; it never sets a verdict.

    `start` and `end`: the words of the passage that decided, in code points, None where it is silent; `nearly`: it
    agrees only within rounding or by a qualifier; `why`: a key for the sentence on the page.
    """

    relation: Relation
    nearly: bool = False
    start: int | None = None
    end: int | None = None
    why: str = ""


def agrees(start: int, end: int, why: str, *, nearly: bool = False) -> Advice:
    return Advice(Relation.AGREES, nearly, start, end, why)


def conflicts(start: int, end: int, why: str) -> Advice:
    return Advice(Relation.CONFLICTS, False, start, end, why)


def silent(why: str) -> Advice:
    return Advice(Relation.SILENT, why=why)
