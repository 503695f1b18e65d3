"""Carrying over behind a JSON door, so that it can run in a child process; and a text with agreed words put in."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from factcheck.domain.ordering import longest_rising
from factcheck.domain.revisions import Carried, Outcome, Reason, carry_over, new_sentences
from factcheck.domain.revisions.agreed import only_in_place


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


def moved(starts: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Of (old start, new start) of what was kept, those that changed places with the others."""
    ordered = sorted(set(starts))
    return set(ordered) - {ordered[index] for index, _ in _in_order(ordered)}


def _in_order(ordered: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return longest_rising([(index, new) for index, (_, new) in enumerate(ordered)])


@dataclass(frozen=True)
class Wording:
    """Words that are to stand in place of [start, end) of a text; offsets in code points."""

    start: int
    end: int
    words: str

    def words_before(self, rest: str) -> str:
        """Without the full stop that the text has already behind the place."""
        return self.words[:-1] if rest[:1] in (".", "!", "?") and self.words.endswith(rest[0]) else self.words


def put_in(text: str, wordings: Sequence[Wording]) -> tuple[str, list[tuple[int, int]]]:
    """The text with all the words put in, and where each of them stands there; the places must not overlap."""
    spans: dict[int, tuple[int, int]] = {}
    parts, at, length = [], 0, 0
    for index, one in sorted(enumerate(wordings), key=lambda pair: pair[1].start):
        before, words = text[at : one.start], one.words_before(text[one.end :])
        start = length + len(before)
        spans[index] = (start, start + len(words))
        parts += [before, words]
        at, length = one.end, start + len(words)
    return "".join([*parts, text[at:]]), [spans[index] for index in range(len(wordings))]
