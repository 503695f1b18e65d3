"""Carrying over behind a JSON door, so that it can run in a child process."""

from dataclasses import asdict
from typing import Any

from factcheck.domain.ordering import longest_rising
from factcheck.domain.revisions import Carried, Outcome, Reason, carry_over


def run(payload: dict[str, Any]) -> dict[str, Any]:
    """`old`, `new` and `spans` in; under `carried` the answers as plain JSON values out."""
    spans = [(start, end) for start, end in payload["spans"]]
    return {"carried": [asdict(one) for one in carry_over(old=payload["old"], new=payload["new"], spans=spans)]}


def read(values: dict[str, Any]) -> tuple[Carried, ...]:
    """The answers again from what `run` gave."""
    return tuple(_carried(one) for one in values["carried"])


def _carried(values: dict[str, Any]) -> Carried:
    named = {"status": Outcome(values["status"]), "reason": Reason(values["reason"])}
    candidates = tuple((start, end) for start, end in values["candidates"])
    return Carried(**values | named | {"candidates": candidates})


def moved(starts: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Of (old start, new start) of what was kept, those that changed places with the others."""
    ordered = sorted(set(starts))
    return set(ordered) - {ordered[index] for index, _ in _in_order(ordered)}


def _in_order(ordered: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return longest_rising([(index, new) for index, (_, new) in enumerate(ordered)])
