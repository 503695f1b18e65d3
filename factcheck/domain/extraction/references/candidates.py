"""Whom or what a proposition may mean: names on stage and nouns just said, with all that speaks for each."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from factcheck.domain.extraction.weighing.sight import Sight

from .names import Named, parts
from .needs import Needs
from .phrases import Phrase, stem
from .scene import Scene

LOOK_BACK = 60
MOST_NAMES = 12
SENTENCES_BACK = 2
REMEMBERED = 1_000


@dataclass(frozen=True, eq=False, slots=True)
class Candidate:
    """`text` as it would be put in, `start` and `end` its last place before the proposition, `first` that of all."""

    text: str
    kind: str
    start: int
    end: int
    gender: str = ""
    plural: bool = False
    weight: int = 0
    first: int = 0


@dataclass(frozen=True)
class Viewpoint:
    """A proposition on its stage."""

    scene: Scene
    sight: Sight
    needs: Needs
    sentence: int
    stems: frozenset[str]

    @property
    def start(self) -> int:
        return self.sight.found.start


def viewpoint(scene: Scene, sight: Sight) -> Viewpoint:
    own = frozenset(stem(token.text) for token in sight.found.tokens if len(token.text) > 2)
    return Viewpoint(scene, sight, Needs(sight), scene.sentence_at(sight.found.start), own)


def candidates(view: Viewpoint) -> Iterator[Candidate]:
    """Each without features."""
    yield from _named(view)
    yield from _nouns(view)


def recent_names(view: Viewpoint) -> dict[str, Named]:
    """By their names, the last first; those of the proposition itself are not among them."""
    scene, found = view.scene, view.sight.found
    here = {id(entry.named) for entry in scene.entries_within(found.start, found.end)}
    last = scene.entries_before(found.start)
    recent: dict[str, Named] = {}
    for entry in reversed(scene.entries[max(0, last - LOOK_BACK) : last]):
        if id(entry.named) not in here and len(recent) < MOST_NAMES:
            recent.setdefault(entry.named.name, entry.named)
    for named in (*scene.leading, *scene.opening):
        if id(named) not in here:
            recent.setdefault(named.name, named)
    return recent


def _named(view: Viewpoint) -> Iterator[Candidate]:
    for name, named in recent_names(view).items():
        if _stems(name) <= view.stems:
            continue
        start = named.places[max(0, bisect_left(named.places, view.start) - 1)]
        yield Candidate(
            name, named.kind, start, start + len(name), named.gender, False, len(named.places), named.places[0]
        )
    if view.scene.author and view.sight.article.personal and not view.sight.in_quotation:
        yield Candidate(view.scene.author, "author", 0, 0)


@lru_cache(maxsize=REMEMBERED)
def _stems(name: str) -> frozenset[str]:
    return frozenset(map(stem, parts(name)))


def _nouns(view: Viewpoint) -> Iterator[Candidate]:
    """Of the same sentence before the proposition, of the sentences before, the nearest first; and the topics."""
    seen = set(view.stems)
    for index in range(view.sentence, max(-1, view.sentence - SENTENCES_BACK - 1), -1):
        for phrase in reversed(view.scene.phrases[index]):
            if phrase.start < view.start and phrase.head not in seen and not _is_named_or_measured(view.scene, phrase):
                seen.add(phrase.head)
                yield _noun(view, phrase, "noun")
    for phrase in view.scene.topics:
        if phrase.head not in seen and phrase.start < view.start:
            yield _noun(view, phrase, "topic")


def _noun(view: Viewpoint, phrase: Phrase, kind: str) -> Candidate:
    end = min(phrase.end, view.start)
    text = view.scene.text[phrase.start : end].rstrip(" ,–—(")
    weight = view.scene.counts.get(phrase.head, 0)
    return Candidate(text, kind, phrase.start, phrase.start + len(text), "", phrase.plural, weight)


def _is_named_or_measured(scene: Scene, phrase: Phrase) -> bool:
    """A phrase around a name adds nothing to the name, and figures and dates refer to nothing."""
    return bool(scene.entries_within(phrase.start, phrase.head_end)) or scene.is_measure(phrase.head_end - 1)
