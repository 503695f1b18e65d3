"""The stages put together: text in, claims out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from factcheck.domain.language import detect_language

from .clauses import Clause, find_clauses
from .details import find_details
from .found import Attribution, CoveredSentence, Extraction, FoundClaim, FoundDetail
from .judging import checkability, kinds_of, priority_of
from .languages import Knowledge, knowledge
from .layout import Line, lay_out
from .quotations import Reported, reported_speech
from .repeats import link_repeats
from .sentences import sentences
from .tokens import Token, tokenise
from .wording import standalone, trimmed

ENGINE_VERSION = "rules 1"


def find_claims(text: str, *, language: str | None = None, reference_date: date | None = None) -> Extraction:
    """Every proposition of the text that could be checked, in its order, and what becomes of every sentence."""
    found_language = language or detect_language(text)
    knows = knowledge(found_language)
    details = find_details(text, language=found_language, reference_date=reference_date)
    claims: list[FoundClaim] = []
    coverage: list[CoveredSentence] = []
    article = _Article(text, knows, details)
    for line in lay_out(text, knows):
        if line.kind == "boilerplate":
            coverage.append(CoveredSentence(line.start, line.end, "boilerplate", "by-line, date line or credit"))
            continue
        for start, end in sentences(text, line.start, line.end, knows):
            of_sentence = article.claims_in(line, start, end, len(claims))
            claims.extend(of_sentence)
            coverage.append(_covered(start, end, of_sentence))
    return Extraction(found_language, tuple(link_repeats(claims)), tuple(coverage), ENGINE_VERSION)


def _covered(start: int, end: int, claims: Sequence[FoundClaim]) -> CoveredSentence:
    if any(claim.checkable for claim in claims):
        return CoveredSentence(start, end, "claim")
    reason = next((claim.reason for claim in claims if claim.reason), "states nothing by itself")
    return CoveredSentence(start, end, "no claim", reason)


@dataclass
class _Article:
    """What all sentences share. `at` walks through the details in step with the sentences."""

    text: str
    knows: Knowledge
    details: tuple[FoundDetail, ...]
    at: int = 0
    subject: str = ""

    def claims_in(self, line: Line, start: int, end: int, index: int) -> list[FoundClaim]:
        tokens = tokenise(self.text, start, end, self.knows)
        if not any(token.text[0].isalnum() for token in tokens):
            return []
        details = self._details_in(start, end)
        reported = reported_speech(self.text, tokens, self.knows)
        claims = list(self._claims(line, tokens, details, reported))
        return _nested(claims, reported, index)

    def _details_in(self, start: int, end: int) -> tuple[FoundDetail, ...]:
        while self.at < len(self.details) and self.details[self.at].end <= start:
            self.at += 1
        last = self.at
        while last < len(self.details) and self.details[last].start < end:
            last += 1
        return tuple(detail for detail in self.details[self.at : last] if start <= detail.start and detail.end <= end)

    def _claims(
        self, line: Line, tokens: Sequence[Token], details: Sequence[FoundDetail], reported: Reported | None
    ) -> Iterator[FoundClaim]:
        if reported and reported.whole:
            yield self._claim(line, tokens, *reported.whole, details, reported.attribution, "main")
            inner = [token for token in tokens if reported.content[0] <= token.start < reported.content[1]]
            for clause in find_clauses(inner, self.knows):
                yield self._of_clause(line, inner, clause, details, None)
            return
        attribution = reported.attribution if reported else None
        for clause in find_clauses(tokens, self.knows):
            yield self._of_clause(line, tokens, clause, details, attribution)

    def _of_clause(
        self,
        line: Line,
        tokens: Sequence[Token],
        clause: Clause,
        details: Sequence[FoundDetail],
        attribution: Attribution | None,
    ) -> FoundClaim:
        part = tokens[clause.first : clause.last]
        return self._claim(line, part, part[0].start, part[-1].end, details, attribution, clause.role)

    def _claim(
        self,
        line: Line,
        tokens: Sequence[Token],
        start: int,
        end: int,
        details: Sequence[FoundDetail],
        attribution: Attribution | None,
        role: str,
    ) -> FoundClaim:
        start, end = trimmed(self.text, start, end, self.knows)
        inside = tuple(detail for detail in details if start <= detail.start and detail.end <= end)
        said = attribution or (Attribution(line.speaker, ":", "direct") if line.speaker else None)
        words = [token for token in tokens if start <= token.start < end]
        kinds = kinds_of(words, inside, said, role, self.knows)
        checkable, reason = checkability(self.text[start:end], words, inside, kinds, line.kind, said, self.knows)
        score, why = priority_of(words, inside, kinds, line.kind, said, self.knows)
        statement, flags = standalone(self.text[start:end], words, role, self.subject, self.knows)
        if role == "main":
            self.subject = _subject(self.text, words) or self.subject
        return FoundClaim(
            start, end, self.text[start:end], statement, kinds, checkable, reason, score, why, inside, said, flags
        )


def _subject(text: str, words: Sequence[Token]) -> str:
    """What stands before the first finite verb, as a stand-in for the subject."""
    before = list(takewhile(lambda token: not token.is_finite, words))
    if not 0 < len(before) <= 8 or not any(token.tag in ("NAME", "NOUN") for token in before):
        return ""
    return text[before[0].start : before[-1].end].strip(" ,;:")


def _nested(claims: list[FoundClaim], reported: Reported | None, index: int) -> list[FoundClaim]:
    """What is said points to the saying; an empty anchor is none."""
    kept = [claim for claim in claims if claim.start < claim.end]
    if not (reported and reported.whole) or len(kept) < 2:
        return kept
    return [kept[0], *(replace(claim, parent=index) for claim in kept[1:])]
