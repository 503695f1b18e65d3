"""What every tagger gives: a coarse tag for each word, and the finer one that it comes from.

Tags: NOUN NAME VFIN (finite verb) AUX (finite auxiliary) VPART (past participle) VING (present participle, gerund)
VINF PRON REL CONJ SUBJ PREP ART ADJ ADV NUM PUNCT OTHER.
"""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

FINITE = frozenset({"VFIN", "AUX"})
VERBAL = FINITE | {"VPART", "VING", "VINF"}


class Analysis(NamedTuple):
    """`tag` is coarse; `fine` is the tagger's own, for whoever wants more."""

    tag: str
    fine: str


class Tagger(Protocol):
    def tag(self, words: Sequence[str]) -> list[Analysis]: ...
