"""Charts: what is drawn is in proportion to the numbers and stays inside."""

import itertools

import pytest

from factcheck.domain.charts import BASE, CHARACTER, LEFT, TOP, WIDTH, columns, nice_top, rows, shares


@pytest.mark.parametrize(("largest", "top"), [(0, 2), (2, 2), (3, 4), (5, 10), (11, 20), (95, 100), (101, 200)])
def test_axis_ends_at_a_round_number_above(largest, top):
    assert nice_top(largest) == top


def test_columns_are_as_high_as_their_numbers():
    drawing = columns([("a", 10, 5), ("b", 5, 0), ("c", 0, 0)])
    heights = [float(rect.height) for rect in drawing.rects]
    assert heights == [BASE - TOP, (BASE - TOP) / 2, (BASE - TOP) / 2]
    assert [rect.tone for rect in drawing.rects] == ["", "returned", ""]
    assert all(float(rect.y) + float(rect.height) == BASE for rect in drawing.rects)


def test_a_year_of_columns_stays_inside():
    drawing = columns([(str(day), 1, 0) for day in range(364)])
    assert min(float(rect.x) for rect in drawing.rects) >= LEFT
    assert max(float(rect.x) + float(rect.width) for rect in drawing.rects) <= WIDTH
    assert len(drawing.texts) < 30


@pytest.mark.parametrize(
    ("number", "label"), [(7, "Mo"), (28, "25. Nov"), (91, "25. Nov"), (9, "15–30 min"), (364, "25. Nov")]
)
def test_labels_below_columns_keep_apart_and_stay_inside(number, label):
    drawing = columns([(label, 1, 0)] * number)
    middles = [float(text.x) for text in drawing.texts if text.text == label]
    room = len(label) * CHARACTER
    assert len(middles) >= 5
    assert all(later - sooner >= room for sooner, later in itertools.pairwise(middles))
    assert middles[-1] + room / 2 <= WIDTH


def test_rows_share_one_scale_and_tell_their_sum():
    drawing = rows([("press", 3, 1), ("law", 2, 0)])
    assert float(drawing.rects[0].width) == pytest.approx(3 * float(drawing.rects[2].width) / 2, abs=0.1)
    assert [text.text for text in drawing.texts] == ["press", "4", "law", "2"]


def test_label_of_a_row_stays_inside_however_long():
    label = "Kind of source not told yet, or forgotten"
    drawing = rows([(label, 3, 1), ("law", 2, 0)])
    assert float(drawing.texts[0].x) > (len(label) - 1) * CHARACTER
    assert all(float(rect.x) > float(drawing.texts[0].x) for rect in drawing.rects)
    assert max(float(rect.x) + float(rect.width) for rect in drawing.rects) < WIDTH


def test_shares_fill_the_width_and_leave_out_what_is_nought():
    drawing = shares([("week 1", [("confirmed", 3), ("incorrect", 0), ("imprecise", 1)])])
    assert [rect.tone for rect in drawing.rects] == ["confirmed", "imprecise"]
    last = drawing.rects[-1]
    assert float(last.x) + float(last.width) == pytest.approx(WIDTH, abs=0.2)
    assert [text.text for text in drawing.texts] == ["week 1", "75 %", "25 %"]
