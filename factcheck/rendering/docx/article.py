"""The text of the article, cut into runs where claims begin and end."""

from collections.abc import Iterable, Iterator, Sequence

from docx.document import Document
from docx.text.run import Run

from factcheck.domain.blocks import split_blocks
from factcheck.domain.marking import Marked, mark_spans
from factcheck.domain.report import ReportData
from factcheck.rendering.characters import written
from factcheck.rendering.sheet import Sheet

from .comments import Comments

STYLES = {"heading": "Heading 2", "item": "List Bullet"}
Piece = tuple[int, str, tuple[int, ...]]  # where it begins, its text, the claims that cover it


def add_article(document: Document, laid: Sheet, comments: Comments) -> None:
    """Paragraphs as they were, and for each claim a comment from its first to its last run."""
    entries = {index: entry for index, entry in enumerate(laid.claims, 1) if entry.claim.end > entry.claim.start}
    spans = (Marked(entry.claim.start, entry.claim.end, key) for key, entry in entries.items())
    ends: dict[int, tuple[Run, Run]] = {}
    for kind, pieces in _paragraphs(laid.data, spans):
        paragraph = document.add_paragraph(style=STYLES.get(kind))
        for _, text, keys in pieces:
            run = paragraph.add_run(written(text))
            ends |= {key: (ends[key][0] if key in ends else run, run) for key in keys}
    for key, entry in entries.items():
        if key in ends:
            comments.add(entry, *ends[key])


def _paragraphs(data: ReportData, spans: Iterable[Marked]) -> Iterator[tuple[str, Sequence[Piece]]]:
    """Each block with its pieces; both are in the order of the text, so that one walk is enough."""
    blocks = data.blocks or tuple((block.kind, block.start, block.end, 0) for block in split_blocks(data.text))
    pieces, index = list(_pieces(data.text, spans)), 0
    for kind, start, end, _ in blocks:
        while index < len(pieces) and _end(pieces[index]) <= start:
            index += 1
        inside = []
        while index < len(pieces) and pieces[index][0] < end:
            inside.append(_cut(pieces[index], start, end))
            if _end(pieces[index]) > end:
                break
            index += 1
        yield kind, inside


def _pieces(text: str, spans: Iterable[Marked]) -> Iterator[Piece]:
    at = 0
    for run in mark_spans(text, spans):
        yield at, run.text, run.keys
        at += len(run.text)


def _end(piece: Piece) -> int:
    return piece[0] + len(piece[1])


def _cut(piece: Piece, start: int, end: int) -> Piece:
    begin, text, keys = piece
    first = max(start - begin, 0)
    return begin + first, text[first : end - begin], keys
