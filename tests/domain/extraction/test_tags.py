"""Coarse tags in four languages."""

import pytest
from HanTa.HanoverTagger import HanoverTagger

from factcheck.domain.extraction.languages import knowledge
from factcheck.domain.extraction.tags.morphemes import QuickTagger
from factcheck.domain.extraction.tokens import tokenise


def tagged(text: str, language: str) -> dict[str, str]:
    return {token.text: token.tag for token in tokenise(text, 0, len(text), knowledge(language))}


@pytest.mark.parametrize(
    ("language", "text", "verbs"),
    [
        ("de", "Die Firma hat das Werk geschlossen.", {"hat": "AUX", "geschlossen": "VPART"}),
        (
            "en",
            "The firm, which employs 40 people, closed the mill.",
            {"which": "REL", "employs": "VFIN", "closed": "VFIN"},
        ),
        (
            "es",
            "El pleno aprobó la ordenanza que prohibirá los coches.",
            {"aprobó": "VFIN", "que": "REL", "prohibirá": "VFIN"},
        ),
        ("es", "La empresa ha despedido a 40 personas.", {"ha": "AUX", "despedido": "VPART", "empresa": "NOUN"}),
        ("fr", "La société a licencié 40 salariés, dit-elle.", {"a": "AUX", "licencié": "VPART", "dit-elle": "VFIN"}),
        ("fr", "Le car qui transportait les élèves a dérapé.", {"car": "NOUN", "qui": "REL", "transportait": "VFIN"}),
    ],
)
def test_verbs_are_told_from_nouns(language: str, text: str, verbs: dict[str, str]) -> None:
    found = tagged(text, language)
    assert {word: found[word] for word in verbs} == verbs


def test_elided_french_words_stand_alone() -> None:
    assert list(tagged("L’usine qu’il dirige", "fr")) == ["L’", "usine", "qu’", "il", "dirige"]


def test_unknown_language_is_read_as_english() -> None:
    assert tagged("The firm closed.", "xx")["closed"] == "VFIN"


def test_sentence_that_no_transition_of_the_model_allows_is_tagged_all_the_same() -> None:
    text = "§ ¶ und und ¶ der der § zzz"
    assert len(list(tokenise(text, 0, len(text), knowledge("de")))) == 9


UNKNOWN_WORDS = (
    "Trümmerfrauenverein",
    "umgeschichteten",
    "Öz",
    "Brightloops",
    "unreclaimed",
    "xqz",
    "7b",
    "aaaaaaaaaaa",
)


@pytest.mark.parametrize("filename", ["morphmodel_ger.pgz", "morphmodel_en.pgz"])
def test_a_word_that_is_in_no_lexicon_is_analysed_as_hanta_does(filename: str) -> None:
    quick, slow = QuickTagger(filename), HanoverTagger(filename)
    for word in map(str.lower, UNKNOWN_WORDS):
        found, expected = quick.analyze_forward(word), slow.analyze_forward(word)
        assert [tag for tag, _ in found] == [tag for tag, _ in expected]
        assert [weight for _, weight in found] == pytest.approx([weight for _, weight in expected])


def test_a_word_that_comes_again_is_not_analysed_again() -> None:
    quick = QuickTagger("morphmodel_ger.pgz")
    assert quick.analyze_forward("umgeschichteten") is quick.analyze_forward("umgeschichteten")
