"""One detail of a claim against one passage."""

from datetime import date

from .advice import Advice, Relation, conflicts, silent
from .dates import compare_date
from .holders import compare_name
from .moods import is_former, leaves_open, says_what_the_claim_denies, stands_aside, takes_back, tells_of_another
from .numbers import compare_number, figure_within, opposite_direction
from .parties import does_something_else, has_changed_parts, is_of_another
from .question import Question
from .quotes import compare_quote

NAMES = {"person": "person", "organisation": "organisation", "place": "place"}
LONGEST = 10_000  # code points of a passage that are compared
EARLIEST, LATEST = date(1000, 1, 1), date(9000, 1, 1)


def compare(
    *,
    detail: str,
    type: str,
    passage: str,
    claim: str,
    claim_language: str,
    passage_language: str,
    reference_date: date,
    passage_date: date | None = None,
) -> Advice:
    """Whether the passage bears the detail out.

    `detail` is a part of `claim`; `type` one of number, date, person, organisation, place, quote (others are silent).
    Relative dates count from the article's `reference_date` in the claim, from `passage_date` in the passage.
    """
    if not detail.strip() or not passage.strip():
        return silent("nothing_to_compare")
    figure = figure_within(detail, claim_language) if type == "number" else None
    question = Question(
        detail,
        claim,
        passage[:LONGEST],
        claim_language,
        passage_language,
        _bounded(reference_date),
        _bounded(passage_date or reference_date),
        figure,
    )
    return _answered(question, type, _advice(question, type))


def _bounded(day: date) -> date:
    """Years that may be reckoned from in both directions without leaving the calendar."""
    return min(max(day, EARLIEST), LATEST)


def _advice(question: Question, type: str) -> Advice:
    if type == "number":
        return _directed(question, compare_number(question))
    if type == "date":
        return compare_date(question)
    if type == "quote":
        return compare_quote(question)
    return compare_name(question, NAMES[type]) if type in NAMES else silent("no_such_type")


def _answered(question: Question, type: str, advice: Advice) -> Advice:
    """What a source expressly leaves open it does not tell elsewhere by chance, and what it takes back it does not
    bear out; only quotations stand as they are.
    """
    if advice.start is None or type == "quote" or advice.why in ("verbatim", "altered"):
        return advice
    if leaves_open(question, type, advice.start):
        return silent("left_open")
    if advice.relation is not Relation.AGREES:
        return advice
    if type not in ("date", "place") and question.opposite_event(advice.start):
        return conflicts(advice.start, advice.end or advice.start, "opposite_direction")
    if says_what_the_claim_denies(question, advice.start):
        return conflicts(advice.start, advice.end or advice.start, "negated")
    if has_changed_parts(question, advice.start):
        return conflicts(advice.start, advice.end or advice.start, "another_named")
    return silent("taken_back") if _is_elsewhere(question, type, advice) else advice


def _is_elsewhere(question: Question, type: str, advice: Advice) -> bool:
    start, end = advice.start or 0, advice.end or 0
    if type in ("date", "place") and (stands_aside(question, start) or question.opposite_event(start)):
        return True
    if type in ("date", "number") and is_of_another(question, start):
        return True
    if type in NAMES and is_former(question, start):
        return True
    if type in ("person", "organisation") and does_something_else(question, end):
        return True
    return takes_back(question, start) or (type == "person" and tells_of_another(question, start, end))


def _directed(question: Question, advice: Advice) -> Advice:
    """The same figure in the opposite direction contradicts."""
    if advice.relation is not Relation.AGREES or advice.start is None or advice.end is None:
        return advice
    opposite = opposite_direction(question, advice.start)
    return conflicts(advice.start, advice.end, "opposite_direction") if opposite else advice
