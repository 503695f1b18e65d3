"""Quotations: the words stand verbatim, stand altered, or are not there."""

import re

from rapidfuzz import fuzz

from factcheck.domain.anchoring import find_quotation

from .advice import Advice, agrees, conflicts, silent
from .cues import english, german, phrases
from .question import Question

WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_CUT = re.compile(rf"\s{phrases(german.CUT_CONDITION, english.CUT_CONDITION)}\b", re.I)
_DEGREE = re.compile(rf"{phrases(german.DEGREE, english.DEGREE)}\s+", re.I)
_DENIED = re.compile(
    rf"\b{phrases(german.DENIES_REST, english.DENIES_REST)}\s+(?:{phrases(german.DEGREE, english.DEGREE)}\s+)?\Z", re.I
)
_GRADED = re.compile(rf"\b{phrases(german.DEGREE, english.DEGREE)}\s+\Z", re.I)
_MARK = re.compile(r"[“”„\"«»‘‚]|(?<!\w)'|['’](?!\w)")
BEFORE = 40  # code points before the words in which it is told how far they hold
ALIKE = 85  # likeness (0-100) of two words that may be one altered
ALTERED = 0.65  # share of the quotation's words that must stand, in order, to call it the same one
WIDEST = 1.6  # how much longer than the quotation the altered words may be
MOST_WORDS = 2_000  # words of a passage that are compared


def compare_quote(question: Question) -> Advice:
    matches = find_quotation(question.passage, question.detail)
    if matches:
        first = matches[0]
        if _is_cut_out(question, first.start, first.end):
            return conflicts(first.start, first.end, "altered")
        return agrees(first.start, first.end, "verbatim")
    if question.claim_language != question.passage_language:
        return silent("other_language")
    if not _MARK.search(question.passage):
        return silent("no_quotation")  # what is merely reported
    altered = _altered(question.detail, question.passage) or _graded_otherwise(question)
    return conflicts(*altered, "altered") if altered else silent("no_quotation")


def _is_cut_out(question: Question, start: int, end: int) -> bool:
    """Whether the condition behind the words was cut off, or the word before them that denies them."""
    if _CUT.match(question.passage, end):
        return True
    before = _DENIED.search(question.passage[max(0, start - BEFORE) : start])
    return before is not None and not _DENIED.search(question.claim[max(0, question.at - BEFORE) : question.at])


def _graded_otherwise(question: Question) -> tuple[int, int] | None:
    """`always fair` where the source quotes `never fair`: the words are the same but for how far they hold."""
    degree = _DEGREE.match(question.detail)
    rest = degree and question.detail[degree.end() :]
    for match in find_quotation(question.passage, rest) if rest else ():
        before = question.passage[max(0, match.start - BEFORE) : match.start]
        told = _DENIED.search(before) or _GRADED.search(before)
        if told and len(_MARK.findall(question.passage[: match.start])) % 2:
            return match.start - len(told[0]), match.end
    return None


def _altered(quote: str, passage: str) -> tuple[int, int] | None:
    """The stretch of the passage that has most of the quotation's words in their order; None where it has no words."""
    wanted = [word.casefold() for word in WORD.findall(quote)]
    if not wanted:
        return None
    there = [(m[0].casefold(), m.start(), m.end()) for m in WORD.finditer(passage)][:MOST_WORDS]
    width = max(len(wanted) + 1, round(len(wanted) * WIDEST))
    best, place = 0.0, None
    for at in range(len(there)):
        window = there[at : at + width]
        if not _alike(wanted[0], window[0][0]):
            continue
        share, last = _in_order(wanted, [word for word, _, _ in window])
        if share > best:
            best, place = share, (window[0][1], window[last][2])
    return place if best >= ALTERED and len(wanted) > 1 else None


def _in_order(wanted: list[str], window: list[str]) -> tuple[float, int]:
    """The share of the wanted words found one behind the other, and where the last stands."""
    at, found, last = 0, 0, 0
    for word in wanted:
        following = next((i for i in range(at, len(window)) if _alike(word, window[i])), None)
        if following is not None:
            found, last, at = found + 1, following, following + 1
    return found / len(wanted), last


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > 3 and fuzz.ratio(one, other) >= ALIKE)
