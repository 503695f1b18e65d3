"""The adapter for a spaCy model that the user has installed; spaCy itself is not needed to run these."""

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType, SimpleNamespace

import pytest
from django.core.management import CommandError, call_command
from django.core.management.base import SystemCheckError

from factcheck.checks import spacy_models_are_installed
from factcheck.domain.extraction import ENGINE_VERSION, find_claims
from factcheck.domain.extraction.tags import named_tagger
from factcheck.domain.extraction.tags.spacy_model import NoTags, coarse, missing, spacy_tagger

TEXT = "The mill closed in 2019."
WORDS = {
    "The": ("DET", "DT", ""), "mill": ("NOUN", "NN", ""), "closed": ("VERB", "VBD", "Tense=Past|VerbForm=Fin"),
    "in": ("ADP", "IN", ""), "2019": ("NUM", "CD", ""), ".": ("PUNCT", ".", ""),
}  # fmt: skip


class Doc(list):
    """What the adapter asks of spaCy's Doc."""

    def __init__(self, vocab, words):
        super().__init__(SimpleNamespace(text=word, pos_="", tag_="", morph="") for word in words)

    def has_annotation(self, name):
        return name == "POS" and all(token.pos_ for token in self)


def tag_all(doc):
    for token in doc:
        token.pos_, token.tag_, token.morph = WORDS.get(token.text, ("X", "XX", ""))
    return doc


@pytest.fixture
def spacy(monkeypatch):
    """A stand-in for the library, whose one model tags by a list of words."""
    library, tokens, package = ModuleType("spacy"), ModuleType("spacy.tokens"), ModuleType("en_words")
    pipelines = {"en_words": [("tagger", tag_all)], "en_silent": []}
    library.load = lambda name, exclude: SimpleNamespace(
        lang="en", vocab=None, pipeline=pipelines[name], meta={"name": name.removeprefix("en_"), "version": "3.8.0"}
    )
    tokens.Doc = Doc
    for module in (library, tokens, package):
        module.__spec__ = ModuleSpec(module.__name__, None)
        monkeypatch.setitem(sys.modules, module.__name__, module)
    spacy_tagger.cache_clear()
    yield
    spacy_tagger.cache_clear()


def test_model_tags_the_language_it_is_named_for_and_stands_in_the_version(spacy):
    found = find_claims(TEXT, language="en", spacy_models={"en": "en_words"})
    assert [claim.exact for claim in found.claims] == ["The mill closed in 2019"]
    assert found.engine_version == f"{ENGINE_VERSION}, en_words 3.8.0"
    assert find_claims("Das Werk schloss 2019.", language="de", spacy_models={"en": "en_words"}).engine_version == (
        ENGINE_VERSION
    )


def test_words_come_back_one_by_one_however_many_there_are(spacy):
    tagger = named_tagger("en", {"en": "en_words"})
    assert tagger is not None
    assert [analysis.tag for analysis in tagger.tag(["The", "mill", "closed"] * 300)] == ["ART", "NOUN", "VFIN"] * 300


def test_model_that_tags_nothing_says_so(spacy):
    with pytest.raises(NoTags, match="en_silent"):
        find_claims(TEXT, language="en", spacy_models={"en": "en_silent"})


@pytest.mark.parametrize(
    ("pos", "morph", "tag"),
    [
        ("VERB", "VerbForm=Part|Tense=Past", "VPART"),
        ("VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part", "VING"),
        ("VERB", "VerbForm=Ger", "VING"),
        ("VERB", "VerbForm=Inf", "VINF"),
        ("AUX", "Mood=Ind|VerbForm=Fin", "AUX"),
        ("AUX", "VerbForm=Part|Tense=Past", "VPART"),
        ("PRON", "PronType=Rel", "REL"),
        ("DET", "PronType=Art|Definite=Def", "ART"),
        ("SCONJ", "", "SUBJ"),
        ("INTJ", "", "OTHER"),
    ],
)
def test_universal_parts_of_speech_become_coarse_tags(pos, morph, tag):
    assert coarse(pos, morph) == tag


def test_missing_models_are_named(spacy, tmp_path):
    (tmp_path / "meta.json").write_text("{}", encoding="utf-8")
    assert list(missing({"en": "en_words", "de": str(tmp_path), "fr": "fr_absent"})) == [("fr", "fr_absent")]


def test_a_named_model_that_is_not_installed_stops_the_start(settings):
    assert spacy_models_are_installed() == []
    settings.SPACY_MODELS = {"de": "de_absent", "xx": "xx_absent"}
    assert [(error.id, "de_absent" in error.msg) for error in spacy_models_are_installed()] == [
        ("factcheck.E001", False),
        ("factcheck.E002", True),
        ("factcheck.E002", False),
    ]


def test_engine_alone_checks_its_models_too(settings, tmp_path):
    file = tmp_path / "text.txt"
    file.write_text(TEXT, encoding="utf-8")
    settings.SPACY_MODELS = {"en": "en_absent"}
    with pytest.raises((SystemCheckError, CommandError), match="en_absent"):
        call_command("extract_claims", str(file), skip_checks=False)


def test_installed_spacy_gives_a_tag_for_each_word():
    library = pytest.importorskip("spacy")
    from factcheck.domain.extraction.tags.spacy_model import SpacyTagger

    model = library.blank("de")
    model.add_pipe("attribute_ruler").add(patterns=[[{}]], attrs={"POS": "VERB", "TAG": "VVFIN"})
    assert SpacyTagger(model).tag(["schloss", "öffnete"]) == [("VFIN", "VV(FIN)")] * 2
