"""The server is killed while people write: `python -m tests.benchmarks.crash [TIMES]`; `LOAD_DATABASE` as in queue.py.

Afterwards everything that was acknowledged must be there, no claim may be stuck, and every chain must verify.
"""

import http.client
import os
import random
import signal
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from tests.benchmarks.serving import Served, served
from tests.benchmarks.visitors import Visitor

TIMES, PEOPLE, CLAIMS = 20, 4, 4_000
SHORTEST, LONGEST = 0.3, 1.5  # seconds of writing before the kill


@dataclass
class Acknowledged:
    """What the server said yes to; `failures` counts answers that were no answer at all."""

    taken: set[int] = field(default_factory=set)
    judged: set[int] = field(default_factory=set)
    failures: int = 0
    back_in: list[float] = field(default_factory=list)

    def lost(self, found: dict[str, Any]) -> int:
        return len(self.taken - set(found["taken"])) + len(self.judged - set(found["judged"]))


def crash(here: Served, times: int = TIMES, people: int = PEOPLE) -> tuple[Acknowledged, list[dict[str, Any]]]:
    """With what each look after a restart found. Everybody stays signed in throughout: a kill ends no session."""
    said, looks = Acknowledged(), []
    visitors = [Visitor(here.port, f"reviewer{number}") for number in range(people)]
    for _ in range(times):
        writers = [threading.Thread(target=_write, args=(visitor, said)) for visitor in visitors]
        for writer in writers:
            writer.start()
        time.sleep(random.uniform(SHORTEST, LONGEST))
        here.end(signal.SIGKILL)
        for writer in writers:
            writer.join()
        started = time.monotonic()
        here.start()
        said.back_in.append(time.monotonic() - started)
        looks.append(here.run("tests.benchmarks.checking"))
    return said, looks


def _write(visitor: Visitor, said: Acknowledged) -> None:
    """Until the connection breaks: what was answered before counts."""
    try:
        while True:
            taken = visitor.take_next()
            said.failures += taken.status >= 500
            if taken.claim is None:
                return
            said.taken.add(taken.claim)
            submitted = visitor.submit(taken.claim)
            said.failures += submitted.status >= 500
            if submitted.status == 302:
                said.judged.add(taken.claim)
    except (OSError, http.client.HTTPException):
        visitor.connection.close()


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    with served(CLAIMS, people=PEOPLE, database=os.environ.get("LOAD_DATABASE", "")) as installation:
        told, seen = crash(installation, count)
    last = seen[-1]
    print(
        f"{count} kills: {len(told.taken)} takes and {len(told.judged)} verdicts acknowledged, lost {told.lost(last)},"
        f" failures {told.failures}"
    )
    print(f"stuck {sum(look['stuck'] for look in seen)}, chains broken {sum(len(x['broken_chains']) for x in seen)}")
    print(f"unproven {last['unproven']}")
    print(f"back within {max(told.back_in):.1f} s; states {last['states']}")
