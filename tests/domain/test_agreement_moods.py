"""A passage that has all the words of a claim and takes them back bears nothing out."""

from datetime import date

import pytest

from factcheck.domain.agreement import compare

DAY = date(2025, 6, 12)


def answer(detail: str, type: str, claim: str, passage: str, language: str) -> str:
    languages = {"claim_language": language, "passage_language": language}
    return compare(
        detail=detail, type=type, claim=claim, passage=passage, reference_date=DAY, **languages
    ).relation.value


@pytest.mark.parametrize(
    ("detail", "type", "claim", "passage", "language"),
    [
        ("2019", "date", "Die Mühle schloss 2019", "Die Mühle schloss nicht 2019.", "de"),
        ("2019", "date", "Die Mühle schloss 2019", "Bis 2019 war die Mühle nicht geschlossen.", "de"),
        ("2019", "date", "The mill closed in 2019", "The mill closed before 2019.", "en"),
        ("2019", "date", "The mill closed in 2019", "The mill closed years after 2019.", "en"),
        ("2019", "date", "The mill closed in 2019", "The mill was due to close in 2019 but stayed open.", "en"),
        ("2019", "date", "The mill closed in 2019", "In 2019 the owner said the mill would never close.", "en"),
        ("80 Bäume", "number", "Die Stadt ließ 80 Bäume fällen", "Dass sie 80 Bäume fällte, ist ein Gerücht.", "de"),
        ("80 Bäume", "number", "Die Stadt ließ 80 Bäume fällen", "Die Stadt wollte 80 Bäume fällen.", "de"),
        ("240 Leute", "number", "Die Firma entließ 240 Leute", "Die Firma hätte 240 Leute entlassen.", "de"),
        ("240 workers", "number", "The mill laid off 240 workers", "The mill would have laid off 240 workers.", "en"),
        ("12 people", "number", "12 people died in the crash", "12 people nearly died in the crash.", "en"),
        ("5 percent", "number", "Revenue rose 5 percent", "Revenue is expected to rise 5 percent next year.", "en"),
        ("Anna Müller", "person", "Anna Müller leitet das Amt", "Anna Müller leitet das Amt nicht mehr.", "de"),
        ("Anna Müller", "person", "Anna Müller wurde verurteilt", "Der Mann von Anna Müller wurde verurteilt.", "de"),
        ("Anna Miller", "person", "Anna Miller was convicted", "Anna Miller's brother was convicted.", "en"),
        ("Berlin", "place", "Das Werk steht in Berlin", "Das Werk steht 30 Kilometer von Berlin entfernt.", "de"),
        ("Berlin", "place", "The plant stands in Berlin", "The plant stands outside Berlin.", "en"),
    ],
)  # fmt: skip
def test_what_is_taken_back_does_not_agree(detail: str, type: str, claim: str, passage: str, language: str) -> None:
    assert answer(detail, type, claim, passage, language) != "agrees"


@pytest.mark.parametrize(
    ("detail", "type", "claim", "passage", "language"),
    [
        ("2019", "date", "Die Mühle schloss 2019", "Die Mühle schloss 2019, da der Bach kein Wasser führte.", "de"),
        ("2019", "date", "Die Mühle schloss nicht 2019", "Die Mühle schloss nicht 2019.", "de"),
        ("5 percent", "number", "Sales are expected to rise 5 percent", "Sales are expected to rise 5 percent.", "en"),
        ("240 workers", "number", "The mill laid off 240 workers", "The mill laid off not only 240 workers.", "en"),
        ("Anna Miller", "person", "Anna Miller's brother was convicted", "Anna Miller's brother was convicted.", "en"),
    ],
)  # fmt: skip
def test_what_both_say_agrees(detail: str, type: str, claim: str, passage: str, language: str) -> None:
    assert answer(detail, type, claim, passage, language) == "agrees"
