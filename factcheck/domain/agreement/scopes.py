"""Figures of a wider or another scope than the claim's: the whole of which a part is told, the country for one place,
how often for how long, so many for each, another one's of those compared, one that was corrected.
"""

import re
from collections.abc import Sequence

from factcheck.domain.passages.wording import Term

from .amounts import Amount, rate_within
from .cues import english, german, phrases
from .question import Question

OPENING = 30  # code points before a whole in which it is told that parts of it follow
OF_THE = re.compile(
    r"(?:\A|[.;:,]\s)(?:(?i:of|out\sof|von|unter))\s(?:(?:all|the|its|their|den|ihren|seinen|insgesamt)\s){0,2}\Z"
)
_WHOLE = re.compile(rf"\b{phrases(german.EVERYWHERE, english.EVERYWHERE)}\b", re.I)
_EVERY_SO = re.compile(rf"{phrases(german.EVERY_SO_OFTEN, english.EVERY_SO_OFTEN)}\s", re.I)
_EVERY = re.compile(rf"\b{phrases(german.EVERY_SO_OFTEN, english.EVERY_SO_OFTEN)}\s\Z", re.I)
_FOR_EACH = re.compile(rf"\b{phrases(german.FOR_EACH, english.FOR_EACH)}\b", re.I)
_AVERAGE = re.compile(rf"{phrases(german.AVERAGE, english.AVERAGE)}", re.I)
_CORRECTED = re.compile(rf"\b{phrases(german.FIRST_TOLD, english.FIRST_TOLD)}\s\Z", re.I)


def is_of_another_scope(question: Question, wanted: Amount, amount: Amount, found: Sequence[Amount]) -> bool:
    return (
        _is_whole_of_parts(question, amount, found)
        or _is_of_whole_country(question, amount)
        or _is_how_often(question, wanted, amount)
        or _is_for_each(question, amount)
        or _is_no_average(question)
        or _was_corrected(question, amount)
        or _is_of_another_named(question, amount, found)
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


def _is_for_each(question: Question, amount: Amount) -> bool:
    """`zwölf auf je 1000 Kinder` tells of no total."""
    if amount.dimension != "count" or rate_within(question.claim) or _FOR_EACH.search(question.claim):
        return False
    clause = question.clause_at(amount.start)
    return bool(_FOR_EACH.search(question.passage, clause.start, clause.end))


def _is_no_average(question: Question) -> bool:
    """What one thing has or costs is no average of all."""
    whole = _AVERAGE.search(question.claim) and not _AVERAGE.search(question.passage)
    return bool(whole) and not (_FOR_EACH.search(question.passage) or rate_within(question.passage))


def _was_corrected(question: Question, amount: Amount) -> bool:
    """`first spoke of 40 bicycles`: what it was said to be at first it is not."""
    start = question.clause_at(amount.start).sentence_start
    return bool(_CORRECTED.search(question.passage[start : amount.start])) and not _CORRECTED.search(
        question.claim[: question.at]
    )


def _is_of_another_named(question: Question, amount: Amount, found: Sequence[Amount]) -> bool:
    """`Lohmen erzielte 14 Tore, Rathen nur elf`: each clause of the sentence has its name and its figure."""
    subject = question.context[0] if question.context else None
    clause = question.clause_at(amount.start)
    there = question.terms_within(clause.start, clause.end)
    if subject is None or not _is_name(question, subject, True) or any(subject.stem == t.stem for t in there):
        return False
    if not any(_is_name(question, term, False) for term in there):
        return False
    beside = (question.clause_at(other.start) for other in found if other.dimension == amount.dimension)
    return any(
        other.sentence_start == clause.sentence_start
        and any(subject.stem == term.stem for term in question.terms_within(other.start, other.end))
        for other in beside
    )


def _is_name(question: Question, term: Term, of_claim: bool) -> bool:
    return term.capital and not (term.meanings or (question.says(term) if of_claim else question.said(term)))
