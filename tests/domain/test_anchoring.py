"""Anchors, quotations found again, and offsets converted."""

import time

import pytest

from factcheck.domain.anchoring import (
    Anchor,
    anchor_at,
    find_quotation,
    resolve,
    to_code_points,
    to_utf16,
    whole_words,
)

TEXT = "Der Chef sagte: „Wir haben die Risse gesehen, sie vermessen und nichts unternommen.“ Das war 2019."


def test_anchor_leaves_out_the_blanks_at_its_edges() -> None:
    assert anchor_at("ab  cd  ef", 2, 8) == Anchor(4, 6, "cd", "ab  ", "  ef")


@pytest.mark.parametrize(("span", "grown"), [
    ((1, 5), (0, 8)),  # both ends inside a word
    ((0, 8), (0, 8)),
    ((9, 11), (9, 11)),  # “2” and its comma: a sign parts words
    ((8, 9), (8, 9)),
    ((-1, 99), (-1, 99)),
])  # fmt: skip
def test_a_span_that_cuts_words_takes_them_whole(span: tuple[int, int], grown: tuple[int, int]) -> None:
    assert whole_words("Überfluß 2,5 €", *span) == grown


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


@pytest.mark.parametrize(("text", "quotation"), [
    ("Die Arbeits¬\nlosigkeit stieg", "Die Arbeitslosigkeit stieg"), ("Der Bau\u00ad\nherr", "Der Bauherr"),
    ("die Haupt-\nund Nebensache", "die Haupt- und Nebensache"), ("eﬀektiv und oﬃziell", "effektiv und offiziell"),
    ("10\u202f000 Menschen", "10 000 Menschen"), ("Mu\u0308ller sagt", "Müller sagt"),
    ("Er sagte ,,Ja'' und ging", "Er sagte „Ja“ und ging"), ("«\u202fOui\u202f», dit-il", "«Oui», dit-il"),
    ("z.\u202fB. das", "z.B. das"), ("5\u00a0% der Leute", "5% der Leute"), ("§\u00a012 Abs. 3", "§12 Abs. 3"),
    ("It cost $ 5m", "It cost $5m"), ("It fell . . . and rose", "It fell … and rose"),
    ("It fell for long and rose", "It fell [. . .] and rose"), ("Die Lage ist ernst", "„[D]ie Lage ist ernst“"),
    ("Die Arbeit[12] stieg.[3]", "Die Arbeit stieg."), ("CO₂-Ausstoß je m²", "CO2-Ausstoß je m2"),
    ("C₆₀ aus C₁₂H₂₂O₁₁ und Ca(OH)₂", "C60 aus C12H22O11 und Ca(OH)2"),
    ("un\u00ad\u200bmöglich", "unmöglich"), ("E\u2011Mail\u2011Adresse", "E-Mail-Adresse"),
])  # fmt: skip
def test_what_print_and_copies_change_is_forgiven(text: str, quotation: str) -> None:
    assert len(find_quotation(text, quotation)) == 1


@pytest.mark.parametrize(("text", "quotation"), [
    ("Die Straße", "Die Strasse"), ("in Maßen", "in Massen"), ("1,6 Millionen", "16 Millionen"),
    ("1.600 Leute", "1600 Leute"), ("12.019 Leute", "2.019 Leute"), ("Der Wert ist 5-6", "Der Wert ist 56"),
    ("x² + 1", "x + 1"), ("10² Meter", "102 Meter"), ("10 000 Leute", "10000 Leute"), ("Müller", "Muller"),
    ("Er ist nicht schuldig", "Er ist schuldig"), ("It was bad", "It was [not] bad"), ("Haus Tür", "Haustür"),
    ("im Jahr [2019]", "im Jahr [2018]"), ("10\u00ad0 Euro", "10 0 Euro"),
])  # fmt: skip
def test_nothing_that_changes_words_or_figures_is_forgiven(text: str, quotation: str) -> None:
    assert find_quotation(text, quotation) == ()


def test_context_puts_the_right_place_first() -> None:
    assert find_quotation("A ja. B ja. C ja.", "ja", prefix="B ")[0].start == 8


def test_cuts_that_stand_everywhere_take_no_time() -> None:
    began = time.process_time()
    assert find_quotation("a b c d ... " * 100_000, " ... ".join("abcd" * 100)) == ()
    assert time.process_time() - began < 5


def test_offsets_of_browser_and_text_convert_both_ways() -> None:
    text = "a𝔘b"
    assert [to_utf16(text, at) for at in range(4)] == [0, 1, 3, 4]
    assert [to_code_points(text, at) for at in (0, 1, 3, 4)] == [0, 1, 2, 3]
