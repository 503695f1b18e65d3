"""A text cut into runs by its marks."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.marking import Marked, Run, mark_spans


def test_text_without_marks_is_one_run():
    assert list(mark_spans("The mill.", [])) == [Run("The mill.", (), ())]


def test_overlapping_marks_share_a_run():
    runs = list(mark_spans("abcdef", [Marked(1, 4, 7), Marked(2, 6, 8)]))
    assert runs == [
        Run("a", (), ()),
        Run("b", (7,), (7,)),
        Run("cd", (7, 8), (8,)),
        Run("ef", (8,), ()),
    ]


def test_two_spans_of_one_key_may_touch_and_overlap():
    runs = list(mark_spans("abcd", [Marked(0, 2, 1), Marked(1, 3, 1), Marked(3, 4, 1)]))
    assert [(run.text, run.keys) for run in runs] == [("a", (1,)), ("b", (1,)), ("c", (1,)), ("d", (1,))]


def test_spans_outside_the_text_mark_nothing():
    assert list(mark_spans("ab", [Marked(1, 9, 1), Marked(1, 1, 2)])) == [Run("ab", (), ())]


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8))
def test_every_character_stands_once_under_its_marks(text: str, pairs: list[tuple[int, int]]):
    spans = [Marked(start, end, key) for key, (start, end) in enumerate(pairs)]
    at = 0
    for run in mark_spans(text, spans):
        for offset in range(at, at + len(run.text)):
            covering = {span.key for span in spans if span.start <= offset < span.end <= len(text)}
            assert set(run.keys) == covering
        at += len(run.text)
    assert at == len(text)
