"""What each page costs the server at 1,000 articles and 50,000 claims: `python -m tests.benchmarks.pages [CLAIMS]`.

Medians over repeated visits of a signed-in editor, on SQLite: milliseconds of wall time at the client, and of processor
time of the server. Aim: under 150 ms a page, the review page under 60 ms.
"""

import statistics
import sys
import time

from tests.benchmarks.serving import Served, served
from tests.benchmarks.visitors import Visitor

CLAIMS, VISITS, WARM = 50_000, 21, 3
PAGES = (
    "/queue/",
    "/articles/",
    "/articles/500/",
    "/articles/new/",
    "/claims/25000/",
    "/approvals/",
    "/sources/",
    "/sources/1/",
    "/articles/500/report/",
    "/articles/500/history/",
    "/statistics/",
    "/statistics/?period=year",
    "/search/?q=number+00042",
    "/notices/",
)


def visit(here: Served, visitor: Visitor, path: str) -> tuple[float, float]:
    """Milliseconds of wall time and of the server's processor."""
    for _ in range(WARM):
        answer = visitor.get(path)
        assert answer.status == 200, f"{path} answers {answer.status}"
    walls, before = [], here.processor_seconds()
    for _ in range(VISITS):
        start = time.perf_counter()
        visitor.get(path)
        walls.append((time.perf_counter() - start) * 1000)
    return statistics.median(walls), (here.processor_seconds() - before) * 1000 / VISITS


def measure(claims: int) -> None:
    with served(claims, people=2) as here:
        visitor = Visitor(here.port, "editor0")
        for path in PAGES:
            wall, processor = visit(here, visitor, path)
            print(f"{path:<28} p50 {wall:7.1f} ms, processor {processor:7.1f} ms", flush=True)


if __name__ == "__main__":
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else CLAIMS)
