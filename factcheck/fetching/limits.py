"""How long and how much: the limits of one fetch and the meter that holds them while bytes arrive."""

import time
from dataclasses import dataclass

from factcheck.fetching.refusals import Code, FetchRefused


@dataclass(frozen=True)
class Limits:
    """Times in seconds, sizes in bytes. `wire_bytes` counts all that is received, headers and every redirect too."""

    redirects: int = 5
    connect_seconds: float = 10.0
    idle_seconds: float = 10.0
    total_seconds: float = 30.0
    header_bytes: int = 64_000
    wire_bytes: int = 10_000_000
    decoded_bytes: int = 20_000_000


DEFAULT_LIMITS = Limits()


class Meter:
    """Runs from its making to the end of the fetch, over all redirects."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.received_bytes = 0
        self._deadline = time.monotonic() + limits.total_seconds
        self._header_end: int | None = None

    def patience(self, seconds: float) -> float:
        """`seconds`, or what is left of the whole where that is less. Raises TIMED_OUT when nothing is left."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise FetchRefused(Code.TIMED_OUT, f"over {self.limits.total_seconds} s in all")
        return min(seconds, left)

    def expect_headers(self) -> None:
        self._header_end = self.received_bytes + self.limits.header_bytes

    def expect_body(self) -> None:
        self._header_end = None

    def count(self, size: int) -> None:
        self.received_bytes += size
        if self._header_end is not None and self.received_bytes > self._header_end:
            raise FetchRefused(Code.BAD_RESPONSE, f"headers over {self.limits.header_bytes} bytes")
        if self.received_bytes > self.limits.wire_bytes:
            raise FetchRefused(Code.TOO_LARGE, f"over {self.limits.wire_bytes} bytes on the wire")
