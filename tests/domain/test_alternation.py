"""Many words as one pattern."""

import re

import pytest

from factcheck.domain.alternation import any_of

WORDS = ("may", "mayor", "march", "end of", "c++", "m")


@pytest.mark.parametrize("word", WORDS)
def test_each_word_is_matched_as_a_whole(word: str) -> None:
    assert re.fullmatch(any_of(WORDS), word)


@pytest.mark.parametrize("word", ["ma", "mayo", "end", "", "mm"])
def test_nothing_else_is(word: str) -> None:
    assert not re.fullmatch(any_of(WORDS), word)


def test_the_longest_word_counts() -> None:
    assert [match.group() for match in re.finditer(any_of(WORDS), "mayors may march")] == ["mayor", "may", "march"]


def test_characters_may_stand_for_a_pattern() -> None:
    assert re.fullmatch(any_of(WORDS, {" ": r"\s"}), "end\nof")


def test_of_no_words_nothing_is_made() -> None:
    assert any_of(()) == ""
