"""Which language a text is in, among those that the engine knows."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .stretches import Stretches

LANGUAGES = ("de", "en", "es", "fr")
SAMPLE = 4_000  # code points are plenty
# Words that every text is full of, each in one of the languages alone. Where one language has so many of them, and so
# many times as many as any other, it is told without the model that knows more.
COMMON = {
    "de": "der die das und ist nicht ein eine mit von den dem zu im auf für sich auch wird hat werden bei nach wie",
    "en": "the and of to is that was for with it as are this be by have not from at which has were been they his",
    "es": "el los las del una con para su al lo como más pero fue sus este ha por está también según entre",
    "fr": "le les et est une dans pour pas au avec qui ne ce sont aux ont cette été mais il elle",
}
ENOUGH, CLEARLY = 12, 4

_LANGUAGE_OF = {word: language for language, words in COMMON.items() for word in words.split()}
_WORD = re.compile(r"[^\W\d_]+")


def detect_language(text: str) -> str:
    """English where nothing can be told."""
    sample = text[:SAMPLE].strip()
    if not any(map(str.isalpha, sample)):
        return "en"
    if clear := _by_common_words(sample):
        return clear
    return _model().language_of(sample)


def _by_common_words(sample: str) -> str:
    """Empty where they leave it open."""
    counted = dict.fromkeys(LANGUAGES, 0)
    for word in _WORD.findall(sample.lower()):
        if word in _LANGUAGE_OF:
            counted[_LANGUAGE_OF[word]] += 1
    second, first = sorted(counted.values())[-2:]
    return max(counted, key=counted.__getitem__) if first >= ENOUGH and first >= CLEARLY * second else ""


@lru_cache
def _model() -> "Stretches":
    # Not before it is asked for: numpy comes with it, which most processes never need.
    from .stretches import load

    return load()
