"""Persons, organisations and places: is this one named in the claim's role, or is another one?"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from factcheck.domain.demonyms import is_country, made_from
from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.landmarks import is_landmark
from factcheck.domain.names import GENERIC, TITLES, find_name
from factcheck.domain.passages.concepts import concepts, modifier
from factcheck.domain.passages.meaning import nearness_of_words
from factcheck.domain.passages.wording import Term, fold, terms
from factcheck.domain.revisions.closed_class import FUNCTION_WORDS

from .advice import Advice, agrees, conflicts, silent
from .compass import compare_quarter
from .cues import english, german, phrases
from .naming import CAPITAL, PLACE, STREET, STREET_NAME, may_be_place
from .question import Question
from .reading import MOST, NEAR_IN_MEANING
from .regions import is_region
from .ways import goes_another_way, goes_the_same_way, is_home, passes_by

LEAST_SAME, LEAST_OTHER = 0.25, 0.35  # relatedness of the clause with this name, of a clause with another one
ROLE, GAP = 0.15, 2  # what the role right before a name is worth; code points between them
ASIDE = 0.15  # what a name loses where another one's clause tells what the claim tells, and its own does not
AHEAD = 0.1  # by how much another name's clause must be nearer to the claim to outdo the one named
_PERSON = re.compile(
    rf"(?:(?:Dr|Prof|Sir|Lord|Dame)\.?\s+)?(?:{CAPITAL}|[A-Z]\.)\s+(?:[A-Z]\.\s+|(?:van|von|de|den|der|di|da|del)\s){{0,2}}{CAPITAL}"
)
_ORGANISATION = re.compile(
    rf"\b(?:{CAPITAL}\s+){{1,4}}(?:GmbH|AG|SE|KG|Ltd|plc|Inc|Row|Capital|Group|Insights?|Bank|University|Institute"
    rf"|Foundation|Council|Agency|Association|Trust|Society|Holdings|Partners|Energy|Airlines|Motors|Systems)\b"
    rf"|\b(?:der|die|das|dem|the|by|to|firm|an|von)\s+(?P<name>(?:{CAPITAL}\s+){{1,3}}{CAPITAL})"
    rf"|\b(?:association|company|firm|group|charity|retailer|developer|insurer|maker|investor|pollsters?|publisher|airline"
    rf"|builders?|broadcaster|brewer|bank|agency|club|union|trust|Firma|Konzern|Unternehmen|Investor|Verlag|Hersteller|Verein"
    rf"|Verband|Händler|Anbieter|Betreiber|Versicherer|Bauunternehmen|Agentur|Kette)\s(?P<called>{CAPITAL}(?:\s(?:&\s)?{CAPITAL}){{0,2}})"
    rf"|\b(?P<family>{CAPITAL}(?:\s[a-z]+){{1,2}}\s(?:trust|foundation|group|bank|council|society|company|association))\b"
    rf"|\b(?:by|von)\s(?:der\s|dem\s|the\s)?(?P<one>{CAPITAL})(?=[,.;])"
    rf"|\b(?:ist|sind|war|waren|by|von|belong(?:s|ed)?\sto)\s(?:seit\s\d{{4}}\s)?(?:eine?[rm]?|an?)\s(?P<some>[\w-]{{4,}})"
    rf"|(?:\A|[.!?]\s)(?P<first>{CAPITAL}(?:\s{CAPITAL}){{1,2}})(?=\s[a-z])"
    rf"|\b(?P<body>[A-ZÄÖÜ][a-zäöüß]*(?:ministerium|amt|behörde|verband|institut|stiftung|verein|gesellschaft|konzern|anwaltschaft"
    rf"|gericht|universität|hochschule|gewerkschaft|kammer|kasse|agentur|werke|schutz|polizei|feuerwehr|dienst|zentrale))(?:s|es)?\b"
    rf"|\b(?i:it\swas|es\swar(?:en)?)\s(?:(?:the|die|der|das)\s)?(?P<cleft>{CAPITAL}(?:\s{CAPITAL}){{0,3}}),?\s(?:that|who|which|die|der|das)\b"
    rf"|\b(?P<seat>(?:Ministry|Department|Office|Bureau|Board|Bank|University|Council|Institute|House|Church)\sof\s(?:the\s)?{CAPITAL})"
    rf"|\b(?:Universität|Institut\w*|Stiftung|Verband|Ministerium|Bank)\s+{CAPITAL}"
)
_NEAR = re.compile(
    r"\b(?:nähe|nahe|unweit|umgebung|umland|bei|near|close\sto|not\sfar\sfrom|off|outside|vor\sden\storen"
    r"|(?:kilometern?|km|\w*meilen|metern?|miles?|kilometres?|metres?|yards?|feet|minuten|minutes)\s(?:(?:nörd|süd|öst|west|nordöst|nordwest|südöst|südwest)lich\s)?"
    r"(?:(?:north|south|east|west)\w*\s)?(?:of|from|von|vor|entfernt))\b",
    re.IGNORECASE,
)
NEAR_REACH = 40  # code points before a place in which it is told how near
_INSTEAD = re.compile(
    r"\b(?:statt|anstelle|instead\sof|in\splace\sof|rather\sthan)\s(?:(?:von|nach|in|an|bei|aus|to|at|by|from|the|der|die|das|dem"
    r"|den)\s){0,2}(?:(?:dame|sir|lord|lady|dr|prof|herr|frau|mr|mrs|ms)\.?\s)?\Z",
    re.IGNORECASE,
)
INSTEAD_REACH = 32  # code points before a name in which it is told that it is none of the claim
_SEVERAL = re.compile(rf"{CAPITAL}(?:\s(?:(?:of|for|and|für|der|des|und)\s(?:the\s)?)?{CAPITAL}){{1,5}}")
_FORMER = re.compile(rf"\b{phrases(german.SUCCEEDED, english.SUCCEEDED)}\s(?:\w+\s){{0,3}}\Z", re.I)
FORMER_REACH = 50  # code points before a name in which it is told that somebody came after
_DENIED = re.compile(
    r"\b(?:nicht|not|never|keineswegs)\s(?:(?:in|an|am|im|bei|aus|von|vom|durch|at|by|from|near|of|der|die|das|dem|den|the)\s){0,2}\Z",
    re.IGNORECASE,
)
# An apposition that tells who somebody is: `Luca Marsh, the club captain, ...`.
# What was so before: `the last tournament was held in Turin`.
_LAST_TIME = re.compile(rf"\b{phrases(german.LAST_TIME, english.LAST_TIME)}\b", re.I)
_APPOSITION = re.compile(r",\s((?:(?:the|a|an|his|her|its|der|die|das|ein|eine|seit)\s)?[^,.;:]{3,40})[,.;]")
_NO_MORE = re.compile(rf"\b{phrases(german.ONCE_IN_OFFICE, english.ONCE_IN_OFFICE)}\b", re.I)
_ASKING = words("wer wen wem wessen was welche welcher welches who whom whose what which")
_WORD = re.compile(r"\w+")
_THE = re.compile(r"\b(?:the|de[rmns]|die|das|im|am)\s\Z", re.IGNORECASE)
_BODY = re.compile(
    r"[A-ZÄÖÜ]?[\w-]*(?:anwaltschaft|gericht|ministerium|behörde|verband|institut|stiftung|gesellschaft|universität|hochschule"
    r"|kammer|klinik|klinikum|polizei|feuerwehr|landkreis|kreis|stadt|gemeinde|bistum|messe|werke)s?\s",
    re.IGNORECASE,
)
# What bears a name without being somebody: `the Thornbury Prize`.
_THINGS = words(
    """prize award cup medal trophy street road lane avenue square school college academy hospital church chapel
    bridge tower stadium arena park garden museum gallery theatre hall hotel inn house court council university festival
    orchestra company bank club trust foundation group institute castle airport station lake river island county valley
    hill mountain league tour open championship championships act bill law report inquiry commission agency party fund
    project plan deal treaty times post herald preis pokal medaille orden strasse weg platz schule gymnasium klinik
    krankenhaus kirche brucke turm stadion halle museum theater hotel haus hof schloss burg flughafen bahnhof see fluss
    insel tal berg liga gesetz bericht kommission fonds stiftung gruppe bank verein partei zeitung verlag werk messe"""
)
_SAINT = re.compile(r"(?:St|Saint|Sankt|St\.)\s")
_TURNED_DOWN = re.compile(rf"\b{phrases(german.TURNED_DOWN, english.TURNED_DOWN)}\b", re.I)
_NOT = re.compile(rf"\b{phrases(german.NOWHERE, english.NOWHERE)}\b", re.I)
_AGENT = re.compile(r"\b(?:by|von|durch)\s(?:the\s|der\s|dem\s)?\Z", re.IGNORECASE)
_OF = re.compile(r"\b(?:von|of|mit|with|für|for|gegen|against|nach|after|neben|by)\s(?:the\s|der\s|dem\s)?\Z", re.I)
_PASSIVE = re.compile(r"\b(?:wurden?|wird|werden|worden)\b", re.IGNORECASE)
_OBLIQUE = re.compile(
    rf"\b{phrases(german.BEHIND_OTHERS, english.BEHIND_OTHERS)}\s(?:(?:the|der|dem|den|die|das)\s)?\Z", re.I
)
_PATTERNS = {"person": _PERSON, "place": PLACE, "organisation": _ORGANISATION}


def compare_name(question: Question, kind: str) -> Advice:
    quarter = compare_quarter(question) if kind == "place" else None
    if quarter:
        return quarter
    place = find_name(question.detail, question.passage, kind)
    if place is None and kind == "organisation" and question.claim_language != question.passage_language:
        place = _in_translation(question)
    if place and _INSTEAD.search(question.passage[max(0, place[0] - INSTEAD_REACH) : place[0]]):
        place = None  # named as what it is not
    if place and _is_denied(question, kind, place[0]):
        return conflicts(*place, "negated")
    own = _own_standing(question, kind, place) if place else 0.0
    rivals = [(_standing(question, span), span) for span in _others(question, kind, place)]
    elsewhere = any(question.says_predicate_at(span[0]) for _, span in rivals)
    if place and elsewhere and not question.says_predicate_at(place[0]):
        own -= ASIDE
    top, other = max(rivals, default=(0.0, (0, 0)))
    if place and not (other != (0, 0) and top >= LEAST_OTHER and top >= own + AHEAD):
        meant = _is_meant(question, kind, place, own)
        return agrees(*place, "named") if meant else silent("named_otherwise")
    if top >= LEAST_OTHER and question.tells_the_same(other[0]):
        return conflicts(*other, "another_named")
    return silent("not_named")


def _is_meant(question: Question, kind: str, place: tuple[int, int], own: float) -> bool:
    """Whether what the claim tells is told of the name there, and nothing else alone."""
    if question.other_event(place[0]) or question.merely_speaks(place[0]):
        return False
    if kind == "place" and _is_near(question, place[0]):
        return True
    same_way = kind == "place" and own >= LEAST_OTHER and goes_the_same_way(question, *place)
    told = same_way or (own >= LEAST_SAME and question.tells_predicate(place[0]))
    return told or (own >= LEAST_OTHER and _is_variant(question, place))


def _own_standing(question: Question, kind: str, place: tuple[int, int]) -> float:
    """That of the claim's name, less where it is told to be in another part."""
    own, start = _standing(question, place), place[0]
    if _FORMER.search(question.passage[max(0, start - FORMER_REACH) : start]):
        own -= ROLE + AHEAD  # one who was succeeded holds the office no more
    if _is_no_agent(question, start) or (kind == "place" and goes_another_way(question, *place)):
        own = min(own, LEAST_SAME) - ROLE
    if kind == "place" and is_home(question, start):
        own = 0.0
    if kind == "person" and _is_attribute(question, start):
        own -= ROLE
    country = fold(question.detail)
    if is_country(country) and made_from(country, fold(question.passage[slice(*place)])):
        own -= AHEAD  # the adjective tells less than the name
    return own


def _in_translation(question: Question) -> tuple[int, int] | None:
    """A body called in the other language word by word: `Atomenergiebehörde` is an Atomic Energy Agency."""
    mine = [term for term in question.claim_terms if question.at <= term.start < question.at + len(question.detail)]
    for match in islice(_SEVERAL.finditer(question.passage), MOST):
        theirs = question.terms_within(*match.span())
        told = [term for term in theirs if any(_are_one(question, one, term) for one in mine)]
        if mine and 2 * len(told) >= len(theirs) and all(_is_said(question, one, theirs) for one in mine):
            return match.span()
    return _near_in_meaning(question)


def _near_in_meaning(question: Question) -> tuple[int, int] | None:
    """The like where the words do not answer each other: `Institut für Wasserbau`, `Institute for Hydraulic
    Engineering`.
    """
    bodies = [match.span() for match in islice(_SEVERAL.finditer(question.passage), MOST)]
    bodies += [match.span("body") for match in islice(_ORGANISATION.finditer(question.passage), MOST) if match["body"]]
    if not bodies:
        return None
    named = tuple(question.passage[slice(*span)] for span in bodies)
    near = nearness_of_words((question.detail,), named)[0]
    best = int(near.argmax())
    return bodies[best] if near[best] >= NEAR_IN_MEANING else None


def _are_one(question: Question, mine: Term, theirs: Term) -> bool:
    part = modifier(mine.folded) if question.claim_language == "de" else ""
    meant = concepts(part, question.claim_language) if part else frozenset[int]()
    return bool(question.likeness(mine, theirs) or meant & theirs.meanings)


def _is_said(question: Question, mine: Term, theirs: Sequence[Term]) -> bool:
    """The head of a compound, and what stands before it as well."""
    part = modifier(mine.folded) if question.claim_language == "de" else ""
    wanted = concepts(part, question.claim_language) if part else frozenset[int]()
    before = not part or any(wanted & term.meanings or term.folded[:4] == part[:4] for term in theirs)
    return before and bool(question.best(mine, theirs))


def _is_denied(question: Question, kind: str, place: int) -> bool:
    """`nicht in Meißen`: the name is taken up to say that it is wrong, or that it was turned down."""
    if _DENIED.search(question.passage[max(0, place - 30) : place]):
        return not _NOT.search(question.claim)
    clause = question.clause_at(place)
    turned_down = _TURNED_DOWN.search(question.passage, clause.start, clause.end)
    return bool(
        turned_down and kind == "place" and not _TURNED_DOWN.search(question.claim) and question.tells_the_same(place)
    )


def _is_variant(question: Question, place: tuple[int, int]) -> bool:
    """The name in another form (`Warsaw`, `P. Kahl`): a text that but mentions it hardly differs in that as well."""
    name = fold(question.passage[slice(*place)].rstrip(".,"))
    of_people = is_country(fold(question.detail)) and made_from(fold(question.detail), name)
    return name not in fold(question.detail) and not of_people


def _is_compound_by_chance(named: Sequence[Term]) -> bool:
    """`Innsbruck` is no bridge: what stands before the head means nothing."""
    before = modifier(named[0].folded) if len(named) == 1 else ""
    return bool(before) and not concepts(before, "de")


def _is_thing(text: str, start: int, named: Sequence[Term]) -> bool:
    """`Staatsanwaltschaft Brake`, `the Thornbury Prize` and `Wer den Vorsitz` are no people, though each looks so."""
    determined = _THE.search(text[max(0, start - 5) : start]) and len(named) > 1 and named[-1].folded in _THINGS
    opening = _WORD.match(text, start)
    function = opening is not None and opening[0].lower() in FUNCTION_WORDS | _ASKING
    return bool(_BODY.match(text, start) or determined or function)


def _is_near(question: Question, place: int) -> bool:
    """Near a place, and so the passage has it too: few things of one report are told by what they are near."""
    return bool(_NEAR.search(question.detail) and _NEAR.search(question.passage[max(0, place - NEAR_REACH) : place]))


def _is_no_agent(question: Question, place: int) -> bool:
    """`by` or `von` makes the claim's name the one who did it, and the passage has it behind another preposition."""
    by = _AGENT.search(question.claim[max(0, question.at - 12) : question.at])
    agent = by and (by[0].lower().startswith("by") or _PASSIVE.search(question.claim))
    return bool(agent and _OBLIQUE.search(question.passage[max(0, place - 12) : place]))


def _is_of_last_time(question: Question, place: int) -> bool:
    """`The last tournament was held in Turin.`"""
    clause = question.clause_at(place)
    return bool(_LAST_TIME.search(question.passage, clause.start, clause.end)) and not _LAST_TIME.search(question.claim)


def _is_attribute(question: Question, place: int) -> bool:
    """`die Flanke von Levin Osterkamp`, where the claim has him act himself."""
    own = _OF.search(question.claim[max(0, question.at - 12) : question.at])
    return bool(_OF.search(question.passage[max(0, place - 12) : place]) and not own)


def _standing(question: Question, span: tuple[int, int]) -> float:
    """Relatedness, and more where a word of the claim stands right before the name (`Präsidentin Marie Falk`) or in
    the apposition behind it; less
    where the claim has something happen at a place and the passage has it come from there or go there."""
    lead = [term for term in question.passage_terms if 0 <= span[0] - term.end <= GAP]
    behind = _APPOSITION.match(question.passage, span[1])
    told = [*lead, *(question.terms_within(*behind.span(1)) if behind else ())]
    former = behind is not None and _NO_MORE.search(behind[1])
    role = ROLE if any(question.best(term, told) for term in question.context) else 0
    role = -ROLE if former and not _NO_MORE.search(question.claim) else role
    role -= 2 * ROLE if _is_of_last_time(question, span[0]) else 0
    return question.relatedness(*span) + role - (ROLE if passes_by(question, span[0]) else 0)


def _others(question: Question, kind: str, own: tuple[int, int] | None) -> Iterator[tuple[int, int]]:
    """Other names of that kind in the passage that the claim does not name as well."""
    text = question.passage
    regions = kind == "place" and is_region(question.detail)
    known = {term.folded for term in question.context}
    patterns = (
        (_PATTERNS[kind], STREET) if kind == "place" and STREET_NAME.search(question.detail) else (_PATTERNS[kind],)
    )
    for match in islice((found for pattern in patterns for found in pattern.finditer(text)), MOST):
        group = next(
            (
                name
                for name in ("name", "one", "first", "body", "called", "family", "some", "cleft", "seat")
                if name in match.re.groupindex and match[name]
            ),
            0,
        )
        start, end = match.span(group)
        beside = own is not None and start <= own[1] + 1 and own[0] <= end + 1  # `Justice Ann` of `Justice Ann Moran`
        named = [term for term in terms(text[start:end], question.passage_language) if term.folded not in known]
        if kind == "place" and not may_be_place(match["name"]):
            continue
        if kind == "person" and (_SAINT.match(text, start) or _is_thing(text, start, named)):
            continue  # a church, a hospital, a court
        named_region = is_region(text[start:end]) or any(is_region(term.folded) for term in named)
        if regions and not named_region and not is_landmark(text[start:end]):
            continue
        if kind == "place" and _is_of_last_time(question, start):
            continue
        telling = [term for term in named if term.folded not in TITLES | GENERIC and not term.meanings]
        if kind == "place" and (question.passage_language != "de" or _is_compound_by_chance(named)):
            telling = named
        called = named and _BODY.match(text, start + named[0].start)
        if kind == "organisation" and (len(named) > 1 or called or group in ("body", "some", "seat")):
            telling = telling or named
        if telling and not beside:
            yield start + telling[0].start, start + telling[-1].end
