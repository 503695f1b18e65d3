"""Two versions beside each other lose no character and pair what belongs together."""

import time

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.side_by_side import side_by_side

PARAGRAPHS = st.lists(st.sampled_from(["One two three.", "Four five six.", "One two seven.", "Eight."]), max_size=6)


@given(PARAGRAPHS, PARAGRAPHS)
def test_every_paragraph_of_both_versions_stands_once_in_order(old: list[str], new: list[str]):
    rows = side_by_side("\n\n".join(old), "\n\n".join(new))
    assert ["".join(p.text for p in row.left) for row in rows if row.old] == old
    assert ["".join(p.text for p in row.right) for row in rows if row.new] == new


def test_rewritten_paragraph_stands_beside_its_old_self():
    rows = side_by_side("The mill closed in 2019.\n\nRain fell.", "The mill closed in 2020.\n\nRain fell.")
    assert [row.is_same for row in rows] == [False, True]
    assert [piece.text for piece in rows[0].left if piece.changed] == ["2019"]
    assert [piece.text for piece in rows[0].right if piece.changed] == ["2020"]


def test_paragraph_put_in_between_pairs_with_nothing():
    rows = side_by_side("The mill closed.\n\nRain fell.", "The mill closed.\n\nSnow came at last.\n\nRain fell.")
    assert [(row.old is None, row.new is None) for row in rows] == [(False, False), (True, False), (False, False)]


def test_typography_alone_is_no_change():
    assert side_by_side('He said "no".', "He said “no”.")[0].is_same


def test_texts_of_many_equal_lines_take_no_quadratic_time():
    rows = side_by_side("a\n" * 20_000, "b\n" * 20_000)
    assert len(rows) == 20_000


def test_every_second_of_very_many_paragraphs_rewritten_takes_no_quadratic_time():
    old = [f"Line {number}." for number in range(20_000)]
    new = [f"{line[:-1]} too." if number % 2 else line for number, line in enumerate(old)]
    began = time.process_time()
    rows = side_by_side("\n".join(old), "\n".join(new))
    assert time.process_time() - began < 10
    assert [row.is_same for row in rows] == [True, False] * 10_000


def test_very_many_paragraphs_of_few_words_share_what_comparing_may_cost():
    old, new = ("\n".join(f"{number} {words}" for number in range(300)) for words in ("a " * 240, "a b " * 120))
    began = time.process_time()
    rows = side_by_side(old, new)
    assert time.process_time() - began < 8
    assert len(rows) == 300
