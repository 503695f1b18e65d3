"""The article of the record, with the numbers of its claims before their words."""

from collections.abc import Iterator

from factcheck.domain.blocks import split_blocks
from factcheck.domain.galley import Stretch, lay_out
from factcheck.domain.marking import Marked
from factcheck.domain.report import ReportClaim, ReportData
from factcheck.rendering import labels

from .parts import SheetBlock, SheetStretch


def lay_article(data: ReportData) -> Iterator[SheetBlock]:
    claims = {index: claim for index, claim in enumerate(data.standing, 1) if claim.end > claim.start}
    blocks = data.blocks or tuple((block.kind, block.start, block.end, 0) for block in split_blocks(data.text))
    spans = [Marked(claim.start, claim.end, index) for index, claim in claims.items()]
    for _, group in lay_out(data.text, blocks, spans, ()):
        for block in group:
            stretches = tuple(_stretch(data, stretch, claims) for stretch in block.stretches if stretch.text)
            yield SheetBlock(block.kind, block.level, stretches)


def _stretch(data: ReportData, stretch: Stretch, claims: dict[int, ReportClaim]) -> SheetStretch:
    begins = tuple(claims[key].label for key in stretch.begins)
    if not stretch.claim:
        return SheetStretch(stretch.text, "", "", "", begins)
    claim = claims[stretch.claim]
    is_set_right = claim.adoption is not None and claim.adoption.version > 0
    mark = labels.rating(data, claim.rating).mark if claim.rating and not is_set_right else ""
    return SheetStretch(stretch.text, claim.label, claim.status, mark, begins)
