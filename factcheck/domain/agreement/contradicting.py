"""Whether another figure than the claim's contradicts it, or is of something else."""

import re

from .amounts import Amount, find_amounts
from .cues import english, german, phrases
from .question import Question

_HAS = re.compile(rf"\b{phrases(german.HAS, english.HAS)}\b", re.I)
_OF_MANY = re.compile(rf"\b{phrases(german.OF_MANY, english.OF_MANY)}\b", re.I)


def contradicts(question: Question, wanted: Amount, found: Amount) -> bool:
    """Of a figure that does not meet the claim's, told of the same thing."""
    place = found.start
    if _is_of_the_whole(question, place):
        return False
    if question.tells_the_same(place) and _is_mixed_up(question, wanted):
        return not question.opposite_event(place)
    tells = question.is_one_sentence or question.tells_the_same(place)
    aside = question.other_event(place) or _is_some_of_them(question, found) or _is_of_many(question, found)
    return tells and not aside


def _is_mixed_up(question: Question, wanted: Amount) -> bool:
    """`twelve carriages ... nine passengers`, where the claim has nine carriages: its figure stands there and is of
    another thing, so that the source is hardly speaking of another event.
    """
    return any(amount.value == wanted.value for amount in find_amounts(question.passage, question.passage_language))


def _is_of_the_whole(question: Question, place: int) -> bool:
    """The claim tells of one place, and the sentence there of none such."""
    clause = question.clause_at(place)
    return question.names_places and not question.names_its_place(clause.sentence_start, clause.sentence_end)


def _is_some_of_them(question: Question, found: Amount) -> bool:
    """The claim tells how many there are, the passage how many of them did something."""
    counts = found.dimension == "count" and _HAS.search(question.claim, 0, question.at)
    return bool(counts) and question.tells_events_alone(found.start)


def _is_of_many(question: Question, found: Amount) -> bool:
    """What has been paid to all since then, or at most to one of them, tells nothing of the one."""
    clause = question.clause_at(found.start)
    words = question.passage[clause.start : clause.end]
    return bool(_OF_MANY.search(words)) and not _OF_MANY.search(question.claim)
