"""A statement that stands by itself follows the words it was made from."""

import pytest

from factcheck.domain.restating import restated


@pytest.mark.parametrize(
    ("statement", "old", "new", "then"),
    [
        ("The mill closed in 2019", "The mill closed in 2019", "The mill closed in 2020", "The mill closed in 2020"),
        ("The mill closed in 2019", "It closed in 2019", "It closed in 2020", "The mill closed in 2020"),
        ("The mill closed in 2019", "it closed in 2019", "it closed again in 2019", "The mill closed again in 2019"),
        ("Die Werft hat rund 900 Leute", "rund 900 Leute", "knapp 1.000 Leute", "Die Werft hat knapp 1.000 Leute"),
        ("The mill closed in 2019", "It closed in 2019", "They closed in 2019", None),
        ("The mill closed in 2019", "It shut in 2019", "It shuttered in 2019", None),
        ("The mill closed in 2019", "It closed in 2019", "It closed in 2019 again", "The mill closed in 2019 again"),
    ],
)  # fmt: skip
def test_statement_takes_over_what_changed_where_it_says_the_same(
    statement: str, old: str, new: str, then: str | None
) -> None:
    assert restated(statement, old=old, new=new) == then


def test_long_statements_are_restated_in_bounded_time() -> None:
    old = "word " * 20_000
    assert restated(old, old=old, new=old + "more") == old + "more"
