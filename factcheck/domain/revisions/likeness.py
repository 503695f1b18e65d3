"""Where a reworded statement went: stretches of the new version most like the old words."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from .closed_class import FUNCTION_WORDS, NUMERALS
from .reading import WORD, Reading

REACH = 8  # clauses looked at beside a neighbour that stayed
WIDER = 3  # clauses a new wording may have more than the old one
COMMON = 40  # a word in more new clauses than this finds nothing
SHORTLIST = 12  # stretches compared closely
SPELLING = 0.8  # likeness of two spellings of one word
IN_PLACE = 0.25  # what standing beside the old neighbour is worth
PER_SENTENCE = 0.1  # what each sentence more than the old words had takes away
SMALL, PLAIN, TELLING = 1, 4, 8  # weights: closed-class words; others; figures, names and German nouns


@dataclass(frozen=True)
class Stretch:
    """New tokens [first, last) that may be the old statement reworded.

    `kept`: share of the old words' weight found again; `like`: the same seen from both sides;
    `figures`: whether every number of the old words is there; `foreign`: whether figures or names are there that the
    old words have not; `in_place`: beside an old neighbour; `further`: how many more sentences it touches than they.
    """

    first: int
    last: int
    kept: float
    like: float
    figures: bool
    foreign: bool
    in_place: bool
    further: int

    @property
    def rank(self) -> float:
        return self.like + IN_PLACE * self.in_place - PER_SENTENCE * self.further


@dataclass(frozen=True)
class Search:
    """Two versions, and which old clause each new one is (`owners`; `pairs` the other way round)."""

    old: Reading
    new: Reading
    pairs: dict[int, int]
    owners: dict[int, int]
    index: dict[str, list[int]]


def prepare(old: Reading, new: Reading, pairs: dict[int, int]) -> Search:
    index: dict[str, list[int]] = defaultdict(list)
    for j, clause in enumerate(new.clauses):
        for word in set(_weights(new, clause.first, clause.last)) - FUNCTION_WORDS:
            index[word].append(j)
    return Search(old, new, pairs, {j: i for i, j in pairs.items()}, dict(index))


def stretches(search: Search, first: int, last: int) -> list[Stretch]:
    """Stretches of no other old clause for the old tokens [first, last), the likeliest first."""
    claim = search.old.clauses_of(first, last)
    wanted = _weights(search.old, first, last)
    beside = set(_beside(search, *claim))
    near = beside | {j for j in _sharing(search, wanted) if _free(search, j, *claim)}
    windows = {window for j in near for window in _windows(search, j, *claim)}
    rough = sorted(((_rough(search.new, wanted, *window), window) for window in windows), reverse=True)
    sentences = _sentences(search.old, *claim)
    close = [_closely(search.new, wanted, *window, beside, sentences) for _, window in rough[:SHORTLIST]]
    return sorted(close, key=lambda stretch: (-stretch.rank, stretch.first))


def _free(search: Search, j: int, low: int, high: int) -> bool:
    """Whether new clause j is no other old clause than those of the claim, [low, high)."""
    owner = search.owners.get(j)
    return owner is None or low <= owner < high


def _beside(search: Search, low: int, high: int) -> Iterator[int]:
    """New clauses next to what the claim's neighbours became; where it has none, next to what parts of it became."""
    back = range(low - 1, max(-1, low - 1 - REACH), -1)
    on = range(high, min(len(search.old.clauses), high + REACH))
    own = [search.pairs[i] for i in range(low, high) if i in search.pairs]
    before = next((search.pairs[i] for i in back if i in search.pairs), -1 if low < REACH else None)
    after = next((search.pairs[i] for i in on if i in search.pairs), None)
    for j in [before] if before is not None else own:
        yield from _run_of_free(search, range(j + 1, j + 1 + REACH), low, high)
    for j in [after] if after is not None else own:
        yield from _run_of_free(search, range(j - 1, j - 1 - REACH, -1), low, high)
    for i in (low - 1, high):
        yield from _joined(search, search.pairs.get(i), low, high)


def _joined(search: Search, neighbour: int | None, low: int, high: int) -> Iterator[int]:
    """Free clauses of the sentence that the neighbour, new clause number so, stands in: two sentences became one."""
    if neighbour is None:
        return
    clauses = search.new.clauses
    for run in (range(neighbour + 1, neighbour + 1 + REACH), range(neighbour - 1, neighbour - 1 - REACH, -1)):
        for j in _run_of_free(search, run, low, high):
            if clauses[j].sentence != clauses[neighbour].sentence:
                break
            yield j


def _run_of_free(search: Search, run: range, low: int, high: int) -> Iterator[int]:
    for j in run:
        if not (0 <= j < len(search.new.clauses) and _free(search, j, low, high)):
            return
        yield j


def _sharing(search: Search, wanted: "Counter[str]") -> list[int]:
    """New clauses anywhere that share the rarer words."""
    shared: Counter[int] = Counter()
    for word, weight in wanted.items():
        places = search.index.get(word, [])
        if len(places) <= COMMON:
            shared.update(dict.fromkeys(places, weight))
    return [j for j, _ in shared.most_common(SHORTLIST)]


def _windows(search: Search, j: int, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Runs of free clauses that hold clause j."""
    longest = max(1, high - low) + WIDER
    starts = [j, *_run_of_free(search, range(j - 1, j - longest, -1), low, high)]
    ends = [j, *_run_of_free(search, range(j + 1, j + longest), low, high)]
    for start in starts:
        for end in ends:
            if end - start < longest:
                yield start, end + 1


def _rough(new: Reading, wanted: "Counter[str]", low: int, high: int) -> float:
    found = _weights(new, new.clauses[low].first, new.clauses[high - 1].last)
    return 2 * (wanted & found).total() / ((wanted.total() + found.total()) or 1)


def _sentences(reading: Reading, low: int, high: int) -> int:
    """How many sentences the clauses [low, high) touch."""
    return len({clause.sentence for clause in reading.clauses[low:high]})


def _closely(new: Reading, wanted: "Counter[str]", low: int, high: int, beside: set[int], sentences: int) -> Stretch:
    """The clauses [low, high) against the wanted words of so many sentences."""
    first, last = new.clauses[low].first, new.clauses[high - 1].last
    found = _weights(new, first, last)
    shared = wanted & found
    missing, spare = wanted - found, found - wanted
    figures = [word for word in missing if _is_figure(word)]
    weight = shared.total() + _spelt_alike(missing, spare)
    in_place = any(j in beside for j in range(low, high))
    if in_place:
        weight += PLAIN * min(len(figures), sum(map(_is_figure, spare)))
    return Stretch(
        first,
        last,
        kept=weight / (wanted.total() or 1),
        like=2 * weight / ((wanted.total() + found.total()) or 1),
        figures=not figures,
        foreign=any(_tells(word, spare[word]) for word in spare),
        in_place=in_place,
        further=max(0, _sentences(new, low, high) - sentences),
    )


def _spelt_alike(missing: "Counter[str]", spare: "Counter[str]") -> int:
    """Weight of missing words that are there in another form or spelling; figures never are."""
    weight = 0
    for word in missing:
        if _is_figure(word) or len(word) < 4:
            continue
        other = next((w for w in spare if _alike(word, w)), None)
        if other is not None:
            weight += min(missing[word], spare.pop(other))
    return weight


def _alike(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) >= 4 and longer.startswith(shorter) and len(longer) - len(shorter) <= 3:
        return True
    return not _is_figure(other) and Levenshtein.normalized_similarity(word, other) >= SPELLING


def _tells(word: str, weight: int) -> bool:
    """Whether a word with this weight is a figure, a name or a German noun."""
    return weight >= TELLING or _is_figure(word)


def _is_figure(word: str) -> bool:
    return word[0].isdigit() or word in NUMERALS


def _weights(reading: Reading, first: int, last: int) -> "Counter[str]":
    weights: Counter[str] = Counter()
    for at in range(first, last):
        if reading.parts[at] == WORD:
            word = reading.words[at].casefold()
            weights[word] += _weight(reading.words[at], word)
    return weights


def _weight(word: str, folded: str) -> int:
    if _is_figure(folded):
        return TELLING
    if folded in FUNCTION_WORDS:
        return SMALL
    return TELLING if word[0].isupper() else PLAIN
