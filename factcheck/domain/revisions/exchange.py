"""The carrying over of claims as plain JSON values: what a child process takes in and gives back."""

from dataclasses import asdict
from typing import Any

from . import carry_over, new_sentences
from .agreed import only_in_place
from .outcomes import Carried, Outcome, Reason


def run(payload: dict[str, Any]) -> dict[str, Any]:
    """`old`, `new` and `spans` in; the answers under `carried` and the spans of new sentences under `fresh` as plain
    JSON values out. With `agreed` the spans are words put into `old`, kept only where nothing around them differs.
    """
    old, new, spans = payload["old"], payload["new"], [(start, end) for start, end in payload["spans"]]
    carried = carry_over(old=old, new=new, spans=spans)
    if payload["agreed"]:
        carried = only_in_place(old, new, spans, carried)
    return {"carried": [asdict(one) for one in carried], "fresh": new_sentences(old=old, new=new)}


def read(values: dict[str, Any]) -> tuple[tuple[Carried, ...], tuple[tuple[int, int], ...]]:
    """The answers and the new sentences again from what `run` gave."""
    return tuple(_carried(one) for one in values["carried"]), tuple((start, end) for start, end in values["fresh"])


def _carried(values: dict[str, Any]) -> Carried:
    named = {"status": Outcome(values["status"]), "reason": Reason(values["reason"])}
    candidates = tuple((start, end) for start, end in values["candidates"])
    return Carried(**values | named | {"candidates": candidates})
