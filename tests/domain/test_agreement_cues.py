"""The words that tell how a figure or a name is meant."""

import re

import pytest

from factcheck.domain.agreement.cues import english, german, phrases


def classes_of(module: object) -> set[str]:
    return {name for name in vars(module) if name.isupper()}


def test_each_class_is_known_in_both_languages() -> None:
    assert classes_of(english) - classes_of(german) == {"NEXT_TO"}
    assert classes_of(german) <= classes_of(english)


@pytest.mark.parametrize("name", sorted(classes_of(german)))
def test_the_phrases_of_a_class_are_parted_and_make_a_pattern(name: str) -> None:
    pattern = phrases(getattr(german, name), getattr(english, name))
    assert re.compile(pattern) and "||" not in pattern and "(?:|" not in pattern and "|)" not in pattern


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("oppos*", "opposition", True),
        ("instead of", "instead\n of", True),
        ("in ganz _", "in ganz Europa", True),
        ("in ganz _", "in ganz", False),
        ("one | two", "two", True),
        ("one\ntwo", "one two", False),
    ],
)
def test_how_a_phrase_is_written(phrase: str, text: str, found: bool) -> None:
    assert bool(re.fullmatch(phrases(phrase), text)) is found
