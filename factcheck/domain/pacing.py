"""Asking many pages without pressing any single server."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def in_turn(items: Iterable[Item], group: Callable[[Item], str]) -> Iterator[Item]:
    """Every item, one of each group after the other, in their own order within it."""
    lines: dict[str, deque[Item]] = {}
    for item in items:
        lines.setdefault(group(item), deque()).append(item)
    while lines:
        for name in list(lines):
            yield lines[name].popleft()
            if not lines[name]:
                del lines[name]


class Pace:
    """How long to wait so that `pause` seconds lie between two requests to one host. Times in seconds, any zero."""

    def __init__(self, pause: float) -> None:
        self._pause = pause
        self._last: dict[str, float] = {}

    def wait(self, host: str, now: float) -> float:
        """The waiting time; the request is counted as made at its end."""
        seconds = max(0.0, self._last.get(host, now - self._pause) + self._pause - now)
        self._last[host] = now + seconds
        return seconds
