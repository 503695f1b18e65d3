"""What the judges see of a proposition: its words without those of the propositions inside it, and what is around."""

from collections import defaultdict, deque
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.extraction.languages import Knowledge
from factcheck.domain.extraction.propositions import Proposition
from factcheck.domain.extraction.tokens import Token


@dataclass(frozen=True)
class Article:
    """What all propositions share. `interview`: people are asked and answer in it; `personal`: the author says "I"."""

    text: str
    knows: Knowledge
    interview: bool
    personal: bool
    length: int


@dataclass(frozen=True)
class Sight:
    """`words` and `details` are the proposition's own, `inner` the propositions inside it."""

    article: Article
    found: Proposition
    parent: Proposition | None
    inner: tuple[Proposition, ...]
    words: tuple[Token, ...]
    details: tuple[FoundDetail, ...]

    @property
    def seen(self) -> tuple[Hashable, ...]:
        """All that judges see beside the article and the place in it: equal for two that are judged alike."""
        sentence, at = self.found.sentence, self.found.sentence.start
        spans = tuple((one.start - at, one.end - at) for one in (self.found, *self.inner))
        details = tuple((detail.type, detail.start - at, detail.end - at) for detail in sentence.details)
        around = None if self.parent is None else (self.parent.start - at, self.parent.end - at)
        tags = tuple(token.tag for token in sentence.tokens)
        line = (sentence.line.kind, sentence.line.speaker, self.is_question)
        return self.article.text[at : sentence.end], tags, spans, details, around, line

    @property
    def exact(self) -> str:
        return self.article.text[self.found.start : self.found.end]

    @cached_property
    def own(self) -> str:
        """The text without what is inside."""
        text, at = "", self.found.start
        for inner in self.inner:
            text += self.article.text[at : inner.start] + " "
            at = max(at, inner.end)
        return text + self.article.text[at : self.found.end]

    @cached_property
    def hints(self) -> tuple[str, ...]:
        """The groups of words that stand in the proposition itself."""
        return self.article.knows.markers.within(self.own)

    @cached_property
    def around(self) -> str:
        """The sentence without the proposition."""
        sentence, text = self.found.sentence, self.article.text
        return text[sentence.start : self.found.start] + " | " + text[self.found.end : sentence.end]

    @cached_property
    def before(self) -> Token | None:
        return next((token for token in reversed(self.found.sentence.tokens) if token.start < self.found.start), None)

    @cached_property
    def after(self) -> Token | None:
        return next((token for token in self.found.sentence.tokens if token.start >= self.found.end), None)

    @cached_property
    def is_question(self) -> bool:
        """Whether the line ends with a question mark. Nothing is copied: all of a text may stand in one line."""
        text, line = self.article.text, self.found.sentence.line
        last = next((at for at in range(line.end - 1, line.start - 1, -1) if not text[at].isspace()), None)
        return last is not None and text[last] == "?"

    @property
    def is_answer(self) -> bool:
        """A paragraph of an interview that does not end by asking."""
        return self.article.interview and self.found.sentence.line.kind != "headline" and not self.is_question

    @cached_property
    def in_quotation(self) -> bool:
        """Whether all of it stands within quoted words."""
        quotes = (detail for detail in self.found.sentence.details if detail.type == "quote")
        return any(quote.start <= self.found.start and self.found.end <= quote.end + 1 for quote in quotes)


QUESTIONS = 3
PERSONAL = 5


def sights(text: str, propositions: deque[Proposition], knows: Knowledge) -> Iterator[Sight]:
    """One for each proposition, in order. They are taken off as they are seen: a long text holds very many."""
    article = Article(text, knows, _is_interview(propositions, text), _is_personal(text, knows), len(text))
    inside: defaultdict[int, list[Proposition]] = defaultdict(list)
    for found in propositions:
        if found.parent is not None:
            inside[found.parent].append(found)
    around = {index: found for index, found in enumerate(propositions) if index in inside}
    for index in range(len(propositions)):
        found = propositions.popleft()
        inner = sorted(inside.get(index, ()), key=lambda each: (each.start, each.end))
        parent = around[found.parent] if found.parent is not None else None
        yield Sight(article, found, parent, tuple(inner), *_own(found, inner))


def _own(found: Proposition, inner: Sequence[Proposition]) -> tuple[tuple[Token, ...], tuple[FoundDetail, ...]]:
    words = tuple(token for token in found.tokens if not any(each.start <= token.start < each.end for each in inner))
    details = tuple(
        detail for detail in found.details if not any(e.start <= detail.start and detail.end <= e.end for e in inner)
    )
    return words, details


def _is_interview(propositions: Iterable[Proposition], text: str) -> bool:
    """Several lines that are nothing but a question, or begin with who speaks."""
    questions = sum(line.rstrip().endswith("?") for line in text.split("\n"))
    speakers = {found.sentence.line.start for found in propositions if found.sentence.line.speaker}
    return questions + len(speakers) >= QUESTIONS


def _is_personal(text: str, knows: Knowledge) -> bool:
    return sum(1 for _ in islice(knows.markers["first person"].finditer(text), PERSONAL)) == PERSONAL
