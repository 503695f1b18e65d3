"""Whom a claim speaks of without naming him: by a pronoun at its head, or by a noun that calls again what the text has
named before (`Bremen baut. Die Stadt zahlt.`).

Names are told by their capitals. German writes every noun so: there a noun behind an article is none.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from .closed_class import FUNCTION_WORDS, GERMAN_ARTICLES, PRONOUNS
from .reading import WORD, Clause, Reading
from .stand_ins import CALENDAR, DEFINITE, DETERMINED_IN_GERMAN, OF, STAND_INS, STAND_INS_AT_END

REACH = 6  # clauses in which the name of what a noun calls again is looked for
_YEAR = re.compile(r"1\d{3}|20\d{2}")
_NO_NAME = FUNCTION_WORDS | CALENDAR
SHARED = 0.5  # share of a sentence's other words that makes it still the same one


def begins_with_pronoun(reading: Reading, first: int, last: int) -> bool:
    """Whether the tokens open with a word that stands for something said before: not `das` before a German noun."""
    word, after = reading.words[first].casefold(), reading.words[first + 1 : last]
    return word in PRONOUNS and not (word in GERMAN_ARTICLES and after and after[0][:1].isupper())


def calls_again(reading: Reading, first: int, last: int) -> bool:
    """Whether the tokens speak of `the company` before any name stands in them."""
    for at in range(first, last):
        if _calls_again(reading, at):
            return True
        if at > first and _is_name(reading, at):
            return False
    return False


def calls_another(old: Reading, was: int, new: Reading, now: int) -> bool:
    """Whether the names for which a noun behind token `was` stands are gone from the text, or stand now, before token
    `now`, where others take their place in the same sentence."""
    before, after = _antecedent(old, was), _antecedent(new, now)
    if before.names - new.vocabulary:
        return True
    alike = (before.rest & after.rest).total() >= SHARED * before.rest.total()
    return bool(before.names and after.names) and alike and not before.names & after.names


def names(reading: Reading, first: int, last: int) -> Iterator[str]:
    return (reading.words[at].casefold() for at in range(first, last) if _is_name(reading, at))


@dataclass(frozen=True)
class Antecedent:
    """`names`: of the nearest sentence before that holds one for certain, and of those in between, since what a
    sentence opens with is written large whatever it is. `rest`: the other words of these sentences."""

    names: frozenset[str]
    rest: "Counter[str]"


def _antecedent(reading: Reading, at: int) -> Antecedent:
    found: set[str] = set()
    rest: Counter[str] = Counter()
    sentence, certain = -1, False
    for clause in reversed(_before(reading, at)):
        if certain and clause.sentence != sentence:
            break
        sentence = clause.sentence
        for place in range(clause.first, min(clause.last, at)):
            if _is_name(reading, place):
                found.add(reading.words[place].casefold())
                certain = certain or not _opens(reading, place)
            elif reading.parts[place] == WORD:
                rest[reading.words[place].casefold()] += 1
    return Antecedent(frozenset(found), rest)


def _before(reading: Reading, at: int) -> tuple[Clause, ...]:
    low, high = reading.clauses_of(at, at + 1)
    return reading.clauses[max(0, low - REACH) : high]


def _calls_again(reading: Reading, at: int) -> bool:
    """A noun of those by which texts call again, behind an article, and without a name of its own behind it."""
    article, _, noun = reading.words[at].casefold().rpartition("'")
    if noun not in STAND_INS and not (reading.words[at][:1].isupper() and noun.endswith(STAND_INS_AT_END)):
        return False
    return (bool(article) or _behind(reading, at, DEFINITE)) and not _named_behind(reading, at)


def _named_behind(reading: Reading, at: int) -> bool:
    """`the company Acme`, `die Stadt Bremen`, `the city of Oslo`."""
    after = at + 1
    if after < len(reading.words) and reading.words[after].casefold() in OF:
        after += 1
    return after < len(reading.words) and _is_name(reading, after)


def _is_name(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    if reading.parts[at] != WORD or not word[:1].isupper() or word.casefold() in _NO_NAME:
        return False
    return not _behind(reading, at, DETERMINED_IN_GERMAN) and not _counted(reading, at)


def _counted(reading: Reading, at: int) -> bool:
    """Whether a figure stands before the word: `300 Leute`, but not a year."""
    before = reading.words[at - 1] if at else ""
    return before[:1].isdigit() and not _YEAR.fullmatch(before)


def _behind(reading: Reading, at: int, determiners: frozenset[str]) -> bool:
    """Whether one of these words stands before the noun, perhaps with an adjective in between."""
    before = [reading.words[place] for place in (at - 1, at - 2) if place >= 0 and reading.parts[place] == WORD]
    if not before or before[0].casefold() in determiners:
        return bool(before)
    inflected = before[0].islower() and before[0] not in FUNCTION_WORDS
    return inflected and len(before) == 2 and before[1].casefold() in determiners


def _opens(reading: Reading, at: int) -> bool:
    """Whether the sentence opens with this word."""
    low, _ = reading.clauses_of(at, at + 1)
    clause = reading.clauses[low]
    opening = low == 0 or reading.clauses[low - 1].sentence != clause.sentence
    return opening and at == next(place for place in range(clause.first, clause.last) if reading.parts[place] == WORD)
