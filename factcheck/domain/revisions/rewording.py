"""The second question: is the statement still there in other words, or is it gone?

Likeness only ever proposes. A lookalike that moved and has other figures is not the claim, and a
stretch of the new text goes to the old statement it resembles most, claimed or not.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .likeness import Search, Stretch, stretches
from .outcomes import Carried, Outcome, Reason
from .reading import Reading

# Share of the old words' weight that must be found again: beside the old neighbours, anywhere
# else (with every figure, and no other figure or name), and for a lookalike worth showing to a person.
IN_PLACE, ELSEWHERE, LOOKALIKE = 0.45, 0.7, 0.5
CANDIDATES = 3

_HEADLINE = re.compile(r"^[^\n]{1,200}(?<![.!?:;,\s])[\"”“»«’']?[^\S\n]*$", re.MULTILINE)
_HEADLINE_WITHIN = 1_000  # code points from the top


@dataclass(frozen=True)
class Statement:
    """Old tokens [first, last): a claim, or (number None) words that nobody claimed but that compete."""

    number: int | None
    first: int
    last: int


def reword(search: Search, claims: Sequence[Statement], settled: Iterable[Statement]) -> dict[int, Carried]:
    """An answer for each claim's number; `settled` are the claims whose words still stand."""
    headlines = {c.number: place for c in claims if (place := _headline(search, c))}
    open_claims = [claim for claim in claims if claim.number not in headlines]
    rivals = _unclaimed(search, [*claims, *settled])
    found = {statement: stretches(search, statement.first, statement.last) for statement in [*open_claims, *rivals]}
    given = _assign(search.old, found)
    answers = {}
    for claim in claims:
        number = claim.number
        if number is None:
            continue
        words = search.old.source[slice(*search.old.span(claim.first, claim.last))]
        if number in headlines:
            answers[number] = _stale(search.new, Reason.HEADLINE, words, headlines[number])
        elif claim in given:
            place = search.new.span(given[claim].first, given[claim].last)
            answers[number] = _stale(search.new, Reason.REWORDED, words, place)
        else:
            answers[number] = _removed(search.new, words, found[claim])
    return answers


def _stale(new: Reading, reason: Reason, words: str, place: tuple[int, int]) -> Carried:
    return Carried(Outcome.STALE, reason, words, *place, new.source[slice(*place)])


def _removed(new: Reading, words: str, found: Sequence[Stretch]) -> Carried:
    alike = [new.span(s.first, s.last) for s in found if s.kept >= LOOKALIKE][:CANDIDATES]
    reason = Reason.LOOKALIKE if alike else Reason.GONE
    return Carried(Outcome.REMOVED, reason, words, doubtful=bool(alike), candidates=tuple(alike))


def _same_statement(stretch: Stretch) -> bool:
    if stretch.in_place and stretch.kept >= IN_PLACE:
        return True
    return stretch.figures and not stretch.foreign and stretch.kept >= ELSEWHERE


def _assign(old: Reading, found: dict[Statement, list[Stretch]]) -> dict[Statement, Stretch]:
    """To each statement its likeliest stretch that no other statement resembles more."""
    offers = [(s, statement) for statement, offered in found.items() for s in offered if _same_statement(s)]
    offers.sort(key=lambda offer: (-offer[0].rank, offer[1].first, offer[0].first))
    given: dict[Statement, Stretch] = {}
    for stretch, statement in offers:
        if statement not in given and not any(
            stretch.first < taken.last and taken.first < stretch.last and not _together(old, statement, owner)
            for owner, taken in given.items()
        ):
            given[statement] = stretch
    return given


def _together(old: Reading, one: Statement, other: Statement) -> bool:
    """Statements of one sentence may end up in one clause; those of different ones may not."""
    return _sentences(old, one) & _sentences(old, other) != set()


def _sentences(old: Reading, statement: Statement) -> set[int]:
    low, high = old.clauses_of(statement.first, statement.last)
    return {clause.sentence for clause in old.clauses[low:high]}


def _unclaimed(search: Search, claims: Iterable[Statement]) -> Iterator[Statement]:
    """Old clauses that changed and that no claim covers."""
    claimed = {i for claim in claims for i in range(*search.old.clauses_of(claim.first, claim.last))}
    for i, clause in enumerate(search.old.clauses):
        if i not in search.pairs and i not in claimed:
            yield Statement(None, clause.first, clause.last)


def _headline(search: Search, claim: Statement) -> tuple[int, int] | None:
    """Where the new headline stands, when the claim stood in the old one."""
    old, new = (
        _HEADLINE.search(search.old.source, 0, _HEADLINE_WITHIN),
        _HEADLINE.search(search.new.source, 0, _HEADLINE_WITHIN),
    )
    if not old or not new:
        return None
    start, end = search.old.span(claim.first, claim.last)
    inside = old.start() <= start and end <= old.end()
    place = new.start(), new.end()
    clauses = range(*search.new.clauses_of(*search.new.tokens(*place)))
    return place if inside and not any(j in search.owners for j in clauses) else None
