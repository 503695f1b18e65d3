"""Two editors and the assessor go for one claim at once: approve, return, take back and edit. `python -m
tests.benchmarks.race [ROUNDS]`; `LOAD_DATABASE` as in queue.py."""

import os
import sys
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from tests.benchmarks.serving import Served, served
from tests.benchmarks.visitors import Answer, Visitor

ROUNDS = 500
DONE = 302


@dataclass
class Race:
    """How often who won; rounds that did not have exactly one winner; answers that were no answer at all."""

    winners: Counter[str] = field(default_factory=Counter)
    odd: list[dict[str, int]] = field(default_factory=list)
    failures: int = 0
    found: dict[str, Any] = field(default_factory=dict)


class Table:
    """The claim and the three around it."""

    def __init__(self, here: Served) -> None:
        self.assessor = Visitor(here.port, "reviewer0")
        # The evidence is editor0's, who may return but not approve what rests on it.
        self.returning, self.approving = Visitor(here.port, "editor0"), Visitor(here.port, "editor1")
        taken = self.assessor.take_next()
        assert taken.claim
        self.path = f"/claims/{taken.claim}"
        self.claim = taken.claim

    def acts(self) -> dict[str, Callable[[], Answer]]:
        return {
            "approve": lambda: self.approving.post(f"{self.path}/approve/"),
            "return": lambda: self.returning.post(f"{self.path}/return/", {"reason": "Which year?"}),
            "edit": lambda: self.assessor.post(f"{self.path}/withdraw/"),
        }

    def bring_back(self, winner: str) -> None:
        """Until the verdict lies before the editors again."""
        if winner == "approve":
            assert self.approving.post(f"{self.path}/reopen/", {"reason": "A reader wrote in."}).status == DONE
        if winner == "edit":
            edited = self.assessor.post(f"{self.path}/edit/", {"statement": f"Said anew, {threading.get_ident()}."})
            assert edited.status == DONE, edited
        else:
            assert self.assessor.post(f"{self.path}/take/").status == DONE
        assert self.assessor.submit(self.claim).status == DONE


def race(here: Served, rounds: int = ROUNDS) -> Race:
    table, result = Table(here), Race()
    assert table.assessor.submit(table.claim).status == DONE
    with ThreadPoolExecutor(3) as pool:
        for _ in range(rounds):
            _round(table, result, pool)
    result.found = here.run("tests.benchmarks.checking")
    return result


def _round(table: Table, result: Race, pool: ThreadPoolExecutor) -> None:
    start = threading.Barrier(3)

    def at_once(act: Callable[[], Answer]) -> Answer:
        start.wait()
        return act()

    answers = dict(zip(table.acts(), pool.map(at_once, table.acts().values()), strict=True))
    statuses = {name: answer.status for name, answer in answers.items()}
    winners = [name for name, status in statuses.items() if status == DONE]
    result.failures += sum(status >= 500 for status in statuses.values())
    if len(winners) != 1:
        result.odd.append(statuses)
        return
    result.winners[winners[0]] += 1
    table.bring_back(winners[0])


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with served(1, people=1, database=os.environ.get("LOAD_DATABASE", "")) as installation:
        done = race(installation, count)
    print(f"{count} rounds: {dict(done.winners)}, not exactly one: {done.odd}, failures {done.failures}")
    broken, unproven = done.found["broken_chains"], done.found["unproven"]
    print(f"chains broken: {broken}, unproven {unproven}, states {done.found['states']}")
