"""Whether two claims say the same: the same figures and dates, and nearly the same words.

Claims of the same content are found among very many by keys: all figures and dates together with a few of the words,
chosen so that texts which share most of their words are likely to share a key (Broder, "On the resemblance and
containment of documents", 1997; Indyk and Motwani, "Approximate nearest neighbors", 1998).
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.names import find_name
from factcheck.domain.passages.wording import WORD, fold
from factcheck.domain.quantities import DateSpan, Quantity, find_dates, find_quantities
from factcheck.domain.revisions.closed_class import FUNCTION_WORDS, LIMITS, NUMERALS

CLOSE = 0.6  # share of the words of either that both have
LEAST_WORDS = 2
BEGINNING = 6  # letters by which a word is known whatever its ending
BANDS, ROWS = 8, 2  # of texts that share CLOSE of their words, 97 in 100 share a key
NAMED = ("person", "organisation", "place")
# Negations of the languages whose other closed classes `revisions` does not need.
NEGATIONS = words("ne pas jamais rien aucun aucune nunca ningún ninguna nada sin sans")
DECISIVE = LIMITS | NEGATIONS | (NUMERALS - FUNCTION_WORDS)

_CLITIC = re.compile(r"^(?:l|d|qu|n|s)['’]", re.IGNORECASE)


@dataclass(frozen=True)
class Content:
    """`facts` are the figures and dates in a normal form, `limits` the words that deny, restrict or count,
    `words` the others by their beginnings. `undated`: a day is named that cannot be told, so that no other claim is
    known to mean it.
    """

    facts: tuple[str, ...]
    limits: tuple[str, ...]
    words: frozenset[str]
    undated: bool = False


@dataclass(frozen=True)
class Name:
    """Somebody, some body or some place; `kind` is one of NAMED."""

    words: str
    kind: str


def content_of(statement: str, language: str, reference_date: date | None) -> Content:
    """`reference_date` is the day from which “yesterday” is counted."""
    dates = find_dates(statement, language, reference_date)
    figures = [one for one in find_quantities(statement, language) if not any(_within(one, span) for span in dates)]
    taken = [*((span.start, span.end) for span in dates), *((one.start, one.end) for one in figures)]
    spoken = list(_words(statement, taken))
    limits = tuple(sorted(word for word in spoken if word in DECISIVE))
    telling = {fold(word)[:BEGINNING] for word in spoken if word not in FUNCTION_WORDS | DECISIVE}
    facts = sorted([*(_dated(statement, span) for span in dates), *(_figure(statement, one) for one in figures)])
    undated = any(span.first is None and span.last is None and not span.recurring for span in dates)
    return Content(tuple(facts), limits, frozenset(telling), undated)


def keys_of(content: Content) -> frozenset[int]:
    """Signed 64-bit numbers; none for what cannot be told from other claims."""
    if content.undated or len(content.words) < LEAST_WORDS:
        return frozenset()
    facts = "|".join((*content.facts, *content.limits))
    least = [min(content.words, key=lambda word: _number(f"{turn} {word}")) for turn in range(BANDS * ROWS)]
    bands = (" ".join(least[band * ROWS : (band + 1) * ROWS]) for band in range(BANDS))
    return frozenset(_number(f"{number} {facts} {band}") for number, band in enumerate(bands))


def says_the_same(one: Content, other: Content) -> bool:
    """Likeness alone never does: another figure or a negation makes another claim."""
    if one.undated or other.undated or (one.facts, one.limits) != (other.facts, other.limits):
        return False
    return len(one.words & other.words) >= CLOSE * len(one.words | other.words)


def names_the_same(names: Collection[Name], statement: str, others: Collection[Name], other: str) -> bool:
    """Whoever is named in one of two statements is named in the other."""
    return all(_is_named(name, other) for name in names) and all(_is_named(name, statement) for name in others)


def _is_named(name: Name, statement: str) -> bool:
    """As it stands, for names that are written small; or a variant of it."""
    return name.words.casefold() in statement.casefold() or bool(find_name(name.words, statement, name.kind))


def _within(figure: Quantity, span: DateSpan) -> bool:
    return figure.start < span.end and span.start < figure.end


def _words(statement: str, taken: Collection[tuple[int, int]]) -> Iterator[str]:
    for match in WORD.finditer(statement):
        if not any(start <= match.start() < end for start, end in taken):
            yield _CLITIC.sub("", match[0]).casefold()


def _dated(statement: str, span: DateSpan) -> str:
    if span.first is None and span.last is None:
        return f"day {statement[span.start : span.end].casefold()}"
    return f"day {span.qualifier} {span.first or ''} {span.last or ''}"


def _figure(statement: str, figure: Quantity) -> str:
    bounds = (figure.value,) if figure.value is not None else (figure.low, figure.high)
    if not any(bound is not None for bound in bounds):
        return f"figure {statement[figure.start : figure.end].casefold()}"
    told = " to ".join("" if bound is None else f"{bound.normalize():f}" for bound in bounds)
    whole = f" of {figure.whole.normalize():f}" if figure.whole is not None else ""
    return f"figure {figure.qualifier} {told}{whole} {figure.unit}"


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), signed=True)
