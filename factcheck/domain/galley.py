"""The article's text laid out with its claims marked: blocks of runs, the innermost claim on each run."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from .marking import Marked, mark_spans
from .quote_marks import with_marks


@dataclass(frozen=True)
class Stretch:
    """Text under one claim (`claim` 0: under none). `begins` are the claims whose marker stands before it, outer ones
    first. `why` says why the sentence holds no claim.
    """

    start: int
    text: str
    claim: int
    begins: tuple[int, ...]
    why: str = ""


@dataclass(frozen=True)
class GalleyBlock:
    """`items` groups neighbouring list items into one list."""

    kind: str
    level: int
    stretches: tuple[Stretch, ...]


def lay_out(
    text: str, blocks: Iterable[Sequence[object]], claims: Iterable[Marked], uncovered: Iterable[tuple[int, int, str]]
) -> list[tuple[bool, list[GalleyBlock]]]:
    """Blocks in order, those of one list together: (is it a list, its blocks). Offsets are code points.

    `blocks` are [kind, start, end, …] as ArticleVersion keeps them; `uncovered` sentences without a claim. A claim is
    marked with the quotation marks right around it. Linear in the text and the number of overlaps.
    """
    spans = {claim.key: Marked(*with_marks(text, claim.start, claim.end), claim.key) for claim in claims}
    reasons = dict(enumerate(uncovered, 1))
    marks = [*spans.values(), *(Marked(start, end, -key) for key, (start, end, _) in reasons.items())]
    stretches = list(_stretches(text, marks, spans, reasons))
    laid = _into_blocks(stretches, blocks)
    return [(is_list, list(group)) for is_list, group in groupby(laid, key=lambda block: block.kind == "item")]


def _stretches(
    text: str, marks: list[Marked], spans: dict[int, Marked], reasons: dict[int, tuple[int, int, str]]
) -> Iterator[Stretch]:
    at = 0
    for run in mark_spans(text, marks):
        inside = [key for key in run.keys if key > 0]
        begins = sorted((key for key in run.begins if key > 0), key=lambda key: -spans[key].end)
        innermost = min(inside, key=lambda key: spans[key].end - spans[key].start) if inside else 0
        why = next((reasons[-key][2] for key in run.keys if key < 0), "") if not inside else ""
        yield Stretch(at, run.text, innermost, tuple(begins), why)
        at += len(run.text)


def _into_blocks(stretches: list[Stretch], blocks: Iterable[Sequence[object]]) -> Iterator[GalleyBlock]:
    """Each stretch in the blocks that it touches, cut at their edges."""
    index = 0
    for kind, start, end, *rest in blocks:
        begin, stop = int(str(start)), int(str(end))
        while index and stretches[index].start > begin:
            index -= 1
        while index < len(stretches) and stretches[index].start + len(stretches[index].text) <= begin:
            index += 1
        parts, at = [], index
        while at < len(stretches) and stretches[at].start < stop:
            parts.append(_cut(stretches[at], begin, stop))
            at += 1
        yield GalleyBlock(str(kind), int(str(rest[0])) if rest else 0, tuple(parts))


def _cut(stretch: Stretch, begin: int, stop: int) -> Stretch:
    first = max(begin - stretch.start, 0)
    last = min(stop - stretch.start, len(stretch.text))
    begins = stretch.begins if first == 0 else ()
    return Stretch(stretch.start + first, stretch.text[first:last], stretch.claim, begins, stretch.why)
