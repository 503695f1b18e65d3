"""Words with their place and their tag."""

import re
import sys
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from .languages import Knowledge
from .tags import FINITE, VERBAL, Analysis, Tagger, tagger

# French and Spanish elide: "l'eau", "qu'elle" are two words there, "aujourd'hui" and "rock'n'roll" are one.
_ELIDED = r"(?i:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[^\W\d_])|"
_WORD = r"\d+(?:[.,:]\d+)*\.?(?=\s+[A-ZÄÖÜ][a-zä])|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-'’.&][^\W\d_]+)*|\S"
_TOKEN = re.compile(_WORD)
_ELIDING = re.compile(_ELIDED + _WORD)
# Words of one sentence that are tagged together; a longer one, as no article has, is read batch by batch.
BATCH = 400


class Token(NamedTuple):
    """`start` and `end` are offsets in the text; `low` is the word in small letters."""

    text: str
    start: int
    tag: str
    fine: str
    low: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def is_verb(self) -> bool:
        return self.tag in VERBAL

    @property
    def is_finite(self) -> bool:
        return self.tag in FINITE


def tokenise(text: str, start: int, end: int, knows: Knowledge, other_tagger: Tagger | None = None) -> Iterator[Token]:
    """`other_tagger` stands in for the one that the language has. Equal words share their strings."""
    matches = (_ELIDING if knows.code == "fr" else _TOKEN).finditer(text, start, end)
    tags = (other_tagger or tagger(knows.code)).tag
    while found := list(islice(matches, BATCH)):
        words = [sys.intern(match.group()) for match in found]
        for word, match, analysis in zip(words, found, tags(words), strict=True):
            low, tag = sys.intern(word.lower()), _corrected(word, analysis, knows)
            yield Token(word, match.start(), tag, analysis.fine, low)


def _corrected(word: str, analysis: Analysis, knows: Knowledge) -> str:
    """Closed classes are known better than any tagger guesses them."""
    low, tag = word.lower(), analysis.tag
    if not word[0].isalnum():
        return "PUNCT"
    if word[0].isdigit():
        return "NUM"
    if tag in ("VFIN", "OTHER") and low in knows.auxiliaries:
        return "AUX"
    if low in knows.coordinators and tag != "ADV":
        return "CONJ"
    return tag
