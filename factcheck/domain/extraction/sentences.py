"""Sentences within one line, by their final marks and what may not end one. Linear in the length of the line."""

import re
from collections.abc import Iterator

from .languages import Knowledge

Span = tuple[int, int]

_END = re.compile(r"(?<![.!?…])[.!?…]+[\"'»“”’)\]]*(?=\s)")
_CLOSERS = "\"'»“”’)]"
_BEGINS = re.compile(r"\s+(?:\([^()]{1,40}\)\s+)?[\"'»«„“”‚‘’(\[–—-]*\s*([A-ZÄÖÜÀ-ÞŒ0-9¿¡])")
_LAST_WORD = re.compile(r"([\w.&-]+)\Z")
_ORDINAL_FOLLOWER = re.compile(
    r"\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Jh|Runde|Platz|Liga|Klasse|Spieltag|Minute|"
    r"Auflage|Tag|Geburtstag|Mal|FC|FSV|SV|Stock|Bezirk|Etage|Lebensjahr|Quartal|Kongress|Internationale)"
)
# "5 a.m. Wednesday" goes on; before another word with a capital the sentence has ended.
_AFTER_TIME = re.compile(
    r"\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{2,4}\b)"
)
REACH = 40
# Letters that abbreviations written with spaces begin with: "z. B.", "d. h.", "u. a.", "i. d. R.".
SPACED = "zduvsopi"


def sentences(text: str, start: int, end: int, knows: Knowledge) -> Iterator[Span]:
    """Spans of the text without surrounding white space."""
    begin = start
    for match in _END.finditer(text, start, end):
        if _ends_here(text, match, end, knows):
            yield begin, match.end()
            begin = match.end()
            while begin < end and text[begin].isspace():
                begin += 1
    if begin < end and text[begin:end].strip():
        yield begin, begin + len(text[begin:end].rstrip())


def _ends_here(text: str, match: re.Match[str], end: int, knows: Knowledge) -> bool:
    following = _BEGINS.match(text, match.end(), end)
    if not following:
        return False
    marks = match.group()
    if marks.rstrip(_CLOSERS) != ".":
        return not _quotation_goes_on(following)
    word = _LAST_WORD.search(text[max(0, match.start() - REACH) : match.start()])
    last = word.group(1) if word else ""
    if last.lower() in ("a.m", "p.m"):
        return not _AFTER_TIME.match(text, match.end(), end)
    if last.lower() in knows.abbreviations or _is_initial(last):
        return False
    if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", last):
        return False
    ordinal = last.isdigit() and len(last) <= 2 and knows.code == "de"
    return not (ordinal and _ORDINAL_FOLLOWER.match(text, match.end(), end))


def _is_initial(last: str) -> bool:
    """ "J." before a name, "z." of "z. B."."""
    return len(last) == 1 and last.isalpha() and (last.isupper() or last in SPACED)


def _quotation_goes_on(following: re.Match[str]) -> bool:
    """ "Really?" she asked: a small letter would go on; a capital one begins anew."""
    return following.group(1).islower()
