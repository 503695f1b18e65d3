"""The words of a text that carry its meaning, and whether two of them speak of the same thing."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from factcheck.domain.revisions.closed_class import FUNCTION_WORDS, words

from .concepts import concepts
from .separable import particles

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
SAME, RELATED, SIMILAR = 1.0, 0.8, 0.7  # what a shared stem, a shared concept and a likely cognate are worth
COGNATE = 0.88  # Jaro-Winkler likeness
LEAST_COGNATE = 5  # letters
_ENDINGS = {
    "de": ("innen", "ern", "en", "er", "es", "em", "in", "te", "ten", "e", "n", "s", "t"),
    "en": ("ings", "ing", "ies", "ed", "es", "'s", "s", "ly", "e", "y"),
    "es": ("es", "os", "as", "s", "o", "a"),
    "fr": ("es", "s", "e"),
}
_LEAST_STEM = 4
# English words of meaning that are small words of another language.
_MEANT_IN_ENGLISH = words("car con die dies falls fast gut hat man nun pour sin solo war")


@dataclass(frozen=True)
class Term:
    """A content word [start, end) with its folded form, stem and concepts; `capital`: written with one.

    `whole` is a German verb with the particle that stands apart from it, where there may be one.
    """

    start: int
    end: int
    folded: str
    stem: str
    meanings: frozenset[int]
    capital: bool
    whole: str = ""


def terms(text: str, language: str) -> tuple[Term, ...]:
    """In reading order; words of the closed classes are left out."""
    found = []
    apart = particles(text) if language == "de" else {}
    for match in WORD.finditer(text):
        word = match[0]
        if len(word) > 1 and not _is_small(word.casefold(), language):
            found.append(_term(match.start(), match.end(), word, language, apart.get(match.start(), "")))
    return tuple(found)


def _is_small(word: str, language: str) -> bool:
    return word in FUNCTION_WORDS and not (language == "en" and word in _MEANT_IN_ENGLISH)


def _term(start: int, end: int, word: str, language: str, particle: str) -> Term:
    folded = fold(word)
    whole = fold(particle) + folded if particle else ""
    capital = word[0].isupper()
    meanings = concepts(folded, language, capital) | (concepts(whole, language, False) if whole else frozenset())
    return Term(start, end, folded, stem(folded, language), meanings, capital, whole)


@lru_cache(maxsize=8_192)
def fold(word: str) -> str:
    """Lower case without diacritics: `Bäckereien` and `Baeckereien` stay apart, `Straße` is `strasse`."""
    plain = unicodedata.normalize("NFD", word.casefold().replace("’", "'"))
    return "".join(character for character in plain if not unicodedata.combining(character)).removesuffix("'s")


@lru_cache(maxsize=8_192)
def stem(folded: str, language: str) -> str:
    if language == "de" and folded.startswith("ge") and len(folded) >= _LEAST_STEM + 3:
        folded = folded[2:]  # participles: `gebaut`, `bauen`
    for ending in sorted(_ENDINGS.get(language, ()), key=len, reverse=True):
        if folded.endswith(ending) and len(folded) - len(ending) >= _LEAST_STEM:
            return folded.removesuffix(ending)
    return folded


def likeness(one: Term, other: Term) -> float:
    """0 (nothing in common) to 1 (the same word)."""
    if one.stem == other.stem or one.folded == other.folded:
        return SAME
    if one.meanings & other.meanings:
        return RELATED
    if one.capital and other.capital and _is_head(*sorted((one.stem, other.stem), key=len)):
        return SIMILAR
    return SIMILAR if _is_in(*sorted((one.folded, other.folded), key=len)) else _by_spelling(one.stem, other.stem)


def _is_head(short: str, long: str) -> bool:
    """`Chor` of `Männerchor`: a short noun that another one written with a capital is made of."""
    return len(short) == _LEAST_STEM and len(long) >= len(short) + 3 and long.endswith(short)


def _is_in(short: str, long: str) -> bool:
    """`Debüt` in `Debütpreis`, which its stem no longer is."""
    return len(short) >= LEAST_COGNATE and long.startswith(short)


@lru_cache(maxsize=65_536)
def _by_spelling(one: str, other: str) -> float:
    short, long = sorted((one, other), key=len)
    if len(short) < LEAST_COGNATE:
        return SIMILAR if len(short) == LEAST_COGNATE - 1 and long.startswith(short) and len(long) <= 6 else 0.0
    if long.startswith(short) or long.endswith(short):
        return SIMILAR
    return SIMILAR if JaroWinkler.similarity(_sounds(one), _sounds(other)) >= COGNATE else 0.0


@lru_cache(maxsize=8_192)
def _sounds(word: str) -> str:
    """Spellings that differ between German and English but sound alike."""
    for old, new in (("ph", "f"), ("th", "t"), ("sch", "sh"), ("ck", "k"), ("c", "k"), ("z", "k"), ("y", "i")):
        word = word.replace(old, new)
    return word
