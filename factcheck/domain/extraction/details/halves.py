"""Words of two halves of which the first alone is a name: "FDP-Abgeordnete", "Ghent-based"."""

import re
from collections.abc import Iterable, Iterator

from .gazetteer import BODY, INITIALS, INSTITUTION, KIND_OF_PERSON, SPOT
from .lexicon import word_class

# What is said of a name in one word with it.
_SAID_OF = re.compile(r"(?:\w{3,}ed|born|led|bound|run|built|made|style|like)")
_SHORTEST = 3
Span = tuple[int, int]


def with_halves(text: str, matches: Iterable[re.Match[str]], language: str) -> Iterator[Span]:
    """The places of the words; of such a word those of its first half, of the hyphen and of the second half."""
    for match in matches:
        start, end = match.span()
        cut = text.rfind("-", start + 1, end - 1)
        if cut < 0 or not text[start].isupper() or not _is_apart(text[start:cut], text[cut + 1 : end], language):
            yield start, end
        else:
            yield from ((start, cut), (cut, cut + 1), (cut + 1, end))


def _is_apart(first: str, second: str, language: str) -> bool:
    if language == "en":
        return len(first) >= _SHORTEST and bool(_SAID_OF.fullmatch(second))
    low = second.lower()
    if language != "de" or not second[0].isupper() or not word_class(second, "de").startswith("NN"):
        return False
    forms_name = BODY.fullmatch(low) or SPOT.fullmatch(low) or INSTITUTION.fullmatch(low)
    return _is_body(first) and (not forms_name or bool(KIND_OF_PERSON.fullmatch(low)))


def _is_body(word: str) -> bool:
    """Initials of a body, a party in the plural, or a brand with a capital inside."""
    low = word.lower()
    if word.isupper():
        return low in INITIALS or bool(BODY.fullmatch(low))
    brand = word.isalpha() and word[1:2].islower() and any(map(str.isupper, word[2:]))
    return brand or bool(BODY.fullmatch(low) or INSTITUTION.fullmatch(low))
