"""What each line of an article is."""

import pytest

from factcheck.domain.extraction.languages import knowledge
from factcheck.domain.extraction.layout import lay_out
from factcheck.domain.extraction.sentences import sentences


def laid_out(text: str, language: str = "de") -> list[tuple[str, str]]:
    return [(line.kind, text[line.start : line.end]) for line in lay_out(text, knowledge(language))]


def test_title_by_line_date_line_and_paragraph_are_told_apart() -> None:
    text = "Hafen geschlossen\nVon Anna Berger\n12.05.2021\nDer Hafen ist zu.\nDie Folgen\nEs regnet."
    assert [kind for kind, _ in laid_out(text)] == [
        "headline", "boilerplate", "boilerplate", "paragraph", "heading", "paragraph",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "rest"),
    [
        ("17.52 Uhr: Brücke gesperrt", "18.10 Uhr: Pegel steigt", ["Brücke gesperrt", "Pegel steigt"]),
        ("+++ 18:45 +++ Brücke gesperrt", "+++ 19:00 +++ Pegel steigt", ["Brücke gesperrt", "Pegel steigt"]),
        ("21 h 46 – Pont fermé", "22 h 10 – La Loire monte", ["Pont fermé", "La Loire monte"]),
        ("3.48pm Bridge closed", "4.10pm River rising", ["Bridge closed", "River rising"]),
    ],
)
def test_time_of_a_ticker_entry_is_no_part_of_it(first: str, second: str, rest: list[str]) -> None:
    assert laid_out(f"{first}\n{second}") == [("entry", rest[0]), ("entry", rest[1])]


def test_figure_at_the_beginning_of_a_line_is_no_time() -> None:
    text = "4.112 Menschen nahmen teil.\n9.30 Uhr: Beginn\n10.15 Uhr: Ende"
    assert laid_out(text)[0] == ("paragraph", "4.112 Menschen nahmen teil.")


def test_speaker_is_a_label_that_comes_again() -> None:
    text = "Wessel: Es waren 90 Leute.\nUnd dann?\nWessel: Dann waren es 120."
    lines = lay_out(text, knowledge("de"))
    assert [(line.kind, line.speaker) for line in lines] == [
        ("answer", "Wessel"),
        ("paragraph", ""),
        ("answer", "Wessel"),
    ]


def test_label_that_stands_once_is_no_speaker() -> None:
    assert laid_out("Attendance: 6,214.", "en") == [("paragraph", "Attendance: 6,214.")]


def test_paragraphs_behind_questions_are_answers() -> None:
    text = "Why sell?\nMy knees.\nAnd your daughters?\nJune cried.\nWill it last?\nNothing closes before 2030."
    assert [kind for kind, _ in laid_out(text, "en")] == ["question", "answer"] * 3


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Foto: Anna Berg/dpa", ["boilerplate"]),
        ("(Symbolbild: dpa)", ["boilerplate"]),
        ("Das Werk in Kallenrode. Foto: Max Berg", ["paragraph", "boilerplate"]),
        ("Das Werk bleibt zu. © dpa", ["paragraph", "boilerplate"]),
        ("Das Bild: ein Werk ohne Leute.", ["paragraph"]),
    ],
)
def test_credit_is_told_from_its_caption(line: str, kinds: list[str]) -> None:
    text = f"Werk zu\nVon Anna Berger\nDas Werk schließt.\n{line}"
    assert [kind for kind, _ in laid_out(text)[3:]] == kinds


def split(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text), knowledge(language))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Wir haben z. B. Kurzarbeit geprüft. Es half nicht.",
            ["Wir haben z. B. Kurzarbeit geprüft.", "Es half nicht."],
        ),
        ("de", "Das ist wenig. (lacht) Montags kommen 90.", ["Das ist wenig.", "(lacht) Montags kommen 90."]),
        ("de", "Er starb am 9. Nov. 1989. Dann fiel die Mauer.", ["Er starb am 9. Nov. 1989.", "Dann fiel die Mauer."]),
        ("en", "It ended at 12:40 a.m. Two people left.", ["It ended at 12:40 a.m.", "Two people left."]),
        ("en", "It ends at 5 a.m. Wednesday in Leeds.", ["It ends at 5 a.m. Wednesday in Leeds."]),
        ("en", "J. R. Lomax of the U.S. Army spoke.", ["J. R. Lomax of the U.S. Army spoke."]),
    ],
)
def test_sentences_end_where_they_end(language: str, text: str, expected: list[str]) -> None:
    assert split(text, language) == expected


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "Zaragoza, 14 de mayo de 2025"),
        ("en", "ELLINGTON FALLS, Ohio, Sept. 16, 2025 —"),
        ("en", "Posted Oct. 17, 2024, 4:12 p.m. | Updated 6:30 p.m."),
        ("fr", "Publié le 9 octobre 2024 à 18 h 42, mis à jour le 10 octobre à 7 h 15"),
        ("es", "Actualizado a las 00.41"),
        ("en", "Related: Kuhlwerk opens second plant in Katowice"),
        ("fr", "Récit – Par Jean-Baptiste Ferrer et Lila Assouline"),
        ("de", "Pressekontakt: Torge Lüders, Telefon 00000 1234-56, presse@example.org"),
    ],
)
def test_stamps_pointers_contacts_and_by_lines_are_boilerplate(language: str, line: str) -> None:
    assert laid_out(f"A title\n{line}\nA sentence ends.", language)[1] == ("boilerplate", line)


def test_a_headline_that_is_marked_as_updated_is_none() -> None:
    assert laid_out("UPDATED: 2 dead in apartment fire\nA sentence ends.", "en")[0][0] == "headline"


def test_file_number_behind_a_paragraph_stands_apart() -> None:
    found = laid_out("Das Gericht wies die Klage ab. (Az. 7 Ca 1882/25)")
    assert found == [("paragraph", "Das Gericht wies die Klage ab."), ("boilerplate", "(Az. 7 Ca 1882/25)")]


@pytest.mark.parametrize(
    ("language", "place"),
    [("en", "BRAMWELL, Ohio —"), ("en", "LEEDS —"), ("de", "Berlin (dpa) –"), ("es", "SANTA ELENA, 19 nov. (Prensa) –"),
     ("en", "ELLINGTON FALLS, Ohio, Sept. 16, 2025 —")],
)  # fmt: skip
def test_where_a_report_was_written_stands_apart(language: str, place: str) -> None:
    found = laid_out(f"A title\n{place} The council sat on Monday.", language)
    assert found[1:] == [("boilerplate", place), ("paragraph", "The council sat on Monday.")]
