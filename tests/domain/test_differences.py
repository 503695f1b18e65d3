"""Two wordings compared word by word."""

import random
import time

import pytest

from factcheck.domain.differences import Difference, Op, compare_wordings


def rebuilt(parts: tuple[Difference, ...], left_out: Op) -> str:
    return "".join(part.text for part in parts if part.op is not left_out)


def test_one_changed_word_is_shown_as_deleted_and_inserted() -> None:
    assert compare_wordings("Es fehlen elf Lehrer.", "Es fehlen zwölf Lehrer.") == (
        Difference(Op.EQUAL, "Es fehlen "),
        Difference(Op.DELETE, "elf"),
        Difference(Op.INSERT, "zwölf"),
        Difference(Op.EQUAL, " Lehrer."),
    )


def test_a_figure_with_separators_is_one_word() -> None:
    assert compare_wordings("1.080 Fälle", "1.090 Fälle")[:2] == (
        Difference(Op.DELETE, "1.080"),
        Difference(Op.INSERT, "1.090"),
    )


def test_added_negation_is_an_insertion_only() -> None:
    parts = compare_wordings("The city paid.", "The city never paid.")
    assert [part.op for part in parts] == [Op.EQUAL, Op.INSERT, Op.EQUAL]
    assert parts[1].text.strip() == "never"


def test_neighbouring_changed_words_are_one_change() -> None:
    assert compare_wordings("a old words z", "a new text z") == (
        Difference(Op.EQUAL, "a "),
        Difference(Op.DELETE, "old words"),
        Difference(Op.INSERT, "new text"),
        Difference(Op.EQUAL, " z"),
    )


@pytest.mark.parametrize(
    ("old", "new", "ops"),
    [
        ("", "", []),
        ("", "neu", [Op.INSERT]),
        ("alt", "", [Op.DELETE]),
        ("gleich", "gleich", [Op.EQUAL]),
    ],
)
def test_empty_and_equal_texts(old: str, new: str, ops: list[Op]) -> None:
    assert [part.op for part in compare_wordings(old, new)] == ops


@pytest.mark.parametrize("seed", range(20))
def test_both_texts_can_be_rebuilt_to_the_character(seed: int) -> None:
    chance = random.Random(seed)
    old = "".join(chance.choices(["Haus", " ", "\n", "3,5", "–", "é", "12.", "𝔘"], k=chance.randint(0, 60)))
    new = "".join(chance.choices(["Haus", " ", "\n", "3,5", "–", "é", "13.", "𝔘"], k=chance.randint(0, 60)))
    parts = compare_wordings(old, new)
    assert rebuilt(parts, Op.INSERT) == old
    assert rebuilt(parts, Op.DELETE) == new


def test_long_texts_are_divided_at_words_that_stand_once() -> None:
    words = [f"w{number}" for number in range(5_000)]
    changed = [*words]
    for at in range(50, 5_000, 100):
        changed[at] = "neu"
    parts = compare_wordings(" ".join(words), " ".join(changed))
    assert [part.text.strip() for part in parts if part.op is Op.DELETE] == [f"w{at}" for at in range(50, 5_000, 100)]
    assert {part.text.strip() for part in parts if part.op is Op.INSERT} == {"neu"}


@pytest.mark.parametrize("stretch", [("a " * 240, "a b " * 120), ("a b c " * 80, "c b a " * 80)])
def test_pages_of_few_different_words_are_compared_in_seconds(stretch: tuple[str, str]) -> None:
    old, new = (" ".join(f"{number} {words}" for number in range(400)) for words in stretch)
    began = time.process_time()
    parts = compare_wordings(old, new)
    assert time.process_time() - began < 8
    assert (rebuilt(parts, Op.INSERT), rebuilt(parts, Op.DELETE)) == (old, new)
