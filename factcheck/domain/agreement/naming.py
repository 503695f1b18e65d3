"""Places named in running text, by the preposition before them: `in Halden`, `across Europe`."""

import re
from collections.abc import Sequence

from factcheck.domain.passages.wording import Term
from factcheck.domain.quantities.words import VOCABULARIES

CAPITAL = r"[A-ZÄÖÜ][\w'’-]*[a-zäöüß][\w'’-]*"
PLACE = re.compile(
    rf"\b(?:in|bei|at|near|nach|to|im|aus|from|off|across|into)\s+(?P<name>{CAPITAL}(?:[\s-]{CAPITAL})*)"
)
_WITHIN = re.compile(
    rf"\b(?:in|across|throughout|near|bei)\s(?:ganz\s|all\sof\s)?(?P<name>{CAPITAL}(?:[\s-]{CAPITAL})*)"
)
_TIMES = frozenset(
    word
    for words in VOCABULARIES.values()
    for table in (words.months, words.weekdays, words.seasons, words.periods)
    for word in table
)


def places(text: str, terms: Sequence[Term]) -> tuple[tuple[str, int], ...]:
    """Names without an article behind "in", with where they start; months and words that mean something are none."""
    known = {term.start: term for term in terms}
    found = []
    for match in _WITHIN.finditer(text):
        start = match.start("name")
        term = known.get(start)
        if term and not term.meanings and term.folded not in _TIMES:
            found.append((match["name"], start))
    return tuple(found)
