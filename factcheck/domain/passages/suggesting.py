"""The best passages of a captured text for a claim, as spans."""

import re
from dataclasses import dataclass

from .ranking import rank, score

PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
LONGEST = 1_500  # code points of a paragraph; longer ones are cut behind a sentence
MOST = 2_000  # paragraphs compared
_SENTENCE_END = re.compile(r"[.!?][\"”“»«’']?\s+")


@dataclass(frozen=True)
class Suggestion:
    """A passage [start, end) of the text, in code points."""

    start: int
    end: int
    score: float


def suggest(*, claim: str, text: str, claim_language: str, source_language: str, limit: int = 3) -> list[Suggestion]:
    """At most `limit` passages that share something with the claim, the best first."""
    spans = _paragraphs(text)[:MOST]
    wordings = [text[start:end] for start, end in spans]
    scores = score(claim, wordings, claim_language, source_language)
    order = rank(claim=claim, paragraphs=wordings, claim_language=claim_language, source_language=source_language)
    return [Suggestion(*spans[at], scores[at]) for at in order[:limit] if scores[at] > 0]


def _paragraphs(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for match in PARAGRAPH.finditer(text):
        start = match.start()
        while match.end() - start > LONGEST:
            cut = _cut(text, start)
            found.append((start, cut))
            start = cut
        found.append((start, match.end()))
    return [(start, end) for start, end in found if text[start:end].strip()]


def _cut(text: str, start: int) -> int:
    """Behind the last sentence that fits."""
    ends = [end.end() for end in _SENTENCE_END.finditer(text, start, start + LONGEST)]
    return ends[-1] if ends else start + LONGEST
