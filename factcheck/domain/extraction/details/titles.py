"""What stands before a name and says what it is of ("Portal Tarifwächter", "Coach Gernot Wiesinger"), and what is
written like a name and is none: offices, contractions, what a minister is responsible for.
"""

import re
from dataclasses import replace

from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.extraction.languages import Knowledge
from factcheck.domain.extraction.languages.knowledge import words

from .gazetteer import CITIES, KIND_OF_PERSON, REGIONS, countries
from .lexicon import word_class

# German nouns that say of what kind a body is and are no part of its name.
_KIND = re.compile(
    r"\w*(?:hersteller|unternehmen|konzern|firma|händler|portal|krankenkasse|plattform|gewerkschaft|anbieter|betreiber|"
    r"kette|entwickler|spezialist|riese|gigant|rivale|konkurrent|arbeitsgemeinschaft|zulieferer|tochter|start-up|produzent|"
    r"dienstleister|lieferant|agentur|partei|marke)n?"
)
_OFFICES = words("mp mps mep meps msp ceo cfo coo cto pm dj mdb")
# Bodies that are named by what they are and by nothing else.
_BARE = words(
    "polizei feuerwehr regierung ministerium ministeriums staatsanwaltschaft gericht gerichts gemeinde verwaltung "
    "behörde kirche klinik krankenhaus schule universität verein partei gewerkschaft bank police government council "
    "court ministry department university hospital school church club company union committee gobierno policía "
    "ayuntamiento ministerio tribunal juzgado universidad estado iglesia sindicato partido gouvernement "
    "gendarmerie mairie préfecture ministère parquet état église université hôpital syndicat"
)
_CONTRACTED = re.compile(r"(?i:i)['’](?:m|d|ve|ll)")
# Of what somebody is minister or councillor.
_CHARGE = re.compile(
    r"(?i:minist(?:ra|ro|re)|concejala?|consejer[oa]|secretari[oa]|conseill[eè]re?|adjointe?)[ \u00a0]"
    r"(?:de[ \u00a0](?:l[ao]s?[ \u00a0]|l['’])?|del[ \u00a0]|du[ \u00a0]|des[ \u00a0]|à[ \u00a0]l(?:a[ \u00a0]|['’]))\Z"
)
REACH = 40


def without_title(text: str, name: FoundDetail, knows: Knowledge) -> FoundDetail:
    first, _, rest = name.exact.partition(" ")
    if not rest or not rest[0].isupper() or not _is_title(first, name.type, knows):
        return name
    start = name.end - len(rest)
    return replace(name, start=start, exact=text[start : name.end])


def _is_title(word: str, kind: str, knows: Knowledge) -> bool:
    low = word.lower()
    if kind == "person":
        return bool(KIND_OF_PERSON.fullmatch(low)) or low in knows.roles
    return knows.code == "de" and bool(_KIND.fullmatch(low)) and word_class(word, "de").startswith("NN")


def is_no_name(text: str, name: FoundDetail, knows: Knowledge) -> bool:
    low = name.exact.lower()
    if low in _OFFICES or low in _BARE or _CONTRACTED.fullmatch(low):
        return True
    if knows.code not in ("es", "fr") or name.type == "person" or " " in low:
        return False
    known = low in CITIES or low in REGIONS or low in countries(knows.code)
    return not known and bool(_CHARGE.search(text, max(0, name.start - REACH), name.start))
