"""Names and their variants: inflection, titles, initials, legal forms, abbreviations, exonyms."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import JaroWinkler

from factcheck.domain.bodies import find_body
from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.passages.wording import fold
from factcheck.domain.revisions.closed_class import FUNCTION_WORDS

from .demonyms import made_from, of_one_country
from .landmarks import find_landmark

LIKENESS = 0.93  # Jaro-Winkler of two spellings of one name (`Ostende`, `Ostend`)
MOST_OF = 0.6  # share of an organisation's telling words that must stand together
LEAST_HEAD = 5  # letters of a word that is told as the head of a compound
MOST_INITIALS = 6
LEAST_COMPOUND, HEAD_FROM = 9, 3  # letters of a word that may be a compound, and where its head begins at the earliest
REACH = 60  # code points within which the words of one name stand
TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?|&")

# Transliterations and conventions that come to the same name.
_SPELLINGS = (
    ("tsch", "ch"),
    ("tch", "ch"),
    ("ky", "ki"),
    ("x", "ks"),
    ("sch", "sh"),
    ("ae", "a"),
    ("oe", "o"),
    ("ue", "u"),
    ("c", "k"),
    ("w", "v"),
    ("j", "i"),
    ("y", "i"),
    ("z", "s"),
)
_FOREIGN = tuple(pair for pair in _SPELLINGS if pair[0] not in ("ae", "oe", "ue"))  # `Dostoevsky` has no umlaut
# What stands behind the name of a place to tell it from others: `Frankfurt am Main`.
_BESIDE = re.compile(r"\s(?:am|an der|an dem|bei|im|ob der|upon|on the)\s|,|/|\s\(")
TITLES = words(
    """dr prof sir dame lord lady herr frau mr mrs ms miss st saint sankt oberstaatsanwältin oberstaatsanwalt minister
    ministerin bürgermeister bürgermeisterin präsident präsidentin kanzler kanzlerin president chancellor mayor
    trainer coach chief executive father pater pfarrer pastor bruder schwester brother sister reverend rev bischof
    bishop kardinal cardinal rabbi rabbiner imam captain kapitän sergeant inspector detective constable kommissar
    kommissarin hauptkommissar hauptkommissarin kriminalhauptkommissar kriminalhauptkommissarin khk phk general oberst
    colonel major graf gräfin baron baronin count countess judge justice richter richterin senator senatorin
    councillor alderman stadtrat stadträtin"""
)
GENERIC = words(
    """baufirma firma unternehmen konzern gesellschaft gmbh ag se kg co ohg mbh ug ev inc ltd plc llc corp company
    group holding holdings the den der die das des dem und and of für for von in bei nähe umgebung stadt
    capital services service hoch tiefbau
    autohaus möbelhaus warenhaus
    bauunternehmen molkerei werft verlag kaufhaus baumarkt reederei spedition bäckerei metzgerei druckerei
    kanzlei agentur investor hersteller kette händler anbieter konzernmutter versicherer energieversorger
    fluggesellschaft airline brewery
    brewers brewing publisher publishers publishing supermarket retailer manufacturer maker builder builders contractor
    biosciences pharma pharmaceuticals foods energy motors systems technologies technology industries airlines
    partners media studios software labs insurance versicherung brauerei werke retail logistics"""
)
_KINDS_OF_BODIES = ("verband", "verein", "genossenschaft", "initiative", "bündnis", "gewerkschaft", "partei")
_KINDS_OF_FIRMS = (
    "kette",
    "hersteller",
    "konzern",
    "gruppe",
    "firma",
    "händler",
    "anbieter",
    "unternehmen",
    "reederei",
)
_KINDS = {
    "stiftung": "foundation", "universitat": "university", "institut": "institute", "verband": "association",
    "ministerium": "ministry", "bank": "bank", "verein": "club", "klinikum": "hospital",
    "sohne": "sons", "gebruder": "brothers",
}  # fmt: skip

# Folded German name -> folded English one.
_EXONYMS = {
    "munchen": "munich", "koln": "cologne", "nurnberg": "nuremberg", "hannover": "hanover", "braunschweig": "brunswick",
    "wien": "vienna", "genf": "geneva", "zurich": "zurich", "basel": "basle", "luzern": "lucerne", "bern": "berne",
    "mailand": "milan", "rom": "rome", "venedig": "venice", "florenz": "florence", "neapel": "naples", "turin": "turin",
    "genua": "genoa", "brussel": "brussels", "antwerpen": "antwerp", "brugge": "bruges", "ostende": "ostend",
    "gent": "ghent", "luttich": "liege", "haag": "hague", "warschau": "warsaw", "krakau": "krakow",
    "danzig": "gdansk", "breslau": "wroclaw", "prag": "prague", "moskau": "moscow", "kiew": "kyiv", "athen": "athens",
    "lissabon": "lisbon", "sevilla": "seville", "kopenhagen": "copenhagen", "bukarest": "bucharest",
    "belgrad": "belgrade", "peking": "beijing", "tokio": "tokyo", "kairo": "cairo", "jerusalem": "jerusalem",
    "bayern": "bavaria", "sachsen": "saxony", "hessen": "hesse", "thuringen": "thuringia", "schwaben": "swabia",
    "nordrhein-westfalen": "north rhine-westphalia", "niedersachsen": "lower saxony", "deutschland": "germany",
    "frankreich": "france", "italien": "italy", "spanien": "spain", "osterreich": "austria", "schweiz": "switzerland",
    "polen": "poland", "tschechien": "czechia", "ungarn": "hungary", "russland": "russia", "turkei": "turkey",
    "griechenland": "greece", "niederlande": "netherlands", "belgien": "belgium", "danemark": "denmark",
    "schweden": "sweden", "norwegen": "norway", "finnland": "finland", "irland": "ireland", "schottland": "scotland",
    "england": "england", "grossbritannien": "britain", "kroatien": "croatia", "rumanien": "romania",
    "bulgarien": "bulgaria", "agypten": "egypt", "indien": "india", "brasilien": "brazil", "europa": "europe",
    "lemberg": "lviv", "pressburg": "bratislava", "laibach": "ljubljana", "konigsberg": "kaliningrad",
    "reval": "tallinn", "posen": "poznan", "stettin": "szczecin", "konstantinopel": "istanbul", "nizza": "nice",
    "saloniki": "thessaloniki", "strassburg": "strasbourg", "bombay": "mumbai", "kalkutta": "kolkata",
    "havanna": "havana", "singapur": "singapore", "jerewan": "yerevan", "tiflis": "tbilisi",
    "charkiw": "kharkiv", "odessa": "odesa", "kapstadt": "capetown", "sardinien": "sardinia", "sizilien": "sicily",
    "kreta": "crete", "zypern": "cyprus", "toskana": "tuscany", "bretagne": "brittany", "normandie": "normandy",
    "katalonien": "catalonia", "andalusien": "andalusia", "bohmen": "bohemia", "mahren": "moravia",
    "schlesien": "silesia", "pommern": "pomerania", "preussen": "prussia", "steiermark": "styria",
    "karnten": "carinthia", "tirol": "tyrol", "alpen": "alps", "themse": "thames", "weichsel": "vistula",
    "tschernobyl": "chernobyl", "kaschmir": "kashmir", "kurilen": "kuril", "kanaren": "canaries",
    "balearen": "balearics", "lothringen": "lorraine", "elsass": "alsace", "flandern": "flanders",
    "afrika": "africa", "asien": "asia", "donau": "danube", "rhein": "rhine",
    "ostsee": "baltic", "mittelmeer": "mediterranean", "kanada": "canada", "mexiko": "mexico",
}  # fmt: skip


_ROLES = re.compile(
    r"(?:minister|kanzler|prasident|chef|sprecher|leiter|trainer|vorsitzende|direktor|anwalt|richter|meister"
    r"|fuhrer|sekretar|professor|manager|autor|expert|forscher|kommissar|botschafter|vorstand|president|secretary"
    r"|director|chairman|chair|spokeswoman|spokesman|officer|judge|senator|editor|captain)(?:in|e|er|en|n|s)?\Z"
)


def find_name(name: str, text: str, kind: str) -> tuple[int, int] | None:
    """Where the name or a variant of it stands first; None where it does not. `kind`: person, organisation, place.
    A body stands where it is named in full, not where an earlier word is all that tells it from others: the town of a
    dateline is not its works.
    """
    if kind == "organisation" and (full := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)):
        return full.span()
    tokens = [(match[0].rstrip("."), match.start(), match.end()) for match in TOKEN.finditer(text)]
    wanted = telling_words(name)
    if not wanted:
        return None
    if kind == "place":
        wanted = telling_words(_BESIDE.split(name)[0]) or wanted
        if landmark := find_landmark(name, text):
            return landmark
    if kind == "organisation" and (body := find_body(name, text)):
        return body
    if kind == "person":
        return next(_people(wanted, tokens), None)
    if len(wanted) == 1:
        found = next(_single(wanted[0], tokens), None) or _by_initials(wanted[0], tokens)
        found = found or (_initialled(name, tokens) if kind == "organisation" else None)
        return found or (next(_made_from(wanted[0], tokens), None) if kind == "place" else None)
    found = _together(wanted, tokens)
    return found or (_initialled(name, tokens) if kind == "organisation" else None)


def telling_words(name: str) -> list[str]:
    """The words that tell the name from others: no titles, articles or legal forms, unless there is nothing else."""
    words = [match[0].rstrip(".") for match in TOKEN.finditer(name)]
    capitals = [word for word in words if word[:1].isupper()] or words
    if len(words) == len(capitals) == 2 and capitals[0].casefold().endswith(_KINDS_OF_BODIES):
        return capitals[1:]  # `Sozialverband Nordhilfe`
    return [word for word in capitals if not _is_generic(word.casefold())] or capitals


def _is_generic(word: str) -> bool:
    return word in TITLES | GENERIC or word.endswith(_KINDS_OF_FIRMS)


def same_name(one: str, other: str) -> bool:
    """One word of a name, in two spellings, inflections or languages."""
    mine, theirs = _plain(one), _plain(other)
    if mine == theirs or _EXONYMS.get(mine) == theirs or _EXONYMS.get(theirs) == mine:
        return True
    if mine.rstrip("s") == theirs.rstrip("s") or _sounds(mine) == _sounds(theirs):
        return True
    if _translated(mine) == _translated(theirs):
        return True
    return min(len(mine), len(theirs)) >= 5 and (_alike(mine, theirs) or of_one_country(mine, theirs))


def _alike(mine: str, theirs: str) -> bool:
    return _nearly_same(_sounds(mine), _sounds(theirs)) or _nearly_same(
        _sounds(mine, _FOREIGN), _sounds(theirs, _FOREIGN)
    )


def _nearly_same(one: str, other: str) -> bool:
    return one[0] == other[0] and JaroWinkler.similarity(one, other) >= LIKENESS


def _plain(word: str) -> str:
    return fold(word).replace("ß", "ss")


def _sounds(word: str, spellings: Sequence[tuple[str, str]] = _SPELLINGS) -> str:
    for old, new in spellings:
        word = word.replace(old, new)
    return word


def _translated(word: str) -> str:
    for german, english in _KINDS.items():
        if word.endswith(german) and len(word) > len(german):
            return word.removesuffix(german).rstrip("-") + "-" + english
    return _KINDS.get(word, word)


Tokens = Sequence[tuple[str, int, int]]


def _single(word: str, tokens: Tokens) -> Iterator[tuple[int, int]]:
    head = re.sub(r"-(?:stiftung|gruppe|konzern|verband|institut)$", "", word, flags=re.IGNORECASE)
    for token, start, end in tokens:
        lead = token.partition("-")[0]
        if not token[:1].isupper():
            continue
        if same_name(word, token) or (head != word and same_name(head, token)):
            yield start, end
        elif lead != token and "-" not in word and same_name(word, lead):
            yield start, start + len(lead)


def _made_from(country: str, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """`chinesischen` for China."""
    plain = _plain(country)
    names = {plain, _EXONYMS.get(plain, plain), *(german for german, english in _EXONYMS.items() if english == plain)}
    for token, start, end in tokens:
        if any(made_from(name, _plain(token)) for name in names):
            yield start, end


def _people(wanted: Sequence[str], tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The surname, unless another first name stands before it."""
    surname, given = wanted[-1], wanted[:-1]
    for at, (token, start, end) in enumerate(tokens):
        if not token[:1].isupper() or not same_name(surname, token):
            continue
        before = [tokens[i] for i in range(max(0, at - 2), at) if tokens[i][0][:1].isupper()]
        before = [item for item in before if not leads_name(item[0])]
        if not given or not before or any(_fits(name, item[0]) for name in given for item in before):
            first = min((item[1] for item in before if any(_fits(name, item[0]) for name in given)), default=start)
            yield first, end


def leads_name(word: str) -> bool:
    """A title, a role or the first word of a sentence, which is no part of the name behind it."""
    return (len(word) > 1 and word.casefold() in TITLES | FUNCTION_WORDS) or bool(_ROLES.search(fold(word)))


def _fits(name: str, other: str) -> bool:
    """`Petra` and `P.` may be one person."""
    if len(other) == 1 or len(name) == 1:
        return fold(name)[0] == fold(other)[0]
    if len(other) == 2:
        return fold(name).startswith(fold(other))  # `Th.` for Therese
    return same_name(name, other)


def _by_initials(word: str, tokens: Tokens) -> tuple[int, int] | None:
    """`NTI` for Northern Textile Institute."""
    if not (word.isupper() and len(word) >= 2):
        return None
    for at in range(len(tokens) - len(word) + 1):
        run = tokens[at : at + len(word)]
        if all(token[:1] == letter for (token, _, _), letter in zip(run, word, strict=True)):
            return run[0][1], run[-1][2]
    return None


def _is_word(word: str, token: str) -> bool:
    """The word, or the head of a compound: `Musikverlag Tonwerk` is the Verlag Tonwerk."""
    return same_name(word, token) or (len(word) >= LEAST_HEAD and token.casefold().endswith(word.casefold()))


def _together(wanted: Sequence[str], tokens: Tokens) -> tuple[int, int] | None:
    """Most of the telling words within a short stretch."""
    hits = [
        (start, end, word)
        for token, start, end in tokens
        for word in wanted
        if (token[:1].isupper() or not word[:1].isupper()) and _is_word(word, token)
    ]
    for start, _, _ in hits:
        near = [hit for hit in hits if start <= hit[0] <= start + REACH]
        if len({word for _, _, word in near}) > MOST_OF * len(wanted) - 0.01:
            return start, max(end for _, end, _ in near)
    return next(((start, end) for token, start, end in tokens if _are_initials(token, wanted)), None)


def _initialled(name: str, tokens: Tokens) -> tuple[int, int] | None:
    """`GFF` of Gesellschaft für Freiheitsrechte: among the initials the common words count as well."""
    words = [word for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper()]
    return next(((start, end) for token, start, end in tokens if len(words) > 1 and _are_initials(token, words)), None)


def _are_initials(token: str, words: Sequence[str]) -> bool:
    """`NFU` of National Farmers' Union, `DUH` of Deutsche Umwelthilfe: a compound gives its head's letter as well."""
    if not (token.isupper() and 2 <= len(token) <= MOST_INITIALS):
        return False
    if token == "".join(word if word.isupper() else word[0] for word in words).upper():
        return True
    compounds = any(len(word) >= LEAST_COMPOUND for word in words)
    return compounds and len(words) < len(token) and _spells(fold(token), [fold(word) for word in words])


def _spells(letters: str, words: Sequence[str]) -> bool:
    """Whether the letters are the first of each word, one behind the other, with at most one more from within it."""
    if not words:
        return not letters
    first, rest = words[0], words[1:]
    if not letters or letters[0] != first[0]:
        return False
    within = len(letters) > 1 and len(first) >= LEAST_COMPOUND and letters[1] in first[HEAD_FROM:]
    return _spells(letters[1:], rest) or (within and _spells(letters[2:], rest))
