"""The language of a text, by its common words where they suffice and by the model where they do not."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.domain import language
from factcheck.domain.language import COMMON, LANGUAGES, detect_language
from factcheck.domain.stretches import load
from tests.languages import identifier

ARTICLES = sorted((Path(__file__).resolve().parents[1] / "articles").glob("*.txt"))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_articles_are_told_without_the_model(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    annotated = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    monkeypatch.setattr(language, "_model", None)
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


def samples() -> Iterator[str]:
    """Pieces of articles, of all lengths, and what no article has."""
    chance = random.Random(5)
    texts = [path.read_text(encoding="utf-8") for path in ARTICLES]
    for size in (1, 2, 3, 4, 5, 6, 7, 30, 4_000):
        for text in texts:
            begin = chance.randrange(len(text))
            yield text[begin : begin + size]
    yield from ("", "12", "ÜBER DEN FLÜSSEN", "U\u0308ber", "\ud800", "北京市", "Ελλάδα", "word " * 800)
    for _ in range(100):
        yield "".join(chr(chance.randrange(0x3000)) for _ in range(chance.randrange(40)))


def test_the_small_model_says_what_the_one_it_is_made_from_says() -> None:
    original, model = identifier(), load()
    for text in samples():
        assert model.language_of(text) == original.classify(text)[0], text
