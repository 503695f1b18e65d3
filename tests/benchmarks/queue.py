"""How fast the queue hands out and takes in: `python -m tests.benchmarks.queue [CLAIMS …]`.

For each size: one reviewer alone takes and submits, measured as wall time and as processor time of the server; then
eight at once. `LOAD_DATABASE=postgres://…` measures on PostgreSQL.
"""

import os
import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tests.benchmarks.serving import Served, served
from tests.benchmarks.visitors import Visitor

SIZES = (10_000, 100_000, 1_000_000)
ALONE = 300
TOGETHER = 8
SECONDS = 10.0


@dataclass(frozen=True)
class Alone:
    """Of one take and one submit together: milliseconds of wall time, and of processor time of the server."""

    median: float
    ninety: float
    processor: float


def alone(here: Served, rounds: int = ALONE) -> Alone:
    visitor = Visitor(here.port, "reviewer0")
    for _ in range(20):
        _one(visitor)
    walls, before = [], here.processor_seconds()
    for _ in range(rounds):
        start = time.perf_counter()
        _one(visitor)
        walls.append((time.perf_counter() - start) * 1000)
    spent = (here.processor_seconds() - before) * 1000 / rounds
    return Alone(statistics.median(walls), statistics.quantiles(walls, n=10)[-1], spent)


def _one(visitor: Visitor) -> int:
    claim = visitor.take_next().claim
    assert claim is not None, "nothing was handed out"
    answer = visitor.submit(claim)
    assert (answer.status, answer.claim) == (302, claim), answer
    return claim


def together(here: Served, people: int = TOGETHER, seconds: float = SECONDS) -> tuple[float, int]:
    """Claims a second, and how many were handed out twice."""
    visitors = [Visitor(here.port, f"reviewer{number}") for number in range(people)]
    end = time.monotonic() + seconds

    def work(visitor: Visitor) -> list[int]:
        """As people do: submit and have the next one handed out in one go."""
        done, claim = [], visitor.take_next().claim
        while time.monotonic() < end and claim is not None:
            done.append(claim)
            claim = visitor.submit(claim, next="1").claim
        return done

    start = time.monotonic()
    with ThreadPoolExecutor(people) as pool:
        finished = [claim for done in pool.map(work, visitors) for claim in done]
    return len(finished) / (time.monotonic() - start), len(finished) - len(set(finished))


def measure(claims: int) -> str:
    with served(claims, people=TOGETHER, database=os.environ.get("LOAD_DATABASE", "")) as here:
        one = alone(here)
        before, start = here.processor_seconds(), time.monotonic()
        rate, twice = together(here)
        busy = (here.processor_seconds() - before) / (time.monotonic() - start)
        return (
            f"{claims:>9,} claims: take + submit p50 {one.median:.1f} ms, p90 {one.ninety:.1f} ms,"
            f" server processor {one.processor:.1f} ms; {TOGETHER} at once {rate:.0f} claims/s"
            f" (server at {busy:.0%} of a core), handed out twice: {twice}; memory {here.megabytes():.0f} MB"
        )


if __name__ == "__main__":
    for size in [int(argument) for argument in sys.argv[1:]] or SIZES:
        print(measure(size), flush=True)
