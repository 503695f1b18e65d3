"""Noun phrases of a sentence, as far as tags tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.domain.extraction.languages import Knowledge
from factcheck.domain.extraction.tokens import Token

STEM = 5
MOST_WORDS = 7
_INNER = ("ADJ", "NUM", "VPART", "ADV")
_HEADS = ("NOUN", "NAME")
_OF = ("of", "de", "d’", "d'", "du", "des", "del", "von", "vom", "d")


@dataclass(frozen=True, slots=True)
class Phrase:
    """`start` and `end` are offsets of the text; `head_end` is where its noun ends, `head` the stem of it."""

    start: int
    end: int
    head_end: int
    head: str
    plural: bool


def stem(word: str) -> str:
    return word[:STEM].lower()


def phrases(tokens: Sequence[Token], knows: Knowledge) -> Iterator[Phrase]:
    """In order; one that completes another ("the filling of the reservoir") comes by itself as well."""
    index = 0
    while index < len(tokens):
        end = _end(tokens, index, knows)
        if end > index:
            yield _phrase(tokens[index:end], tokens[_whole_end(tokens, end, knows) - 1].end, knows)
        index = max(end, index + 1)


def _whole_end(tokens: Sequence[Token], end: int, knows: Knowledge) -> int:
    """Behind what completes the phrase: "of" and a phrase, or a German genitive; twice at most."""
    for _ in range(2):
        if end >= len(tokens):
            return end
        first = end + 1 if tokens[end].low in _OF else end
        genitive = (
            knows.code == "de" and tokens[end].low in ("des", "der", "eines", "einer") and tokens[end].tag == "ART"
        )
        if first == end and not genitive:
            return end
        behind = _end(tokens, first, knows) if first < len(tokens) else first
        if behind == first:
            return end
        end = behind
    return end


def _end(tokens: Sequence[Token], index: int, knows: Knowledge) -> int:
    """Behind the nouns that end the phrase which begins here; the same index where none begins."""
    at = index
    if _opens(tokens[at], knows):
        at += 1
    while at < len(tokens) and at - index < MOST_WORDS and tokens[at].tag in _INNER and tokens[at].text[0].isalnum():
        at += 1
    nouns = at
    while at < len(tokens) and at - index < MOST_WORDS and tokens[at].tag in _HEADS:
        at += 1
    return at if at > nouns else index


def _opens(token: Token, knows: Knowledge) -> bool:
    return token.low in knows.articles or token.tag == "ART" or token.low in knows.referring


def _phrase(part: Sequence[Token], end: int, knows: Knowledge) -> Phrase:
    first, last = part[0], part[-1]
    plural = any(token.tag == "NUM" for token in part) or (last.low.endswith("s") and knows.code != "de")
    return Phrase(first.start, end, last.end, stem(last.text), plural)
