"""Whether anything was missed: what became of each sentence, by the engine's account of it and the claims of now."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

CLAIM, NO_CLAIM, BOILERPLATE = "claim", "no claim", "boilerplate"
SET_ASIDE = "its claims were dismissed or replaced"
_STOPS = ".!?… \u00a0\u202f"


@dataclass(frozen=True)
class Accounted:
    """One sentence. `status` is CLAIM, NO_CLAIM or BOILERPLATE; `why` tells why it is not a claim."""

    start: int
    end: int
    status: str
    why: str = ""


def accounted(engine: Iterable[Sequence[object]], claims: Iterable[tuple[int, int]]) -> Iterator[Accounted]:
    """`engine` are [start, end, status, why] in order, as ArticleVersion keeps them; `claims` the spans that count."""
    spans = iter(sorted(claims))
    span = next(spans, None)
    reached = 0
    for start, end, status, why in engine:
        first, last = int(str(start)), int(str(end))
        while span is not None and span[0] < last:
            reached = max(reached, span[1])
            span = next(spans, None)
        if reached > first:
            yield Accounted(first, last, CLAIM)
        elif status == CLAIM:
            yield Accounted(first, last, NO_CLAIM, SET_ASIDE)
        else:
            yield Accounted(first, last, str(status), str(why))


def without_stop(text: str, start: int, end: int) -> int:
    """The end of a sentence as a claim has it: without the closing stop."""
    return start + (len(text[start:end].rstrip(_STOPS)) or end - start)
