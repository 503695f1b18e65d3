"""For languages without a tagging model: closed classes, a lemma dictionary, endings, and the words around.

A form whose lemma is an infinitive is a verb; where it could be a noun as well, its neighbours decide.
"""

from collections.abc import Sequence

from factcheck.domain.extraction.languages import Knowledge
from factcheck.domain.extraction.languages.morphology import Morphology
from factcheck.domain.extraction.remembering import remembered

from .tagged import FINITE, Analysis

REMEMBERED = 20_000
# What a word is by itself before its neighbours are asked.
STRONG, WEAK = "verb", "verb or noun"
_NOMINAL = frozenset({"ART", "PREP", "ADJ", "NUM"})
_RESETS = frozenset({"PUNCT", "CONJ", "REL", "SUBJ"})


class LexicalTagger:
    def __init__(self, knows: Knowledge) -> None:
        self._knows = knows
        self._morphology = Morphology(knows)
        self.single = remembered(REMEMBERED)(self._single)

    def tag(self, words: Sequence[str]) -> list[Analysis]:
        found: list[Analysis] = []
        has_verb = False
        for index, word in enumerate(words):
            single = self.single(word, index == 0 or not words[index - 1][0].isalnum())
            tag = self._decided(single, words, index, found, has_verb)
            has_verb = (has_verb and tag not in _RESETS) or tag in FINITE
            found.append(Analysis(tag, single))
        return found

    def _single(self, word: str, opens: bool) -> str:
        low = word.lower()
        if not word[0].isalnum():
            return "PUNCT"
        if word[0].isdigit():
            return "NUM"
        bare = self._morphology.uninverted(low)
        if bare in self._knows.closed:
            return self._knows.closed[bare]
        if bare != low:
            return "VFIN"
        if word[0].isupper() and (not opens or not self._morphology.is_known(low)):
            return "NAME"
        return self._morphology.open_class(low)

    def _decided(
        self, single: str, words: Sequence[str], index: int, before: Sequence[Analysis], has_verb: bool
    ) -> str:
        last = before[-1].tag if before else "PUNCT"
        if single in ("VPART", "CONJ", "AUX", "VINF") and last == "ART" and before[-1].fine == "ART":
            return "NOUN"
        if single not in (STRONG, WEAK):
            return single
        if index and words[index - 1].lower() in self._knows.clitics:
            return "VFIN"
        if last in _NOMINAL:
            return "NOUN"
        if single == STRONG:
            return "VFIN"
        return "NOUN" if has_verb or last in ("PUNCT", "CONJ", "SUBJ") else "VFIN"
