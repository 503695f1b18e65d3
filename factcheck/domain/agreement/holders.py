"""Persons, organisations and places: is this one named in the claim's role, or is another one?"""

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.domain.demonyms import is_country, made_from
from factcheck.domain.names import find_name
from factcheck.domain.passages.wording import fold

from .advice import Advice, agrees, conflicts, silent
from .compass import compare_quarter
from .cues import english, german, phrases
from .naming import CAPITAL
from .question import Question
from .rivals import is_of_last_time, is_outdone, rivals
from .translated import find_in_translation
from .ways import goes_another_way, goes_the_same_way, is_held_there, is_home, lacks_origin, passes_by

LEAST_SAME, LEAST_OTHER = 0.25, 0.35  # relatedness of the clause with this name, of a clause with another one
ROLE, GAP = 0.15, 2  # what the role right before a name is worth; code points between them
ASIDE = 0.15  # what a name loses where another one's clause tells what the claim tells, and its own does not
AHEAD = 0.1  # by how much another name's clause must be nearer to the claim to outdo the one named
NEAR_REACH = 40  # code points before a place in which it is told how near
INSTEAD_REACH = 32  # code points before a name in which it is told that it is none of the claim
DENIED_REACH = 30  # code points before a name in which it is told that it is not the one
OFFICE_REACH = 60  # code points before a name in which it is told that it holds another office
BEFORE = 12  # code points before a name in which its preposition stands
_NEAR = re.compile(rf"\b{phrases(german.NEAR_TO, english.NEAR_TO)}\b", re.I)
_INSTEAD = re.compile(
    rf"\b{phrases(german.IN_PLACE_OF, english.IN_PLACE_OF)}\s"
    rf"(?:{phrases(german.LEADING_TO_NAME, english.LEADING_TO_NAME)}\s){{0,2}}"
    rf"(?:{phrases(german.TITLE, english.TITLE)}\.?\s)?\Z",
    re.I,
)
_DENIED = re.compile(
    rf"\b{phrases(german.NOT_SO, english.NOT_SO)}\s"
    rf"(?:{phrases(german.DENIED_BEFORE, english.DENIED_BEFORE)}\s){{0,2}}\Z",
    re.I,
)
# An apposition that tells who somebody is: `Luca Marsh, the club captain, ...`.
_APPOSITION = re.compile(r",\s((?:(?:the|a|an|his|her|its|der|die|das|ein|eine|seit)\s)?[^,.;:]{3,40})[,.;]")
_NO_MORE = re.compile(rf"\b{phrases(german.ONCE_IN_OFFICE, english.ONCE_IN_OFFICE)}\b", re.I)
_OTHER_OFFICE = re.compile(
    rf"[;,.]\s(?:(?:and|but|und|aber)\s)?{phrases(german.OTHER_OFFICE, english.OTHER_OFFICE)}\s(?:\w+\s){{0,2}}\Z", re.I
)
_KIND_BEFORE = re.compile(rf"\b((?:{phrases(german.KIND_OF_FIRM)})\s)\Z")
_LEGAL = re.compile(rf"\s{phrases(german.LEGAL_NAME, english.LEGAL_NAME)}(?!\w)")
_FULL = re.compile(rf"(?:\s(?:&\s)?{CAPITAL}){{0,3}}\s{phrases(german.LEGAL_NAME, english.LEGAL_NAME)}(?!\w)")
_TURNED_DOWN = re.compile(rf"\b{phrases(german.TURNED_DOWN, english.TURNED_DOWN)}\b", re.I)
_NOT = re.compile(rf"\b{phrases(german.NOWHERE, english.NOWHERE)}\b", re.I)
_WHICH = rf"(?:{phrases(german.WHICH, english.WHICH)}\s)?\Z"
_BY = re.compile(rf"\b{phrases(english.DONE_BY)}\s{_WHICH}", re.I)
_AGENT = re.compile(rf"\b{phrases(german.DONE_BY, english.DONE_BY)}\s{_WHICH}", re.I)
_OF = re.compile(rf"\b{phrases(german.WITH_OTHERS, english.WITH_OTHERS)}\s{_WHICH}", re.I)
_PASSIVE = re.compile(r"\b(?:wurden?|wird|werden|worden)\b", re.I)
# Then `von` and `by` tell who did it.
_DONE = re.compile(r"\b(?:wurden?|wird|werden|worden|was|were|been|is|are)\b", re.I)
_NEW = re.compile(rf"\b{phrases(german.NEW_IN_OFFICE, english.NEW_IN_OFFICE)}\b", re.I)
_GOING = re.compile(rf"\b{phrases(german.GOING, english.GOING)}\b", re.I)
_GONE = re.compile(rf"\b{phrases(german.GONE, english.GONE)}\b", re.I)
_IN_OFFICE = re.compile(rf"\b{phrases(german.IN_OFFICE, english.IN_OFFICE)}\b", re.I)
_SOURCE = re.compile(rf"\b{phrases(german.GOT_FROM, english.GOT_FROM)}\s(?:(?:the|der|dem|den)\s)?\Z", re.I)
SOURCE_REACH = 40  # code points before a name in which it is told that things are got from it
_OBLIQUE = re.compile(rf"\b{phrases(german.BEHIND_OTHERS, english.BEHIND_OTHERS)}\s{_WHICH}", re.I)


def compare_name(question: Question, kind: str) -> Advice:
    if kind == "place" and (quarter := compare_quarter(question)):
        return quarter
    question = _with_its_kind(question) if kind == "organisation" else question
    place = _named_at(question, kind)
    if place and _is_denied(question, kind, place[0]):
        return conflicts(*place, "negated")
    others = [(_standing(question, span), span) for span in rivals(question, kind, place)]
    if place:
        others = [item for item in others if not _holds_another_office(question, item[1][0])]
    top, rival = max(others, default=(0.0, (0, 0)))
    own = _own_standing(question, kind, place) - _aside(question, place, others) if place else 0.0
    if place and not (top >= LEAST_OTHER and top >= own + AHEAD):
        meant = _is_meant(question, kind, place, own)
        return agrees(*place, "named") if meant else silent("named_otherwise")
    if top >= LEAST_OTHER and question.tells_the_same(rival[0]):
        return conflicts(*rival, "another_named")
    return silent("not_named")


def _with_its_kind(question: Question) -> Question:
    """`die Firma Seeline`: what kind of body it is says nothing of what it did, and so is part of its name."""
    kind = _KIND_BEFORE.search(question.claim[: question.at])
    return replace(question, detail=kind[1] + question.detail) if kind else question


def _named_at(question: Question, kind: str) -> tuple[int, int] | None:
    """Where the claim's name stands, or a variant of it, unless as what it is not: `instead of Halden`."""
    place = find_name(question.detail, question.passage, kind)
    if place is None and kind == "organisation" and question.claim_language != question.passage_language:
        place = find_in_translation(question)
    if place and _INSTEAD.search(question.passage[max(0, place[0] - INSTEAD_REACH) : place[0]]):
        return None
    return place


def _aside(question: Question, place: tuple[int, int], others: Sequence[tuple[float, tuple[int, int]]]) -> float:
    """What the claim's name loses where it stands apart from what the claim tells, and another one with it."""
    elsewhere = any(question.says_predicate_at(span[0]) for _, span in others)
    return ASIDE if elsewhere and not question.says_predicate_at(place[0]) else 0.0


def _is_meant(question: Question, kind: str, place: tuple[int, int], own: float) -> bool:
    """Whether what the claim tells is told of the name there, and nothing else alone."""
    if question.other_event(place[0]) or question.merely_speaks(place[0]):
        return False
    if kind == "place" and lacks_origin(question, place[0]):
        return False
    if kind == "place" and (_is_near(question, place[0]) or is_held_there(question, place[0])):
        return True
    same_way = kind == "place" and own >= LEAST_OTHER and goes_the_same_way(question, *place)
    told = same_way or (own >= LEAST_SAME and question.tells_predicate(place[0]))
    variant = _is_variant(question, place) or (kind == "organisation" and _is_more_or_less_full(question, place))
    return told or (own >= LEAST_OTHER and variant)


def _own_standing(question: Question, kind: str, place: tuple[int, int]) -> float:
    """That of the claim's name, less where it is told to be in another part."""
    own, start = _standing(question, place), place[0]
    if is_outdone(question, start):  # who was succeeded holds the office no more, who was beaten never did
        own = min(own, LEAST_SAME) - ROLE
    if kind == "person" and _is_going(question, start):
        own = 0.0
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


def _standing(question: Question, span: tuple[int, int]) -> float:
    """Relatedness, and more where a word of the claim stands right before the name (`Präsidentin Marie Falk`) or in
    the apposition behind it; less where the claim has something happen at a place and the passage has it come from
    there or go there.
    """
    lead = [term for term in question.passage_terms if 0 <= span[0] - term.end <= GAP]
    behind = _APPOSITION.match(question.passage, span[1])
    told = [*lead, *(question.terms_within(*behind.span(1)) if behind else ())]
    former = behind is not None and _NO_MORE.search(behind[1])
    role = ROLE if any(question.best(term, told) for term in question.context) else 0
    role = -ROLE if former and not _NO_MORE.search(question.claim) else role
    role -= 2 * ROLE if is_of_last_time(question, span[0]) else 0
    return question.relatedness(*span) + role - (ROLE if passes_by(question, span[0]) else 0)


def _is_denied(question: Question, kind: str, place: int) -> bool:
    """`nicht in Meißen`: the name is taken up to say that it is wrong, or that it was turned down."""
    if _DENIED.search(question.passage[max(0, place - DENIED_REACH) : place]):
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


def _is_more_or_less_full(question: Question, place: tuple[int, int]) -> bool:
    """`Albers Reisen GmbH` for the Firma Albers, `Nordkorn Handel` for the Nordkorn Handel GmbH: a text that calls a
    firm by its other form speaks of it as well.
    """
    here, there = _LEGAL.search(question.detail), _FULL.match(question.passage, place[1])
    return bool(here) != bool(there)


def _holds_another_office(question: Question, place: int) -> bool:
    """`; its chairman is Paul Ives`: beside the one named, and not what the claim calls its own."""
    other = _OTHER_OFFICE.search(question.passage[max(0, place - OFFICE_REACH) : place])
    if not other:
        return False
    start = place - len(other[0])
    told = [term.stem for term in question.terms_within(start, place)]
    return not any(term.stem in told for term in question.context)


def _is_near(question: Question, place: int) -> bool:
    """Near a place, and so the passage has it too, or word by word (`nördlich von Uelzen`): few things of one report
    are told by what they are near.
    """
    if question.detail[:1].islower() and " " in question.detail and question.detail in question.passage:
        return True
    return bool(_NEAR.search(question.detail) and _NEAR.search(question.passage[max(0, place - NEAR_REACH) : place]))


def _is_no_agent(question: Question, place: int) -> bool:
    """`by` or `von` makes the claim's name the one who did it, and the passage has it behind another preposition."""
    by = _AGENT.search(question.claim[max(0, question.at - BEFORE) : question.at])
    agent = by and (_BY.search(by[0]) or _PASSIVE.search(question.claim))
    if not agent or _SOURCE.search(question.passage[max(0, place - SOURCE_REACH) : place]):
        return False
    return bool(_OBLIQUE.search(question.passage[max(0, place - BEFORE) : place]))


def _is_going(question: Question, place: int) -> bool:
    """Who retires is no successor, and who left the house holds no office there."""
    clause = question.clause_at(place)
    sentence = question.passage[clause.sentence_start : clause.sentence_end]
    if _NEW.search(question.claim) and _GOING.search(sentence):
        return True
    return bool(_IN_OFFICE.search(question.claim) and _GONE.search(sentence)) and not _GONE.search(question.claim)


def _is_attribute(question: Question, place: int) -> bool:
    """`die Flanke von Levin Osterkamp`, where the claim has him act himself."""
    if _OF.search(question.claim[max(0, question.at - BEFORE) : question.at]):
        return False
    before, clause = question.passage[max(0, place - BEFORE) : place], question.clause_at(place)
    done = _DONE.search(question.passage, clause.sentence_start, clause.sentence_end) and _AGENT.search(before)
    return bool(_OF.search(before)) and not done
