"""The first question to a claim in a new version: do its very words still say the same?"""

from collections.abc import Mapping

from .bearings import bearings, governed_otherwise, points_elsewhere, qualified, taken_back
from .frames import frame, shift
from .outcomes import Carried, Outcome, Reason
from .places import LEAST, find_verbatim
from .reading import WORD, Reading
from .references import begins_with_pronoun, calls_again, calls_another


def claim_tokens(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The tokens of a span; ValueError when it lies outside the text or holds no word."""
    if not 0 <= start < end <= len(reading.source):
        raise ValueError(f"span {start}-{end} lies outside the text")
    first, last = reading.tokens(start, end)
    if not any(reading.parts[at] == WORD for at in range(first, last)):
        raise ValueError(f"span {start}-{end} holds no word")
    return first, last


def keep(old: Reading, new: Reading, placed: Mapping[int, int], start: int, end: int) -> Carried | None:
    """Kept, or stale because the words' surroundings changed what they say; None when they are gone.

    `placed`: which old clause is which new one, as far as their places tell.
    Compared are whole words, also where the span cuts one.
    """
    first, last = claim_tokens(old, start, end)
    whole = (old.starts[first], old.ends[last - 1])
    found = find_verbatim(old, new, placed, *whole)
    words = old.source[start:end]
    if found.place is None:
        places = tuple(new.folded.source(*place) for place in found.rivals)
        return _stale(new, Reason.SEVERAL, words, places) if places else None
    place = new.folded.source(*found.place)
    there = new.tokens(*place)
    change = shift(frame(old, first, last), frame(new, *there))
    if change:
        return _stale(new, Reason(change.value), words, (_whole_clause(new, *there),))
    back = begins_with_pronoun(old, first, last)
    reason = _borne_otherwise(old, new, (first, last), there, back=back)
    if reason:
        return _stale(new, reason, words, (place,))
    if found.context < LEAST and back:
        return _stale(new, Reason.SURROUNDINGS, words, (place,))
    offset = found.place[0] - whole[0]
    begin, stop = old.levelled(start, end)
    kept = new.folded.source(begin + offset, stop + offset)
    return Carried(Outcome.KEPT, Reason.SAME, words, *kept, new.source[slice(*kept)])


def _borne_otherwise(
    old: Reading, new: Reading, was: tuple[int, int], now: tuple[int, int], *, back: bool
) -> Reason | None:
    """Why the sentence and those beside it now make something else of unchanged words; None when they do not."""
    before, after = bearings(old, *was), bearings(new, *now)
    if governed_otherwise(before, after):
        return Reason.ATTRIBUTION
    if qualified(before, after):
        return Reason.ADDITION
    if taken_back(before, after):
        return Reason.DENIAL
    if back and points_elsewhere(before, after):
        return Reason.SURROUNDINGS
    return Reason.SURROUNDINGS if calls_again(old, *was) and calls_another(old, was[0], new, now[0]) else None


def _stale(new: Reading, reason: Reason, words: str, places: tuple[tuple[int, int], ...]) -> Carried:
    """In doubt where the words stand unchanged and only their identity is the question."""
    doubtful = reason in (Reason.SEVERAL, Reason.SURROUNDINGS)
    return Carried(
        Outcome.STALE,
        reason,
        words,
        *places[0],
        new.source[slice(*places[0])],
        doubtful=doubtful,
        candidates=places if doubtful else (),
    )


def _whole_clause(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """The span of the tokens with the rest of the clauses they stand in."""
    low, high = reading.clauses_of(first, last)
    clauses = reading.clauses[low:high]
    return reading.span(
        min([first, *(clause.first for clause in clauses)]), max([last, *(clause.last for clause in clauses)])
    )
