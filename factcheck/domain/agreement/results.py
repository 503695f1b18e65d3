"""Results of matches: the same score, told from either side, or another one for the same match."""

import re
from itertools import islice

from .advice import Advice, agrees, conflicts, silent
from .cues import english, german, phrases
from .question import Question
from .reading import MOST

_SCORE = re.compile(r"(?<![\d.,:–-])(\d{1,2})\s?[-–:]\s?(\d{1,2})(?![\d:–-]|[.,]\d)(?!\s(?:Uhr|o.clock|[ap]\.?m))")
_MEANWHILE = re.compile(rf"\b{phrases(german.MEANWHILE, english.MEANWHILE)}\b", re.I)
LEAST = 0.3  # relatedness from which a score is that of the claim's match
REACH = 24  # code points around a score in which it is told that the match went on


def compare_result(question: Question) -> Advice | None:
    """None where the detail is no result."""
    wanted = _SCORE.search(question.detail)
    if wanted is None or len(question.detail.split()) > 3:
        return None
    told = [
        (question.relatedness(*match.span()), match)
        for match in islice(_SCORE.finditer(question.passage), MOST)
        if not _is_between(question, match)
    ]
    of_match = [(weight, match) for weight, match in told if weight >= LEAST]
    for _, match in of_match:
        if set(match.groups()) == set(wanted.groups()):
            return agrees(*match.span(), "same_figure")
    nearest = max(of_match, key=lambda each: each[0], default=None)
    if nearest and question.tells_the_same(nearest[1].start()):
        return conflicts(*nearest[1].span(), "other_figure")
    return silent("no_such_figure")


def _is_between(question: Question, match: re.Match[str]) -> bool:
    """`1-1 at half-time`, where the claim tells how it ended."""
    around = question.passage[max(0, match.start() - REACH) : match.end() + REACH]
    return bool(_MEANWHILE.search(around)) and not _MEANWHILE.search(question.claim)
