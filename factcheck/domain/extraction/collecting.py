"""Reading without the collector of cycles: what the engine makes holds no reference to itself, and very many words and
claims would be looked through again and again for cycles that are not there.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """The collector rests meanwhile, and afterwards works again if it did before."""
    worked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if worked:
            gc.enable()
