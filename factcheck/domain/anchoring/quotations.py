"""A quotation found again: differences of typography are forgiven, words never are."""

import heapq
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from .folding import Folded, fold_wording

CUT = re.compile(r"\s*(?:\[ ?\.\.\. ?\]|\( ?\.\.\. ?\)|\.\.\.)\s*")
CUT_LIMIT = 3_000  # code points that one cut may leave out
PARTS_LIMIT = 25  # of a quotation with cuts, each of which is looked for in the whole text
MATCH_LIMIT = 1_000  # more places than a person can look at
WORK_LIMIT = 50_000_000  # characters compared for places that turn out to be parts of words

# Scripts that set no space between words: there a quotation may begin anywhere.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


@dataclass(frozen=True)
class Match:
    """A place in a text; `exact` when its characters are those asked for."""

    start: int
    end: int
    exact: bool


def find_quotation(text: str, quotation: str, *, prefix: str = "", suffix: str = "") -> tuple[Match, ...]:
    """Every place of the quotation, that with the best context first, at most MATCH_LIMIT.

    Forgiven are style and spacing of quotation marks, dashes and white space, divided words,
    ligatures, the case of the first letter, and an ellipsis that stands for left-out words.
    Takes time linear in the length of the text.
    """
    wanted = quotation.strip()
    folded = fold_wording(text)
    for words in _spellings(fold_wording(wanted).text.strip()):
        spans = _with_cuts(folded.text, words)
        if spans:
            return _best_first(text, folded, spans, wanted, (prefix, suffix))
    return ()


def occurrences(text: str, words: str) -> Iterator[int]:
    """Where `words` stand as whole words; places do not overlap."""
    step = max(1, len(words))
    work, at = WORK_LIMIT, text.find(words)
    while at >= 0 and work > 0:
        alone = stands_alone(text, at, at + len(words))
        if alone:
            yield at
        else:
            work -= step
        at = text.find(words, at + (step if alone else 1))


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether [start, end) of a levelled text cuts no word and no number in two."""
    return not (_joins(text, start) or _joins(text, end))


def _joins(text: str, at: int) -> bool:
    """Whether one word or number runs on across the border before character `at`."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return not (_UNSPACED.match(before) or _UNSPACED.match(after))
    if before.isalnum() and after in "-'":
        return text[at + 1 : at + 2].isalnum()
    if before == "-" and after.isalnum():
        return text[at - 2 : at - 1].isalnum() and at >= 2
    if before.isdigit() and after in ".,:/":
        return text[at + 1 : at + 2].isdigit()
    return before in ".,:/" and after.isdigit() and at >= 2 and text[at - 2].isdigit()


def _spellings(words: str) -> Iterator[str]:
    """As asked for, without enclosing quotation marks, without the closing stop; each once."""
    tried: set[str] = set()
    for edges in ("", " '", " '.,;:"):
        spelling = words.strip(edges) if edges else words
        if spelling not in tried and any(map(str.isalnum, spelling)):
            tried.add(spelling)
            yield spelling


def _with_cuts(text: str, words: str) -> list[tuple[int, int]]:
    spans = _whole(text, words)
    parts = [part for part in CUT.split(words) if any(map(str.isalnum, part))]
    if spans or parts == [words]:
        return spans
    if len(parts) > PARTS_LIMIT:
        return []
    places = cache(partial(_whole, text))
    spans = places(parts[0])
    for part in parts[1:]:
        spans = _followed_by(spans, places(part)) if spans else []
    return spans


def _whole(text: str, words: str) -> list[tuple[int, int]]:
    return sorted((at, at + len(words)) for form in _first_letter(words) for at in occurrences(text, form))


def _first_letter(words: str) -> set[str]:
    """Both cases of the first letter: quotations are fitted into sentences and taken out of them."""
    at = next((i for i, character in enumerate(words) if character.isalnum()), 0)
    other = words[at].swapcase()
    return {words, words[:at] + other + words[at + 1 :]} if len(other) == 1 else {words}


def _followed_by(heads: list[tuple[int, int]], tails: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Heads joined to the next tail within the limit; of heads sharing a tail the nearest."""
    starts = [start for start, _ in tails]
    joined: dict[int, int] = {}
    for start, end in heads:
        following = bisect_left(starts, end)
        if following < len(tails) and tails[following][0] - end <= CUT_LIMIT:
            joined[tails[following][1]] = start
    return [(start, end) for end, start in joined.items()]


def _best_first(
    text: str, folded: Folded, spans: Iterable[tuple[int, int]], wanted: str, context: tuple[str, str]
) -> tuple[Match, ...]:
    before, after = (fold_wording(side).text for side in context)
    ranked = heapq.nsmallest(MATCH_LIMIT, ((-context_length(folded.text, span, before, after), span) for span in spans))
    places = [folded.source(*span) for _, span in ranked]
    return tuple(Match(start, end, exact=text[start:end] == wanted) for start, end in places)


def context_length(text: str, span: tuple[int, int], before: str, after: str) -> int:
    """How many characters of the wanted context stand around the span, counted outwards."""
    left = _common(reversed(text[max(0, span[0] - len(before)) : span[0]]), reversed(before))
    return left + _common(text[span[1] : span[1] + len(after)], after)


def _common(one: Iterable[str], other: Iterable[str]) -> int:
    length = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        length += 1
    return length
