"""Who says what a claim states, by which words, and how."""

import pytest

from factcheck.domain.extraction import Attribution, find_claims


def attributed(text: str, language: str) -> Attribution | None:
    return find_claims(text, language=language).claims[0].attribution


@pytest.mark.parametrize(
    ("language", "text", "speaker", "cue"),
    [
        ("en", "According to the transport ministry, 40 bridges are closed.", "the transport ministry", "According to"),
        ("en", "The factory lost 12 million euros, according to Ruth Deller.", "Ruth Deller", "according to"),
        ("en", "“We lost 12 million,” as Ruth Deller put it.", "Ruth Deller", "put it"),
        ("de", "Laut Verkehrsministerium sind 40 Brücken gesperrt.", "Verkehrsministerium", "Laut"),
        ("de", "Dem Ministerium zufolge sind 40 Brücken gesperrt.", "Dem Ministerium", "zufolge"),
        ("de", "Nach Angaben der Polizei wurden 12 Menschen verletzt.", "der Polizei", "Nach Angaben"),
        ("de", "Nach Angaben von Max Berg wurden 12 Menschen verletzt.", "Max Berg", "Nach Angaben"),
        ("de", "Nach Einschätzung der Behörde reicht das Geld bis 2027.", "der Behörde", "Nach Einschätzung"),
        ("de", "Die Brücke sei, so Anna Berg, seit 2019 gesperrt.", "Anna Berg", "so"),
        ("de", "Die Brücke sei seit 2019 gesperrt, so der Sprecher Max Berg.", "der Sprecher Max Berg", "so"),
        ("fr", "Selon la préfecture, 40 ponts sont fermés.", "la préfecture", "Selon"),
        ("fr", "D’après Marie Leroy, la société a perdu 12 millions d’euros.", "Marie Leroy", "D’après"),
        ("fr", "La société a licencié 40 salariés, selon le syndicat.", "le syndicat", "selon"),
        ("es", "Según el ministerio, 40 puentes están cerrados.", "el ministerio", "Según"),
        ("es", "De acuerdo con la policía, 12 personas resultaron heridas.", "la policía", "De acuerdo con"),
        ("es", "La empresa perdió 12 millones, según Ana Ruiz.", "Ana Ruiz", "según"),
    ],
)
def test_source_is_named_by_a_phrase(language: str, text: str, speaker: str, cue: str) -> None:
    assert attributed(text, language) == Attribution(speaker, cue, "according")
    assert speaker in text and cue in text


def test_who_reports_in_the_passive_is_the_speaker() -> None:
    found = attributed("It was reported by the Harbour Gazette that 40 people were hurt.", "en")
    assert found == Attribution("the Harbour Gazette", "reported by", "indirect")


def test_conjunction_before_the_speaker_is_no_part_of_the_name() -> None:
    found = attributed("Die Zahl der Fälle stieg um 12 Prozent, wie das Ministerium mitteilte.", "de")
    assert found == Attribution("das Ministerium", "mitteilte", "indirect")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Brücke ist so alt wie die Stadt und seit 2019 gesperrt."),
        ("de", "Die Brücke wurde 2019 gesperrt, so groß war der Schaden."),
        ("en", "The bridge was closed in 2019 for repairs."),
    ],
)
def test_like_words_name_no_speaker(language: str, text: str) -> None:
    assert attributed(text, language) is None


def test_who_says_it_is_no_claim_of_its_own() -> None:
    text = "Das Werk schließe im Mai, so der Sprecher Max Berg."
    assert not [found for found in find_claims(text, language="de").claims if found.exact.startswith("so ")]
