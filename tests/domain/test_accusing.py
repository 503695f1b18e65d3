"""Which statements are pointed out as possible accusations against somebody who is named."""

import time

import pytest

from factcheck.domain.accusing import reads_as_accusation


def accuses(words: str, language: str, *types: str, reasons: tuple[str, ...] = ()) -> bool:
    return reads_as_accusation(words, language, reasons=reasons, types=types or ("person",))


@pytest.mark.parametrize(("language", "words"), [
    ("de", "Bürgermeister Weber soll Akten zurückgehalten haben"), ("de", "Weber soll gewarnt worden sein"),
    ("de", "Weber, der das Geld genommen haben soll"), ("de", "Die Anklage wirft Weber Untreue vor"),
    ("de", "Weber wird vorgeworfen, Spenden veruntreut zu haben"), ("de", "Weber wird beschuldigt"),
    ("de", "Ihm wird Betrug zur Last gelegt"), ("de", "Weber steht im Verdacht der Untreue"),
    ("de", "der mutmaßliche Täter Weber"), ("de", "die mutmasslichen Täter"),
    ("en", "Weber is said to have withheld files"), ("en", "Weber allegedly lied"), ("en", "Weber is accused of fraud"),
    ("en", "Weber is suspected of theft"), ("en", "The union blames Weber for the loss"),
    ("fr", "Weber aurait détourné des fonds"), ("fr", "Weber est soupçonné de fraude"),
    ("fr", "Weber a été mis en examen"), ("es", "Weber habría retenido documentos"),
    ("es", "la presunta autora Weber"), ("es", "Weber está acusado de fraude"),
])  # fmt: skip
def test_what_somebody_is_blamed_for_is_pointed_out(language: str, words: str):
    assert accuses(words, language)


@pytest.mark.parametrize(("language", "words"), [
    ("de", "Weber soll am Montag nach Berlin fahren"), ("de", "Die Brücke soll 2027 fertig sein"),
    ("de", "Weber sollte mehr Zeit haben"), ("de", "Weber soll Zeit haben"), ("de", "Weber wirft den Ball"),
    ("de", "Der Rat wählte Weber. Vor dem Haus warf er den Hut."), ("en", "Weber is to travel to Berlin"),
    ("en", "Weber said he would go"), ("fr", "Weber aura un bureau"), ("es", "Weber había hablado"),
    ("de", "Weber stellte die Pläne vor"),
])  # fmt: skip
def test_plans_and_plain_statements_are_not(language: str, words: str):
    assert not accuses(words, language)


def test_somebody_must_be_named_and_the_engine_may_know_better():
    words = "Weber soll Akten zurückgehalten haben"
    assert accuses(words, "de", "organisation")
    assert not accuses(words, "de", "number", "date")
    assert not accuses("Weber stahl das Geld", "de")
    assert accuses("Weber stahl das Geld", "de", reasons=("accusation",))
    assert not accuses(words, "pl")


def test_long_words_are_read_in_no_time():
    begun = time.process_time()
    assert not accuses("soll " * 50_000, "de")
    assert time.process_time() - begun < 2
