"""Where a proposition may begin and where it may end, and the spans between the two.

Marks, conjunctions, subordinators and relative pronouns may part two propositions; so may a verb before what is said
without "that", a participle behind a noun, and a preposition before a noun with an apposition.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.extraction.tokens import Token

Span = tuple[int, int]

NOMINAL = frozenset({"ART", "NAME", "NOUN", "NUM", "ADJ", "PRON"})
# "said there were": the first word of what is said may be of no class.
BEGINNING = NOMINAL | {"OTHER", "ADV"}
WITHIN_WORDS = frozenset("-/%€$£&§'’+.°#@*_=|~^<>\\{}[]")
OPENING = frozenset("„“\"«»‚‘'(")
# "que" may be a relative pronoun or the "that" behind which the content begins.
AMBIGUOUS = frozenset({"que", "qu'", "qu’", "that"})
# Details that are one whole for a checker.
HOLDING = frozenset({"date", "number", "person", "organisation", "place"})
APPOSITION_REACH = 8
FAR = 99
# A span covers at most so many stretches between boundaries, unless it is the whole sentence; where boundaries are
# dense it covers fewer, so that a sentence has hardly more than MOST spans.
LONGEST = 24
FEWEST = 4
MOST = 600


@dataclass(frozen=True)
class Grid:
    """Token indices at which spans may begin and end (exclusive). `spans` are pairs of them, shortest ends first."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    size: int

    @cached_property
    def cuts(self) -> tuple[int, ...]:
        return tuple(sorted({*self.starts, *self.ends}))

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        at = {cut: index for index, cut in enumerate(self.cuts)}
        reach = min(LONGEST, max(FEWEST, MOST // len(at)))
        return tuple(
            (start, end)
            for start in self.starts
            for end in self.ends
            if start < end and (at[end] - at[start] <= reach or end - start == self.size)
        )


def grid_of(tokens: Sequence[Token], joining: Collection[str] = (), details: Sequence[FoundDetail] = ()) -> Grid:
    """`joining` are words that may join clauses however they are tagged ("after", "avant"). Nothing begins or ends
    within one of the `details` but the quotations.
    """
    starts, ends = {0}, {len(tokens)}
    look = _Ahead(tokens)
    for index in range(len(tokens)):
        _cut(tokens, index, look, joining, starts, ends)
    size, held = len(tokens), _held(tokens, details)
    return Grid(
        tuple(sorted(at for at in starts - held if at < size and _may_begin(tokens[at]))),
        tuple(sorted(at for at in ends - held if at > 0)),
        size,
    )


def _held(tokens: Sequence[Token], details: Sequence[FoundDetail]) -> set[int]:
    """The tokens within a detail, without its first. Linear."""
    held: set[int] = set()
    at = 0
    for detail in (detail for detail in details if detail.type in HOLDING):
        while at < len(tokens) and tokens[at].start <= detail.start:
            at += 1
        while at < len(tokens) and tokens[at].start < detail.end:
            held.add(at)
            at += 1
    return held


def _may_begin(token: Token) -> bool:
    return token.tag != "CONJ" and (token.tag != "PUNCT" or token.text in OPENING)


class _Ahead:
    """What lies behind a token: whether a finite verb, and how far the next comma is. Counted once, from the end."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        size = len(tokens)
        self.has_finite = [False] * (size + 1)
        self.to_comma = [FAR] * (size + 1)
        for index in range(size - 1, -1, -1):
            token = tokens[index]
            self.has_finite[index] = token.is_finite or self.has_finite[index + 1]
            self.to_comma[index] = 0 if token.text in (",", "(") else self.to_comma[index + 1] + 1


def _cut(
    tokens: Sequence[Token],
    index: int,
    look: _Ahead,
    joining: Collection[str],
    starts: set[int],
    ends: set[int],
) -> None:
    token = tokens[index]
    if token.tag == "PUNCT":
        if token.text not in WITHIN_WORDS or _stands_apart(tokens, index):
            ends.add(index)
            starts.add(index + 1)
    elif token.tag in ("CONJ", "SUBJ") or (token.low in joining and look.has_finite[index + 1]):
        # A proposition may begin with "als", never with "und".
        ends.add(index)
        starts.update({index + 1} if token.tag == "CONJ" else {index, index + 1})
    elif token.tag == "REL":
        _cut_relative(tokens, index, starts, ends)
    elif index + 1 < len(tokens) and tokens[index + 1].tag in BEGINNING:
        _cut_before_noun(tokens, index, look, starts)
    if _is_loose_participle(tokens, index) or _is_object_infinitive(tokens, index):
        starts.add(index)
        ends.add(index)


def _cut_relative(tokens: Sequence[Token], index: int, starts: set[int], ends: set[int]) -> None:
    """ "der", "in dem", "de los que"."""
    starts.add(index)
    ends.add(index)
    if tokens[index].low in AMBIGUOUS:
        starts.add(index + 1)
    if index and tokens[index - 1].tag in ("PREP", "ART"):
        starts.add(index - 1)
        ends.add(index - 1)
    if index > 1 and tokens[index - 2].tag == "PREP":
        starts.add(index - 2)
        ends.add(index - 2)


def _cut_before_noun(tokens: Sequence[Token], index: int, look: _Ahead, starts: set[int]) -> None:
    tag, behind = tokens[index].tag, index + 1
    comma = look.to_comma[behind]
    if tag in ("VFIN", "VPART", "VING") and look.has_finite[behind]:
        starts.add(behind)
    elif tag in ("VFIN", "AUX", "VPART", "VING"):
        if 1 < comma <= APPOSITION_REACH:
            starts.add(behind)
    elif tag == "PREP" and 1 <= comma <= APPOSITION_REACH and _is_noun_phrase(tokens[behind : behind + comma]):
        starts.add(behind)


def _is_noun_phrase(part: Sequence[Token]) -> bool:
    return all(token.tag in NOMINAL or token.tag == "PREP" for token in part)


def _stands_apart(tokens: Sequence[Token], index: int) -> bool:
    """A stroke between two headlines, not within a word."""
    token, behind = tokens[index], tokens[index + 1 : index + 2]
    is_free = bool(index and behind) and tokens[index - 1].end < token.start and token.end < behind[0].start
    return token.text in "/|" and is_free


def _is_object_infinitive(tokens: Sequence[Token], index: int) -> bool:
    """ "affirme avoir consacré", "acusó de haber ofrecido"."""
    return bool(index) and tokens[index].tag == "VINF" and tokens[index - 1].tag in ("PREP", "VFIN", "VPART")


def _is_loose_participle(tokens: Sequence[Token], index: int) -> bool:
    if not index:
        return False
    tag, before = tokens[index].tag, tokens[index - 1].tag
    return (tag == "VPART" and before in ("NOUN", "NAME", "PUNCT")) or (tag == "VING" and before != "AUX")
