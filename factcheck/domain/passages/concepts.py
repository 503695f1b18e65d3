"""Which concepts of the thesaurus a word stands for, so that a claim finds its source across wordings and languages.

A stem matches a word that begins with it (short ones only with a short ending), and in German, where compounds are
written together, one that ends in it.
"""

from functools import lru_cache

from .thesaurus import CONCEPTS


@lru_cache
def _stems(german: bool) -> tuple[dict[str, frozenset[int]], int]:
    """The stems of the German side or of the English one, which also serves its cognates in other languages."""
    table: dict[str, set[int]] = {}
    for number, line in enumerate(CONCEPTS):
        for stem in line.partition("|")[0 if german else 2].split():
            table.setdefault(stem, set()).add(number)
    return {stem: frozenset(numbers) for stem, numbers in table.items()}, max(map(len, table))


LONG_STEM = 5  # from this length a stem is told within a compound
ENDING = 4  # letters a short stem may be followed by


@lru_cache(maxsize=8_192)
def concepts(word: str, language: str) -> frozenset[int]:
    """The concepts of a folded word; several where it has several meanings."""
    stems, longest = _stems(language == "de")
    found: set[int] = set()
    for length in range(min(longest, len(word)), 2, -1):
        numbers = stems.get(word[:length])
        if numbers and _fits(len(word) - length, length, language):
            found |= numbers
            break
    if language == "de":
        found |= _tail(word, stems)
    return frozenset(found)


def _fits(rest: int, length: int, language: str) -> bool:
    if length <= 3:
        return rest <= (2 if language == "de" else 1)
    return rest <= ENDING or (language == "de" and length >= LONG_STEM)


def _tail(word: str, stems: dict[str, frozenset[int]]) -> frozenset[int]:
    """The head of a German compound: `Waldflächen` is an area."""
    for at in range(3, len(word) - LONG_STEM + 1):
        for ending in range(min(3, len(word) - at - LONG_STEM) + 1):
            numbers = stems.get(word[at : len(word) - ending])
            if numbers:
                return numbers
    return frozenset()
