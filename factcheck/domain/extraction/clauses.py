"""From a sentence to the spans that each state one proposition."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .languages import Knowledge
from .tokens import Token

Span = tuple[int, int]
OPENING, CLOSING = '„“"«»‚‘(', '“”"»«’)'


@dataclass(frozen=True)
class Clause:
    """Tokens [first, last) of the sentence. `role` is "main", "relative", "apposition", "content", "opener".
    `inner` are clauses that stand inside it and state something of their own.
    """

    first: int
    last: int
    role: str


def find_clauses(tokens: Sequence[Token], knows: Knowledge) -> tuple[Clause, ...]:
    """Main parts first, in the order of the text; what is split off ends or interrupts the part before it."""
    cut = _Cutter(tokens, knows)
    return tuple(cut.clauses())


class _Cutter:
    """One sentence on the table: every question about it in one place."""

    def __init__(self, tokens: Sequence[Token], knows: Knowledge) -> None:
        self.tokens, self.knows = tokens, knows

    def clauses(self) -> Iterator[Clause]:
        begin = 0
        for at, role in self.boundaries():
            if begin < at:
                yield Clause(begin, at, "main" if begin == 0 else self._role)
            begin, self._role = at, role
        if begin < len(self.tokens):
            yield Clause(begin, len(self.tokens), "main" if begin == 0 else self._role)

    _role = "main"

    def boundaries(self) -> Iterator[tuple[int, str]]:
        """Where a new part begins, and what it is."""
        last = 0
        for index in range(1, len(self.tokens) - 1):
            role = self._begins(index, last)
            if role:
                last = index
                yield index, role

    def _begins(self, index: int, last: int) -> str:
        token, before = self.tokens[index], self.tokens[index - 1]
        if before.text == ";" and self._has_predicate(index, self._stop(index)):
            return "main"
        if token.tag == "CONJ" and token.low in self.knows.coordinators:
            return "main" if self._coordinates(index, last) else ""
        if before.text in (",", "–", "—") and token.low in self.knows.openers:
            return "opener" if self._has_finite(index, self._stop(index)) and self._has_finite(last, index) else ""
        if before.text == "," and self._is_relative(index):
            return "relative"
        return ""

    def _stop(self, index: int) -> int:
        """The end of the stretch that begins here: the next semicolon, or coordinator with a verb before it."""
        seen = False
        for at in range(index + 1, len(self.tokens)):
            token = self.tokens[at]
            if token.text == ";":
                return at
            if seen and token.tag == "CONJ":
                return at
            seen = seen or token.is_verb
        return len(self.tokens)

    def _coordinates(self, index: int, last: int) -> bool:
        """Whether both sides of the conjunction say something of their own."""
        left, right = (last, index), (index + 1, self._stop(index + 1))
        if self._next_is_bound(index + 1):
            return False
        return self._complete(*left) and self._says_more(right, left)

    def _next_is_bound(self, index: int) -> bool:
        following = self.tokens[index] if index < len(self.tokens) else None
        return following is not None and following.low in self.knows.bound | self.knows.content

    def _complete(self, first: int, last: int) -> bool:
        """A finite full verb, or an auxiliary with its participle, infinitive or predicate."""
        part = self.tokens[first:last]
        if any(token.tag == "VFIN" for token in part):
            return True
        auxiliaries = [token for token in part if token.tag == "AUX"]
        if not auxiliaries:
            return False
        return any(token.tag in ("VPART", "VINF") for token in part) or (
            any(token.low in self.knows.copulas for token in auxiliaries) and len(part) > 3
        )

    def _says_more(self, right: Span, left: Span) -> bool:
        part = self.tokens[right[0] : right[1]]
        if any(token.is_finite for token in part):
            return True
        mine = {token.tag for token in part if token.tag in ("VPART", "VINF")}
        theirs = {token.tag for token in self.tokens[left[0] : left[1]] if token.tag in ("VPART", "VINF")}
        shared = any(token.tag == "AUX" for token in self.tokens[left[0] : left[1]])
        return bool(mine & theirs) and shared and len(part) >= 2

    def _has_finite(self, first: int, last: int) -> bool:
        return any(token.is_finite for token in self.tokens[first:last])

    def _has_predicate(self, first: int, last: int) -> bool:
        return any(token.is_verb for token in self.tokens[first:last])

    def _is_relative(self, index: int) -> bool:
        """A comma, a relative pronoun (perhaps behind a preposition), and a finite verb before the next comma."""
        at = index + 1 if self.tokens[index].tag == "PREP" else index
        if at >= len(self.tokens):
            return False
        token = self.tokens[at]
        if token.low not in self.knows.relative or (token.tag == "ART" and self.knows.code == "de"):
            return False
        stretch = self._to_comma(at + 1)
        if not any(other.is_finite for other in stretch):
            return False
        return self.knows.code != "de" or (bool(stretch) and stretch[-1].is_verb)

    def _to_comma(self, first: int) -> list[Token]:
        part = []
        for token in self.tokens[first:]:
            if token.text in (",", ";", "–", "—") or token.tag == "CONJ":
                break
            part.append(token)
        return [token for token in part if token.tag != "PUNCT"]
