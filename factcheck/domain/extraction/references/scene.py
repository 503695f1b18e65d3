"""An article as a stage: its sentences with their noun phrases, and who enters where."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.extraction.languages import Knowledge
from factcheck.domain.extraction.propositions import Sentence
from factcheck.domain.extraction.remembering import Latest
from factcheck.domain.extraction.segmentation import Reading

from .names import KINDS, Named, Occurrence, gathered
from .phrases import Phrase, phrases

REMEMBERED = 500
LEADING = 3
AUTHOR_WITHIN = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """One place of a name."""

    start: int
    end: int
    named: Named


class Standing(NamedTuple):
    """What a candidate is in the article whoever asks: `facts` as features, `sentence` where it stands, `opens` whether
    it stands at its beginning.
    """

    sentence: int
    opens: bool
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    """`entries` in order; `leading` are the names that stand most often in the article, `opening` those of its first
    two sentences; `governed` the starts of what stands behind a preposition; `sayings` where verbs of saying stand.
    """

    text: str
    knows: Knowledge
    sentences: list[Sentence]
    phrases: Sequence[tuple[Phrase, ...]]
    entries: Sequence[Entry]
    leading: Sequence[Named]
    opening: Sequence[Named]
    topics: Sequence[Phrase]
    counts: Mapping[str, int]
    starts: Sequence[int]
    entered: Sequence[int]
    governed: Sequence[tuple[int, ...]]
    sayings: Sequence[tuple[int, ...]]
    interviewee: Named | None
    author: str
    # What candidates are in the article; filled as it is asked.
    standings: Latest[Hashable, "Standing"] = field(default_factory=lambda: Latest(REMEMBERED), compare=False)

    def is_measure(self, place: int) -> bool:
        """Whether a date or a number stands there."""
        details = self.sentences[self.sentence_at(place)].details if self.sentences else ()
        return any(detail.start <= place < detail.end for detail in details if detail.type in ("date", "number"))

    def sentence_at(self, place: int) -> int:
        return max(0, bisect_right(self.starts, place) - 1)

    def leave_behind(self, index: int) -> None:
        """Lets go of the words of the sentences before this one: no claim to come asks for them."""
        while index and self.sentences[index - 1].tokens:
            index -= 1
            self.sentences[index] = replace(self.sentences[index], tokens=())

    def entries_before(self, place: int) -> int:
        """How many places of names lie before."""
        return bisect_left(self.entered, place)

    def entries_within(self, start: int, end: int) -> Sequence[Entry]:
        return self.entries[self.entries_before(start) : self.entries_before(end)]


def scene_of(reading: Reading) -> Scene:
    text, stated, knows = reading.text, reading.sentences, reading.knows
    found = sorted((o for sentence in stated for o in _occurrences(text, sentence)), key=lambda each: each.start)
    names = gathered(found)
    entries = sorted(_entries(names, found), key=lambda entry: entry.start)
    opened = stated[1].end if len(stated) > 1 else len(text)
    of_sentences = [tuple(phrases(sentence.tokens, knows)) for sentence in stated]
    counts = Counter(phrase.head for inside in of_sentences for phrase in inside)
    return Scene(
        text=text,
        knows=knows,
        sentences=stated,
        phrases=of_sentences,
        entries=entries,
        leading=sorted(names, key=lambda named: (-len(named.places), named.places[0]))[:LEADING],
        opening=[named for named in names if named.places[0] < opened][:LEADING],
        topics=list(_topics(of_sentences, counts, entries)),
        counts=counts,
        starts=[sentence.start for sentence in stated],
        entered=[entry.start for entry in entries],
        governed=[_governed(sentence, knows) for sentence in stated],
        sayings=[_sayings(text, sentence, knows) for sentence in stated],
        interviewee=_interviewee(names, stated),
        author=_author(reading),
    )


def _topics(
    of_sentences: Sequence[tuple[Phrase, ...]], counts: Mapping[str, int], entries: Sequence[Entry]
) -> Iterator[Phrase]:
    """The nouns that stand most often, each as it first stands; names are no nouns."""
    named = {entry.start for entry in entries}
    first: dict[str, Phrase] = {}
    for phrase in (phrase for inside in of_sentences for phrase in inside):
        if phrase.start not in named and counts[phrase.head] > 1:
            first.setdefault(phrase.head, phrase)
    yield from sorted(first.values(), key=lambda phrase: (-counts[phrase.head], phrase.start))[:LEADING]


def _governed(sentence: Sentence, knows: Knowledge) -> tuple[int, ...]:
    pairs = zip(sentence.tokens, sentence.tokens[1:], strict=False)
    return tuple(after.start for before, after in pairs if before.tag == "PREP" or before.low in knows.prepositions)


def _sayings(text: str, sentence: Sentence, knows: Knowledge) -> tuple[int, ...]:
    return tuple(match.start() for match in knows.markers["saying"].finditer(text, sentence.start, sentence.end))


def _interviewee(names: Sequence[Named], sentences: Sequence[Sentence]) -> Named | None:
    """Who is named at the head of most answers; else the person who stands most often."""
    persons = [named for named in names if named.kind == "person"]
    speakers = Counter(sentence.line.speaker for sentence in sentences if sentence.line.speaker)
    for speaker, _ in speakers.most_common(1):
        return next((person for person in persons if speaker.lower() in person.name.lower()), None)
    return max(persons, key=lambda person: (len(person.places), -person.places[0]), default=None)


def _author(reading: Reading) -> str:
    """The name in the by-line."""
    lines = [line for line in reading.lines[:AUTHOR_WITHIN] if line.kind == "boilerplate"]
    persons = (detail for detail in reading.details if detail.type == "person")
    return next((p.exact for p in persons if any(line.start <= p.start < line.end for line in lines)), "")


def _entries(names: Sequence[Named], found: Sequence[Occurrence]) -> Iterator[Entry]:
    lengths = {each.start: len(each.name) for each in found}
    for named in names:
        for place in named.places:
            yield Entry(place, place + lengths[place], named)


def _occurrences(text: str, sentence: Sentence) -> Iterator[Occurrence]:
    """Names of the sentence; and who speaks in its line, as if the name stood in front of what is said."""
    if sentence.line.speaker and sentence.start <= sentence.line.start:
        yield Occurrence("person", sentence.line.speaker, sentence.start)
    for detail in sentence.details:
        if detail.type in KINDS:
            yield Occurrence(detail.type, _written(text, detail), detail.start, _before(sentence, detail))


def _written(text: str, detail: FoundDetail) -> str:
    """Without the genitive, with the stop of an initial."""
    name = detail.exact.removesuffix("'s").removesuffix("’s")
    initial = name[-1:].isupper() and (len(name) == 1 or name[-2] == " ")
    return name + "." if initial and text[detail.end : detail.end + 1] == "." else name


def _before(sentence: Sentence, detail: FoundDetail) -> str:
    """The word in front; titles such as "Dr." are passed over."""
    words = [token.text for token in sentence.tokens if token.start < detail.start and len(token.text) > 1]
    words = [word for word in words if word.rstrip(".") not in ("Dr", "Prof")]
    return words[-1].rstrip(".") if words else ""
