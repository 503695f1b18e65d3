"""Names of bodies that their form gives away, whatever the words in them: "Landgericht Ahlsfeld", "Office for National
Statistics", "Autoridad Portuaria", "chambre régionale des comptes".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.extraction.languages import Knowledge
from factcheck.domain.extraction.languages.knowledge import words

from .features import Word

Span = tuple[int, int]

# German nouns by which a proper name follows.
_GERMAN_HEAD = re.compile(
    r"(?:\w*gericht|\w*staatsanwaltschaft|verbraucherzentrale|\w*institut|stadtwerke|\w*theater|universität|\w*hochschule|"
    r"universitätsklinikum|klinikum|\w*krankenhaus|\w*verband|\w*bund|\w*kammer|\w*vereinigung|\w*ministerium|\w*bundesamt|"
    r"\w*präsidium|kriminalkommissariat|sparkasse|volksbank|bankhaus|stiftung|verkehrsverbund|\w*verein|\w*museum|"
    r"\w*gewerkschaft|\w*arbeitsgemeinschaft|landkreistag|ortsverband|\w*kommission)(?:e?s)?"
)
_GERMAN_BODY = re.compile(
    r"(?:\w+ministeri(?:um|ums|en)|(?:land|bundes|reichs)tag(?:e?s)?|bundesrat(?:e?s)?|bundes\w*amt(?:e?s)?|bundesbank|"
    r"bundesregierung|bundeswehr|\w*kartellamt(?:e?s)?|\w*bundesverband(?:e?s)?|\w*sportbund(?:e?s)?|umweltbundesamt|"
    r"(?:bundes|landes|kreis|bezirks|regional)\w*(?:(?:verband|bund|rat|amt|verein|institut|dienst|hof)(?:e?s)?|kammer|anstalt|"
    r"agentur|bank|bahn|polizei|zentrale|vereinigung|jugend|stiftung|stelle)|"
    r"(?:eu|uno?|nato)-\w*(?:kommission|parlament|gericht|gerichtshof|rat|agentur|vollversammlung)(?:e?s)?)"
)
_ENGLISH_HEAD = words(
    "agency ministry department university college institute institution survey service council committee "
    "commission authority association federation union society foundation trust fund bureau board office court "
    "tribunal bank group holdings partners church hospital clinic museum gallery theatre theater orchestra school "
    "academy party alliance league club corps company corporation industries systems motors airlines airways "
    "railways records times post courier gazette herald tribune observer chronicle ledger monthly weekly insurance "
    "logistics energy resources pharmaceuticals pharma laboratories laboratory labs technologies software solutions "
    "stores foods brewery breweries escapes travel centre center senate parliament congress police"
)
# Words that with such a noun only say what a body is: "the City Council", "the High Court".
_ENGLISH_GENERIC = words(
    "city county town district state high police fire health local middle primary secondary public national federal "
    "central general regional municipal parish village community supreme appeal new former school council the"
)
_LINKING = words("of for")
_ROMANCE = {
    "es": re.compile(
        r"\b(?:Ayuntamiento|Universidad|Ministerio|Instituto|Consejería|Consejo|Tribunal|Asociación|Fundación|Fondo|"
        r"Federación|Autoridad|Agencia|Academia|Partido|Frente|Unidad|Unión|Colegio|Cámara|Confederación|Comisión|"
        r"Organización|Banco|Laboratorio|Sindicato|Grupo|Junta|Diputación|Audiencia|Oficina|Observatorio|Defensoría|"
        r"Servicio|Centro|Hospital|Construcciones|Hilados|Frutas|Bodegas|Editorial|Compañía)"
        r"(?:[ \u00a0](?:(?:de|del|para|en)[ \u00a0](?:l[ao]s?[ \u00a0])?|y[ \u00a0])?[A-ZÁÉÍÓÚÑ][\w'’-]+){1,5}"
    ),
    "fr": re.compile(
        r"\b(?:(?:Agence|Institut|Office|Conseil|Autorité|Fédération|Observatoire|Commission|Caisse|Banque|Union|Syndicat|"
        r"Université|Académie|Fondation|Association|Ligue|Confédération|Parti|Comité|Centre)"
        r"|(?:[Mm]inistère|[Cc]hambre|[Tt]ribunal|[Cc]our|[Uu]niversité|[Cc]entre hospitalier(?: universitaire)?)"
        r"(?=[ \u00a0]))"
        r"(?:[ \u00a0](?:\w+(?:al|ale|aux|el|elle|ique|if|ive|ienne|éen|ine))\b)?"
        r"(?:[ \u00a0]\([A-Z]{2,6}\))?"
        r"(?:[ \u00a0](?:de[ \u00a0](?:la[ \u00a0]|l['’])?|du[ \u00a0]|des[ \u00a0]|d['’])[\w'’-]{3,}"
        r"(?:[ \u00a0](?:et|de|du|des)[ \u00a0][A-ZÀ-Þ][\w'’-]+"
        r"|[ \u00a0](?:\w+(?:ales?|aux|elles?|iques?|ives?|ées))\b)?)?"
    ),
}
MOST_WORDS = 6


def with_bodies(text: str, names: Sequence[FoundDetail], spans: Iterable[Span]) -> list[FoundDetail]:
    """Names in order; those that lie within the span of a body, or reach into it, become that body."""
    kept: list[FoundDetail] = []
    ahead = list(names)
    at = 0
    for start, end in spans:
        while at < len(ahead) and ahead[at].end <= start:
            kept.append(ahead[at])
            at += 1
        while at < len(ahead) and ahead[at].start < end:
            if ahead[at].type == "organisation":
                start, end = min(start, ahead[at].start), max(end, ahead[at].end)
            at += 1
        kept.append(FoundDetail(start, end, text[start:end], "organisation"))
    return kept + ahead[at:]


def bodies(text: str, lines: Sequence[Sequence[Word]], knows: Knowledge) -> Iterator[Span]:
    """Spans of the text, in order, none touching another."""
    if pattern := _ROMANCE.get(knows.code):
        yield from (match.span() for match in pattern.finditer(text) if " " in match.group())
        return
    for line in lines:
        found = _german(line) if knows.code == "de" else _english(line, knows) if knows.code == "en" else ()
        yield from ((line[first].start, line[last - 1].end) for first, last in found)


def _german(line: Sequence[Word]) -> Iterator[Span]:
    at = 0
    while at < len(line):
        end = _german_end(line, at) if line[at].is_capital else at
        if end > at:
            yield at, end
        at = max(end, at + 1)


def _german_end(line: Sequence[Word], at: int) -> int:
    """ "Institut für Industrieökonomik", "Landgericht Ahlsfeld", "Wirtschaftsministerium"."""
    if not _is_german_head(line[at].low):
        return at + 1 if is_german_body(line[at].low) else at
    if at + 2 < len(line) and line[at + 1].low == "für" and line[at + 2].is_capital:
        end = at + 3
        if end + 1 < len(line) and line[end].low == "und" and line[end + 1].is_capital:
            end += 2
        return end
    end = at + 1
    while end < len(line) and end - at < MOST_WORDS and _is_foreign(line[end]):
        end += 1
    return end if end > at + 1 or is_german_body(line[at].low) else at


def _is_foreign(word: Word) -> bool:
    """Whether the word is written like a noun, and is no common noun that the lexicon knows."""
    return word.is_capital and not ("NN" in word.tag and word.tag.endswith("!"))


@lru_cache(maxsize=10_000)
def _is_german_head(low: str) -> bool:
    return bool(_GERMAN_HEAD.fullmatch(low))


@lru_cache(maxsize=10_000)
def is_german_body(low: str) -> bool:
    return bool(_GERMAN_BODY.fullmatch(low))


def _english(line: Sequence[Word], knows: Knowledge) -> Iterator[Span]:
    """Capitalised words up to the noun for a body, or behind it and "of"."""
    if _is_all_capital(line):
        return
    at = 0
    while at < len(line):
        if not line[at].is_capital:
            at += 1
            continue
        end = _run_end(line, at)
        first = at + 1 if line[at].low in knows.articles or _is_closed(line[at], knows) else at
        last = _english_end(line, first, end)
        if last:
            yield first, last
        at = max(end, last)


def _english_end(line: Sequence[Word], first: int, end: int) -> int:
    """Where the name ends; 0 where there is none."""
    if first >= end or line[end - 1].low not in _ENGLISH_HEAD:
        return 0
    behind = end + 1
    if behind < len(line) and line[behind].low == "the":
        behind += 1
    if end < len(line) and line[end].low in _LINKING and behind < len(line) and line[behind].is_capital:
        return _run_end(line, behind)
    own = [word for word in line[first : end - 1] if word.low not in _ENGLISH_GENERIC]
    return end if own else 0


def _run_end(line: Sequence[Word], at: int) -> int:
    """Behind the capitalised words; the mark of a plural's genitive may stand between ("Workers’ Union")."""
    end = at
    while end < len(line) and end - at < MOST_WORDS:
        genitive = line[end].text in ("'", "’") and end + 1 < len(line) and line[end + 1].is_capital
        if not line[end].is_capital and not genitive:
            break
        end += 1
    return end


def _is_closed(word: Word, knows: Knowledge) -> bool:
    low = word.low
    return low in knows.pronouns or low in knows.prepositions or low in knows.openers or low in knows.bound


def _is_all_capital(line: Sequence[Word]) -> bool:
    """A headline that gives every word of weight a capital."""
    long = [word for word in line if len(word.text) > 3]
    return len(long) > 3 and sum(word.is_capital for word in long) > 0.7 * len(long)
