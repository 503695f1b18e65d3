"""Very many spans answer like each of them asked in turn, in no time."""

import time

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.spans import Span, Spans, likeness

SPAN = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(SPAN, max_size=12), SPAN)
def test_what_touches_is_what_shares_a_character(spans: list[Span], span: Span):
    assert Spans(spans).touch(span) == any(start < span[1] and span[0] < end for start, end in spans)


@given(st.lists(SPAN, max_size=12), SPAN, st.sampled_from([0.5, 0.9]))
def test_most_like_is_that_of_all(spans: list[Span], span: Span, least: float):
    best = Spans(spans).most_like(span, least)
    alike = [likeness(one, span) for one in spans]
    assert (likeness(best, span) if best else 0) == max((value for value in alike if value >= least), default=0)


def test_a_hundred_thousand_are_asked_about_as_many_in_seconds():
    spans = [(at * 10, at * 10 + 9) for at in range(100_000)]
    many = Spans(spans)
    began = time.process_time()
    assert all(many.touch(span) and many.most_like(span, 0.9) == span for span in spans)
    assert time.process_time() - began < 5
