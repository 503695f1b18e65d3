"""What the lines of an article that came in are taken for."""

from datetime import date

import pytest

from factcheck.domain.outline import Outline, outline_of

GERMAN = """Kommunalpolitik

Der Rat kauft das Kino am Markt

Drei Millionen Euro, ein Saal und viele Fragen

Von Anna Berg und Tom Ott, Hamburg

12. März 2025

Die Stadt kauft das Kino für 3 Millionen Euro.

Wie es weitergeht

Das Haus wird im Herbst 2026 wieder geöffnet.

Foto: Anna Berg/dpa"""


def kinds(text: str, outline: Outline) -> dict[str, tuple[str, int]]:
    return {text[block.start : block.end]: (block.kind, block.level) for block in outline.blocks}


def test_headline_kicker_standfirst_and_headings_are_told_apart():
    outline = outline_of(GERMAN, language="de")
    told = kinds(GERMAN, outline)
    assert outline.title == "Der Rat kauft das Kino am Markt"
    assert told["Kommunalpolitik"] == ("kicker", 0)
    assert told[outline.title] == ("heading", 1)
    assert told["Drei Millionen Euro, ein Saal und viele Fragen"] == ("standfirst", 0)
    assert told["Wie es weitergeht"] == ("heading", 2)
    assert told["Die Stadt kauft das Kino für 3 Millionen Euro."] == ("paragraph", 0)


def test_by_line_date_and_credit_are_left_out():
    outline = outline_of(GERMAN, language="de")
    left_out = [GERMAN[block.start : block.end] for block in outline.blocks if block.left_out]
    assert left_out == ["Von Anna Berg und Tom Ott, Hamburg", "12. März 2025", "Foto: Anna Berg/dpa"]


@pytest.mark.parametrize(
    ("line", "language", "author"),
    [
        ("Von Anna Berg und Tom Ott, Hamburg", "de", "Anna Berg und Tom Ott"),
        ("By Saskia Whitlock and Ben Oduya", "en", "Saskia Whitlock and Ben Oduya"),
        ("Saskia Whitlock in Westbridge", "en", "Saskia Whitlock"),
        ("Anna Berg", "de", "Anna Berg"),
        ("Récit – Par Lila Assouline", "fr", "Lila Assouline"),
        ("Por María José López | Madrid | 27 feb. 2025 - 21:14", "es", "María José López"),
        ("New York, 3 May 2020", "en", ""),
        ("Read more: The mill", "en", ""),
    ],
)
def test_the_author_is_who_the_by_line_names(line: str, language: str, author: str):
    assert outline_of(f"The mill\n\n{line}\n\nIt closed.", language=language).author == author


@pytest.mark.parametrize(
    ("line", "published"),
    [("12. März 2025", date(2025, 3, 12)), ("Hamburg, 14.05.2025", date(2025, 5, 14)), ("Von Anna Berg", None)],
)
def test_the_day_is_that_of_the_date_line(line: str, published: date | None):
    assert outline_of(f"Die Mühle\n\n{line}\n\nSie schloss.", language="de").published == published


@pytest.mark.parametrize(
    ("line", "language", "author"),
    [
        ("Von Nora Brandt und Jonas Öz, Lindenau, 14. November 2026", "de", "Nora Brandt und Jonas Öz"),
        ("By Jane Smith and Tom Hall, Wexcombe, 14 November 2026", "en", "Jane Smith and Tom Hall"),
    ],
)
def test_a_by_line_may_name_several_people_a_place_and_the_day(line: str, language: str, author: str):
    outline = outline_of(f"The mill\n{line}\n\nIt closed.", language=language)
    assert (outline.author, outline.published) == (author, date(2026, 11, 14))
    assert outline.blocks[1].left_out


def test_what_a_person_calls_it_is_the_headline():
    text = "Wer zahlt?\n\nWas das Kino die Stadt kostet\n\nDie Stadt zahlt."
    told = kinds(text, outline_of(text, language="de", title="Wer zahlt?"))
    assert told == {
        "Wer zahlt?": ("heading", 1),
        "Was das Kino die Stadt kostet": ("standfirst", 0),
        "Die Stadt zahlt.": ("paragraph", 0),
    }


def test_where_the_document_sets_headings_none_are_guessed():
    text = "The mill\n\nIt closed.\n\nA caption\n\nWorkers\n\nIt had 240."
    told = kinds(text, outline_of(text, language="en", headings=["The mill", "Workers"]))
    assert told["The mill"] == ("heading", 1)
    assert told["Workers"] == ("heading", 2)
    assert told["A caption"] == ("paragraph", 0)


def test_a_text_without_a_headline_has_none():
    outline = outline_of("The mill closed in 2019.\n\nIt had 240 workers.", language="en")
    assert (outline.title, outline.author, outline.published) == ("", "", None)
