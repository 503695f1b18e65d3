"""Whether things go to a place, come from it, or are there: `left Jena` is not `arrived in Jena`."""

import re
from enum import IntEnum

from .cues import english, german, phrases
from .question import Question

REACH = 40  # code points around a place in which it is told
CLAUSE_END = re.compile(r"[.;:!?,]\s")


class Way(IntEnum):
    AWAY = -1
    THERE = 0
    TOWARDS = 1


_ARTICLE = r"(?:(?:the|der|die|das|dem|den)\s)?"
_AT = rf"\s(?:(?:in|im|at|am|on|auf|bei|near)\s)?{_ARTICLE}\Z"
_STAYING = re.compile(r"\b(?:in|im|bei|at|near)\s\Z", re.IGNORECASE)
_MOVED = re.compile(r"\b(?:von|from)\s(?P<origin>[^\W\d][\w-]+)\s(?:nach|to)\s[A-ZÄÖÜ]")  # `von Erfurt nach Weimar`
_FROM = re.compile(r"\b(?:aus|from)\s\Z", re.IGNORECASE)
_COMES_FROM = re.compile(rf"\b{phrases(german.COMES_FROM, english.COMES_FROM)}\s{_ARTICLE}\Z", re.I)
_ORIGIN = re.compile(rf"\b{phrases(german.TELLS_ORIGIN, english.TELLS_ORIGIN)}\b", re.I)
_HELD = re.compile(rf"\b{phrases(german.HELD, english.HELD)}\b", re.I)
_AWAY = re.compile(rf"\b{phrases(german.AWAY, english.AWAY)}\s{_ARTICLE}\Z", re.I)
_PREPOSITIONS = {
    Way.TOWARDS: re.compile(rf"\b{phrases(german.TOWARDS, english.TOWARDS)}\s{_ARTICLE}\Z", re.I),
    Way.AWAY: re.compile(rf"\b{phrases(german.AWAY, english.AWAY)}\s{_ARTICLE}\Z", re.I),
}
_VERBS = {
    Way.TOWARDS: re.compile(rf"\b{phrases(german.REACHES, english.REACHES)}{_AT}", re.I),
    Way.AWAY: re.compile(rf"\b{phrases(german.LEAVES, english.LEAVES)}{_AT}", re.I),
}
_PARTICLES = {
    Way.TOWARDS: re.compile(
        rf"\A\s(?:[\w-]+\s){{0,4}}{phrases(german.REACHES_BEHIND, english.REACHES_BEHIND)}\b", re.I
    ),
    Way.AWAY: re.compile(rf"\A\s(?:[\w-]+\s){{0,4}}{phrases(german.LEAVES_BEHIND, english.LEAVES_BEHIND)}\b", re.I),
}


def goes_another_way(question: Question, place: int, end: int) -> bool:
    """Whether the passage has things come from a place to which the claim has them go, or the reverse; or from one
    place to another, where the claim has them stay.
    """
    mine = _way(question.claim, question.at, question.at + len(question.detail))
    moved = _MOVED.search(question.passage, max(0, place - len("from ")))
    if moved and moved.start("origin") == place and _STAYING.search(question.claim[: question.at]):
        return True
    return mine * _way(question.passage, place, end) < 0


def goes_the_same_way(question: Question, place: int, end: int) -> bool:
    """Whether what the claim speaks of goes to the place, or leaves it, in the passage as well, whatever the verb."""
    mine = _way(question.claim, question.at, question.at + len(question.detail))
    if mine * _way(question.passage, place, end) <= 0 or not question.context:
        return False
    clause = question.clause_at(place)
    return bool(question.best(question.context[0], question.terms_within(clause.sentence_start, clause.sentence_end)))


def passes_by(question: Question, place: int) -> bool:
    """Whether things go to this place or come from it, and the claim has them happen at its own."""
    before = question.passage[max(0, place - REACH) : place]
    told = any(pattern.search(before) for pattern in (*_PREPOSITIONS.values(), *_VERBS.values()))
    return told and _STAYING.search(question.claim[: question.at]) is not None


def is_home(question: Question, place: int) -> bool:
    """`the hiker from Keswick`: where somebody comes from is not where it happened."""
    if not _STAYING.search(question.claim[: question.at]) or question.tells_home:
        return False
    before = _FROM.search(question.passage[max(0, place - REACH) : place])
    at = place - len(before[0]) if before else -1
    noun = next((term for term in question.passage_terms if term.end == at - 1), None)
    return noun is not None and question.is_thing_told(noun)


def lacks_origin(question: Question, place: int) -> bool:
    """Whether the claim tells where somebody comes from, and the passage but what happened there."""
    if not _COMES_FROM.search(question.claim[max(0, question.at - REACH) : question.at]):
        return False
    clause = question.clause_at(place)
    told = _ORIGIN.search(question.passage, clause.sentence_start, clause.sentence_end)
    return not told and not _AWAY.search(question.passage[max(0, place - REACH) : place])


def is_held_there(question: Question, place: int) -> bool:
    """Whether claim and passage tell but where a thing is held: `findet in Weida statt`, `is held in Weida`."""
    things = [term for term in question.context if not _HELD.fullmatch(question.claim[term.start : term.end])]
    clause = question.clause_at(place)
    held = _HELD.search(question.claim) and _HELD.search(question.passage, clause.start, clause.end)
    if _HELD.search(question.passage, clause.end) or _HELD.search(question.passage[: clause.start]):
        return False  # of several things each is held somewhere else
    there = question.terms_within(clause.start, clause.end)
    return bool(held and things) and all(question.best(term, there) for term in things)


def _way(text: str, start: int, end: int) -> Way:
    before = CLAUSE_END.split(text[max(0, start - REACH) : start])[-1]
    behind = CLAUSE_END.split(text[end : end + REACH])[0]
    for told, patterns in ((before, _PREPOSITIONS), (before, _VERBS), (behind, _PARTICLES)):
        for way, pattern in patterns.items():
            if pattern.search(told):
                return way
    return Way.THERE
