"""Which language a text is in, among those that the engine knows."""

from functools import lru_cache
from typing import Any

LANGUAGES = ("de", "en", "es", "fr")
SAMPLE = 4_000  # code points are plenty


def detect_language(text: str) -> str:
    """English where nothing can be told."""
    sample = text[:SAMPLE].strip()
    if not any(map(str.isalpha, sample)):
        return "en"
    language: str = _identifier().classify(sample)[0]
    return language


@lru_cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
