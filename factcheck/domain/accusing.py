"""Does a statement read as an accusation against somebody who is named? It is asked so that a person may look at the
legal risk; nothing follows from it by itself.
"""

import re
from collections.abc import Collection

from factcheck.domain.states import DetailType

ENGINES_REASON = "accusation"
NAMED = frozenset({DetailType.PERSON, DetailType.ORGANISATION})

# By these a text reports what somebody is blamed for without vouching for it: hearsay in the form of the verb, verbs of
# blame, words of suspicion. Between the parts of one only words of the same clause stand.
_WITHIN = r"[^.;:!?\n]{0,200}?"
# "zurückgehalten haben", "gewarnt worden sein"; "Zeit haben" is no such form.
_PERFECT = r"(?:(?-i:[a-zäöüß]\w*)(?:t|en)\s+haben|(?:worden|gewesen)\s+sein)"
_REPORTING = {
    "de": (
        rf"soll(?:en)?\b{_WITHIN}\b{_PERFECT}\b",
        rf"{_PERFECT}\s+soll(?:en)?\b",
        rf"(?:wirft|werfen|warf|warfen)\b{_WITHIN}\bvor\b",
        rf"(?:legt|legen|legte|legten)\b{_WITHIN}\bzur\s+last\b",
        r"vor(?:ge|zu)w[eo]rfen|vorgew\w+|zur\s+last\s+gelegt|nachgesagt|bezichtig\w+|beschuldig\w+|verdächtig\w+",
        r"(?:im|unter|in)\s+(?:dem\s+)?verdacht|mutma(?:ß|ss)lich\w*|angeblich\w*",
    ),
    "en": (
        r"(?:is|are|was|were|been)\s+(?:widely\s+)?(?:said|alleged|reported|believed|thought|rumou?red|claimed)\s+to\b",
        r"(?:allegedly|reportedly|supposedly|purportedly|accus(?:e|es|ed|ing|ation|ations)|alleg(?:e|es|ed|ing))",
        rf"suspect(?:s|ed)?\s+of|blam(?:e|es|ed|ing)\b{_WITHIN}\b(?:for|on)",
    ),
    "fr": (
        r"(?:aur(?:ait|aient)|ser(?:ait|aient))\s+(?:\w+\s+)?\w+(?:é|is|it|i|u|ert)e?s?",
        r"(?:accus|soupçonn|suspect)\w+|présum\w+|mis(?:e|es)?\s+en\s+(?:examen|cause)|reproch\w+|prétendument",
    ),
    "es": (
        r"habría(?:n|mos)?\s+(?:\w+ado|\w+ido|dicho|hecho|puesto|visto|escrito|roto|abierto|muerto)",
        r"(?:acus|imput|sospech|inculp)\w+|presunt\w+|supuest\w+|se\s+l[eo]s?\s+atribuye\w*",
    ),
}
_PATTERNS = {
    language: re.compile(rf"\b(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE) for language, parts in _REPORTING.items()
}


def reads_as_accusation(words: str, language: str, *, reasons: Collection[str], types: Collection[str]) -> bool:
    """`reasons` are those of the engine for the priority, `types` those of the details in the words."""
    if not NAMED & set(types):
        return False
    pattern = _PATTERNS.get(language)
    return ENGINES_REASON in reasons or (pattern is not None and pattern.search(words) is not None)
