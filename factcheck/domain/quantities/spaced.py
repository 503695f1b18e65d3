"""Patterns in which words may be parted by any single space, also a narrow one or a line break."""

from collections.abc import Iterable

from factcheck.domain.alternation import any_of as any_word_of

SPACE = r"(?:[^\S\n]{1,2}|\n)"


def with_spaces(pattern: str) -> str:
    """The pattern with its `\\_` made into real space."""
    return pattern.replace(r"\_", SPACE)


def any_of(words: Iterable[str]) -> str:
    """An alternative of the words, of which the longest counts."""
    return any_word_of(words, {" ": SPACE})
