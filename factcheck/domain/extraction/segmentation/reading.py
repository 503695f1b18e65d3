"""A text read sentence by sentence: its lines, words, details, and what carries over from one sentence to the next."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from factcheck.domain.extraction.details import find_details
from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.extraction.languages import Knowledge, knowledge
from factcheck.domain.extraction.layout import Line, lay_out
from factcheck.domain.extraction.linear import Weights
from factcheck.domain.extraction.propositions import Sentence
from factcheck.domain.extraction.sentences import sentences
from factcheck.domain.extraction.tags import Tagger
from factcheck.domain.extraction.tokens import Token, tokenise

from .view import View, quoted

VOICES = 4
FACTS = ("number", "date")
LONGEST_SENTENCE = 160


@dataclass
class Reading:
    """`sentences` are those of all lines but boilerplate; `names` is another model of names than the package's,
    `tagger` another one than the language has.
    """

    text: str
    language: str
    reference_date: date | None
    names: Weights | None = None
    tagger: Tagger | None = None

    @cached_property
    def knows(self) -> Knowledge:
        return knowledge(self.language)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return lay_out(self.text, self.knows)

    @cached_property
    def sentences(self) -> list[Sentence]:
        return list(self._sentences())

    @cached_property
    def details(self) -> tuple[FoundDetail, ...]:
        return find_details(self.text, language=self.language, reference_date=self.reference_date, names=self.names)

    def _sentences(self) -> Iterator[Sentence]:
        details = self.details
        at = 0
        for line in self.lines:
            if line.kind == "boilerplate":
                continue
            for start, end in sentences(self.text, line.start, line.end, self.knows):
                for piece in _pieces(tokenise(self.text, start, end, self.knows, self.tagger)):
                    first, last = piece[0].start, piece[-1].end
                    while at < len(details) and details[at].end <= first:
                        at += 1
                    yield Sentence(first, last, line, piece, _inside(details, at, first, last))

    def views(self) -> Iterator[View]:
        """Sentences with any letters, each with whether it begins inside a quotation."""
        opened, line, voice = False, None, self._voice()
        moods = [_mood(sentence, self.knows) for sentence in self.sentences]
        for index, sentence in enumerate(self.sentences):
            first = sentence.line is not line
            opened = opened and not first
            line = sentence.line
            if any(token.text[0].isalpha() for token in sentence.tokens):
                view = View(sentence, self.knows, opened, voice, first, self._around(moods, index))
                opened = view.quoted[-1]
                yield view

    def _around(self, moods: Sequence[str], index: int) -> tuple[str, str]:
        """The moods of the sentences before and behind in the same line; "-" where it begins or ends."""
        line = self.sentences[index].line
        before = moods[index - 1] if index and self.sentences[index - 1].line is line else "-"
        last = index + 1 == len(self.sentences) or self.sentences[index + 1].line is not line
        return before, "-" if last else moods[index + 1]

    def _voice(self) -> str:
        """Two figures: how much of the text outside quotations speaks in the first person, as columns and letters do;
        and how thick figures and dates stand, as they do in news.
        """
        words = mine = 0
        for sentence in self.sentences:
            for token, inside in zip(sentence.tokens, quoted(sentence.tokens, opened=False), strict=False):
                if token.tag != "PUNCT" and not inside:
                    words += 1
                    mine += token.low in self.knows.first_person
        facts = sum(detail.type in FACTS for detail in self.details)
        return f"{min(VOICES, 100 * mine // max(1, words))}{min(VOICES, 100 * facts // max(1, words) // 2)}"


def _mood(sentence: Sentence, knows: Knowledge) -> str:
    """What a sentence tells of its neighbours, three figures: its details, whether it says "I", whether it asks."""
    hard = min(2, sum(detail.type != "quote" for detail in sentence.details))
    mine = any(token.low in knows.first_person for token in sentence.tokens)
    return sys.intern(f"{hard}{int(mine)}{int(sentence.tokens[-1].text == '?')}")


def _pieces(tokens: Iterable[Token]) -> Iterator[tuple[Token, ...]]:
    """A sentence without end is read in pieces, cut behind a mark where there is one in the second half."""
    held: list[Token] = []
    for token in tokens:
        held.append(token)
        if len(held) > LONGEST_SENTENCE:
            latest = LONGEST_SENTENCE
            marks = (at for at in range(latest, latest // 2, -1) if held[at - 1].tag == "PUNCT")
            cut = next(marks, latest)
            yield tuple(held[:cut])
            del held[:cut]
    if held:
        yield tuple(held)


def _inside(details: Sequence[FoundDetail], at: int, start: int, end: int) -> tuple[FoundDetail, ...]:
    last = at
    while last < len(details) and details[last].start < end:
        last += 1
    return tuple(detail for detail in details[at:last] if start <= detail.start and detail.end <= end)
