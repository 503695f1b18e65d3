"""The other names of a passage that might stand in the place of the claim's."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.landmarks import is_landmark
from factcheck.domain.names import GENERIC, TITLES, leads_name
from factcheck.domain.passages.concepts import concepts, modifier
from factcheck.domain.passages.wording import Term, fold, terms
from factcheck.domain.revisions.closed_class import FUNCTION_WORDS

from .cues import english, german, phrases
from .lexicon import of_family
from .naming import ORGANISATION, PERSON, PLACE, STREET, STREET_NAME, may_be_place
from .question import Question
from .reading import MOST
from .regions import is_region

_PATTERNS = {"place": (PLACE,), "organisation": (ORGANISATION,)}
_GROUPS = ("name", "one", "first", "body", "called", "family", "some", "cleft", "seat")
_NAMED_BY_NOUN = ("body", "some", "seat")  # what these find is a body, though its words have a meaning
_ASKING = words("wer wen wem wessen was welche welcher welches who whom whose what which")
_WORD = re.compile(r"\w+")
_THE = re.compile(rf"\b{phrases(german.WHICH, english.WHICH)}\s\Z", re.I)
_BODY = re.compile(
    r"[A-ZÄÖÜ]?[\w-]*(?:anwaltschaft|gericht|ministerium|behörde|verband|institut|stiftung|gesellschaft|universität|hochschule"
    r"|kammer|klinik|klinikum|polizei|feuerwehr|landkreis|kreis|stadt|gemeinde|bistum|messe|werke)s?\s",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(rf"{phrases(german.NAMED_AFTER, english.NAMED_AFTER)}\Z")  # `the Thornbury Prize`
# `Theater Talheim`, `Ashwell College`: a house called after its town, behind a preposition or before the town.
_HOUSE = re.compile(rf"{phrases(english.HOUSE)}\Z", re.I)
_GERMAN_HOUSE = re.compile(rf"[\w-]*{phrases(german.HOUSE)}\Z", re.I)
_FIRM = re.compile(rf"[\w-]*{phrases(german.KIND_OF_FIRM, german.COMPOUND_BODY)}\Z", re.I)
_AT = re.compile(r"\b(?:of|at|in|near|outside|from)\s(?:the\s)?\Z", re.I)
_OPENED, _CLOSED = '“„"«»‘', '”“"»«’'  # quotation marks that stand around the title of a work
_ENSEMBLE = re.compile(rf"\w*{phrases(german.ENSEMBLE, english.ENSEMBLE)}\b", re.I)  # they play, and run nothing
_SAINT = re.compile(r"(?:St|Saint|Sankt|St\.)\s")
_SUCCEEDED = re.compile(rf"\b{phrases(german.SUCCEEDED, english.SUCCEEDED)}\s(?:\w+\s){{0,3}}\Z", re.I)
_BEATEN = re.compile(rf"\b{phrases(german.BEATEN, english.BEATEN)}\s(?:\w+\s){{0,3}}\Z", re.I)
_LOSES = re.compile(rf"\b{phrases(german.LOSES, english.LOSES)}\b", re.I)
OUTDONE_REACH = 90  # code points before a name in which it is told that somebody came after, or won
NEAR_BEFORE = 12  # code points before a name in which its preposition stands
_WHICH = rf"(?:{phrases(german.WHICH, english.WHICH)}\s)?\Z"
_BY = re.compile(rf"\b{phrases(german.DONE_BY, english.DONE_BY)}\s{_WHICH}", re.I)
_PLACED = re.compile(rf"\b{phrases(german.PLACED, english.PLACED)}\s{_WHICH}", re.I)
_LAST_TIME = re.compile(rf"\b{phrases(german.LAST_TIME, english.LAST_TIME)}\b", re.I)


def rivals(question: Question, kind: str, own: tuple[int, int] | None) -> Iterator[tuple[int, int]]:
    """Other names of that kind in the passage that the claim does not name as well, without their titles."""
    known = {term.folded for term in question.context}
    regions = kind == "place" and is_region(question.detail)
    for start, end, named_by_noun in _candidates(question, kind):
        name = question.passage[start:end]
        named = [term for term in terms(name, question.passage_language) if term.folded not in known]
        if (
            _is_beside(own, start, end)
            or (kind == "person" and is_outdone(question, start))
            or _is_of_another_kind(question, kind, (start, end), named)
        ):
            continue
        if regions and not _is_region_or_landmark(name, named):
            continue
        if telling := _telling(question, kind, start, named, named_by_noun=named_by_noun):
            yield start + telling[0].start, start + telling[-1].end


def is_of_last_time(question: Question, place: int) -> bool:
    """`The last tournament was held in Turin.`"""
    clause = question.clause_at(place)
    return bool(_LAST_TIME.search(question.passage, clause.start, clause.end)) and not _LAST_TIME.search(question.claim)


def is_outdone(question: Question, place: int) -> bool:
    """Whether the name there is a predecessor's or a loser's: `She succeeds Hugh Tallis`, `gewann vor Uwe Brenner`."""
    before = question.passage[max(0, place - OUTDONE_REACH) : place]
    if _SUCCEEDED.search(before) and not _SUCCEEDED.search(question.claim[: question.at]):
        return True
    return bool(_BEATEN.search(before)) and not (
        _BEATEN.search(question.claim[: question.at]) or _LOSES.search(question.claim)
    )


def _candidates(question: Question, kind: str) -> Iterator[tuple[int, int, bool]]:
    """Whatever looks like a name of that kind, and whether a noun tells that it is one."""
    streets = (STREET,) if kind == "place" and STREET_NAME.search(question.detail) else ()
    if kind == "person":
        yield from islice(_people(question), MOST)
        return
    found = (match for pattern in (*_PATTERNS[kind], *streets) for match in pattern.finditer(question.passage))
    for match in islice(found, MOST):
        group = next((name for name in _GROUPS if name in match.re.groupindex and match[name]), 0)
        alone = group == "one" and question.passage_language != "de"  # where a capital makes a name
        yield *match.span(group), alone or group in _NAMED_BY_NOUN


def _people(question: Question) -> Iterator[tuple[int, int, bool]]:
    """Their names behind a title or role: `Councillor Owen Strake` is no Councillor Owen."""
    known, start, titled = {term.folded for term in question.context}, 0, False
    while match := PERSON.search(question.passage, start):
        first = _WORD.match(question.passage, match.start())
        if first and first.end() < match.end() and (leads_name(first[0]) or fold(first[0]) in known):
            start, titled = first.end(), True
            continue
        yield *match.span(), titled and match.start() == start + 1
        start, titled = match.end(), False


def _is_beside(own: tuple[int, int] | None, start: int, end: int) -> bool:
    """`Justice Ann` of `Justice Ann Moran`"""
    return own is not None and start <= own[1] + 1 and own[0] <= end + 1


def _is_of_another_kind(question: Question, kind: str, span: tuple[int, int], named: Sequence[Term]) -> bool:
    start, name = span[0], question.passage[slice(*span)]
    if kind == "place":
        return not may_be_place(name) or is_of_last_time(question, start)
    if kind == "person":
        saint = _SAINT.match(question.passage, start)
        return bool(saint) or _is_house_or_work(question, *span) or _is_thing(question.passage, start, named)
    ensemble = _ENSEMBLE.search(name) and not _ENSEMBLE.search(question.detail)
    return bool(ensemble) or _is_but_where(question, start)


def _is_but_where(question: Question, start: int) -> bool:
    """`by researchers at the University of Tenby`: not who did it, where the claim tells by whom it was done."""
    by = _BY.search(question.claim[max(0, question.at - NEAR_BEFORE) : question.at])
    return bool(by and _PLACED.search(question.passage[max(0, start - NEAR_BEFORE) : start]))


def _is_house_or_work(question: Question, start: int, end: int) -> bool:
    """`dean of Ashwell College`, `am Theater Talheim`, `das Ballett „Kalte Sonne“`."""
    text, parts = question.passage, question.passage[start:end].split()
    if start and text[start - 1] in _OPENED and text[end : end + 1] in tuple(_CLOSED):
        return True
    if question.passage_language == "de":
        first = next((term for term in question.passage_terms if term.start == start), None)
        if first and first.meanings and parts[1] == "von":
            return True  # `Stadtkasse von Wiedenau`
        thing = first and of_family(question.said(first), "thing")
        return bool(thing or _GERMAN_HOUSE.match(parts[0]) or _FIRM.match(parts[0]))
    return bool(_HOUSE.match(parts[-1]) and _AT.search(text[max(0, start - len("outside the ")) : start]))


def _is_region_or_landmark(name: str, named: Sequence[Term]) -> bool:
    return is_region(name) or any(is_region(term.folded) for term in named) or is_landmark(name)


def _telling(
    question: Question, kind: str, start: int, named: Sequence[Term], *, named_by_noun: bool
) -> Sequence[Term]:
    """Its words that tell it from others; none where it is no name at all."""
    if kind == "place" and (question.passage_language != "de" or _is_compound_by_chance(named)):
        return named
    telling = [term for term in named if term.folded not in TITLES | GENERIC and not term.meanings]
    if telling or not named or kind == "place":
        return telling
    if kind == "person":
        return named if named_by_noun and len(named) > 1 else telling  # `Councillor Grant Hill`
    called = len(named) > 1 or named_by_noun or _BODY.match(question.passage, start + named[0].start)
    return named if called else telling


def _is_compound_by_chance(named: Sequence[Term]) -> bool:
    """`Innsbruck` is no bridge: what stands before the head means nothing."""
    before = modifier(named[0].folded) if len(named) == 1 else ""
    return bool(before) and not concepts(before, "de")


def _is_thing(text: str, start: int, named: Sequence[Term]) -> bool:
    """`Staatsanwaltschaft Brake`, `the Thornbury Prize` and `Wer den Vorsitz` are no people, though each looks so."""
    determined = (
        _THE.search(text[max(0, start - 5) : start]) and len(named) > 1 and _NAMED_AFTER.match(named[-1].folded)
    )
    opening = _WORD.match(text, start)
    function = opening is not None and opening[0].lower() in FUNCTION_WORDS | _ASKING
    return bool(_BODY.match(text, start) or determined or function)
