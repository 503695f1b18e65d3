"""Later mentions of a body that was named in full: its initials in brackets, its first word alone."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.domain.extraction.found import FoundDetail

from .features import Word, stem
from .gazetteer import CITIES, GIVEN_NAMES, REGIONS

_INITIALS = re.compile(r"[ \u00a0]\(([A-Z][A-Za-z]{1,8})\)")
_SHORTEST = 4
_OTHERWISE = frozenset({"where", "small", "surname", "titled"})
# How the lexicons of English, German and the other languages tag names.
_NAMES = ("NP0", "NE", "NAME")


def with_initials(text: str, names: Sequence[FoundDetail]) -> list[FoundDetail]:
    """ "Paper and Print Workers’ Union (PPWU)": the bracket belongs to the name."""
    kept: list[FoundDetail] = []
    for name in names:
        if kept and name.start < kept[-1].end:
            continue
        match = _INITIALS.match(text, name.end) if name.type == "organisation" else None
        if match and _abbreviates(match[1], name.exact):
            name = replace(name, end=match.end(), exact=text[name.start : match.end()])
        kept.append(name)
    return kept


def _abbreviates(initials: str, name: str) -> bool:
    """Whether the capitals of the bracket begin words of the name, in order."""
    firsts = iter(word[0].lower() for word in re.findall(r"[^\W\d_]+", name))
    capitals = [letter.lower() for letter in initials if letter.isupper()]
    return len(capitals) > 1 and all(any(first == letter for first in firsts) for letter in capitals)


def short_forms(
    names: Sequence[FoundDetail], lines: Sequence[Sequence[Word]], used: Mapping[str, frozenset[str]]
) -> dict[str, str]:
    """What stands alone for a body: its initials; and its first word, where the lexicon does not know it, nothing
    happens "in" it and nobody is called by it.
    """
    short: dict[str, str] = {}
    for name in (name for name in names if name.type == "organisation" and " " in name.exact):
        if name.exact.endswith(")"):
            short[name.exact[name.exact.rindex("(") + 1 : -1]] = "organisation"
        short[name.exact.split()[0]] = "organisation"
    tags = {word.text: word.tag for line in lines for word in line if word.text in short}
    return {word: kind for word, kind in short.items() if _is_telling(word, tags.get(word, ""), used)}


def _is_telling(word: str, tag: str, used: Mapping[str, frozenset[str]]) -> bool:
    low = word.lower()
    if word.isupper():
        return len(word) > 1
    known = "!" in tag or tag in ("verb", "VPART", "ADJ", "NOUN")
    hints = used.get(stem(word), frozenset())
    listed = low in GIVEN_NAMES or low in CITIES or low in REGIONS
    if len(word) < _SHORTEST or listed or (known and not tag.startswith(_NAMES)):
        return False
    return hints.isdisjoint(_OTHERWISE)


def alone(lines: Sequence[Sequence[Word]], short: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Where the short forms stand with no other capitalised word beside them."""
    for line in lines:
        for index, word in enumerate(line):
            if stem(word.text) in short and not _has_capital_beside(line, index):
                yield word.start, word.start + len(stem(word.text))


def _has_capital_beside(line: Sequence[Word], index: int) -> bool:
    return any(line[at].is_capital for at in (index - 1, index + 1) if 0 <= at < len(line))
