"""A detail of a claim held against a passage: agrees, conflicts or silent."""

import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.domain.agreement import Advice, Relation, compare

SHARED = Path(__file__).parents[2].parent / "shared" / "evidence" / "agreement.jsonl"
OWN = Path(__file__).with_name("agreement_rows.jsonl")
UNSEEN = Path(__file__).with_name("agreement_unseen.jsonl")
ALIKE = Path(__file__).with_name("agreement_alike.jsonl")
TODAY = date(2025, 6, 12)  # a Thursday
AGREES, CONFLICTS, SILENT = Relation.AGREES, Relation.CONFLICTS, Relation.SILENT


def advise(kind: str, detail: str, claim: str, passage: str, languages: str = "de-de") -> Advice:
    mine, theirs = languages.split("-")
    return compare(
        detail=detail,
        type=kind,
        passage=passage,
        claim=claim,
        claim_language=mine,
        passage_language=theirs,
        reference_date=TODAY,
        passage_date=date(2025, 6, 10),
    )


@pytest.mark.parametrize(
    ("detail", "passage", "relation"),
    [
        ("80 Bäume", "Im Park wurden 80 Bäume gefällt.", AGREES),
        ("80 Bäume", "Im Park wurden 95 Bäume gefällt.", CONFLICTS),
        ("80 Bäume", "Im Park wurden achtzig Bäume gefällt.", AGREES),
        ("80 Bäume", "Im Park wurden 80 Sträucher gepflanzt, Bäume blieben stehen.", SILENT),
        ("rund 80 Bäume", "Im Park wurden 84 Bäume gefällt.", AGREES),
        ("rund 80 Bäume", "Im Park wurden 120 Bäume gefällt.", CONFLICTS),
        ("knapp 80 Bäume", "Im Park wurden 78 Bäume gefällt.", AGREES),
        ("knapp 80 Bäume", "Im Park wurden 82 Bäume gefällt.", CONFLICTS),
        ("mehr als 80 Bäume", "Im Park wurden 79 Bäume gefällt.", CONFLICTS),
        ("mindestens 80 Bäume", "Im Park wurden 80 Bäume gefällt.", AGREES),
        ("höchstens 80 Bäume", "Im Park wurden 91 Bäume gefällt.", CONFLICTS),
    ],
)
def test_counts_and_their_qualifiers(detail: str, passage: str, relation: Relation) -> None:
    claim = f"Die Stadt ließ im Park {detail} fällen"
    assert advise("number", detail, claim, passage).relation is relation


@pytest.mark.parametrize(
    ("detail", "claim", "passage", "relation"),
    [
        ("3,5 Tonnen", "Der Stein wiegt 3,5 Tonnen", "The stone weighs 3,500 kg.", AGREES),
        ("3,5 Tonnen", "Der Stein wiegt 3,5 Tonnen", "The stone weighs 5,300 kg.", CONFLICTS),
        ("10 Kilometer", "Der Weg ist 10 Kilometer lang", "The path is 10 km long.", AGREES),
        ("eine Hälfte", "eine Hälfte der Wähler stimmte zu", "Some 50 per cent of voters backed it.", AGREES),
        ("2 Mio. Euro", "Die Brücke kostet 2 Mio. Euro", "The bridge will cost €2m.", AGREES),
        ("2 Mio. Euro", "Die Brücke kostet 2 Mio. Euro", "The bridge will cost £2m.", CONFLICTS),
        ("2 Mio. Euro", "Die Brücke kostet 2 Mio. Euro", "Two million people live near the bridge.", SILENT),
    ],
)
def test_units_scales_and_currencies(detail: str, claim: str, passage: str, relation: Relation) -> None:
    assert advise("number", detail, claim, passage, "de-en").relation is relation


def test_the_same_change_in_the_opposite_direction_conflicts() -> None:
    claim, passage = "Der Umsatz stieg um 5 Prozent", "Der Umsatz der Firma sank um 5 Prozent."
    advice = advise("number", "5 Prozent", claim, passage)
    assert (advice.relation, advice.why) == (CONFLICTS, "opposite_direction")


def test_a_change_is_not_a_share() -> None:
    claim = "5 Prozent der Schüler fehlten"
    assert advise("number", "5 Prozent", claim, "Die Zahl der Schüler stieg um 5 Prozent.").relation is SILENT


def test_last_years_figure_does_not_decide() -> None:
    passage = "In diesem Jahr kamen 410 Gäste, im Jahr davor waren es 380 Gäste."
    assert advise("number", "380", "Zum Fest kamen 380 Gäste", passage).relation is CONFLICTS


def test_multiples_are_reckoned_from_the_figures() -> None:
    passage = "Der Verein zählt 600 Mitglieder, vor zehn Jahren waren es 200 Mitglieder."
    claim = "Der Verein hat dreimal so viele Mitglieder wie früher"
    assert advise("number", "dreimal so viele", claim, passage).relation is AGREES


@pytest.mark.parametrize(
    ("detail", "passage", "relation"),
    [
        ("am 3. Mai 2024", "Das Freibad wurde am 3. Mai 2024 eröffnet.", AGREES),
        ("im Mai 2024", "Das Freibad wurde am 3. Mai 2024 eröffnet.", AGREES),
        ("2024", "Das Freibad wurde am 3. Mai 2024 eröffnet.", AGREES),
        ("im April 2024", "Das Freibad wurde am 3. Mai 2024 eröffnet.", CONFLICTS),
        ("am vergangenen Montag", "Das Freibad wurde am 9. Juni eröffnet.", AGREES),
        ("am vergangenen Montag", "Das Freibad wurde gestern eröffnet.", AGREES),
        ("am vergangenen Montag", "Das Freibad wurde am 2. Juni eröffnet.", CONFLICTS),
        ("2024", "Das Freibad heißt Aqua 2024.", SILENT),
        ("2024", "Das Freibad hat viele Gäste.", SILENT),
    ],
)
def test_dates_as_days_covered(detail: str, passage: str, relation: Relation) -> None:
    claim = f"Das Freibad wurde {detail} eröffnet"
    assert advise("date", detail, claim, passage).relation is relation


@pytest.mark.parametrize(
    ("kind", "detail", "claim", "passage", "relation"),
    [
        ("person", "Jutta Sommer", "Trainerin ist Jutta Sommer", "Trainerin J. Sommer stellte das Team vor.", AGREES),
        ("person", "Jutta Sommer", "Trainerin ist Jutta Sommer", "Trainerin Karin Sommer stellte es vor.", CONFLICTS),
        ("person", "Jutta Sommer", "Trainerin ist Jutta Sommer", "Das Team hat eine neue Trainerin.", SILENT),
        ("place", "Wien", "Die Messe findet in Wien statt", "The fair takes place in Vienna.", AGREES),
        ("organisation", "DLV", "Veranstalter ist der DLV", "Veranstalter ist der Deutsche Lauf Verband.", AGREES),
        ("organisation", "Firma Kunze", "Gebaut hat es die Firma Kunze", "Gebaut hat es die Kunze GmbH.", AGREES),
    ],
)
def test_names_and_their_variants(kind: str, detail: str, claim: str, passage: str, relation: Relation) -> None:
    languages = "de-en" if " the " in f" {passage.lower()} " else "de-de"
    assert advise(kind, detail, claim, passage, languages).relation is relation


@pytest.mark.parametrize(
    ("passage", "languages", "relation"),
    [
        ("Sie sagte: „Das lassen wir uns nicht bieten.“", "de-de", AGREES),
        ("Sie sagte: „Das lassen wir uns nicht gern bieten.“", "de-de", CONFLICTS),
        ("Sie war empört.", "de-de", SILENT),
        ("She said: “We will not put up with that.”", "de-en", SILENT),
    ],
)
def test_quotations_stand_verbatim_or_do_not(passage: str, languages: str, relation: Relation) -> None:
    quote = "Das lassen wir uns nicht bieten"
    assert advise("quote", quote, f"„{quote}“, sagte sie", passage, languages).relation is relation


def test_advice_points_at_the_words_that_decided() -> None:
    passage = "Im Park wurden nach Zählung 84 Bäume gefällt."
    advice = advise("number", "rund 80", "Im Park wurden rund 80 Bäume gefällt", passage)
    assert (passage[advice.start : advice.end], advice.nearly) == ("84", True)


def test_same_figure_is_not_only_nearly_right() -> None:
    advice = advise("number", "84", "Im Park wurden 84 Bäume gefällt", "Im Park wurden 84 Bäume gefällt.")
    assert (advice.relation, advice.nearly) == (AGREES, False)


@pytest.mark.parametrize("kind", ["number", "date", "person", "organisation", "place", "quote", "unheard-of"])
@pytest.mark.parametrize("passage", ["", " ", "…", "1" * 5_000, "A. " * 2_000, "Haus 1 ab, " * 900])
def test_strange_passages_are_answered(kind: str, passage: str) -> None:
    assert advise(kind, "rund 900 in Berlin", "Es sind rund 900 in Berlin", passage).relation in Relation


def test_unknown_types_and_empty_details_are_silent() -> None:
    assert advise("colour", "rot", "Es ist rot", "Es ist rot.").relation is SILENT
    assert advise("number", " ", "Es ist rot", "Es ist rot.").relation is SILENT


def answered(path: Path) -> tuple[float, float]:
    """The share of right answers, and that of conflicts taken for agreement, the dangerous error."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    right = dangerous = 0
    for row in rows:
        found = compare(
            detail=row["detail"]["exact"],
            type=row["detail"]["type"],
            passage=row["passage"],
            claim=row["claim"],
            claim_language=row["claim_language"],
            passage_language=row["passage_language"],
            reference_date=date.fromisoformat(row["reference_date"]),
            passage_date=date.fromisoformat(row["passage_date"]) if row["passage_date"] else None,
        ).relation
        right += found == row["expect"]
        dangerous += (row["expect"], found) == ("conflicts", AGREES)
    return right / len(rows), dangerous / len(rows)


@pytest.mark.skipif(not SHARED.is_file(), reason="the shared samples are not here")
def test_samples_are_answered_as_well_as_the_issue_asks() -> None:
    right, dangerous = answered(SHARED)
    assert right >= 0.93
    assert dangerous <= 0.02


def test_own_rows_are_answered_as_well_as_unseen_ones_must_be() -> None:
    right, dangerous = answered(OWN)
    assert right >= 0.93
    assert dangerous <= 0.01


def test_rows_of_authors_who_did_not_know_the_rules() -> None:
    """As they were written: .775 of the first 191, .769 of the 130 behind them, .031 dangerous of both; .778 and .056
    of the next 90, .856 and .033 of the last 90. Since then rules were mended for the kinds of judgement that failed.
    """
    right, dangerous = answered(UNSEEN)
    assert right >= 0.92
    assert dangerous <= 0.01


def test_rows_in_the_proportions_of_the_sample() -> None:
    """By six authors who knew that sample alone. As they were written: .867 and .006 dangerous of the first 180, whose
    authors wrote a cousin of each of its rows; .811 and .028, then .783 and .017 of the next two 180, whose authors
    kept to its proportions alone. Since then rules were mended for the kinds of judgement that failed.
    """
    right, dangerous = answered(ALIKE)
    assert right >= 0.87
    assert dangerous <= 0.01


@pytest.mark.parametrize(
    ("detail", "claim", "passage", "relation"),
    [
        ("Two in five", "Two in five pupils walk to school", "41 per cent of pupils walk to school.", AGREES),
        ("Two in five", "Two in five pupils walk to school", "55 per cent of pupils walk to school.", CONFLICTS),
        ("half a dozen", "The shed holds half a dozen boats", "The shed holds six boats.", AGREES),
    ],
)  # fmt: skip
def test_fractions_in_words(detail: str, claim: str, passage: str, relation: Relation) -> None:
    assert advise("number", detail, claim, passage, "en-en").relation is relation


@pytest.mark.parametrize(
    ("kind", "detail", "claim", "passage"),
    [
        ("place", "Polen", "Der Konzern baut ein Werk in Polen", "The group is building a Polish plant."),
        ("organisation", "Weltbank", "Das Geld kommt von der Weltbank", "The money comes from the World Bank."),
        ("organisation", "Weltgesundheitsorganisation", "Die Zahlen hat die Weltgesundheitsorganisation",
         "The figures are with the WHO."),
        ("person", "Jana Roth", "Die Rede hielt Jana Roth", "Bundesministerin Roth hielt die Rede."),
    ],
)  # fmt: skip
def test_names_in_other_forms_are_the_same_names(kind: str, detail: str, claim: str, passage: str) -> None:
    languages = "de-en" if " the " in passage or "The " in passage else "de-de"
    assert advise(kind, detail, claim, passage, languages).relation is AGREES


def test_figure_of_another_year_is_no_answer() -> None:
    claim = "In 2024 the port handled 4 million containers"
    assert (
        advise("number", "4 million", claim, "In 2018 the port handled 5 million containers.", "en-en").relation
        is SILENT
    )


def test_what_the_source_leaves_open_it_does_not_tell() -> None:
    passage = "Den Anschlag plante womöglich Marek Dudas. Wer den Anschlag plante, ist ungeklärt."
    advice = advise("person", "Marek Dudas", "Den Anschlag plante Marek Dudas", passage)
    assert (advice.relation, advice.why) == (SILENT, "left_open")
