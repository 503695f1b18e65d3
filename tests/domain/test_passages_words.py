"""What a passage is found by besides the words of a claim: irregular forms, semantic fields, amounts."""

import pytest

from factcheck.domain.passages import rank
from factcheck.domain.passages.concepts import concepts, fields
from factcheck.domain.passages.fields import FIELDS, KINDRED
from factcheck.domain.passages.irregular import regular
from factcheck.domain.passages.ranking import field_kinship
from factcheck.domain.passages.wording import fold, terms


@pytest.mark.parametrize(
    ("form", "language", "base"),
    [
        ("entliess", "de", "entlass"),
        ("gestohlen", "de", "stehl"),
        ("abgerissen", "de", "abreiss"),
        ("ertranken", "de", "ertrink"),
        ("zuruckgerufen", "de", "zuruckrufen"),
        ("brucke", "de", "brucke"),
        ("paid", "en", "pay"),
        ("duties", "en", "duty"),
        ("bridge", "en", "bridge"),
    ],
)
def test_irregular_forms_have_a_dictionary_form(form: str, language: str, base: str) -> None:
    assert regular(form, language) == base


def test_words_of_one_matter_share_a_field_and_need_not_mean_the_same() -> None:
    assert fields("genehmigte", "de", False) & fields("refused", "en", False)
    assert not concepts("genehmigte", "de", False) & concepts("refused", "en", False)


def test_each_field_has_both_languages_and_is_folded() -> None:
    assert len(FIELDS) > 500
    for line in (*FIELDS, *KINDRED):
        german, bar, english = line.partition(" | ")
        assert bar and german.split() and english.split(), line
        assert all(fold(stem) == stem for stem in line.split()), line


def first(claim: str, language: str, paragraphs: tuple[str, ...], source_language: str) -> int:
    return rank(claim=claim, paragraphs=paragraphs, claim_language=language, source_language=source_language)[0]


def test_what_refutes_a_claim_by_the_opposite_word_is_found() -> None:
    report = ("The port lies in the north.", "The council refused the application in May.", "Costs rose again.")
    assert first("Die Behörde genehmigte den Antrag", "de", report, "en") == 1


def test_country_is_found_by_what_is_made_from_its_name() -> None:
    report = ("Die Bilanz ist ausgeglichen.", "Französische Kunden zahlten später.", "Der Hafen war gesperrt.")
    assert first("Buyers in France were late", "en", report, "de") == 1


def test_other_value_of_the_same_unit_tells_more_than_none() -> None:
    report = ("Die Leiterin war zufrieden.", "Veranschlagt waren 6,8 Millionen Euro.", "Im Mai regnete es oft.")
    assert first("Das Vorhaben schlug mit 9 Millionen Euro zu Buche", "de", report, "de") == 1


def test_all_that_the_asking_speaker_says_asks() -> None:
    interview = (
        "Q: Is the base safe?",
        "Pell: It is.",
        "Q: Who pays for it?",
        "Pell: The county does.",
        "Q: The helicopter base is to close at night.",
        "Pell: From April. Then it comes from the coast, which takes fifty minutes.",
    )
    assert first("Nachts bleibt der Hubschrauber am Boden", "de", interview, "en") == 5


@pytest.mark.parametrize("noun", ["Boot", "Boote", "Rettungsboote", "Schlauchbooten"])
def test_short_noun_is_told_at_the_end_of_a_compound(noun: str) -> None:
    assert fields(fold(noun), "de", True) & fields("ferry", "en")


@pytest.mark.parametrize("noun", ["Bootsmann", "Gebot", "Robot"])
def test_short_noun_is_not_told_elsewhere(noun: str) -> None:
    assert not fields(fold(noun), "de", True) & fields("ferry", "en")


def test_english_words_that_are_small_words_of_other_languages_count() -> None:
    assert [term.folded for term in terms("The man in the car survived the war", "en")] == [
        "man",
        "car",
        "survived",
        "war",
    ]
    assert [term.folded for term in terms("Der Wagen war alt", "de")] == ["wagen", "alt"]


def test_words_are_the_more_akin_the_more_of_their_fields_are_the_same() -> None:
    one, other, both = frozenset({1}), frozenset({2, 3}), frozenset({1, 2})
    assert (
        0 == field_kinship(one, other) < field_kinship(both, other) < field_kinship(one, both) < field_kinship(one, one)
    )
