"""Places that their form gives away: roads by their numbers, streets, where somebody is based, "the Karsa dam"."""

import re
from collections.abc import Iterator, Sequence

from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.extraction.languages import Knowledge
from factcheck.domain.extraction.languages.knowledge import words

from .features import WHERE

_SPACE = r"[ \u00a0\u202f]"
# A3 to A6 without a space are sizes of paper as well.
_ROADS = {
    "de": rf"(?:Autobahn|(?:Bundes|Land(?:es)?|Kreis)stra(?:ß|ss)e){_SPACE}\d{{1,4}}|[AB]{_SPACE}\d{{1,4}}|"
    r"[AB](?:[12789]|\d{2,3})",
    "en": rf"(?:Route|Highway|Interstate|U\.S\.|State{_SPACE}Route){_SPACE}\d{{1,3}}|I-\d{{1,3}}|"
    r"[AM](?:[12789]|\d{2,4})(?:\(M\))?",
    "es": rf"(?:autopista|autovía|carretera|ruta){_SPACE}[A-Z]{{1,2}}-?\d{{1,4}}|(?:A|N|AP|M)-\d{{1,4}}",
    "fr": rf"(?:départementale|nationale|autoroute){_SPACE}(?:[A-Z]{{1,2}}{_SPACE}?)?\d{{1,4}}|"
    rf"(?:A|N|RN|RD){_SPACE}?(?:[12789]|\d{{2,4}})",
}
_ROAD = {code: re.compile(rf"(?<![\w.-])(?:{pattern})(?![\w,.:]?\d|[-\w])") for code, pattern in _ROADS.items()}
_STREETS = re.compile(r"\b[A-ZÄÖÜ]\w{2,}(?:stra(?:ß|ss)e|gasse|allee|chaussee)\b")
# What any road may be.
_ANY = re.compile(
    r"(?:Haupt|Neben|Seiten|Bundes|Land|Landes|Kreis|Einbahn|Schnell|Umgehungs|Zufahrts|Durchgangs|Wohn|Spiel)"
    r"stra(?:ß|ss)e"
)
_SMALL_SPOT = re.compile(
    rf"{_SPACE}(?:dam|valley|river|lake|bridge|bay|ward|peninsula|canal|gorge|reservoir|harbou?r|estuary|glacier|strait)\b"
)
# "The Lisbon-based broker", "New York-born": nothing but a place stands there.
_BEGINS = (
    "The|An?|Its|His|Her|Their|Our|My|This|That|These|Those|Another|One|Two|Many|Some|Most|Several|Both|Each|Every|In|At|"
    "On|For|With|By|From|To|And|But|As|While|When|Former"
)
_BASED = re.compile(rf"(?<![\w-])(?!(?:{_BEGINS})\s)[A-Z][\w'’.]+(?:{_SPACE}[A-Z]\w+){{0,2}}(?=-(?:based|born)\b)")
_LEADING = words("lake mount cape loch")
REACH = 12


def spots(text: str, knows: Knowledge) -> Iterator[FoundDetail]:
    """In order, none touching another."""
    found = [match.span() for match in _ROAD[knows.code].finditer(text)] if knows.code in _ROAD else []
    if knows.code == "de":
        found += [match.span() for match in _STREETS.finditer(text) if not _ANY.fullmatch(match.group())]
    if knows.code == "en":
        found += [match.span() for match in _BASED.finditer(text)]
    end = 0
    for start, stop in sorted(found):
        if start >= end:
            yield FoundDetail(start, stop, text[start:stop], "place")
            end = stop


def with_spots(names: Sequence[FoundDetail], found: Sequence[FoundDetail]) -> list[FoundDetail]:
    """Names in order; those that touch a spot become it, unless they hold more than it."""
    kept: list[FoundDetail] = []
    ahead = list(names)
    at = 0
    for spot in found:
        while at < len(ahead) and ahead[at].end <= spot.start:
            kept.append(ahead[at])
            at += 1
        touching = at
        while touching < len(ahead) and ahead[touching].start < spot.end:
            touching += 1
        if any(name.start < spot.start or name.end > spot.end for name in ahead[at:touching]):
            continue
        kept.append(spot)
        at = touching
    return kept + ahead[at:]


def whole_spot(text: str, name: FoundDetail, knows: Knowledge) -> FoundDetail:
    """ "The Karsa dam": English writes the noun in small letters; and "Lake Estrella" is no body."""
    if knows.code != "en" or name.type == "person":
        return name
    match = _SMALL_SPOT.match(text, name.end)
    if match:
        return FoundDetail(name.start, match.end(), text[name.start : match.end()], "place")
    first, _, rest = name.exact.lower().partition(" ")
    before = text[max(0, name.start - REACH) : name.start].split()
    there = rest.isalpha() and first in _LEADING and bool(before) and before[-1].lower() in WHERE
    return FoundDetail(name.start, name.end, name.exact, "place") if there else name
