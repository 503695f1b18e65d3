"""Words of news prose that mean much the same: German stems, a bar, English stems; one concept a line.

Stems are folded as `wording.fold` folds. A word may stand in several lines, by its several meanings.
"""

from .affairs import AFFAIRS
from .basics import BASICS
from .doings import DOINGS
from .everyday import EVERYDAY
from .matters import MATTERS
from .newsroom import NEWSROOM
from .society import SOCIETY

CONCEPTS = tuple(
    line
    for part in (AFFAIRS, SOCIETY, EVERYDAY, DOINGS, MATTERS, BASICS, NEWSROOM)
    for line in part.strip().splitlines()
)

__all__ = ["CONCEPTS"]
