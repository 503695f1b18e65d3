"""Proper names of persons, organisations and places, by shape and neighbours."""

import re

from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.extraction.languages import Knowledge, knowledge
from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.extraction.tokens import Token, tokenise

_LINE = re.compile(r"[^\n]+")
_ORGANISATION = re.compile(
    r"(?:GmbH|AG|SE|KG|e\.V\.|Inc|Ltd|PLC|Corp|LLC|S\.A\.|Group|Holding|Bank|University|Universität|Institut\w*|"
    r"Ministerium|\w+ministerium|Ministry|Council|Party|Partei|Verband|\w+verband|Stiftung|Foundation|Club|Verein|"
    r"Department|Agency|Agentur|Klinikum|Hospital|Association|Committee|Commission|Kommission|Union|Times|Post|"
    r"Landgericht|Amtsgericht|Bundestag|Bundesrat|Senat|Congress|Parliament|\w+amt|Airlines|Services|Sparkasse)\b"
)
_LINKS = words("of the and for de la del von van der den du des & und für")
_PLACE_PREPOSITIONS = words(
    "in aus nach bei near from to at towards en à au aux dans desde hacia across outside nahe um"
)
_NO_NAMES = words("mr mrs ms dr the a an i we he she it they he's it's")
LONGEST_LINE = 20_000


def find_names(text: str, language: str) -> list[FoundDetail]:
    knows = knowledge(language)
    found: list[FoundDetail] = []
    for line in _LINE.finditer(text):
        end = min(line.end(), line.start() + LONGEST_LINE)
        found.extend(_in_line(text, tokenise(text, line.start(), end, knows), knows))
    return found


def _in_line(text: str, tokens: tuple[Token, ...], knows: Knowledge) -> list[FoundDetail]:
    found, index = [], 0
    while index < len(tokens):
        last = _name_end(tokens, index, knows)
        if last > index:
            start, end = tokens[index].start, tokens[last - 1].end
            exact = text[start:end]
            found.append(FoundDetail(start, end, exact, _type(exact, tokens, index, last, knows)))
            index = last
        else:
            index += 1
    return found


def _name_end(tokens: tuple[Token, ...], index: int, knows: Knowledge) -> int:
    """The end of the name that begins here, or `index` where none does."""
    if not _is_name(tokens, index, knows):
        return index
    last = index + 1
    while last < len(tokens):
        if _is_name(tokens, last, knows, inside=True) and _adjacent(tokens, last):
            last += 1
        elif tokens[last].low in _LINKS and last + 1 < len(tokens) and _links(tokens, last, knows):
            last += 2
        else:
            break
    return last


def _links(tokens: tuple[Token, ...], at: int, knows: Knowledge) -> bool:
    """A small word inside a name, as in "Bank of England"; "and" joins two names more often than it makes one."""
    return tokens[at].low not in ("and", "und", "the", "der") and _is_name(tokens, at + 1, knows, inside=True)


def _adjacent(tokens: tuple[Token, ...], at: int) -> bool:
    return tokens[at].start - tokens[at - 1].end <= 1


def _is_name(tokens: tuple[Token, ...], index: int, knows: Knowledge, *, inside: bool = False) -> bool:
    token = tokens[index]
    word = token.text
    if not word[0].isupper() or token.low in _NO_NAMES or token.low in knows.pronouns | knows.articles:
        return False
    if token.tag == "NAME":
        return True
    if word.isupper() and len(word) >= 2 and word.isalpha():
        return True
    if knows.code == "de":
        return bool(_ORGANISATION.fullmatch(word)) or (
            inside and token.tag == "NOUN" and bool(_ORGANISATION.match(word))
        )
    starts = index == 0 or tokens[index - 1].text in (".", "!", "?", "“", '"', ":")
    return token.tag in ("NOUN", "ADJ", "OTHER") and (inside or not starts)


def _type(exact: str, tokens: tuple[Token, ...], first: int, last: int, knows: Knowledge) -> str:
    before = tokens[first - 1].low if first else ""
    if _ORGANISATION.search(exact) or (exact.isupper() and len(exact) <= 6):
        return "organisation"
    if before in knows.roles or before in ("mr", "mrs", "ms", "dr", "herr", "frau", "prof", "."):
        return "person"
    if before in _PLACE_PREPOSITIONS:
        return "place"
    words = exact.split()
    following = tokens[last].low if last < len(tokens) else ""
    if len(words) in (2, 3) and all(word[0].isupper() for word in words):
        return "person"
    if following in knows.says:
        return "person"
    return (
        "organisation" if len(words) > 1 or any(map(str.isupper, exact[1:])) else "place" if before else "organisation"
    )
