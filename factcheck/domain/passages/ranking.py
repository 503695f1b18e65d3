"""Paragraphs of a source ordered by how likely they speak to a claim."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.domain.quantities import find_dates, find_quantities

from .wording import Term, best, terms

FIGURE, YEAR = 1.0, 1.0  # what an equal figure or year weighs, as against a word that is as rare
NEAR = Decimal("0.04")  # relative difference of figures that may be roundings of one another
CAPITAL = 1.2  # names and German nouns weigh more than verbs
ANSWERS = 0.5  # share of a question's score that goes to the answer behind it
QUESTION, HEADING = 0.6, 0.7  # neither a question nor a heading states anything
CLOSING = "\"”“»«’') "  # marks behind a sentence's end
LENGTH = 0.15  # how strongly long paragraphs are marked down


@dataclass(frozen=True)
class Reading:
    """What is compared of a paragraph or a claim."""

    terms: tuple[Term, ...]
    figures: tuple[tuple[Decimal, str], ...]
    years: frozenset[int]
    question: bool
    heading: bool


def rank(*, claim: str, paragraphs: Sequence[str], claim_language: str, source_language: str) -> list[int]:
    """Indexes of all paragraphs, the likeliest first; of equals, headings last."""
    scores = score(claim, paragraphs, claim_language, source_language)
    return sorted(range(len(paragraphs)), key=lambda index: (-scores[index], _is_heading(paragraphs[index]), index))


def score(claim: str, paragraphs: Sequence[str], claim_language: str, source_language: str) -> list[float]:
    """One score a paragraph, 0 where nothing is shared; comparable within one source only."""
    wanted = read(claim, claim_language)
    readings = [read(paragraph, source_language) for paragraph in paragraphs]
    found = [[best(term, reading.terms) for reading in readings] for term in wanted.terms]
    weights = [_rarity(row) * (CAPITAL if term.capital else 1) for term, row in zip(wanted.terms, found, strict=True)]
    found += [*_facts(wanted, readings)]
    weights += [_rarity(row) * weight for row, weight in zip(found[len(weights) :], _fact_weights(wanted), strict=True)]
    scores = [
        sum(weight * row[at] for weight, row in zip(weights, found, strict=True)) * _form(reading)
        for at, reading in enumerate(readings)
    ]
    return _with_answers(readings, scores)


def read(text: str, language: str) -> Reading:
    quantities = find_quantities(text, language)
    dates = find_dates(text, language, None)
    years = frozenset(span.first.year for span in dates if span.first)
    figures = tuple((q.value, q.unit) for q in quantities if q.value is not None and q.value not in years)
    return Reading(terms(text, language), figures, years, _ending(text) == "?", _is_heading(text))


def _ending(text: str) -> str:
    return text.rstrip().rstrip(CLOSING)[-1:]


def _is_heading(text: str) -> bool:
    return _ending(text) not in ".!?:;…"


def _rarity(row: Sequence[float]) -> float:
    """Words found in few paragraphs tell more."""
    return math.log(1 + len(row) / (0.5 + sum(row)))


def _facts(wanted: Reading, readings: Sequence[Reading]) -> Iterator[list[float]]:
    """For each figure and each year of the claim, in which paragraphs it stands."""
    for figure in wanted.figures:
        yield [float(any(_equal(figure, other) for other in reading.figures)) for reading in readings]
    for year in sorted(wanted.years):
        yield [float(year in reading.years) for reading in readings]


def _fact_weights(wanted: Reading) -> list[float]:
    return [FIGURE] * len(wanted.figures) + [YEAR] * len(wanted.years)


def _form(reading: Reading) -> float:
    """Long paragraphs find more by chance; headings only announce."""
    return (HEADING if reading.heading else 1) / (1 + LENGTH * math.log1p(len(reading.terms)))


def _equal(one: tuple[Decimal, str], other: tuple[Decimal, str]) -> bool:
    if one[1] and other[1] and one[1] != other[1]:
        return False
    return abs(one[0] - other[0]) <= NEAR * max(abs(one[0]), abs(other[0]))


def _with_answers(readings: Sequence[Reading], scores: Sequence[float]) -> list[float]:
    """Interviews: what the question names, the answer is about."""
    shared = list(scores)
    for at, reading in enumerate(readings):
        if reading.question:
            shared[at] = scores[at] * QUESTION
            if at + 1 < len(readings) and not readings[at + 1].question:
                shared[at + 1] = scores[at + 1] + scores[at] * ANSWERS
    return shared
