"""Reading without the collector of cycles: what the engine makes holds no reference to itself, and very many words and
claims would be looked through again and again for cycles that are not there.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_readers = 0
_worked = False


@contextmanager
def uncollected() -> Iterator[None]:
    """The collector rests meanwhile, and when the last thread has read works again if it did before the first."""
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _readers, _worked
    with _lock:
        if not _readers:
            _worked = gc.isenabled()
            gc.disable()
        _readers += 1


def _end() -> None:
    global _readers
    with _lock:
        _readers -= 1
        if not _readers and _worked:
            gc.enable()
