"""Figures of a wider or another scope than the claim's: the whole of which a part is told, the country for one place,
how often for how long.
"""

import re
from collections.abc import Sequence

from .amounts import Amount
from .cues import english, german, phrases
from .question import Question

OPENING = 30  # code points before a whole in which it is told that parts of it follow
OF_THE = re.compile(
    r"(?:\A|[.;:,]\s)(?:(?i:of|out\sof|von|unter))\s(?:(?:all|the|its|their|den|ihren|seinen|insgesamt)\s){0,2}\Z"
)
_WHOLE = re.compile(rf"\b{phrases(german.EVERYWHERE, english.EVERYWHERE)}\b", re.I)
_EVERY_SO = re.compile(rf"{phrases(german.EVERY_SO_OFTEN, english.EVERY_SO_OFTEN)}\s", re.I)
_EVERY = re.compile(rf"\b{phrases(german.EVERY_SO_OFTEN, english.EVERY_SO_OFTEN)}\s\Z", re.I)


def is_of_another_scope(question: Question, wanted: Amount, amount: Amount, found: Sequence[Amount]) -> bool:
    return (
        _is_whole_of_parts(question, amount, found)
        or _is_of_whole_country(question, amount)
        or _is_how_often(question, wanted, amount)
    )


def _is_whole_of_parts(question: Question, amount: Amount, found: Sequence[Amount]) -> bool:
    """`Of the 40 residents 38 were rescued`: what happened is told of the part."""
    if amount.dimension != "count" or not question.tells_of_events:
        return False
    if not OF_THE.search(question.passage[max(0, amount.start - OPENING) : amount.start]):
        return False
    end = question.clause_at(amount.start).sentence_end
    parts = [part for part in found if amount.end <= part.start < end and part.dimension == "count"]
    return any(part.value < amount.value for part in parts)


def _is_of_whole_country(question: Question, amount: Amount) -> bool:
    """The claim names a place, and the clause speaks of the whole country without naming it."""
    clause = question.clause_at(amount.start)
    wide = _WHOLE.search(question.passage, clause.start, clause.end) and not _WHOLE.search(question.claim)
    return bool(wide) and question.names_places and not question.names_its_place(clause.start, clause.end)


def _is_how_often(question: Question, wanted: Amount, amount: Amount) -> bool:
    """`every 20 minutes` is no length."""
    if wanted.dimension != "duration":
        return False
    return _is_every(question.claim, wanted) != _is_every(question.passage, amount)


def _is_every(text: str, amount: Amount) -> bool:
    return bool(_EVERY.search(text[: amount.start]) or _EVERY_SO.match(text, amount.start))
