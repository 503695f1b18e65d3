"""The stages put together: text in, claims out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from factcheck.domain.language import detect_language

from .found import CoveredSentence, Extraction, FoundClaim
from .judging import kinds_of, priority_of
from .languages import Knowledge
from .propositions import Proposition
from .repeats import link_repeats
from .segmentation import Reading, propositions
from .tokens import Token
from .wording import standalone

ENGINE_VERSION = "spans 1"


def find_claims(text: str, *, language: str | None = None, reference_date: date | None = None) -> Extraction:
    """Every proposition of the text that could be checked, in its order, and what becomes of every sentence."""
    found_language = language or detect_language(text)
    reading = Reading(text, found_language, reference_date)
    found = propositions(reading)
    claims = list(_Judge(text, reading.knows).claims(found))
    return Extraction(found_language, tuple(link_repeats(claims)), tuple(_coverage(reading, found)), ENGINE_VERSION)


def _coverage(reading: Reading, found: Sequence[Proposition]) -> Iterator[CoveredSentence]:
    """What becomes of each line without claims and of each sentence of the others."""
    of_sentence: dict[int, list[Proposition]] = {}
    for proposition in found:
        of_sentence.setdefault(proposition.sentence.start, []).append(proposition)
    sentences = iter(reading.sentences)
    sentence = next(sentences, None)
    for line in reading.lines:
        if line.kind == "boilerplate":
            yield CoveredSentence(line.start, line.end, "boilerplate", "by-line, date line or credit")
        while sentence is not None and sentence.line is line:
            yield _covered(sentence.start, sentence.end, of_sentence.get(sentence.start, []))
            sentence = next(sentences, None)


def _covered(start: int, end: int, found: Sequence[Proposition]) -> CoveredSentence:
    if any(proposition.checkable for proposition in found):
        return CoveredSentence(start, end, "claim")
    reason = next((proposition.reason for proposition in found if proposition.reason), "states nothing by itself")
    return CoveredSentence(start, end, "no claim", reason)


@dataclass
class _Judge:
    """Kinds, priority and wording of each proposition; the subject is carried from one to the next."""

    text: str
    knows: Knowledge
    subject: str = ""

    def claims(self, propositions: Sequence[Proposition]) -> Iterator[FoundClaim]:
        for proposition in propositions:
            yield self._claim(proposition)

    def _claim(self, found: Proposition) -> FoundClaim:
        exact, words, inside, said = self.text[found.start : found.end], found.tokens, found.details, found.attribution
        kinds = kinds_of(words, inside, said, found.role, self.knows)
        score, why = priority_of(words, inside, kinds, found.sentence.line.kind, said, self.knows)
        statement, flags = standalone(exact, words, found.role, self.subject, self.knows)
        if found.role == "main":
            self.subject = _subject(self.text, words) or self.subject
        return FoundClaim(
            found.start, found.end, exact, statement, kinds, found.checkable, found.reason, score, why, inside, said,
            flags, parent=found.parent,
        )  # fmt: skip


def _subject(text: str, words: Sequence[Token]) -> str:
    """What stands before the first finite verb, as a stand-in for the subject."""
    before = list(takewhile(lambda token: not token.is_finite, words))
    if not 0 < len(before) <= 8 or not any(token.tag in ("NAME", "NOUN") for token in before):
        return ""
    return text[before[0].start : before[-1].end].strip(" ,;:")
