"""Sixteen people empty the queue: `python -m tests.benchmarks.rush [CLAIMS]`; `LOAD_DATABASE` as in queue.py."""

import os
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from tests.benchmarks.serving import Served, served
from tests.benchmarks.visitors import Visitor

PEOPLE, CLAIMS = 16, 2_000


@dataclass(frozen=True)
class Rush:
    """`handed` are the claims in the order in which each person got them; `answers` counts statuses."""

    handed: list[int]
    answers: Counter[int]
    seconds: float
    found: dict[str, Any]


def rush(here: Served, people: int = PEOPLE) -> Rush:
    visitors = [Visitor(here.port, f"reviewer{number}") for number in range(people)]
    start = time.monotonic()
    with ThreadPoolExecutor(people) as pool:
        results = list(pool.map(_work, visitors))
    seconds = time.monotonic() - start
    handed = [claim for claims, _ in results for claim in claims]
    answers = sum((counted for _, counted in results), Counter[int]())
    return Rush(handed, answers, seconds, here.run("tests.benchmarks.checking"))


def _work(visitor: Visitor) -> tuple[list[int], Counter[int]]:
    """Takes, judges and submits until nothing is free any more."""
    claims, answers = [], Counter[int]()
    while True:
        taken = visitor.take_next()
        answers[taken.status] += 1
        if taken.claim is None:
            return claims, answers
        claims.append(taken.claim)
        answers[visitor.submit(taken.claim).status] += 1


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else CLAIMS
    with served(count, people=PEOPLE, database=os.environ.get("LOAD_DATABASE", "")) as installation:
        done = rush(installation)
    twice = len(done.handed) - len(set(done.handed))
    print(f"{len(done.handed)} claims in {done.seconds:.0f} s, handed out twice: {twice}; answers {dict(done.answers)}")
    print({name: found for name, found in done.found.items() if name not in ("judged", "taken")})
