"""Kinds and priority of every proposition of an article."""

from collections.abc import Hashable
from typing import NamedTuple

from factcheck.domain.extraction.linear import Weights

from .features import features
from .kinds import kinds_of
from .priority import priority_of
from .sight import Sight
from .story import Story, place

REMEMBERED = 500


class Judged(NamedTuple):
    kinds: tuple[str, ...]
    priority: float
    reasons: tuple[str, ...]


class Judge:
    """What stands in the article again is not judged again; the latest ones are remembered."""

    def __init__(self, story: Story, kinds: Weights, priority: Weights) -> None:
        self.story, self.kinds, self.priority = story, kinds, priority
        self.known: dict[tuple[Hashable, ...], Judged] = {}

    def of(self, sight: Sight) -> Judged:
        key = (sight.seen, place(sight, self.story))
        if key not in self.known:
            if len(self.known) >= REMEMBERED:
                del self.known[next(iter(self.known))]
            self.known[key] = self._judged(sight)
        return self.known[key]

    def _judged(self, sight: Sight) -> Judged:
        own = features(sight)
        return Judged(kinds_of(own, self.kinds), *priority_of(sight, self.story, own, self.priority))
