"""Kinds and priority of every proposition of an article."""

from collections.abc import Hashable
from typing import NamedTuple

from factcheck.domain.extraction.linear import Weights
from factcheck.domain.extraction.remembering import Latest

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
        self.known: Latest[tuple[Hashable, ...], Judged] = Latest(REMEMBERED)

    def of(self, sight: Sight) -> Judged:
        return self.known.of((sight.seen, place(sight, self.story)), lambda: self._judged(sight))

    def _judged(self, sight: Sight) -> Judged:
        own = features(sight)
        return Judged(kinds_of(own, self.kinds), *priority_of(sight, self.story, own, self.priority))
