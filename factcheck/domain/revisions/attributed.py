"""An attribution that a verdict asked for, known in the text that somebody put it into.

Who is named, and how, was left to the author. So little passes for it: the claim's very words, nothing changed in its
sentence and in those beside it, but for a few words at its edge that report and name a speaker known from the evidence.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from .closed_class import DENIALS, DISTANCING, FUNCTION_WORDS, GERMAN_ARTICLES, SPEECH, words
from .outcomes import Carried, Outcome, Reason
from .reading import STOP, TOKEN, WORD, Reading, read

MOST_CLAUSES = 200
LONGEST = 10  # words that such an attribution may take
# Beside the verb and the speaker there may stand articles, prepositions and what leads to the clause; no auxiliaries:
# who "was told" something did not say it.
_ARTICLES = GERMAN_ARTICLES | words("ein eine einem einen einer eines the a an le la les l el los las")
_LEADING = _ARTICLES | words(
    """des dass daß wie es in im am bei beim nach aus von vom für mit gegenüber that as to of in on at by from
    que du de d des au aux à del al en por"""
)
_PREPOSITIONS = words("laut according selon según")
_ADVERB = "so"  # ", so die Stadt": with nothing but the speaker behind it


def attributed(
    old: str, new: str, spans: list[tuple[int, int]], carried: list[Carried], speakers: list[list[str]]
) -> tuple[Carried, ...]:
    """The answers to `spans` of `old`, where one is kept as adopted if its claim now stands attributed to one of its
    `speakers`, whose names may come with other words.
    """
    was, now = read(old), read(new)
    return tuple(
        _attributed(was, now, span, one, _words_of(names))
        for span, one, names in zip(spans, carried, speakers, strict=True)
    )


@dataclass(frozen=True)
class _Passage:
    """The words of the sentences that a span touches and of those beside them: `at` are their tokens, [begin, end) the
    span's own among them, [low, high) those of its clauses.
    """

    at: list[int]
    words: list[str]
    begin: int
    end: int
    low: int
    high: int


def _attributed(was: Reading, now: Reading, span: tuple[int, int], one: Carried, known: frozenset[str]) -> Carried:
    if one.start is None or one.end is None or not known:
        return one
    before, after = _passage(was, *was.tokens(*span)), _passage(now, *now.tokens(one.start, one.end))
    if before is None or after is None:
        return one
    more = len(after.words) - len(before.words)
    if not 0 < more <= LONGEST:
        return one
    for edge in (before.begin, before.low, before.end, before.high):
        added, left = after.words[edge : edge + more], after.words[:edge] + after.words[edge + more :]
        leads = edge <= before.begin
        if left != before.words or not _names_speaker(added, known) or (leads and _is_inverted(added)):
            continue
        shift = more if leads else 0
        own = after.at[before.begin + shift], after.at[before.end - 1 + shift]
        if _in_one_sentence(now, min(own[0], after.at[edge]), max(own[1], after.at[edge + more - 1])):
            return _kept(was, now, span, one, own)
    return one


def _kept(was: Reading, now: Reading, span: tuple[int, int], one: Carried, own: tuple[int, int]) -> Carried:
    if one.status is Outcome.KEPT:
        return replace(one, reason=Reason.ADOPTED)
    place = now.span(own[0], own[1] + 1)
    words = was.source[slice(*span)]
    return Carried(Outcome.KEPT, Reason.ADOPTED, words, *place, now.source[slice(*place)])


def _passage(reading: Reading, first: int, last: int) -> _Passage | None:
    """None where the sentences are longer than anybody writes them."""
    low, high = reading.clauses_of(first, last)
    clauses = reading.clauses
    touched = {clause.sentence for clause in clauses[low:high]}
    near = range(min(touched, default=0) - 1, max(touched, default=-1) + 2)
    own = [clauses[low].first, clauses[high - 1].last] if low < high else [first, last]
    while low and clauses[low - 1].sentence in near:
        low -= 1
    while high < len(clauses) and clauses[high].sentence in near:
        high += 1
    if high - low > MOST_CLAUSES:
        return None
    begin, end = (clauses[low].first, clauses[high - 1].last) if low < high else (first, last)
    at = [token for token in range(min(begin, first), max(end, last)) if reading.parts[token] == WORD]
    places = [sum(token < bound for token in at) for bound in (first, last, min(first, own[0]), max(last, own[1]))]
    return _Passage(at, [reading.words[token].casefold() for token in at], *places)


def _in_one_sentence(reading: Reading, first: int, last: int) -> bool:
    """And none that asks."""
    inside = range(first, last + 1)
    if any(reading.parts[at] == STOP or (at in reading.line_starts and at > first) for at in inside):
        return False
    end = next((at for at in range(last, len(reading.words)) if reading.parts[at] == STOP), None)
    return end is None or reading.words[end] != "?"


def _names_speaker(added: list[str], known: frozenset[str]) -> bool:
    content = [word for word in added if word not in SPEECH | FUNCTION_WORDS | _LEADING]
    if any(word in DENIALS | DISTANCING or word[0].isdigit() for word in content):
        return False
    light = [word for word in added if word not in content and word not in SPEECH]
    is_plain = added[0] == _ADVERB and all(word in _ARTICLES for word in light[1:])
    reports = any(word in SPEECH for word in added) and all(word in _LEADING for word in light)
    named = sum(_stem(word) in known for word in content)
    return (is_plain or reports) and named > 0 and 2 * named >= len(content)


def _is_inverted(added: list[str]) -> bool:
    """A verb that leads a sentence makes it a question or a condition ("Sagte der Rat …")."""
    return added[0] in SPEECH - _PREPOSITIONS


def _words_of(names: Collection[str]) -> frozenset[str]:
    return frozenset(_stem(word) for name in names for word in _content(name))


def _content(name: str) -> Iterator[str]:
    words = (found.group().casefold() for found in TOKEN.finditer(name))
    return (word for word in words if word[0].isalpha() and word not in FUNCTION_WORDS | SPEECH | _LEADING)


def _stem(word: str) -> str:
    """Without the ending of a genitive."""
    return word.removesuffix("'s").removesuffix("s")
