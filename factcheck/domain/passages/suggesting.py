"""The best passages of a captured text for a claim, as spans."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from .ranking import standings

PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![^\S\n]*\n)[^\n]+)*")
LONGEST = 1_500  # code points of a paragraph; longer ones are cut behind a sentence
MOST = 2_000  # paragraphs compared
_SENTENCE_END = re.compile(r"[.!?][\"”“»«’']?\s+")


@dataclass(frozen=True)
class Suggestion:
    """A passage [start, end) of the text, in code points."""

    start: int
    end: int
    score: float


def suggest(
    *, claim: str, text: str, claim_language: str, source_language: str, limit: int = 3
) -> tuple[Suggestion, ...]:
    """At most `limit` passages that share something with the claim or are near it in meaning, the best first."""
    return _suggest(claim, text[: MOST * LONGEST], claim_language, source_language, limit)


@lru_cache(maxsize=16)
def _suggest(claim: str, text: str, claim_language: str, source_language: str, limit: int) -> tuple[Suggestion, ...]:
    """Remembered with its text, which is why there are few and none is longer than what is compared."""
    spans = list(islice(_paragraphs(text), MOST))
    found = standings(claim, [text[start:end] for start, end in spans], claim_language, source_language)
    order = sorted((at for at, each in enumerate(found) if each.akin), key=lambda at: (-found[at].score, at))
    return tuple(Suggestion(*spans[at], found[at].score) for at in order[:limit])


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    for match in PARAGRAPH.finditer(text):
        start = match.start()
        while match.end() - start > LONGEST:
            cut = _cut(text, start)
            if text[start:cut].strip():
                yield start, cut
            start = cut
        if text[start : match.end()].strip():
            yield start, match.end()


def _cut(text: str, start: int) -> int:
    """Behind the last sentence that fits."""
    ends = [end.end() for end in _SENTENCE_END.finditer(text, start, start + LONGEST)]
    return ends[-1] if ends else start + LONGEST
