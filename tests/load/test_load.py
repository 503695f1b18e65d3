"""The benchmarks of concurrency and of crashes, small enough for every run, against the product as it is shipped."""

import os
from collections.abc import Iterator

import pytest

from tests.benchmarks.crash import crash
from tests.benchmarks.race import race
from tests.benchmarks.rush import rush
from tests.benchmarks.serving import Served, served

PEOPLE = 6


@pytest.fixture(scope="module")
def installation() -> Iterator[Served]:
    with served(121, people=PEOPLE, database=os.environ.get("DATABASE_URL", "")) as here:
        yield here


def test_one_claim_has_one_outcome_whoever_is_first(installation: Served) -> None:
    result = race(installation, rounds=8)
    assert (result.odd, result.failures, result.winners.total()) == ([], 0, 8)
    assert (result.found["broken_chains"], result.found["unproven"]) == ([], [])


def test_what_was_acknowledged_survives_a_kill(installation: Served) -> None:
    said, looks = crash(installation, times=2, people=3)
    assert (said.lost(looks[-1]), said.failures) == (0, 0)
    assert said.judged
    assert [(look["stuck"], look["broken_chains"], look["unproven"]) for look in looks] == [(0, [], [])] * 2


def test_everybody_gets_claims_of_his_own_until_none_is_left(installation: Served) -> None:
    result = rush(installation, people=PEOPLE)
    assert len(result.handed) == len(set(result.handed))
    assert set(result.answers) == {302}
    assert result.found["states"].get("open", 0) == 0
    assert set(result.handed) <= set(result.found["judged"])
    assert (result.found["broken_chains"], result.found["unproven"]) == ([], [])
