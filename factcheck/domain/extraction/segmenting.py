"""From text to propositions: lines, sentences, and the spans in them that state something."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .clauses import find_clauses
from .found import Attribution, FoundDetail
from .judging import checkability
from .languages import Knowledge
from .layout import Line
from .propositions import Proposition, Sentence
from .quotations import Reported, reported_speech
from .sentences import sentences
from .tokens import Token, tokenise
from .wording import trimmed


def sentences_of(text: str, line: Line, details: Sequence[FoundDetail], knows: Knowledge) -> Iterator[Sentence]:
    """The sentences of a line with their tokens; `details` are those of the line, in order."""
    at = 0
    for start, end in sentences(text, line.start, line.end, knows):
        while at < len(details) and details[at].end <= start:
            at += 1
        last = at
        while last < len(details) and details[last].start < end:
            last += 1
        inside = tuple(d for d in details[at:last] if start <= d.start and d.end <= end)
        yield Sentence(start, end, line, tokenise(text, start, end, knows), inside)


def propositions_of(text: str, sentence: Sentence, index: int, knows: Knowledge) -> list[Proposition]:
    """In order; `index` is how many propositions of the article come before."""
    if not any(token.text[0].isalnum() for token in sentence.tokens):
        return []
    reported = reported_speech(text, sentence.tokens, knows)
    found = [found for found in _found(text, sentence, reported, knows) if found.start < found.end]
    if not (reported and reported.whole):
        return found
    return [*found[:1], *(replace(inner, parent=index) for inner in found[1:])]


def _found(text: str, sentence: Sentence, reported: Reported | None, knows: Knowledge) -> Iterator[Proposition]:
    tokens: Sequence[Token] = sentence.tokens
    attribution = reported.attribution if reported else None
    if reported and reported.whole:
        yield _proposition(text, sentence, *reported.whole, "main", attribution, knows)
        tokens = [token for token in tokens if reported.content[0] <= token.start < reported.content[1]]
        attribution = None
    for clause in find_clauses(tokens, knows):
        part = tokens[clause.first : clause.last]
        yield _proposition(text, sentence, part[0].start, part[-1].end, clause.role, attribution, knows)


def _proposition(
    text: str, sentence: Sentence, start: int, end: int, role: str, said: Attribution | None, knows: Knowledge
) -> Proposition:
    start, end = trimmed(text, start, end, knows)
    speaker = sentence.line.speaker
    said = said or (Attribution(speaker, ":", "direct") if speaker else None)
    tokens = tuple(token for token in sentence.tokens if start <= token.start < end)
    details = tuple(detail for detail in sentence.details if start <= detail.start and detail.end <= end)
    checkable, reason = checkability(text[start:end], tokens, details, sentence.line.kind, said, role, knows)
    return Proposition(start, end, role, sentence, tokens, details, said, None, checkable, reason)
