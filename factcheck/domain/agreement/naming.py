"""Names in running text: people, bodies, and places by the preposition before them: `in Halden`, `across Europe`."""

import re
from collections.abc import Sequence

from factcheck.domain.demonyms import is_country
from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.passages.wording import Term
from factcheck.domain.quantities.words import VOCABULARIES

from .cues import english, german, phrases

# Every run is taken whole and has an end: what stands like a word and is very long is read in no time.
CAPITAL = r"[A-ZÄÖÜ](?:(?![a-zäöüß])[\w'’-]){0,80}+[a-zäöüß][\w'’-]{0,80}+"
PLACE = re.compile(
    r"\b(?:(?i:in|bei|at|near|nach|to|im|aus|from|off|across|into|outside|nahe|unweit|außerhalb)|(?:(?:port|city|town|village|district"
    r"|county|province|state|capital|suburb)\sof)|(?:[Bb]ahnhof|[Nn]ähe|[Zz]entrum"
    r"|[Ss]tadtrand|[Hh]afen|[Ff]lughafen|[Ss]tation|[Oo]utskirts|[Cc]entre)\s(?:von|of)|[Kk]urz\s(?:vor|hinter|nach)|(?:between|zwischen))\s+"
    r"(?:the\s(?=[A-Z]\w+\s(?:Sea|Ocean|Gulf|Forest|Mountains|Islands|Channel|Alps|Desert|Valley)\b))?"
    rf"(?:(?:(?:north|south|east|west)\w*|central|nearby|neighbouring|(?:nörd|süd|öst|west)lichen)\s)?"
    rf"(?P<name>{CAPITAL}(?:[\s-]{CAPITAL})*)"
)
PERSON = re.compile(
    rf"(?:(?:Dr|Prof|Sir|Lord|Dame)\.?\s+)?(?:{CAPITAL}|[A-Z]\.)\s+(?:[A-Z]\.\s+|(?:van|von|de|den|der|di|da|del)\s){{0,2}}{CAPITAL}"
)
ORGANISATION = re.compile(
    rf"\b(?:{CAPITAL}\s+){{1,4}}{phrases(german.LEGAL_FORM, english.LEGAL_FORM)}\b"
    rf"|\b(?:der|die|das|dem|the|by|to|firm|an|von)\s+(?P<name>(?:{CAPITAL}\s+(?:&\s)?){{1,3}}{CAPITAL})"
    rf"|\b{phrases(german.KIND_OF_FIRM, english.KIND_OF_FIRM)}\s(?P<called>{CAPITAL}(?:\s(?:&\s)?{CAPITAL}){{0,2}})"
    rf"|\b(?P<family>{CAPITAL}(?:\s[a-z]+){{1,2}}\s{phrases(english.COMPOUND_BODY)})\b"
    rf"|\b(?:by|von)\s(?:der\s|dem\s|the\s)?(?P<one>{CAPITAL})(?=[,.;]|\s(?:and|und)\s(?:[a-zäöü]))"
    rf"|\b(?:ist|sind|war|waren|by|von|belong(?:s|ed)?\sto)\s(?:seit\s\d{{4}}\s)?(?:eine?[rm]?|an?)\s(?P<some>[\w-]{{4,}})"
    rf"|(?:\A|[.!?]\s)(?P<first>{CAPITAL}(?:\s{CAPITAL}){{1,2}})(?=\s[a-z])"
    rf"|\b(?P<body>[A-ZÄÖÜ][a-zäöüß]*{phrases(german.COMPOUND_BODY)})(?:s|es)?\b"
    rf"|\b(?i:it\swas|es\swar(?:en)?)\s(?:(?:the|die|der|das)\s)?(?P<cleft>{CAPITAL}(?:\s{CAPITAL}){{0,3}}),?\s(?:that|who|which|die|der|das)\b"
    rf"|\b(?P<seat>{phrases(english.SEAT_OF)}\sof\s(?:the\s)?{CAPITAL})"
    rf"|\b{phrases(german.SEAT_OF)}\s+{CAPITAL}"
)
STREET_NAME = re.compile(r"(?:straße|platz|weg|gasse|allee|ufer|markt|street|square|road|lane)s?\b", re.IGNORECASE)
STREET = re.compile(
    r"\b(?:(?:in|an|auf|bei)\s(?:der|dem|den|die)|am|im|in|on|at)\s(?:the\s)?"
    r"(?P<name>(?:[A-ZÄÖÜ][\w-]+\s)?[A-ZÄÖÜ]?[\w-]*(?:straße|platz|weg|gasse|allee|ufer|markt|[Ss]treet|[Ss]quare|[Rr]oad|[Ll]ane))\b"
)
_WITHIN = re.compile(
    rf"\b(?i:in|across|throughout|near|bei|(?P<way>to|from|nach|aus))\s(?:ganz\s|all\sof\s)?(?P<name>{CAPITAL}(?:[\s-]{CAPITAL})*)"
)
# German nouns behind "in", "nach", "bei" or "aus" that are no places.
_NOUNS = words(
    """angaben ansicht auskunft medienberichten recherchen mitternacht meinung einschätzung polizeiangaben
    flammen brand betrieb kraft haft gefahr frage fragen anspruch zukunft rente höhe not tagen zeiten teilen kauf
    hause verbindung anlehnung anspielung berufung revision auftrag bedarf bau arbeit urlaub
    krise krieg frieden freiheit ruhe kontakt gang abstimmung absprache schnitt sachen ordnung rechnung
    redaktionsschluss informationen schätzungen berechnungen plan wunsch schulschluss feierabend dienstschluss
    umfragen protesten verhandlungen gesprächen jahren monaten wochen stunden minuten sicht grund gründen angst
    protest mangel liebe unfällen unwettern bränden ausschreitungen kämpfen unglück unfall explosion"""
)
_NOUN_ENDINGS = re.compile(r"(?:ungen|ung|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|nissen|nis)\Z")
_TIMES = frozenset(
    word
    for known in VOCABULARIES.values()
    for table in (known.months, known.weekdays, known.seasons, known.periods)
    for word in table
)


def may_be_place(word: str) -> bool:
    """Not a time, nor one of the common nouns that German writes with a capital as well."""
    lower = word.casefold()
    return lower not in _TIMES and lower not in _NOUNS and not _NOUN_ENDINGS.search(lower)


def places(text: str, terms: Sequence[Term]) -> tuple[tuple[str, int], ...]:
    """Names without an article behind "in", with where they start; months and words that mean something are none."""
    known = {term.start: term for term in terms}
    found = []
    for match in _WITHIN.finditer(text):
        start = match.start("name")
        term = known.get(start)
        if match["way"] and not (term and is_country(term.folded)):
            continue
        if term and not term.meanings and may_be_place(match["name"]):
            found.append((match["name"], start))
    return tuple(found)
