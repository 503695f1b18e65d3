"""What the whole article and the form of a name tell of it, once each place of it has been judged by itself.

A legal form or the noun for a body at the end makes an organisation, and "&" joins two names to one; the short form of
a name is what its full form is; the noun for a body alone, behind an article, names none.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.extraction.languages import Knowledge
from factcheck.domain.extraction.languages.knowledge import words

from .bodies import is_german_body
from .gazetteer import (
    BODY,
    GIVEN_NAMES,
    INITIALS,
    INSTITUTION,
    KIND_OF_BODY,
    KIND_OF_SPOT,
    SPOT,
    territories,
)
from .lexicon import word_class
from .spots import whole_spot
from .titles import is_no_name, without_title

_LEGAL = re.compile(r"(?i:gmbh|mbh|ag|kg|ohg|se|inc|ltd|limited|plc|corp|llc|llp|sa|s\.a|sl|s\.l|sas|sarl|co)\.?\Z")
# These end names of places as well.
_ALSO_PLACES = frozenset({"city", "town", "cross", "united", "nations", "center", "centre", "water", "school", "court"})
_AND = re.compile(r"[ \u00a0]?&[ \u00a0]?")
_OF_MEMBERS = re.compile(r"[A-Z][\w-]*(?: [A-Z][\w-]*)*s['’] [A-Z]")
_WORD_BEFORE = re.compile(r"([^\W\d_]+['’]?)[ \u00a0]?\Z")
_HEAD = re.compile(
    r"agence|agencia|institut|instituto|conseil|consejo|f[eé]d[eé]ration|federación|minist[eè]re|ministerio|chambre|cámara|"
    r"commission|comisión|cour|tribunal|universit[eé]|universidad|école|observatoire|observatorio|parquet|audiencia|"
    r"fiscalía|colegio|hôpital|hospital|banque|banco|office|oficina|autorité|autoridad|sénat|senado"
)
_TAIL = re.compile(
    r"[ \u00a0]((?:de[ \u00a0](?:la|las|los)|de|du|des|del)[ \u00a0]|de[ \u00a0]l['’]|d['’])?"
    r"([^\W\d_A-ZÀ-Þ]{4,25})(?![\w-])"
)
_NOMINAL = frozenset({"NOUN", "ADJ", "verb or noun"})
_APPOSED = re.compile(rf"(?<![\w-])(?i:{KIND_OF_BODY.pattern})[ \u00a0]\Z")
# In Spanish and French an adjective may stand between.
_APPOSED_AFTER = re.compile(rf"(?<![\w-])(?i:{KIND_OF_BODY.pattern})(?:[ \u00a0][^\W\d_A-ZÀ-Þ]{{5,}})?[ \u00a0]\Z")
# These end names of places and of nothing else.
_SPOTS = words(
    "street road avenue lane boulevard square bridge river lake island mountain mountains cape bay valley plain "
    "park county province airport tunnel dam falls harbor harbour beach creek hills forest canal"
)
_IN_SPOT = re.compile(
    rf"(?<![\w-])(?i:{KIND_OF_SPOT.pattern}|mayor|maire|alcaldes?a?|bürgermeister(?:in)?)"
    r"(?:[ \u00a0](?:of|de|von))?[ \u00a0]\Z"
)
_KINDS_OF_PLACES = (
    r"town|city|village|hamlet|borough|county|parish|suburb|district|region|island|port|resort|\w*(?:stadt|dorf|gemeinde|"
    r"insel)|Ort|Landkreis|Stadtteil|municipio|ciudad|pueblo|provincia|isla|ville|commune|région|île"
)
_IS_PLACE = re.compile(
    r"(?:,[ \u00a0](?:an?|eine?|una?|une)|[ \u00a0](?:is|was|remains|ist|war|bleibt|es|era|est|était)[ \u00a0]"
    r"(?:the|an?|one[ \u00a0]of[ \u00a0]the|die|der|das|eine?|el|la|una?|le|une))[ \u00a0]"
    rf"(?:[\w-]+[ \u00a0]){{0,2}}(?i:{_KINDS_OF_PLACES})(?![\w’'-])"
)
REACH, APPOSED = 20, 60


def settled(text: str, names: Sequence[FoundDetail], knows: Knowledge) -> list[FoundDetail]:
    bare = (without_title(text, name, knows) for name in _joined(text, names))
    joined = [_placed(text, _by_form(_called(_apposed(text, name, knows))), knows) for name in bare]
    told = _short_forms(joined) | _told_to_be_places(text, joined)
    carried = (replace(name, type=told.get(name.exact.lower(), name.type)) for name in joined)
    whole = (whole_spot(text, _with_tail(text, name, knows), knows) for name in carried)
    return [name for name in whole if not (_is_bare(text, name, knows) or is_no_name(text, name, knows))]


def _joined(text: str, names: Sequence[FoundDetail]) -> Iterator[FoundDetail]:
    """ "Halden & Pryce" is one body, whatever its halves were taken for, and so is "Dock and Rail Workers' Union"."""
    held: FoundDetail | None = None
    for name in names:
        ampersand = held is not None and _AND.fullmatch(text, held.end, name.start)
        if held is not None and (ampersand or _are_members(text, held, name)):
            held = FoundDetail(held.start, name.end, text[held.start : name.end], "organisation")
            continue
        if held is not None:
            yield held
        held = name
    if held is not None:
        yield held


def _are_members(text: str, one: FoundDetail, other: FoundDetail) -> bool:
    """Whether two words before a plural possessive tell whose body it is."""
    single = one.type == other.type == "organisation" and " " not in one.exact
    return single and text[one.end : other.start] == " and " and bool(_OF_MEMBERS.match(other.exact))


def _apposed(text: str, name: FoundDetail, knows: Knowledge) -> FoundDetail:
    """ "The brewer Hollow Hill", "la empresa aragonesa Hilados Ordesa": the noun before it says what it is."""
    before = text[max(0, name.start - APPOSED) : name.start]
    pattern = _APPOSED_AFTER if knows.code in ("es", "fr") else _APPOSED
    given = name.exact.split()[0].lower() in GIVEN_NAMES
    return replace(name, type="organisation") if not given and pattern.search(before) else name


def _called(name: FoundDetail) -> FoundDetail:
    """Two words of which the first is a given name are a person's, unless the other is a body's."""
    parts = name.exact.split()
    if len(parts) != 2 or name.type == "person" or parts[0].lower() not in GIVEN_NAMES or parts[1].isupper():
        return name
    last = parts[1].lower()
    other = BODY.fullmatch(last) or SPOT.fullmatch(last) or INSTITUTION.fullmatch(last) or not parts[1][0].isupper()
    return name if other or last.endswith(("'s", "’s")) else replace(name, type="person")


def _placed(text: str, name: FoundDetail, knows: Knowledge) -> FoundDetail:
    """ "New Zealand", "The town of Pinon Wells", "Nachbargemeinde Ebersloh", "Raheen Business Park"."""
    *rest, last = name.exact.split()
    spot = bool(rest) and last.lower() in _SPOTS
    before = text[max(0, name.start - APPOSED) : name.start]
    of_spot = name.type == "organisation" and not BODY.fullmatch(last.lower()) and _IN_SPOT.search(before)
    country = name.type == "organisation" and name.exact.lower() in territories(knows.code)
    return replace(name, type="place") if spot or of_spot or country else name


def _by_form(name: FoundDetail) -> FoundDetail:
    parts = name.exact.split()
    if len(parts) < 2 or not parts[-1][0].isupper():
        return name
    last = parts[-1].lower().rstrip(".")
    is_body = bool(_LEGAL.match(parts[-1])) or (bool(BODY.fullmatch(last)) and last not in _ALSO_PLACES)
    return replace(name, type="organisation") if is_body or "&" in parts else name


def _short_forms(names: Sequence[FoundDetail]) -> dict[str, str]:
    """The first word of a body with a legal form, unless another name begins with it; given names are none."""
    firsts: defaultdict[str, set[str]] = defaultdict(set)
    legal = set()
    for name in names:
        first, *rest = name.exact.lower().split()
        if rest:
            firsts[first].add(name.type)
            if _LEGAL.match(rest[-1]):
                legal.add(first)
    return {word: "organisation" for word in legal - GIVEN_NAMES if firsts[word] == {"organisation"}}


def _told_to_be_places(text: str, names: Sequence[FoundDetail]) -> dict[str, str]:
    """ "Wexcombe is the smallest town with a tram", "Wexcombe, a town of 9,000": so it is one wherever it is named."""
    return {name.exact.lower(): "place" for name in names if _IS_PLACE.match(text, name.end)}


def _with_tail(text: str, name: FoundDetail, knows: Knowledge) -> FoundDetail:
    """ "Agence nationale de la recherche": in Spanish and French only the head has a capital."""
    one = name.type == "organisation" and " " not in name.exact and knows.code in ("es", "fr")
    if not one or not _HEAD.fullmatch(name.exact.lower()):
        return name
    end = name.end
    while (match := _TAIL.match(text, end)) and (match[1] or end == name.end):
        if word_class(match[2], knows.code) not in _NOMINAL:
            break
        end = match.end()
    return replace(name, end=end, exact=text[name.start : end])


def _is_bare(text: str, name: FoundDetail, knows: Knowledge) -> bool:
    low = name.exact.lower()
    if name.type != "organisation" or " " in low or name.exact.isupper() or low in INITIALS:
        return False
    if (
        INSTITUTION.fullmatch(low)
        or (knows.code == "de" and is_german_body(low))
        or not (BODY.fullmatch(low) or KIND_OF_BODY.fullmatch(low))
    ):
        return False
    before = _WORD_BEFORE.search(text[max(0, name.start - REACH) : name.start])
    return before is not None and (before[1].lower() in knows.articles or before[1][-1] in "'’")
