"""What else in the text decides what an anchor says: the clause that governs it, the clauses tied on behind it,
the sentence its pronoun points to, and a neighbouring sentence that takes it back.

Compared are the words themselves; only where a clause is no part of the statement does it matter what kind they are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from .closed_class import (
    COMPLEMENTIZERS,
    CONCESSIVES,
    COORDINATORS,
    DENIALS,
    DISTANCING,
    FUNCTION_WORDS,
    GERMAN_ARTICLES,
    HEDGES,
    LIMITS,
    NEGATIONS,
    PRONOUNS,
    SCOPE,
    SPEECH,
    words,
)
from .frames import relative
from .reading import WORD, Clause, Reading

REACH = 6  # clauses looked at on each side
HEAD = 4  # words of a sentence that hold its subject
BARE = 2  # words of one that has no room for a statement of its own (`Stimmt nicht.`)
BRIEF = 3  # words of a remark that need no verb
REMARK = 10  # words of a sentence that says how far another one reaches
VERDICT = 6  # words of a sentence that only takes another one back (`Das stimmt aber nicht.`)

_LIGHT = FUNCTION_WORDS - LIMITS
_SAID_BEFORE = words("das dies es that this it cela ceci ça ce esto eso")
_DETERMINERS = GERMAN_ARTICLES | {"ein", "eine", "the", "a", "an"}
_POINTING = PRONOUNS | words("so soweit dabei davon ainsi así")
_AT = words("im in am an bei beim mit für auf on at for with en dans pour au aux chez por para con")
_OTHERS = words("andere anderen others autres otros otras")
_DOUBTING = NEGATIONS | HEDGES | DENIALS | DISTANCING  # words by which a clause takes from the statement beside it


@dataclass(frozen=True)
class Bearings:
    """`governing`: content words of the clauses before that the anchor depends on; `behind`: the clauses behind up to
    one that stands by itself; `remarks`: what that one says where it takes from the anchor; `follows`: those of the
    next sentence, which may have been joined on; `bracket`: what is bracketed directly behind; `named`: names and
    figures at the head of the sentence that a pronoun points to, `near`: all of them about; `verdicts`: short
    neighbouring sentences that deny or limit."""

    governing: frozenset[str] = frozenset()
    behind: frozenset[frozenset[str]] = frozenset()
    remarks: frozenset[str] = frozenset()
    follows: frozenset[frozenset[str]] = frozenset()
    bracket: str = ""
    named: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    verdicts: frozenset[str] = frozenset()


def bearings(reading: Reading, first: int, last: int) -> Bearings:
    """The bearings of the tokens [first, last)."""
    low, high = reading.clauses_of(first, last)
    clauses = reading.clauses
    if low == len(clauses):  # a coordinator at the end of the text stands in no clause
        return Bearings()
    sentence, end = clauses[low].sentence, clauses[max(low, high - 1)].sentence
    before = clauses[max(0, low - REACH) : low]
    after = clauses[high : high + REACH]
    same = list(takewhile(lambda c: c.sentence == end and not _own_statement(reading, c), after))
    brackets = after[:1] if after and _border(reading, after[0]) in ("(", "[") else ()
    preceding = [clause for clause in before if clause.sentence == sentence - 1]
    following = [clause for clause in after if clause.sentence == end + 1]
    return Bearings(
        governing=_governing(reading, clauses[low], [c for c in before if c.sentence == sentence]),
        behind=frozenset(_content(reading, clause) for clause in same),
        remarks=frozenset(_remark(reading, [c for c in after[len(same) :] if c.sentence == end])),
        follows=frozenset(_content(reading, clause) for clause in following),
        bracket="".join(clause.key for clause in brackets),
        named=frozenset(_head(reading, [clause for clause in before if clause.sentence < sentence])),
        near=frozenset(word for clause in [*before, *after] for word in _names(reading, clause.first, clause.last)),
        verdicts=frozenset([*_verdict(preceding), *_verdict(following)]),
    )


def governed_otherwise(old: Bearings, new: Bearings) -> bool:
    """Whether the clause that the anchor hangs on has other content."""
    return old.governing != new.governing


def qualified(old: Bearings, new: Bearings) -> bool:
    """Whether a clause behind that was not there restricts, denies or reports, or a bracket came."""
    if new.bracket not in ("", old.bracket) or new.remarks != old.remarks:
        return True
    came, went = new.behind - old.behind - old.follows, old.behind - new.behind - new.follows
    if any(words & _DOUBTING for words in came | went):
        return True
    speakers = [words for words in came if words & SPEECH]  # a name may take the place of a pronoun
    return bool(speakers) and any(words & SPEECH and not any(words <= now for now in speakers) for words in went)


def taken_back(old: Bearings, new: Bearings) -> bool:
    return bool(new.verdicts - old.verdicts)


def points_elsewhere(old: Bearings, new: Bearings) -> bool:
    """Whether those whom a pronoun may stand for are others now."""
    return bool(old.named - new.near)


def _governing(reading: Reading, own: Clause, before: list[Clause]) -> frozenset[str]:
    """Content words of the clauses before; behind `and` only where the anchor's clause borrows their subject."""
    if relative(own.key.split()):  # speaks of the word before it alone
        return frozenset()
    words: set[str] = set()
    for clause, following in zip(reversed(before), [own, *reversed(before)], strict=False):
        if _own_statement(reading, following):
            break
        content, joined = _content(reading, clause), _border(reading, following) in COORDINATORS
        words |= {word for word in content if not (joined and word[0].isdigit())}
    return frozenset(words)


def _own_statement(reading: Reading, clause: Clause) -> bool:
    """Whether a clause stands beside the one before it rather than being part of what that says."""
    joint = _border(reading, clause)
    return joint == ";" or (joint in COORDINATORS and not _borrows(reading, clause))


def _borrows(reading: Reading, clause: Clause) -> bool:
    """Whether a clause behind a coordinator opens without a subject of its own."""
    word = next((reading.words[at] for at in range(clause.first, clause.last) if reading.parts[at] == WORD), "")
    folded = word.casefold()
    return folded in PRONOUNS | COMPLEMENTIZERS or (word[:1].islower() and folded not in _DETERMINERS)


def _remark(reading: Reading, clauses: Sequence[Clause]) -> Iterator[str]:
    """The first statement of its own behind the anchor, where it points back and denies or restricts (`; das gilt aber
    nur bis Mai`), has no words but for that (`; en invierno no`), or tells what others reckon."""
    own = [*clauses[:1], *takewhile(lambda clause: not _own_statement(reading, clause), clauses[1:])]
    words = [word for clause in own for word in clause.key.casefold().split()]
    points = not _POINTING.isdisjoint(words) or (len(words) <= BRIEF and not _AT.isdisjoint(words[:1]))
    doubts = any(word in _DOUBTING or word.endswith("n't") for word in words)
    disputes = not _OTHERS.isdisjoint(words) and any(word[0].isdigit() for word in words)
    if (points and doubts) or disputes:
        yield " ".join(words)


def _border(reading: Reading, clause: Clause) -> str:
    """The mark or word that stands before a clause."""
    at = clause.first - 1
    while at > 0 and reading.words[at] == "'":
        at -= 1
    return reading.words[at].casefold() if at >= 0 else ""


def _content(reading: Reading, clause: Clause) -> frozenset[str]:
    words = (reading.words[at].casefold() for at in range(clause.first, clause.last) if reading.parts[at] == WORD)
    return frozenset(word for word in words if word not in _LIGHT)


def _head(reading: Reading, before: list[Clause]) -> Iterator[str]:
    """Names at the head of the last sentence before that does not open with a pronoun itself."""
    for clause, preceding in zip(reversed(before), [*reversed(before[:-1]), None], strict=False):
        opens = preceding is None or preceding.sentence != clause.sentence
        if opens and reading.words[clause.first].casefold() not in PRONOUNS - GERMAN_ARTICLES:
            yield from _names(reading, clause.first, min(clause.last, clause.first + HEAD))
            return


def _names(reading: Reading, first: int, last: int) -> Iterator[str]:
    for at in range(first, last):
        word = reading.words[at]
        if reading.parts[at] == WORD and not word[:1].islower() and word.casefold() not in FUNCTION_WORDS:
            yield word.casefold()


def _verdict(clauses: list[Clause]) -> Iterator[str]:
    """A sentence of few words that denies or limits and speaks of what was said, or says no more than that."""
    words = [word for clause in clauses for word in clause.key.casefold().split()]
    words = list(dropwhile(CONCESSIVES.__contains__, words))
    denies = set(words) & (NEGATIONS | DENIALS | DISTANCING) or any(word.endswith("n't") for word in words)
    limits = set(words) & HEDGES and set(words) & SCOPE
    scoped = limits and words[0] in _SAID_BEFORE and len(words) <= REMARK
    if scoped or (denies and (len(words) <= BARE or (len(words) <= VERDICT and words[0] in _SAID_BEFORE | DENIALS))):
        yield " ".join(words)
