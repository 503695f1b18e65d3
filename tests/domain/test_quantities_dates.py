"""Calendar expressions as days, relative ones reckoned from a reference date."""

from datetime import date

import pytest

from factcheck.domain.quantities import find_dates

REFERENCE = date(2024, 6, 14)  # a Friday


@pytest.mark.parametrize(
    ("text", "language", "exact", "first", "last"),
    [
        ("am 12.05.2021 eröffnet", "de", "12.05.2021", date(2021, 5, 12), date(2021, 5, 12)),
        ("am 4. Februar 1939 geboren", "de", "4. Februar 1939", date(1939, 2, 4), date(1939, 2, 4)),
        ("Anfang 2018 gegründet", "de", "Anfang 2018", date(2018, 1, 1), date(2018, 4, 30)),
        ("im Juni beschlossen", "de", "Juni", date(2024, 6, 1), date(2024, 6, 30)),
        ("gestern beschlossen", "de", "gestern", date(2024, 6, 13), date(2024, 6, 13)),
        ("vor drei Jahren gegründet", "de", "vor drei Jahren", date(2021, 1, 1), date(2021, 12, 31)),
        ("am vergangenen Freitag", "de", "vergangenen Freitag", date(2024, 6, 7), date(2024, 6, 7)),
        ("am Freitag", "de", "Freitag", date(2024, 6, 14), date(2024, 6, 14)),
        ("zwischen Januar 2020 und Juni 2024 geprüft", "de", "Januar 2020 und Juni 2024", date(2020, 1, 1),
         date(2024, 6, 30)),
        ("in Q3 2021 it grew", "en", "Q3 2021", date(2021, 7, 1), date(2021, 9, 30)),
        ("in the third quarter of 2020 it grew", "en", "third quarter of 2020", date(2020, 7, 1), date(2020, 9, 30)),
        ("in the 1990s it grew", "en", "1990s", date(1990, 1, 1), date(1999, 12, 31)),
        ("it grew last year", "en", "last year", date(2023, 1, 1), date(2023, 12, 31)),
        ("two years ago it grew", "en", "two years ago", date(2022, 1, 1), date(2022, 12, 31)),
        ("on Aug. 29 it closed", "en", "Aug. 29", date(2024, 8, 29), date(2024, 8, 29)),
        ("found at 6.02 a.m. on Monday, 3 June 2024", "en", "6.02 a.m. on Monday, 3 June 2024", date(2024, 6, 3),
         date(2024, 6, 3)),
        ("at midnight on Sunday", "en", "midnight on Sunday", date(2024, 6, 9), date(2024, 6, 9)),
        ("between 6 p.m. on Monday and 8 a.m. on Friday", "en", "6 p.m. on Monday and 8 a.m. on Friday",
         date(2024, 6, 10), date(2024, 6, 14)),
        ("from 2016 until 2021 she ran it", "en", "2016 until 2021", date(2016, 1, 1), date(2021, 12, 31)),
        ("el 20 de junio de 2023 cerró", "es", "20 de junio de 2023", date(2023, 6, 20), date(2023, 6, 20)),
        ("le 17 octobre 2022 à Reims", "fr", "17 octobre 2022", date(2022, 10, 17), date(2022, 10, 17)),
    ],
)  # fmt: skip
def test_date_is_the_days_it_covers(text: str, language: str, exact: str, first: date, last: date) -> None:
    (span,) = find_dates(text, language, REFERENCE)
    assert (text[span.start : span.end], span.first, span.last) == (exact, first, last)


@pytest.mark.parametrize(
    ("text", "language", "exact"),
    [
        ("Er kam gegen 23.40 Uhr an", "de", "gegen 23.40 Uhr"),
        ("In der Nacht zum Sonntag brannte es", "de", "Nacht zum Sonntag"),
        ("Nach rund 20 Minuten ging er", "de", "Nach rund 20 Minuten"),
        ("He fell shortly after 8.30am on his way", "en", "shortly after 8.30am"),
        ("Refunds are paid within 60 days", "en", "within 60 days"),
        ("a las diez de la mañana", "es", "diez de la mañana"),
        ("vers 7 h 50 ce matin-là", "fr", "vers 7 h 50"),
    ],
)
def test_expression_without_a_day_comes_all_the_same(text: str, language: str, exact: str) -> None:
    span = find_dates(text, language, REFERENCE)[0]
    assert (text[span.start : span.end], span.first, span.relative) == (exact, None, True)


def test_since_reaches_to_the_reference() -> None:
    (span,) = find_dates("Seit 31 Jahren ist sie Ärztin", "de", REFERENCE)
    assert (span.qualifier, span.first, span.last) == ("since", date(1993, 1, 1), REFERENCE)


def test_small_may_is_no_month() -> None:
    assert find_dates("they may march", "en", REFERENCE) == ()


def test_relative_date_without_reference_has_no_days() -> None:
    (span,) = find_dates("last year", "en", None)
    assert (span.first, span.last, span.relative) == (None, None, True)


def test_every_monday_recurs() -> None:
    (span,) = find_dates("every Monday", "en", REFERENCE)
    assert (span.recurring, span.first) == (True, None)


def test_impossible_day_has_no_days() -> None:
    (span,) = find_dates("am 31. Februar 2021", "de", REFERENCE)
    assert (span.first, span.last) == (None, None)


def test_sum_of_money_at_the_end_of_a_sentence_is_no_date() -> None:
    assert find_dates("The price fell to $69.80.", "en", None) == ()
    assert find_dates("The price fell to $12.10.", "en", None) == ()
