"""Anchors, quotations found again, and offsets converted."""

import pytest

from factcheck.domain.anchoring import Anchor, anchor_at, find_quotation, resolve, to_code_points, to_utf16

TEXT = "Der Chef sagte: „Wir haben die Risse gesehen, sie vermessen und nichts unternommen.“ Das war 2019."


def test_anchor_leaves_out_the_blanks_at_its_edges() -> None:
    assert anchor_at("ab  cd  ef", 2, 8) == Anchor(4, 6, "cd", "ab  ", "  ef")


@pytest.mark.parametrize("span", [(-1, 2), (3, 3), (0, 99), (2, 4)])
def test_span_outside_or_blank_is_refused(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="span"):
        anchor_at("ab  cd", *span)


def test_anchor_is_resolved_in_place() -> None:
    match = resolve(TEXT, anchor_at(TEXT, 17, 44))
    assert match is not None
    assert (match.start, match.end, match.exact) == (17, 44, True)


def test_anchor_follows_its_words_when_text_is_put_before() -> None:
    match = resolve("Neu. " + TEXT, anchor_at(TEXT, 17, 44))
    assert match is not None
    assert match.start == 22


def test_anchor_of_changed_words_is_not_resolved() -> None:
    assert resolve(TEXT.replace("2019", "2018"), anchor_at(TEXT, 93, 97)) is None


@pytest.mark.parametrize(
    "quotation",
    [
        "Wir haben die Risse gesehen",
        "»Wir haben die Risse gesehen«",
        "wir haben die Risse gesehen",
        "Wir haben die Risse gesehen … und nichts unternommen",
        "Wir haben die Risse gesehen [...] nichts unternommen.",
    ],
)
def test_quotation_is_found_despite_typography_and_honest_cuts(quotation: str) -> None:
    matches = find_quotation(TEXT, quotation)
    assert [match.start for match in matches] == [17]


@pytest.mark.parametrize("quotation", ["Wir hatten die Risse gesehen", "201", "Risse sehen", "", "…"])
def test_other_words_and_parts_of_words_are_not_found(quotation: str) -> None:
    assert find_quotation(TEXT, quotation) == ()


def test_context_puts_the_right_place_first() -> None:
    assert find_quotation("A ja. B ja. C ja.", "ja", prefix="B ")[0].start == 8


def test_offsets_of_browser_and_text_convert_both_ways() -> None:
    text = "a𝔘b"
    assert [to_utf16(text, at) for at in range(4)] == [0, 1, 3, 4]
    assert [to_code_points(text, at) for at in (0, 1, 3, 4)] == [0, 1, 2, 3]
