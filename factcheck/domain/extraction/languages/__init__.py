"""What the engine knows of each language: closed-class words, verbs of saying, markers. A language is a module."""

from . import de, en, es, fr
from .knowledge import Knowledge

KNOWLEDGE: dict[str, Knowledge] = {"de": de.KNOWLEDGE, "en": en.KNOWLEDGE, "es": es.KNOWLEDGE, "fr": fr.KNOWLEDGE}


def knowledge(language: str) -> Knowledge:
    """That of the language, or English where there is none."""
    return KNOWLEDGE.get(language, en.KNOWLEDGE)


__all__ = ["KNOWLEDGE", "Knowledge", "knowledge"]
