"""What a single German word can be, asked of the tagger's lexicon once a word: nouns have capitals as names do."""

from functools import lru_cache

from factcheck.domain.extraction.tags import tagger
from factcheck.domain.extraction.tags.coarse import HanTaTagger

# Log probabilities: words above it stand in the lexicon, those below are guessed from their parts.
KNOWN = -16.0
LONGEST = 60


@lru_cache(maxsize=20_000)
def german_class(word: str) -> str:
    """The tags by likelihood, "!" behind those of a word that the lexicon knows; "" where there is no lexicon."""
    german = tagger("de")
    if not isinstance(german, HanTaTagger):
        return ""
    readings = german.lexicon.model.tag_word(word[:LONGEST])[:2]
    known = bool(readings) and float(readings[0][1]) > KNOWN
    return "/".join(tag for tag, _ in readings) + ("!" if known else "")
