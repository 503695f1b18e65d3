"""Numbers with qualifier, scale and unit."""

from decimal import Decimal

import pytest

from factcheck.domain.quantities import Quantity, find_quantities


def only(text: str, language: str) -> Quantity:
    found = find_quantities(text, language)
    assert len(found) == 1, [text[q.start : q.end] for q in found]
    return found[0]


def written(text: str, language: str) -> list[str]:
    return [text[q.start : q.end] for q in find_quantities(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "exact", "value", "unit"),
    [
        ("Er kostet 1,3 Mrd. Euro im Ganzen", "de", "1,3 Mrd. Euro", "1300000000", "EUR"),
        ("Es kamen 12.500 Gäste", "de", "12.500", "12500", ""),
        ("Das sind 3,7 Prozent davon", "de", "3,7 Prozent", "3.7", "%"),
        ("Zweihundertfünfzig Gäste kamen", "de", "Zweihundertfünfzig", "250", ""),
        ("fünfundzwanzig Kilometer weit", "de", "fünfundzwanzig Kilometer", "25", "km"),
        ("Es dauerte dreieinhalb Stunden lang", "de", "dreieinhalb Stunden", "3.5", "h"),
        ("It cost $2.86 billion overall", "en", "$2.86 billion", "2860000000", "USD"),
        ("It cost £20m overall", "en", "£20m", "20000000", "GBP"),
        ("Some 8,000 people came", "en", "Some 8,000", "8000", ""),
        ("forty-two miles away", "en", "forty-two miles", "42", "mi"),
        ("half a million people", "en", "half a million", "500000", ""),
        ("four years and three months in jail", "en", "four years and three months", "4.25", "yr"),
        ("perdió 7,3 millones de euros", "es", "7,3 millones de euros", "7300000", "EUR"),
        ("treinta y cinco vecinos", "es", "treinta y cinco", "35", ""),
        ("près de 12 000 personnes", "fr", "près de 12 000", "12000", ""),
        ("quatre-vingt-dix euros", "fr", "quatre-vingt-dix euros", "90", "EUR"),
    ],
)
def test_number_is_read_with_scale_and_unit(text: str, language: str, exact: str, value: str, unit: str) -> None:
    found = only(text, language)
    assert (text[found.start : found.end], found.value, found.unit) == (exact, Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "language", "low", "high"),
    [
        ("mehr als 1.000", "de", 1000, None),
        ("rund 900", "de", 810, 990),
        ("knapp 3 Mio.", "de", 2_700_000, 3_000_000),
        ("gut 200", "de", 200, 220),
        ("mindestens 340", "de", 340, None),
        ("bis zu 60.000 Euro", "de", None, 60000),
        ("fewer than 80", "en", None, 80),
        ("nearly 40 per cent", "en", 36, 40),
        ("at least two-thirds", "en", Decimal(200) / 3, None),
        ("más de 2.500", "es", 2500, None),
        ("moins de 200 mètres", "fr", None, 200),
    ],
)
def test_qualifier_bounds_the_number(text: str, language: str, low: int | None, high: int | None) -> None:
    found = only(text, language)
    assert (found.start, found.end, found.low, found.high) == (0, len(text), low, high)


@pytest.mark.parametrize(
    ("text", "language", "low", "high", "unit"),
    [
        ("zwischen 4 und 6 Prozent", "de", 4, 6, "%"),
        ("2 bis 2,5 Millionen Euro", "de", 2_000_000, 2_500_000, "EUR"),
        ("$140 million to $160 million", "en", 140_000_000, 160_000_000, "USD"),
        ("15–20 cm", "en", 15, 20, "cm"),
        ("trois à quatre fois", "fr", 3, 4, "times"),
    ],
)
def test_range_has_both_ends(text: str, language: str, low: int, high: int, unit: str) -> None:
    found = only(text, language)
    assert (found.end, found.low, found.high, found.unit) == (len(text), low, high, unit)


def test_change_from_one_figure_to_another_is_two_numbers() -> None:
    assert written("revenue fell from €410m to €165m", "en") == ["€410m", "€165m"]


def test_units_that_differ_make_no_range() -> None:
    assert written("shares fell 17% to $2.86 billion", "en") == ["17%", "$2.86 billion"]


def test_part_of_a_whole_keeps_both() -> None:
    found = only("six of the nine weirs", "en")
    assert (found.value, found.whole) == (Decimal(6), Decimal(9))


def test_every_twelfth_is_a_share() -> None:
    found = only("etwa jeder zwölfte Arbeitsplatz", "de")
    assert (found.kind, found.qualifier, round(found.value or Decimal(0), 2)) == ("share", "about", Decimal("8.33"))


def test_age_keeps_its_ending() -> None:
    assert written("ein 34-jähriger Mann und a 29-Jährige", "de") == ["34-jähriger", "29-Jährige"]
    assert only("a 34-year-old man", "en").kind == "age"


@pytest.mark.parametrize(
    ("text", "language"),
    [("nach § 38 des Gesetzes", "de"), ("under section 75 of the Act", "en"), ("auf der Autobahn 39", "de"),
     ("the 400 block of Tully Avenue", "en"), ("ein A4-Blatt", "de")],
)  # fmt: skip
def test_number_that_only_names_is_none(text: str, language: str) -> None:
    assert written(text, language) == []


def test_score_has_no_value() -> None:
    found = only("Sie siegten 3:2 nach Verlängerung", "de")
    assert (found.kind, found.value) == ("score", None)


def test_foreign_thousands_are_thousands() -> None:
    assert only("1,250 Gäste", "de").value == Decimal("1.250")
    assert only("1.250.000 guests", "en").value == Decimal(1_250_000)
