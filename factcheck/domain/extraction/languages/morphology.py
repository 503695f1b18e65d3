"""Open word classes of Spanish and French from a dictionary of lemmas and from endings."""

import re
from typing import Any

from .knowledge import Knowledge

_INFINITIVE = {"es": re.compile(r".{2,}(?:[aeií]r)\Z|ir\Z"), "fr": re.compile(r".{2,}(?:er|ir|re|oir)\Z")}
_REGULAR = {"es": re.compile(r".{2,}[aií]d[oa]s?\Z"), "fr": re.compile(r".{2,}ée?s?\Z")}
_IRREGULAR = {
    "es": re.compile(r".*(?:abiert|cubiert|dich|escrit|hech|muert|puest|suelt|rot|vist|vuelt|impres)[oa]s?\Z"),
    "fr": re.compile(r".*(?:[^aeiou]u|[ptvl]i|pris|mis|dit|fait|crit|vert|fert|mort|joint|eint|aint|duit|truit|"
                     r"cuit|clos|assis|quis)e?s?\Z"),
}  # fmt: skip
# A word that looks like an infinitive is one where the dictionary knows these forms of it.
_FORMS = {
    "es": {"ar": ("aba", "ó"), "er": ("ía", "ió"), "ir": ("ía", "ió"), "ír": ("ía",)},
    "fr": {"er": ("ait", "é", "e"), "ir": ("it", "issait", "ait"), "re": ("ait", "t")},
}
_SURE_INFINITIVE = re.compile(
    r".+(?:endre|ondre|aindre|eindre|ettre|enir|oudre)\Z|.*(?:savoir|voir|vouloir|falloir|valoir|faire|suivre|vivre)\Z"
)
_INVERTED = re.compile(r"(?:-t)?-(?:ils?|elles?|on|je|tu|nous|vous|ce)\Z")
_GERUND = {"es": re.compile(r".{2,}(?:ando|iendo|yendo)(?:se|l[aeo]s?)?\Z"), "fr": re.compile(r".{3,}ant\Z")}
_CLITIC = re.compile(r"(?<=[aeií]r)(?:se|l[aeo]s?|nos|me|te)\Z")
# Endings that only finite verbs have.
_FINITE = {
    "es": re.compile(r".{2,}(?:ó|aron|ieron|aba|aban|ían|[aei]rán?|[aei]rían?|iese|ieran?|asen?)\Z"),
    "fr": re.compile(r".{2,}(?:ait|aient|èrent|irent|urent|[ei]ra|[ei]ront|rait|raient)\Z"),
}
# Endings of present forms that nouns may share, with what makes an infinitive of them.
_PRESENT = {
    "es": (("an", "ar"), ("a", "ar"), ("en", "er"), ("e", "er"), ("en", "ir"), ("e", "ir")),
    "fr": (("e", "er"), ("ent", "er"), ("it", "ire"), ("it", "ir"), ("t", "tre"), ("d", "dre")),
}
_ADVERB = {"es": "mente", "fr": "ment"}


class Morphology:
    def __init__(self, knows: Knowledge) -> None:
        import simplemma

        self._code = knows.code
        self._dictionary: Any = simplemma
        self._has_dictionary = knows.code in _INFINITIVE

    def is_known(self, low: str) -> bool:
        return self._has_dictionary and bool(self._dictionary.is_known(low, self._code))

    def open_class(self, low: str) -> str:
        """A coarse tag, or what the neighbours have to decide: "verb" or "verb or noun"."""
        if not self._has_dictionary:
            return "OTHER"
        code, lemma = self._code, self._lemma(low)
        is_verb = bool(_INFINITIVE[code].match(lemma))
        if _FINITE[code].match(low) and (is_verb or not self.is_known(low)):
            return "VFIN"
        if low.endswith(_ADVERB[code]) and len(low) > 7 and not is_verb:
            return "ADV"
        if _GERUND[code].match(low) and lemma != low:
            return "VING"
        if is_verb and _CLITIC.sub("", low) == lemma and self._is_infinitive(lemma):
            return "VINF"
        if _REGULAR[code].match(low) or (is_verb and _IRREGULAR[code].match(low)):
            return "VPART"
        if is_verb and lemma != low:
            return "verb"
        return "verb or noun" if self._may_be_present(low) else "NOUN"

    def uninverted(self, low: str) -> str:
        """ "explique-t-il" without its pronoun."""
        return _INVERTED.sub("", low) if self._code == "fr" else low

    def _is_infinitive(self, low: str) -> bool:
        if self._code == "fr" and _SURE_INFINITIVE.match(low):
            return True
        stem, ending = low[:-2], low[-2:]
        return any(self._lemma(stem + form) == low for form in _FORMS[self._code].get(ending, ()))

    def _lemma(self, low: str) -> str:
        return str(self._dictionary.lemmatize(low, self._code)).lower()

    def _may_be_present(self, low: str) -> bool:
        return any(
            low.endswith(ending) and len(low) > len(ending) + 2 and self.is_known(low[: -len(ending)] + infinitive)
            for ending, infinitive in _PRESENT[self._code]
        )
