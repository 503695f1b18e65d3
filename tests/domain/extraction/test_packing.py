"""Rows of weights in one number each."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.extraction.packing import Packed, packed, unpacked

WEIGHTS = st.integers(-20_000, 20_000)


@given(st.lists(st.tuples(WEIGHTS, WEIGHTS, WEIGHTS), min_size=1, max_size=200))
def test_packed_rows_sum_column_by_column(rows: list[tuple[int, int, int]]) -> None:
    assert unpacked(sum(map(packed, rows)), 3) == tuple(map(sum, zip(*rows, strict=True)))


def test_features_without_a_row_weigh_nothing() -> None:
    weights = Packed({"one": [1, -2], "two": [-30, 4]})
    assert unpacked(weights.total(["one", "none", "two", "one"]), 2) == (-28, 0)
    assert unpacked(weights.total([]), 2) == (0, 0)


def test_a_shorter_row_leaves_the_columns_behind_it_as_they_are() -> None:
    assert unpacked(packed([-1, 2]) + packed([0, 0, 5, -7]), 4) == (-1, 2, 5, -7)
