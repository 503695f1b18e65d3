"""Paragraphs of a source ordered by how likely they speak to a claim."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from statistics import fmean, pstdev

from factcheck.domain.demonyms import made_from, of_one_country
from factcheck.domain.quantities import find_dates, find_quantities

from .concepts import concepts, fields
from .irregular import regular
from .light import LIGHT
from .meaning import nearness
from .wording import RELATED, Term, likeness, stem, terms

FIGURE, YEAR = 1.0, 1.0  # what an equal figure or year weighs, as against a word that is as rare
SMALL = Decimal(12)  # up to here a figure without a unit is there by chance as often as not
BY_CHANCE = 0.4  # what such a figure weighs
ANY_AMOUNT = 0.8  # what it weighs that a claim and a paragraph both speak of amounts, whatever these are
OTHER_VALUE = 0.5  # how much of an equal figure one of the same unit is worth: claims that are refuted have another
NEAR = Decimal("0.04")  # relative difference of figures that may be roundings of one another
LITTLE = 0.3  # words that tell little, such as `took`
CAPITAL = 1.2  # names and German nouns weigh more than verbs
ANSWERS = 0.7  # share of a question's score that goes to the answer behind it
QUESTION, HEADING = 0.45, 0.7  # neither a question nor a heading states anything
CLOSING = "\"”“»«’') "  # marks behind a sentence's end
SAME_FIELD = (0.25, 0.8)  # what words that share one of many semantic fields, or all, are worth as against the same
READ = 120  # paragraphs whose meaning is compared: those that share most
MEANING = 0.4  # what a standard deviation of nearness in meaning is worth, as against all that the best one shares
UNSTATED = 0.5  # deviations that a question or a heading is put back
AKIN = 0.3  # nearness in meaning that chance hardly gives
LENGTH = 0.15  # how strongly long paragraphs are marked down
_AMOUNTS = frozenset().union(*(concepts(word, "en") for word in ("rise", "fall", "double", "half", "third", "number")))
_SPEAKER = re.compile(r"([A-ZÄÖÜ][^:\n]{0,30}):\s")
_COMPARES = re.compile(r"\b(?:mehr|weniger|more|fewer|less)\b", re.IGNORECASE)


Figure = tuple[Decimal, str]  # value and unit
Row = tuple[float, list[float]]  # what something that a claim names weighs, and how far each paragraph has it


@dataclass(frozen=True)
class Word:
    """A term with the stem of its dictionary form, all that the thesaurus has for it, and its semantic fields."""

    term: Term
    stem: str
    meanings: frozenset[int]
    fields: frozenset[int]


@dataclass(frozen=True)
class Reading:
    """What is compared of a paragraph or a claim; `amounts`: it counts, measures or compares."""

    words: tuple[Word, ...]
    figures: tuple[Figure, ...]
    amounts: bool
    years: frozenset[int]
    question: bool
    heading: bool


@dataclass(frozen=True)
class Standing:
    """How likely a paragraph speaks to the claim, comparable within one source only; `akin`: it shares something with
    the claim, or is near it in meaning.
    """

    score: float
    akin: bool


def rank(*, claim: str, paragraphs: Sequence[str], claim_language: str, source_language: str) -> list[int]:
    """Indexes of all paragraphs, the likeliest first; of equals, headings last."""
    found = standings(claim, paragraphs, claim_language, source_language)
    return sorted(range(len(paragraphs)), key=lambda at: (-found[at].score, _is_heading(paragraphs[at]), at))


def standings(claim: str, paragraphs: Sequence[str], claim_language: str, source_language: str) -> list[Standing]:
    shared = score(claim, paragraphs, claim_language, source_language)
    most = max(shared, default=0.0) or 1.0
    read = sorted(sorted(range(len(paragraphs)), key=lambda at: (-shared[at], at))[:READ])
    near = dict(zip(read, nearness(claim, [paragraphs[at] for at in read]), strict=True)) if claim.strip() else {}
    meant = _meant(paragraphs, near)
    return [
        Standing(words / most + MEANING * meant[at], words > 0 or near.get(at, 0.0) >= AKIN)
        for at, words in enumerate(shared)
    ]


def _meant(paragraphs: Sequence[str], near: Mapping[int, float]) -> list[float]:
    """How the paragraphs stand out by what they mean, in standard deviations; those not read like the farthest."""
    if not near:
        return [0.0] * len(paragraphs)
    deviation, middle = pstdev(near.values()), fmean(near.values())
    standing = {at: (each - middle) / (deviation or 1.0) for at, each in near.items()}
    farthest = min(standing.values())
    meant = [standing.get(at, farthest) for at in range(len(paragraphs))]
    asked = _asked(paragraphs)
    return [
        each
        - UNSTATED * (asked[at] + _is_heading(paragraphs[at]))
        + (ANSWERS * meant[at - 1] if at and asked[at - 1] and not asked[at] else 0.0)
        for at, each in enumerate(meant)
    ]


def score(claim: str, paragraphs: Sequence[str], claim_language: str, source_language: str) -> list[float]:
    """By words, figures and dates: one score a paragraph, 0 where nothing is shared."""
    wanted = read(claim, claim_language)
    asked = _asked(paragraphs)
    readings = [replace(read(one, source_language), question=by) for one, by in zip(paragraphs, asked, strict=True)]
    rows = [*_words(wanted, readings), *_figures(wanted, readings), *_years(wanted, readings)]
    if wanted.amounts:
        rows.append((ANY_AMOUNT, [float(bool(reading.figures)) for reading in readings]))
    weights = [weight * _rarity(row) for weight, row in rows]
    scores = [
        sum(weight * row[at] for weight, (_, row) in zip(weights, rows, strict=True)) * _form(reading)
        for at, reading in enumerate(readings)
    ]
    return _with_answers(readings, scores)


def read(text: str, language: str) -> Reading:
    quantities = find_quantities(text, language)
    counted = [(q.start, q.end) for q in quantities]
    words = [_word(term, language) for term in terms(text, language)]
    dates = find_dates(text, language, None)
    years = frozenset(span.first.year for span in dates if span.first)
    figures = tuple((q.value, q.unit) for q in quantities if q.value is not None and q.value not in years)
    amounts = bool(figures) or any(word.meanings & _AMOUNTS for word in words) or bool(_COMPARES.search(text))
    words = [word for word in words if not any(start <= word.term.start < end for start, end in counted)]
    return Reading(tuple(words), figures, amounts, years, _ending(text) == "?", _is_heading(text))


def _asked(paragraphs: Sequence[str]) -> list[bool]:
    """Which paragraphs ask: those that end in a question mark, in an interview all of the speaker who asks most."""
    asks = [_ending(paragraph) == "?" for paragraph in paragraphs]
    speakers = [match[1] if (match := _SPEAKER.match(paragraph)) else "" for paragraph in paragraphs]
    turns, questions = Counter(speakers), Counter(who for who, ask in zip(speakers, asks, strict=True) if ask)
    askers = {who for who, asked in questions.items() if who and asked > 1 and 2 * asked > turns[who]}
    return [ask or who in askers for who, ask in zip(speakers, asks, strict=True)]


def _word(term: Term, language: str) -> Word:
    noun = term.capital and language == "de"
    forms = (
        {term.folded} if noun else {term.folded, regular(term.folded, language), regular(term.whole, language)} - {""}
    )
    meanings = term.meanings.union(*(concepts(form, language, term.capital) for form in forms))
    of = frozenset[int]().union(*(fields(form, language, term.capital) for form in forms))
    return Word(term, stem(regular(term.folded, language), language), meanings, of)


def _ending(text: str) -> str:
    return text.rstrip().rstrip(CLOSING)[-1:]


def _is_heading(text: str) -> bool:
    return _ending(text) not in ".!?:;…"


def _rarity(row: Sequence[float]) -> float:
    """Words found in few paragraphs tell more."""
    return math.log(1 + len(row) / (0.5 + sum(row)))


def _words(wanted: Reading, readings: Sequence[Reading]) -> Iterator[Row]:
    for word in wanted.words:
        light = LITTLE if word.term.folded in LIGHT else 1.0
        yield CAPITAL if word.term.capital else light, [_best(word, reading.words) for reading in readings]


def _best(word: Word, others: Iterable[Word]) -> float:
    """How well the likest of the others matches."""
    return max((_kinship(word, other) for other in others), default=0.0)


def _kinship(one: Word, other: Word) -> float:
    """As words of the same meaning or, less, of the same field."""
    found = likeness(one.term, other.term)
    if found:
        return found
    if one.meanings & other.meanings or one.stem == other.stem or _of_one_place(one.term, other.term):
        return RELATED
    return field_kinship(one.fields, other.fields)


def field_kinship(one: frozenset[int], other: frozenset[int]) -> float:
    """Words that may speak of many things meet by chance: it counts how much of what they may speak of is the same."""
    shared = len(one & other)
    least, most = SAME_FIELD
    return least + (most - least) * shared / math.sqrt(len(one) * len(other)) if shared else 0.0


def _of_one_place(one: Term, other: Term) -> bool:
    """`Frankreich` and `French`, `Linz` and `Linzer`."""
    if not (one.capital or other.capital):
        return False
    if made_from(one.folded, other.folded) or made_from(other.folded, one.folded):
        return True
    return of_one_country(one.folded, other.folded)


def _figures(wanted: Reading, readings: Sequence[Reading]) -> Iterator[Row]:
    for figure in wanted.figures:
        by_chance = figure[0] <= SMALL and not figure[1]
        yield BY_CHANCE if by_chance else FIGURE, [_alike(figure, reading.figures) for reading in readings]


def _years(wanted: Reading, readings: Sequence[Reading]) -> Iterator[Row]:
    for year in sorted(wanted.years):
        yield YEAR, [float(year in reading.years) for reading in readings]


def _form(reading: Reading) -> float:
    """Long paragraphs find more by chance; headings only announce."""
    return (HEADING if reading.heading else 1) / (1 + LENGTH * math.log1p(len(reading.words)))


def _alike(figure: Figure, others: Iterable[Figure]) -> float:
    """1 for an equal figure, less for another value of the same unit, 0 for anything else."""
    return max((_likeness(figure, other) for other in others), default=0.0)


def _likeness(one: Figure, other: Figure) -> float:
    same_unit = one[1] == other[1]
    if (same_unit or not one[1] or not other[1]) and abs(one[0] - other[0]) <= NEAR * max(abs(one[0]), abs(other[0])):
        return 1.0
    return OTHER_VALUE if same_unit and one[1] else 0.0


def _with_answers(readings: Sequence[Reading], scores: Sequence[float]) -> list[float]:
    """Interviews: what the question names, the answer is about."""
    shared = list(scores)
    for at, reading in enumerate(readings):
        if reading.question:
            shared[at] = scores[at] * QUESTION
            if at + 1 < len(readings) and not readings[at + 1].question:
                shared[at + 1] = scores[at + 1] + scores[at] * ANSWERS
    return shared
