"""A detail of a claim and the passage it is held against, read once: their words, and how near they are."""

import operator
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from factcheck.domain.passages.concepts import concepts, matters
from factcheck.domain.passages.light import HOMOGRAPHS, LIGHT
from factcheck.domain.passages.meaning import Vectors, nearness_of_words
from factcheck.domain.passages.wording import RELATED, SIMILAR, Term, likeness, terms

from .amounts import find_amounts
from .clauses import Clause, split
from .idioms import with_idioms
from .lexicon import meanings, of_family
from .phrasal import with_particles

CLAUSE, SENTENCE, PASSAGE = 1.0, 0.7, 0.35  # what a word is worth by how near to the figure or name it stands
MOST = 100  # figures, dates or names of a passage that are weighed
SAME_MATTER = 0.3  # what a word of the same semantic field is worth
FOREIGN = 0.4  # weight of a word that could not be found, whatever stands there
NEAR_IN_MEANING = 0.7  # cosine from which two words that the lexicon does not part may be the same
SUBJECT, SUBJECT_OF_TWO = 0.7, 0.8  # weight of the claim's first word as against the others


@dataclass(frozen=True)
class Reading:
    """`claim_day` and `passage_day` are what relative dates are reckoned from; `figure` is the part of
    the detail [start, end) that is compared, where the rest of it tells what the figure counts."""

    detail: str
    claim: str
    passage: str
    claim_language: str
    passage_language: str
    claim_day: date
    passage_day: date
    figure: tuple[int, int] | None = None

    @cached_property
    def at(self) -> int:
        """Where the detail stands in the claim; 0 when it does not."""
        return max(0, self.claim.find(self.detail))

    @cached_property
    def claim_terms(self) -> tuple[Term, ...]:
        return _read(self.claim, self.claim_language)

    @cached_property
    def context(self) -> tuple[Term, ...]:
        """The claim's words beside the detail: what the detail is said of."""
        start, end = self.figure or (0, len(self.detail))
        beside = [t for t in self.claim_terms if t.end <= self.at + start or t.start >= self.at + end]
        return tuple(term for term in beside if not self._is_light(term)) or tuple(beside)

    def _is_light(self, term: Term) -> bool:
        """`stellte`, but for that of `stellte ... ein`."""
        whole = _of_whole(term, self.claim_language)
        if self.claim_language != "de":
            whole = of_family(whole, "event")  # `came from` tells little
        elif term.whole:
            whole = whole or concepts(term.whole, "de", False)
        if term.capital and term.folded in HOMOGRAPHS:
            return False
        return term.whole in LIGHT or (term.folded in LIGHT and not whole)

    @cached_property
    def passage_terms(self) -> tuple[Term, ...]:
        return _read(self.passage, self.passage_language)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        return split(self.passage)

    def clause_at(self, place: int) -> Clause:
        return next((clause for clause in self.clauses if clause.start <= place < clause.end), self.clauses[-1])

    def terms_within(self, start: int, end: int) -> tuple[Term, ...]:
        return tuple(term for term in self.passage_terms if start <= term.start < end)

    @cached_property
    def _matches(self) -> tuple[tuple[float, ...], ...]:
        """For each word of the context, how well each word of the passage matches it."""
        return tuple(tuple(self._kinship(mine, theirs) for theirs in self.passage_terms) for mine in self.context)

    def _kinship(self, mine: Term, theirs: Term) -> float:
        """Their likeness, or a little of it where they but speak of the same matter: `Gericht`, `plaintiff`."""
        found = self.likeness(mine, theirs)
        if found:
            return found
        shared = matters(mine.folded, self.claim_language, mine.capital) & matters(
            theirs.folded, self.passage_language, theirs.capital
        )
        return SAME_MATTER if shared else 0.0

    def likeness(self, mine: Term, theirs: Term) -> float:
        """How well a word of the claim and one of the passage match, also as words of one line of the lexicon, or as
        words near to each other in meaning, of which the lexicon has no more than one: contraries are near as well.
        """
        found = likeness(mine, theirs)
        if found >= RELATED:
            return found
        says, said = self.says(mine), self.said(theirs)
        if says & said:
            return RELATED
        if found or (says and said) or self._is_named(mine) or theirs.whole or theirs.folded in LIGHT:
            return found
        return SIMILAR if self._nearness(mine, theirs) >= NEAR_IN_MEANING else 0.0

    def _is_named(self, term: Term) -> bool:
        return term.capital and self.claim_language != "de"

    def _nearness(self, mine: Term, theirs: Term) -> float:
        near, rows, columns = self._all_nearness
        return float(near[rows[mine.start], columns[theirs.start]])

    @cached_property
    def _all_nearness(self) -> tuple[Vectors, dict[int, int], dict[int, int]]:
        """How near each word of the claim is to each of the passage; its row and its column by where they begin."""
        mine = tuple(self.claim[term.start : term.end] for term in self.claim_terms)
        theirs = tuple(self.passage[term.start : term.end] for term in self.passage_terms)
        rows = {term.start: row for row, term in enumerate(self.claim_terms)}
        columns = {term.start: column for column, term in enumerate(self.passage_terms)}
        return nearness_of_words(mine, theirs), rows, columns

    def says(self, term: Term) -> frozenset[int]:
        """What a word of the claim stands for in the lexicon."""
        return _meant(term, self.claim_language)

    def said(self, term: Term) -> frozenset[int]:
        """What a word of the passage stands for in the lexicon."""
        return _meant(term, self.passage_language)

    def best(self, mine: Term, theirs: Iterable[Term]) -> float:
        return max((self.likeness(mine, term) for term in theirs), default=0.0)

    def relatedness(self, start: int, end: int) -> float:
        """How much of the claim stands around [start, end) of the passage, 0 to 1; the span itself does not count."""
        clause = self.clause_at(start)
        scopes = (
            (CLAUSE, self._numbers(clause.start, clause.end, start, end)),
            (SENTENCE, self._numbers(clause.sentence_start, clause.sentence_end, start, end)),
            (PASSAGE, self._numbers(0, len(self.passage), start, end)),
        )
        worth = [
            max(factor * max((row[at] for at in numbers), default=0.0) for factor, numbers in scopes)
            for row in self._matches
        ]
        weights = [
            self._weight(term) * (1.0 if any(row) or not self.is_foreign(term) else FOREIGN)
            for term, row in zip(self.context, self._matches, strict=True)
        ]
        figures = self._figures_told(clause, start, end)
        worth += [CLAUSE] * figures
        weights += [1.0] * figures
        if not weights:
            return SENTENCE  # nothing but the detail is claimed
        told: float = sum(map(operator.mul, weights, worth))
        return told / sum(weights)

    @cached_property
    def _figures(self) -> frozenset[tuple[str, Decimal]]:
        """Figures of the claim beside the detail: `a third of those over 65`."""
        end = self.at + len(self.detail)
        beside = (a for a in find_amounts(self.claim, self.claim_language) if a.end <= self.at or a.start >= end)
        return frozenset((amount.dimension, amount.value) for amount in beside)

    def _figures_told(self, clause: Clause, start: int, end: int) -> int:
        """How many of them stand in the sentence too, outside of [start, end)."""
        if not self._figures:
            return 0
        there = find_amounts(self.passage, self.passage_language)
        return len(self._figures & {
            (amount.dimension, amount.value)
            for amount in there
            if clause.sentence_start <= amount.start < clause.sentence_end and not start <= amount.start < end
        })  # fmt: skip

    def is_foreign(self, term: Term) -> bool:
        """A word of the claim that the word lists do not know: one of the other language can hardly match it."""
        return self.claim_language != self.passage_language and not (term.meanings or self.says(term))

    def _weight(self, term: Term) -> float:
        """The subject is shared by all that a passage says of it; the predicate tells the statements apart."""
        if term is not self.context[0] or term.end > self.at:
            return 1.0
        return SUBJECT if len(self.context) > 2 else SUBJECT_OF_TWO

    def _numbers(self, first: int, last: int, start: int, end: int) -> list[int]:
        """Which words of the passage stand within [first, last) and outside [start, end)."""
        return [
            at
            for at, term in enumerate(self.passage_terms)
            if first <= term.start < last and not start <= term.start < end
        ]


def _read(text: str, language: str) -> tuple[Term, ...]:
    found = terms(text, language)
    return with_idioms(text, language, with_particles(text, found) if language == "en" else found)


def _meant(term: Term, language: str) -> frozenset[int]:
    found = meanings(term.folded, language, term.capital)
    if not found and language == "en" and term.folded.endswith("ing"):
        found = meanings(term.folded.removesuffix("ing") + "e", language)  # `moving`, of `move`
    if not term.whole:
        return found
    whole = _of_whole(term, language)
    return whole or found if language == "en" else found | whole


def _of_whole(term: Term, language: str) -> frozenset[int]:
    """Of the verb with its particle, or of the idiom that it stands in, which may say several things."""
    return frozenset[int]().union(*(meanings(word, language, False) for word in term.whole.split()))
