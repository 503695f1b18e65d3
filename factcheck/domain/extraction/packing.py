"""Rows of weights as one whole number each, in which every weight has its own stretch of bits: so many features are
asked for that adding rows weight by weight would be much of the engine's work, and one addition adds whole rows.
"""

import struct
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import repeat

# A sum of weights lies far within ±2**31: no weight has more than 15 bits, and no span a thousand features.
BITS = 32


class Packed:
    """Rows by the names of features."""

    def __init__(self, weights: Mapping[str, Sequence[int]]) -> None:
        self._rows = {name: packed(row) for name, row in weights.items()}

    def total(self, names: Iterable[str]) -> int:
        """The sum of the rows of those features that have one."""
        return sum(map(self._rows.get, names, repeat(0)))

    def row(self, name: str) -> int:
        return self._rows.get(name, 0)


def packed(row: Sequence[int]) -> int:
    return sum(weight << BITS * at for at, weight in enumerate(row))


def unpacked(total: int, columns: int) -> tuple[int, ...]:
    # With half of its range added no column borrows from the next; taken off bit by bit, it leaves signed numbers.
    half, layout = _layout(columns)
    return layout.unpack(((total + half) ^ half).to_bytes(layout.size, "little"))


@lru_cache
def _layout(columns: int) -> tuple[int, struct.Struct]:
    return packed([1 << BITS - 1] * columns), struct.Struct(f"<{columns}i")
