"""Words of news prose that mean much the same: German stems, a bar, English stems; one concept a line.

Stems are folded as `wording.fold` folds. A word may stand in several lines, by its several meanings.
"""

from .affairs import AFFAIRS
from .everyday import EVERYDAY
from .society import SOCIETY

CONCEPTS = (*AFFAIRS.strip().splitlines(), *SOCIETY.strip().splitlines(), *EVERYDAY.strip().splitlines())

__all__ = ["CONCEPTS"]
