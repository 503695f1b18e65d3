"""What is frozen keeps its spelling, whatever the product learns to tell later."""

from dataclasses import dataclass

import pytest

from factcheck.domain import frozen


@dataclass(frozen=True)
class Line:
    words: str
    remark: str = frozen.later("")


@dataclass(frozen=True)
class Page:
    lines: tuple[Line, ...]
    place: tuple[int, int]
    number: int = 1


def test_what_was_frozen_before_a_field_existed_is_spelt_the_same_again():
    before = {"lines": ({"words": "a"},), "place": (1, 2), "number": 1}
    page = frozen.read(Page, before)
    assert page == Page((Line("a"),), (1, 2))
    assert frozen.plain(page) == before


def test_a_later_field_that_says_something_is_kept():
    page = Page((Line("a", "b"),), (1, 2))
    assert frozen.plain(page)["lines"] == ({"words": "a", "remark": "b"},)
    assert frozen.read(Page, frozen.plain(page)) == page


def test_a_field_that_was_always_there_may_not_be_missing():
    with pytest.raises(KeyError):
        frozen.read(Page, {"lines": (), "place": (1, 2)})
