"""What surrounds an anchor within its sentence, and whether that changes what the anchor says.

The old words may stand verbatim and yet say something else: `zahlt den Bus` -> `zahlt den Bus
nicht`, `alle Schulen` -> `fast alle Schulen`. A further clause behind a comma does not.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .closed_class import (
    ALTERNATIVES,
    COMPLEMENTIZERS,
    CONCESSIVES,
    CONDITIONS,
    CONNECTIVES,
    COORDINATORS,
    DENIALS,
    GERMAN_ARTICLES,
    HEDGES,
    LIMITS,
    MINUS,
    NEGATIONS,
    RELATIVES,
    RESTRICTIVE_PHRASES,
    SPEECH,
)
from .reading import MARK, STOP, WORD, Reading
from .references import names

SHORT = 6  # words of an attribution (`sagte Werkleiter Klaus Imhoff`)
SHARED = 0.5  # share of words that makes the attributed clause still the same one


LEADS = NEGATIONS | CONDITIONS | HEDGES | ALTERNATIVES


class Shift(StrEnum):
    """Why words that stand unchanged do not say the same."""

    LIMIT = "limit"
    ADDITION = "addition"
    LOSS = "loss"
    QUESTION = "question"
    CONDITION = "condition"
    DENIAL = "denial"
    ANTECEDENT = "antecedent"
    ATTRIBUTION = "attribution"


@dataclass(frozen=True)
class Frame:
    """`left` and `right`: words of the same clause, in reading order, and the `names` among them; `before` and `after`:
    the clauses next to it in the same sentence; `joint`: the mark or word that ties `after` on."""

    own: tuple[str, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    names: frozenset[str]
    before: tuple[str, ...]
    after: tuple[str, ...]
    joint: str
    asked: bool


def frame(reading: Reading, first: int, last: int) -> Frame:
    """The frame of the tokens [first, last)."""
    left = _run(reading, first - 1, -1)
    right = _run(reading, last, +1)
    before = _beyond(reading, first - 1 - left[1], -1)
    after = _beyond(reading, last + right[1], +1)
    border = last + right[1]
    joint = reading.words[border].casefold() if after else ""
    own = (reading.words[at] for at in range(first, last) if reading.parts[at] == WORD)
    asked = reading.words[_sentence_end(reading, last)] == "?" if last < len(reading.words) else False
    beside = frozenset([*names(reading, first - left[1], first), *names(reading, last, border)])
    return Frame(tuple(own), tuple(reversed(left[0])), right[0], beside, tuple(reversed(before)), after, joint, asked)


def shift(old: Frame, new: Frame) -> Shift | None:
    """Why the same words in the new frame say something else; None when they do not."""
    if _side_limits(old) != _side_limits(new) or _lead(old) != _lead(new):
        return Shift.LIMIT
    if _added(old.left, new.left) or _added(old.right, new.right):
        return Shift.ADDITION
    if _lost(old, new):
        return Shift.LOSS
    if old.asked != new.asked:
        return Shift.QUESTION
    if _conditional(old) != _conditional(new):
        return Shift.CONDITION
    if _denials(old) != _denials(new):
        return Shift.DENIAL
    if _antecedent_changed(old, new):
        return Shift.ANTECEDENT
    return Shift.ATTRIBUTION if _attribution_changed(old, new) else None


def _run(reading: Reading, at: int, step: int) -> tuple[tuple[str, ...], int]:
    """Words from `at` outwards to the border of the clause, and how many tokens that took."""
    words: list[str] = []
    begin = at
    while 0 <= at < len(reading.words) and not _border(reading, at, step):
        if reading.parts[at] == WORD:
            words.append(reading.words[at].casefold())
        at += step
    return tuple(words), abs(at - begin)


def _border(reading: Reading, at: int, step: int) -> bool:
    if reading.parts[at] in (MARK, STOP) or reading.words[at].casefold() in COORDINATORS:
        return True
    return (at if step > 0 else at + 1) in reading.line_starts


def _beyond(reading: Reading, border: int, step: int) -> tuple[str, ...]:
    """The words of the next clause of the sentence, outwards; none across the sentence's end."""
    while 0 <= border < len(reading.words):
        crosses_line = (border if step > 0 else border + 1) in reading.line_starts
        if crosses_line or reading.parts[border] == STOP:
            return ()
        words, length = _run(reading, border + step, step)
        if words:
            return words
        border += step * (length + 1)
    return ()


def _sentence_end(reading: Reading, at: int) -> int:
    return reading.sentence_ends[bisect_left(reading.sentence_ends, at)]


def _side_limits(held: Frame) -> "Counter[str]":
    return _limits(held.left) + _limits(held.right)


def _limits(words: Iterable[str]) -> "Counter[str]":
    return Counter(word for word in words if word in LIMITS or word.endswith("n't"))


def _added(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether the rest of the anchor's clause holds words that it did not."""
    return any(word not in CONNECTIVES for word in Counter(new) - Counter(old))


def _lost(old: Frame, new: Frame) -> bool:
    """Whether a name, a figure or a minus sign was taken out of the rest of the anchor's clause."""
    went = Counter(old.left + old.right) - Counter(new.left + new.right)
    return any(word in old.names or word[0].isdigit() or word in MINUS for word in went)


def _lead(held: Frame) -> str:
    """The restriction at the head of the clause that follows (`…, außer am Sonntag`), or nothing."""
    if held.joint in ("und", "and", "sowie", "et", "y"):
        return ""
    words = list(held.after)
    while words and words[0] in CONCESSIVES:
        del words[0]
    for phrase in RESTRICTIVE_PHRASES:
        if tuple(words[: len(phrase)]) == phrase:
            return " ".join(phrase)
    return words[0] if words and words[0] in LEADS else ""


def _conditional(held: Frame) -> bool:
    """Whether the clause before sets a condition (`Wenn der Rat zustimmt, …`)."""
    return bool(held.before) and held.before[0] in CONDITIONS


def _denials(held: Frame) -> "Counter[str]":
    """Words that deny the anchor from a clause next to it."""
    denials = Counter(word for word in held.after if word in DENIALS)
    if held.left and held.left[0] in COMPLEMENTIZERS:
        denials += Counter(word for word in held.before if word in DENIALS | NEGATIONS)
    return denials


def _antecedent_changed(old: Frame, new: Frame) -> bool:
    """A relative clause speaks of the word before it; a figure there is not what it speaks of."""
    if not relative(old.own) or old.left or new.left:
        return False
    was, now = old.before[-1:], new.before[-1:]
    return was != now and not any(word[0].isdigit() for word in was + now)


def relative(own: Sequence[str]) -> bool:
    """In German, articles look alike: a relative clause goes on in lower case and ends in its verb."""
    if len(own) < 2 or own[0] not in RELATIVES:
        return False
    return own[0] not in GERMAN_ARTICLES or (own[1].islower() and own[-1].islower())


def _attribution_changed(old: Frame, new: Frame) -> bool:
    """Whether `…, sagte sie` now stands behind other words than those she was said to have said."""
    if len(old.own) > SHORT or not any(word.casefold() in SPEECH for word in old.own):
        return False
    was, now = Counter(old.before or old.after), Counter(new.before or new.after)
    return bool(was) and (was & now).total() < SHARED * was.total()
