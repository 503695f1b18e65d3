"""The language of a text, by its common words where they suffice and by the model where they do not."""

import json
from pathlib import Path

import pytest

from factcheck.domain import language
from factcheck.domain.language import COMMON, LANGUAGES, detect_language

ARTICLES = sorted((Path(__file__).resolve().parents[1] / "articles").glob("*.txt"))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_articles_are_told_without_the_model(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    annotated = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    monkeypatch.setattr(language, "_identifier", None)
    assert detect_language(path.read_text(encoding="utf-8")) == annotated.get("language", path.stem[-2:])


@pytest.mark.parametrize(("text", "code"), [
    ("Das Rathaus bleibt geschlossen.", "de"), ("The council closes the mill.", "en"),
    ("L’usine ferme ses portes demain matin.", "fr"), ("El ayuntamiento cierra mañana", "es"), ("12.5 %", "en"),
])  # fmt: skip
def test_few_words_are_left_to_the_model(text: str, code: str) -> None:
    assert detect_language(text) == code


def test_text_in_two_languages_is_left_to_the_model() -> None:
    assert language._by_common_words("the and of to is " * 5 + "der die das und ist " * 5) == ""


def test_each_common_word_speaks_for_one_language() -> None:
    every = [word for words in COMMON.values() for word in words.split()]
    assert (len(every), tuple(COMMON)) == (len(set(every)), LANGUAGES)
