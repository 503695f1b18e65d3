"""What was found out lately, for what comes again: bounded, so that no text makes it large."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Latest(Generic[Key, Value]):
    """The values of the last `most` keys that were new."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[Key, Value] = {}

    def of(self, key: Key, find: Callable[[], Value]) -> Value:
        """The value of the key; found only where it is not known."""
        if key not in self._known:
            found = find()
            if len(self._known) >= self._most:
                del self._known[next(iter(self._known))]
            self._known[key] = found
        return self._known[key]
