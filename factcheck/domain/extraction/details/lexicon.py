"""What a single word can be, asked of the tagger's lexicon: common nouns open sentences, and in German all have
capitals as names do.
"""

from factcheck.domain.extraction.remembering import remembered
from factcheck.domain.extraction.tags import tagger
from factcheck.domain.extraction.tags.coarse import HanTaTagger
from factcheck.domain.extraction.tags.lexical import LexicalTagger

# Log probabilities: words above it stand in the lexicon, those below are guessed from their parts.
KNOWN = -16.0
REMEMBERED = 20_000


@remembered(REMEMBERED)
def word_class(word: str, language: str) -> str:
    """The tags by likelihood, "!" behind those of a word that the lexicon knows; "" where there is no lexicon."""
    tags = tagger(language)
    if isinstance(tags, HanTaTagger):
        readings = tags.lexicon.readings(word, True)
        known = bool(readings) and readings[0][1] > KNOWN
        return "/".join(tags.lexicon.names[tag] for tag, _ in readings[:2]) + ("!" if known else "")
    return tags.single(word, True) if isinstance(tags, LexicalTagger) else ""
