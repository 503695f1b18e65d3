"""What was found out lately, for what comes again: bounded, so that no text makes it large."""

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import Concatenate, Generic, ParamSpec, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
Rest = ParamSpec("Rest")

LONGEST_WORD = 60


def remembered(
    most: int,
) -> Callable[[Callable[Concatenate[str, Rest], Value]], Callable[Concatenate[str, Rest], Value]]:
    """For what is told of a word: the answers to the last `most` are kept, none of a word that is as long as a text."""

    def decorate(find: Callable[Concatenate[str, Rest], Value]) -> Callable[Concatenate[str, Rest], Value]:
        known = lru_cache(maxsize=most)(find)

        def ask(word: str, /, *rest: Rest.args, **named: Rest.kwargs) -> Value:
            return (known if len(word) <= LONGEST_WORD else find)(word, *rest, **named)  # type: ignore[arg-type]

        return ask

    return decorate


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
