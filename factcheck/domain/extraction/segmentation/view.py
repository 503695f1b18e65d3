"""A sentence as the model sees it: a class for each word, the skeleton of its clauses, and counts that any span
gets by one subtraction.
"""

from collections.abc import Collection, Hashable, Iterable, Sequence
from functools import cached_property
from itertools import accumulate

from factcheck.domain.extraction.languages import Knowledge
from factcheck.domain.extraction.propositions import Sentence
from factcheck.domain.extraction.tags import FINITE, VERBAL
from factcheck.domain.extraction.tokens import Token

_MARKS = {
    ",": ",", ";": ";", ":": ":", "–": "-", "—": "-", "-": "-", "(": "(", ")": ")", "„": "Q", "“": "Q", "”": "Q",
    '"': "Q", "«": "Q", "»": "Q", "‚": "q", "‘": "q", "’": "q", "'": "q", ".": ".", "!": "!", "?": "?", "…": ".",
    "/": "/", "¿": "?", "¡": "!",
}  # fmt: skip
_VERBS = {"VFIN": "F", "AUX": "A", "VPART": "P", "VING": "G", "VINF": "I"}
_NOUNS = {"NOUN": "n", "NAME": "n", "PRON": "p"}
# How the words of a noun phrase are written in a pattern: "a r , P" is "the captain, Ryan Stott".
_PHRASE = {"NOUN": "n", "NAME": "N", "ART": "a", "ADJ": "j", "PREP": "p", "NUM": "9", "PRON": "o", "CONJ": "&",
           "REL": "R", "VPART": "v", "VING": "g", "VINF": "i", "VFIN": "F", "AUX": "F"}  # fmt: skip
_NAMED = {"person": "P", "organisation": "O", "place": "L", "date": "d", "number": "9"}
_CLOSED = frozenset({"CONJ", "SUBJ", "REL", "PREP", "ART", "PRON", "ADV", "AUX", "OTHER", "PUNCT"})
_NOMINAL = frozenset({"NOUN", "NAME", "PRON", "NUM"})
_SAYING = VERBAL | {"NOUN", "ADJ"}
DETAILS = ("number", "date", "person", "organisation", "place")
LONGEST_BUCKET = 30
LONGEST_SUBJECT = 4
# How far back a verb of saying is looked for.
SAID = 12
# Groups of words (`languages/markers.py`) that tell facts from opinion.
TELLING = ("first person", "possible", "announced", "plan", "harm", "accusation", "law", "money", "decision", "finding",
           "denial", "colour", "most", "kin", "having", "trend")  # fmt: skip

Counts = Sequence[int]


class View:
    """`at` and `word` answer beyond the edges as well. `quoted[i]`: quotation marks are open before token i; `voice`
    and `around` come from `Reading`. All else is counted when it is asked for, which it is not where the sentence is
    known already.
    """

    def __init__(
        self, sentence: Sentence, knows: Knowledge, opened: bool, voice: str, first: bool, around: tuple[str, str]
    ) -> None:
        self.sentence, self.tokens, self.knows, self.voice = sentence, sentence.tokens, knows, voice
        self.first, self.around = first, around
        self.size = len(self.tokens)
        self.quoted = quoted(self.tokens, opened)
        self._subjects: dict[tuple[int, int], str] = {}

    @cached_property
    def classes(self) -> list[str]:
        return [word_class(token, self.knows) for token in self.tokens]

    @cached_property
    def skeleton(self) -> list[str]:
        return [_bone(token, kind, self.knows) for token, kind in zip(self.tokens, self.classes, strict=True)]

    @cached_property
    def phrase(self) -> list[str]:
        return _phrase(self.sentence, self.knows)

    @cached_property
    def ending(self) -> str:
        return _ending(self.tokens)

    @cached_property
    def hints(self) -> tuple[str, ...]:
        return self.knows.markers.within(" ".join(token.text for token in self.tokens), TELLING)

    @cached_property
    def finite(self) -> Counts:
        return self._tagged(FINITE)

    @cached_property
    def verbs(self) -> Counts:
        return self._tagged(VERBAL)

    @cached_property
    def nominal(self) -> Counts:
        return self._tagged(_NOMINAL)

    @cached_property
    def adjective(self) -> Counts:
        return self._tagged({"ADJ"})

    @cached_property
    def name(self) -> Counts:
        return self._tagged({"NAME"})

    @cached_property
    def participle(self) -> Counts:
        return self._tagged({"VPART"})

    @cached_property
    def full_verb(self) -> Counts:
        return self._tagged({"VFIN"})

    @cached_property
    def saying(self) -> Counts:
        return _counts([kind == "SAY" for kind in self.classes])

    @cached_property
    def marks(self) -> Counts:
        return _counts([bone == "Q" for bone in self.skeleton])

    @cached_property
    def opening(self) -> Counts:
        pairs = zip(self.classes, self.tokens, strict=True)
        return _counts([kind == "REL" or token.tag == "SUBJ" for kind, token in pairs])

    @cached_property
    def first_person(self) -> Counts:
        return self._listed(self.knows.first_person)

    @cached_property
    def modal(self) -> Counts:
        return self._listed(self.knows.modals)

    @cached_property
    def copula(self) -> Counts:
        return self._listed(self.knows.being)

    @cached_property
    def second_person(self) -> Counts:
        return _counts([_is_second_person(token, self.knows) for token in self.tokens])

    @cached_property
    def details(self) -> list[Counts]:
        return [self._beginning(kind) for kind in DETAILS]

    def _tagged(self, tags: Collection[str]) -> Counts:
        return _counts([token.tag in tags for token in self.tokens])

    def _listed(self, words: Collection[str]) -> Counts:
        return _counts([token.low in words for token in self.tokens])

    @property
    def seen(self) -> tuple[Hashable, ...]:
        """All that is seen of the sentence: equal for two that are read alike."""
        sentence, start = self.sentence, self.sentence.start
        words = tuple((token.text, token.tag, token.fine, token.start - start) for token in self.tokens)
        details = tuple((detail.type, detail.start - start, detail.end - start) for detail in sentence.details)
        line = (sentence.line.kind, sentence.line.speaker)
        return words, details, line, self.quoted[0], self.voice, self.first, self.around

    def _beginning(self, kind: str) -> Counts:
        starts = {detail.start for detail in self.sentence.details if detail.type == kind}
        return _counts([token.start in starts for token in self.tokens]) if starts else [0] * (self.size + 1)

    def at(self, index: int) -> str:
        return "^" if index < 0 else "$" if index >= self.size else self.classes[index]

    def word(self, index: int) -> str:
        """The word itself where it belongs to a closed class, else its tag."""
        if index < 0:
            return "^"
        if index >= self.size:
            return "$"
        token = self.tokens[index]
        return token.low if token.tag in _CLOSED else token.tag

    @cached_property
    def said(self) -> list[str]:
        return [_said(self, index) for index in range(self.size)]

    @cached_property
    def next_finite(self) -> Sequence[int]:
        """For each place the first finite verb from there on; the size where none comes."""
        places = [self.size] * (self.size + 1)
        for index in range(self.size - 1, -1, -1):
            places[index] = index if self.tokens[index].tag in FINITE else places[index + 1]
        return places

    def subject(self, first: int, last: int) -> str:
        """The pattern of what stands before the first finite verb of a span, its beginning; of the whole span where it
        has none.
        """
        end = min(last, self.next_finite[first])
        known = self._subjects.get((first, end))
        if known is None:
            known = self._subjects[first, end] = self.pattern(first, end)[:LONGEST_SUBJECT]
        return known

    def pattern(self, first: int, last: int) -> str:
        """The kinds of words in a span, one letter each; neighbours of one kind are one."""
        found = ""
        for letter in self.phrase[first:last]:
            if not found.endswith(letter):
                found += letter
        return found

    def bones(self, first: int, last: int) -> list[str]:
        """The skeleton of a span; neighbouring nouns are one."""
        found: list[str] = []
        for bone in self.skeleton[max(0, first) : last]:
            if bone and not (bone in "np" and found and found[-1] in "np"):
                found.append(bone)
        return found


def word_class(token: Token, knows: Knowledge) -> str:
    tag, low = token.tag, token.low
    if tag == "PUNCT":
        return _MARKS.get(token.text, "o")
    if low in knows.says and tag in _SAYING:
        return "SAY"
    if low in knows.according_words:
        return "ACC"
    if tag in ("CONJ", "SUBJ"):
        return f"{tag}:{knows.connectives.get(low, '')}"
    if tag in ("ADV", "OTHER", "PRON") and low in knows.connectives:
        return f"{tag}:{knows.connectives[low]}"
    return "MOD" if tag == "AUX" and low in knows.modals else tag


def _bone(token: Token, kind: str, knows: Knowledge) -> str:
    tag = token.tag
    if tag == "PUNCT":
        return kind if kind != "o" else ""
    if kind in ("SAY", "ACC", "REL"):
        return kind[0] if kind != "ACC" else "a"
    if tag in ("CONJ", "SUBJ"):
        return ("&" if tag == "CONJ" else "u") + knows.connectives.get(token.low, "x")[:2]
    return _VERBS.get(tag) or _NOUNS.get(tag, "")


def _phrase(sentence: Sentence, knows: Knowledge) -> list[str]:
    """A letter for each word; words of a name, a date or a figure have that of the detail they belong to."""
    letters = [_letter(token, knows) for token in sentence.tokens]
    details = iter([detail for detail in sentence.details if detail.type in _NAMED])
    detail = next(details, None)
    for index, token in enumerate(sentence.tokens):
        while detail is not None and detail.end <= token.start:
            detail = next(details, None)
        if detail is not None and detail.start <= token.start:
            letters[index] = _NAMED[detail.type]
    return letters


def _letter(token: Token, knows: Knowledge) -> str:
    if token.tag == "PUNCT":
        return _MARKS.get(token.text, "o")
    return "r" if token.low in knows.roles else _PHRASE.get(token.tag, "x")


def quoted(tokens: Sequence[Token], opened: bool) -> list[bool]:
    """One more than there are tokens: the last tells whether the sentence ends inside a quotation."""
    states = [opened]
    for token in tokens:
        states.append(_after(token, states[-1]))
    return states


def _after(token: Token, inside: bool) -> bool:
    if token.tag != "PUNCT":
        return inside
    if token.text == '"' or (token.text == "“" and inside):
        return not inside
    if token.text in "„«“":
        return True
    return False if token.text in "”»" else inside


def _is_second_person(token: Token, knows: Knowledge) -> bool:
    return token.low in knows.second_person and (knows.code != "de" or token.text[0].isupper())


def _ending(tokens: Sequence[Token]) -> str:
    tail = "".join(token.text for token in tokens[-3:])
    return next((mark for mark in "?!.:" if mark in tail), "_")


def _said(view: View, start: int) -> str:
    """Whether a verb of saying stands shortly before, and whether "that" in any language leads over from it."""
    leads = start > 0 and view.knows.connectives.get(view.tokens[start - 1].low) == "content"
    says = view.saying[start] - view.saying[max(0, start - SAID)]
    if not leads and not (says and view.at(start - 1) in ("SAY", ",", ":", "Q")):
        return "-"
    return f"{int(leads)}{min(1, says)}{int(view.quoted[start])}"


def _counts(holds: Iterable[bool]) -> Counts:
    return list(accumulate(holds, initial=0))


_BUCKETS = tuple(
    next((bound for bound in (30, 20, 13, 9, 6, 4) if length >= bound), length) for length in range(LONGEST_BUCKET + 1)
)


def bucket(length: int) -> int:
    """A length in words, the coarser the longer it is."""
    return _BUCKETS[min(length, LONGEST_BUCKET)]


def within(counts: Counts, start: int, end: int, most: int) -> int:
    count = counts[end] - counts[start]
    return count if count < most else most
