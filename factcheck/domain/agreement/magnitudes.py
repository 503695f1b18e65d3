"""Sums told by their number of digits: `a six-figure sum`, `ein Betrag in siebenstelliger Höhe`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

_DIGITS = {
    word: number
    for words in (
        "ein zwei drei vier fünf sechs sieben acht neun zehn",
        "one two three four five six seven eight nine ten",
    )
    for number, word in enumerate(words.split(), 1)
}
_SCALES = {"million": 10**6, "milliard": 10**9, "billion": 10**9}
_STATED = re.compile(
    rf"(?<!\w)(?P<whole>(?P<n>{'|'.join(_DIGITS)}|\d{{1,2}})(?:-?stellig\w*|-figures?\b|\sfigures?(?=\s(?:sum|fee|salary|amount|deal)s?\b)))"
    r"(?:\s(?:[a-zäöüß]+\s)?(?P<scale>Million|Milliard)\w*)?(?:\s(?P<noun>[^\W\d][\w-]*))?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:an?)?zahl|number|crowd|audience|attendance|publikum|besucher", re.IGNORECASE)
# Where in the range: `in the low six figures`, `im mittleren siebenstelligen Bereich`.
_PART = re.compile(
    r"\b(?:(?P<low>low|unteren|niedrigen|niedrige[rmns]?)|(?P<mid>mid|mittleren?)|(?P<high>high|oberen|hohen|hohe[rmns]?))[\s-]\Z",
    re.I,
)
_THIRDS = {"low": (0, 4), "mid": (3, 7), "high": (6, 10)}  # tenths of the range
PART_REACH = 12  # code points before it in which that would stand


class Magnitude(NamedTuple):
    start: int
    end: int
    low: Decimal
    high: Decimal
    is_sum: bool


def find_magnitudes(text: str) -> Iterator[Magnitude]:
    for match in _STATED.finditer(text):
        written = match["n"].lower()
        digits = int(written) if written.isdecimal() else _DIGITS[written]
        scale = _SCALES.get((match["scale"] or "").lower(), 1)
        low, high = Decimal(10) ** (digits - 1) * scale, Decimal(10) ** digits * scale
        told = _PART.search(text[max(0, match.start() - PART_REACH) : match.start()])
        if told:
            first, last = _THIRDS[told.lastgroup or "low"]
            low, high = max(low, high * first / 10), high * last / 10
        yield Magnitude(match.start(), match.end("whole"), low, high, not _NUMBER.match(match["noun"] or ""))
