"""Passages that have all the words of a claim and tell something else: opposites, changed parts, other subjects."""

import pytest

from tests.domain.test_agreement import AGREES, CONFLICTS, advise


@pytest.mark.parametrize(
    ("kind", "detail", "claim", "passage", "languages"),
    [
        ("number", "90", "Das Werk entließ 90 Leute", "Das Werk stellte 90 Leute ein.", "de-de"),
        ("number", "90", "Das Werk entließ 90 Leute", "The plant hired 90 people.", "de-en"),
        ("number", "six", "Six climbers died in the storm", "Six climbers survived the storm.", "en-en"),
        ("number", "60 per cent", "60 per cent backed the merger", "60 per cent opposed the merger.", "en-en"),
        ("person", "Ida Renn", "Ida Renn was convicted of theft", "Ida Renn was acquitted of theft.", "en-en"),
    ],
)
def test_opposite_events_contradict(kind: str, detail: str, claim: str, passage: str, languages: str) -> None:
    assert advise(kind, detail, claim, passage, languages).relation is CONFLICTS


@pytest.mark.parametrize(
    ("kind", "detail", "claim", "passage", "languages"),
    [
        ("number", "9 million euros", "The state paid 9 million euros to the firm",
         "The firm paid 9 million euros to the state.", "en-en"),
        ("number", "4 Millionen Euro", "Der Kreis zahlte 4 Millionen Euro an den Verein",
         "Der Verein zahlte 4 Millionen Euro an den Kreis.", "de-de"),
        ("person", "Ida Renn", "Ida Renn defeated Una Holt", "Una Holt defeated Ida Renn.", "en-en"),
    ],
)  # fmt: skip
def test_changed_parts_contradict(kind: str, detail: str, claim: str, passage: str, languages: str) -> None:
    assert advise(kind, detail, claim, passage, languages).relation is CONFLICTS


@pytest.mark.parametrize(
    ("kind", "detail", "claim", "passage", "languages"),
    [
        ("date", "2017", "The mill closed in 2017", "The church closed in 2017.", "en-en"),
        ("number", "fünf Kinder", "Sie hat fünf Kinder", "Ihre Schwester hat fünf Kinder.", "de-de"),
        ("number", "90", "The mill laid off 90 workers", "The brewery next door laid off 90 workers.", "en-en"),
        ("person", "Ida Renn", "Ida Renn leitet das Amt", "Früher leitete Ida Renn das Amt.", "de-de"),
        ("place", "Gera", "Das Archiv liegt in Gera", "Das Archiv lag in Gera, bevor es nach Jena zog.", "de-de"),
        ("number", "12 km", "Der Weg ist 12 km lang", "Der Weg ist 12 km entfernt.", "de-de"),
        ("number", "30 Euro", "Die Karte kostet 30 Euro", "Die Karte wurde um 30 Euro teurer.", "de-de"),
        ("number", "90 minutes", "The operation took 90 minutes", "90 minutes after the operation he spoke.", "en-en"),
    ],
)
def test_other_subjects_and_former_ones_bear_nothing_out(
    kind: str, detail: str, claim: str, passage: str, languages: str
) -> None:
    assert advise(kind, detail, claim, passage, languages).relation is not AGREES


@pytest.mark.parametrize(
    ("kind", "detail", "claim", "passage", "languages"),
    [
        ("number", "312 Meter", "312 Meter", "Die Halle ist 312 Meter lang.", "de-de"),
        ("number", "18.400", "18.400 Menschen haben unterschrieben", "The petition drew 18,400 signatures.", "de-en"),
        ("number", "mehr als eine Tonne", "Der Zoll fand mehr als eine Tonne Tabak",
         "Zöllner entdeckten 1.240 Kilogramm Tabak.", "de-de"),
        ("number", "fivefold", "Applications rose fivefold",
         "Applications went from 1,180 in 2020 to 5,950 last year.", "en-en"),
        ("number", "250 Millionen Pfund", "Der Klub hat 250 Millionen Pfund Schulden", "The club owes £249m.", "de-en"),
        ("date", "am vergangenen Donnerstag", "Die Kanzlei gab den Fall am vergangenen Donnerstag ab",
         "Die Kanzlei gab den Fall am 5. Juni ab.", "de-de"),
        ("date", "im Herbst 2024", "Das Bad schloss im Herbst 2024", "The pool closed in the autumn of 2024.", "de-en"),
        ("person", "Lew Tschernow", "Das Buch übersetzte Lew Tschernow",
         "The book was translated by Lev Chernov.", "de-en"),
    ],
)  # fmt: skip
def test_the_same_in_other_words_agrees(kind: str, detail: str, claim: str, passage: str, languages: str) -> None:
    assert advise(kind, detail, claim, passage, languages).relation is AGREES


def test_under_an_age_is_not_up_to_and_including_it() -> None:
    claim = "Entry is free for children under 16"
    passage = "Entry is free for children up to and including 16."
    assert advise("number", "under 16", claim, passage, "en-en").relation is CONFLICTS
    of_age = "Pupils up to and including the age of 16 travel free of charge"
    assert advise("number", "under 16", "Fares are free for pupils under 16", of_age, "en-en").relation is CONFLICTS


def test_one_in_whose_place_another_did_it_did_not() -> None:
    passage = "Paulo Teixeira conducted the symphony at an hour's notice in place of Dame Ruth Ellery."
    claim = "The symphony was conducted by Dame Ruth Ellery"
    assert advise("person", "Dame Ruth Ellery", claim, passage, "en-en").relation is not AGREES


def test_fewer_percentage_points_are_no_rise() -> None:
    claim, passage = "Die Quote stieg um vier Prozentpunkte", "Die Quote betrug 84 Prozent, vier Prozentpunkte weniger."
    assert advise("number", "vier Prozentpunkte", claim, passage, "de-de").relation is CONFLICTS


@pytest.mark.parametrize("dateline", ["Arnsee, 14. März 2025. ", "Arnsee. ", ""])
def test_a_body_named_in_full_is_not_the_town_of_the_dateline_before_it(dateline: str) -> None:
    passage = f"{dateline}Die Stadtwerke Arnsee haben ihr neues Betriebswerk eröffnet."
    claim = "Die Stadtwerke Arnsee eröffneten ihr neues Betriebswerk"
    said = advise("organisation", "Stadtwerke Arnsee", claim, passage, "de-de")
    assert (said.relation, passage[said.start : said.end]) == (AGREES, "Stadtwerke Arnsee")
