"""Whether the picture of a PDF's page shows what its text layer says.

The page is drawn, and where words should stand, something must differ from the ground. Words drawn invisibly (the
layer that text recognition puts over a scan) are told apart from words that nobody can see at all.
"""

from collections.abc import Iterator
from ctypes import byref, c_double, c_int
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from .text import excerpt, one_line

PAGES = 60  # looked at from the front
LARGEST_SIDE = 1_000  # pixels
CONTRAST = 24  # of 255: fainter print is not read
FEWEST = 4  # letters and figures; less is a stray mark
Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points, from the lower left corner."""


def picture_warnings(pdf: Any) -> Iterator[str]:
    """`hidden_text` with the first such words, and `text_unlike_picture`."""
    unseen, layered = "", False
    for number in range(min(len(pdf), PAGES)):
        try:
            page = pdf[number]
            layered = layered or _has_invisible_layer(page)
            unseen = unseen or _unseen_words(page)
        except (pdfium.PdfiumError, ValueError):
            continue
    if unseen:
        yield f"hidden_text:{excerpt(unseen)}"
    if layered:
        yield "text_unlike_picture"


def _has_invisible_layer(page: Any) -> bool:
    texts = page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])
    return any(raw.FPDFTextObj_GetTextRenderMode(text.raw) == raw.FPDF_TEXTRENDERMODE_INVISIBLE for text in texts)


def _unseen_words(page: Any) -> str:
    """Neighbouring stretches of text where the picture is blank, as far as they hold together."""
    layer = page.get_textpage()
    boxes = [_box(layer, index) for index in range(layer.count_rects())]
    if not boxes:
        return ""
    picture = _drawn(page)
    words = ""
    for box in boxes:
        said = one_line(layer.get_text_bounded(*box))
        if _is_blank(_part(picture, page, box)):
            words = f"{words} {said}".strip()
        elif _tells(words):
            break
        else:
            words = ""
    return words if _tells(words) else ""


def _tells(words: str) -> bool:
    return sum(map(str.isalnum, words)) >= FEWEST


def _box(layer: Any, index: int) -> Box:
    left, top, right, bottom = c_double(), c_double(), c_double(), c_double()
    raw.FPDFText_GetRect(layer.raw, index, byref(left), byref(top), byref(right), byref(bottom))
    return left.value, bottom.value, right.value, top.value


def _drawn(page: Any) -> Any:
    scale = min(1.5, LARGEST_SIDE / max(*page.get_size(), 1))
    return page.render(scale=scale, grayscale=True).to_numpy()


def _part(picture: Any, page: Any, box: Box) -> Any:
    """The pixels behind a box, wherever the page's rotation and crop put them."""
    height, width = picture.shape[:2]
    corners = [_on_picture(page, width, height, x, y) for x, y in (box[:2], box[2:])]
    (left, right), (first, last) = (sorted(max(0, value) for value in axis) for axis in zip(*corners, strict=True))
    return picture[first : last + 1, left : right + 1]


def _on_picture(page: Any, width: int, height: int, x: float, y: float) -> tuple[int, int]:
    column, row = c_int(), c_int()
    raw.FPDF_PageToDevice(page.raw, 0, 0, width, height, 0, x, y, byref(column), byref(row))
    return column.value, row.value


def _is_blank(part: Any) -> bool:
    return part.size == 0 or int(np.ptp(part)) < CONTRAST
