"""None at all, as it is said: `niemand`, `kein einziges Kind`, `none of the 23`, `no injuries`."""

import re
from collections.abc import Iterator

_NOUGHT = re.compile(
    r"(?<!\w)(?:nicht\seine?[nrsm]?\seinzige[nrsm]?|keine?[nrsm]?\seinzige[nrsm]?|not\s(?:a\ssingle|one(?=\s(?:of|\w+s?\s(?:was|were|died))))"
    r"|(?P<whole>(?:none|not\sone)\sof(?:\s(?:the|its|their|his|her|those|these))?(?:\s\d[\d.,]*)?"
    r"|keine[rs]?\sder(?:\s\d[\d.,]*)?)"
    r"|(?:ohne|without)(?=\s(?:verletzt|tote|opfer|casualties|injur|loss\sof\slife))"
    r"|(?P<people>niemand(?:en|em)?|nobody|no[-\s]one|none)"
    r"|keine?[nrsm]?(?=\s(?:verletzt|tote|opfer|mensch|schäden|überlebend|vermisst|festnahm)\w*)"
    r"|no(?=\s(?:casualties|injuries|injured|deaths|dead|victims|survivors|arrests|fatalities|damage)\b))(?!\w)",
    re.IGNORECASE,
)
# `Tote gab es nicht`: what is denied stands before.
_BEHIND = re.compile(
    r"(?<!\w)(?:tote|todesopfer|verletzte|opfer|überlebende|schäden)\sgab\ses\s(?:nicht|keine)(?!\w)", re.IGNORECASE
)


def find_noughts(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where they stand; whether it is people who are denied without being named."""
    for match in _NOUGHT.finditer(text):
        yield match.start(), match.end(), bool(match["people"])
    for match in _BEHIND.finditer(text):
        yield match.start(), match.end(), True
