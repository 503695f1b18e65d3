"""Where the bars, lines and words of a chart stand. Numbers in, coordinates out; a template draws them.

Coordinates are strings with a point, so that no language's decimal comma gets into an SVG attribute.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import ceil

WIDTH = 620
# Columns: room for the numbers left and the labels below. Rows: room for the labels left and the number right.
LEFT, RIGHT, BASE, TOP = 34.0, 24.0, 160.0, 25.0
LABELS, BEFORE, NUMBERS, ROW, BAR = 150.0, 10.0, 60.0, 23.0, 15.0
CHARACTER, LABEL_GAP = 6.4, 4.0  # the widest an average character of a label gets; between two labels
TOLD_WIDTH = 24.0  # of a column from which its number stands above it
SHARE_ROW, SHARE_BAR, SHARE_LEFT, SHARE_GAP, TELLING = 36.0, 22.0, 74.0, 1.5, 34.0


@dataclass(frozen=True)
class Rect:
    """`tone` is a verdict's mark or a status that gives the colour; empty for the neutral one."""

    x: str
    y: str
    width: str
    height: str
    kind: str = "bar"
    tone: str = ""


@dataclass(frozen=True)
class Line:
    x1: str
    y1: str
    x2: str
    y2: str
    kind: str


@dataclass(frozen=True)
class Text:
    x: str
    y: str
    text: str
    anchor: str = "start"
    kind: str = ""


@dataclass
class Drawing:
    height: str = "0"
    rects: list[Rect] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    width: int = WIDTH


def at(value: float) -> str:
    return f"{value:.1f}"


def nice_top(largest: int) -> int:
    """The end of an axis: the smallest of 2, 4, 10, 20, 40, 100 … that holds the largest value."""
    top = 2
    while top < largest:
        top = top * 2 if str(top)[0] in "12" else top * 5 // 2
    return top


def columns(bars: Sequence[tuple[str, int, int]]) -> Drawing:
    """Upright bars: label, value, and the part of it that stands out at the foot. As many labels are set below them at
    equal distances as have room, the last one always.
    """
    drawing = Drawing(height="190")
    top = nice_top(max((value for _, value, _ in bars), default=0))
    scale = (BASE - TOP) / top
    for mark in (0, top // 2, top):
        y = BASE - mark * scale
        drawing.lines.append(Line(at(LEFT), at(y), at(WIDTH), at(y), "axis" if mark == 0 else "grid"))
        drawing.texts.append(Text(at(LEFT - 8), at(y + 4), str(mark), "end"))
    step = (WIDTH - LEFT - 6 - RIGHT) / max(len(bars), 1)
    width = max(min(step * 0.76, 56.0), 1.0)
    every = _labelled(step, [label for label, _, _ in bars])
    for index, (label, value, foot) in enumerate(bars):
        x = LEFT + 6 + index * step
        middle = at(x + width / 2)
        if value:
            drawing.rects.append(_upright(x, width, value * scale))
        if value and width >= TOLD_WIDTH:
            drawing.texts.append(Text(middle, at(BASE - value * scale - 6), str(value), "middle"))
        if foot:
            drawing.rects.append(_upright(x, width, foot * scale, tone="returned"))
        if (len(bars) - 1 - index) % every == 0:
            drawing.texts.append(Text(middle, "178", label, "middle"))
    return drawing


def _labelled(step: float, labels: Sequence[str]) -> int:
    """Every how many columns a label has room."""
    widest = max(map(len, labels), default=0) * CHARACTER + LABEL_GAP
    return max(1, ceil(widest / step))


def _upright(x: float, width: float, height: float, tone: str = "") -> Rect:
    return Rect(at(x), at(BASE - height), at(width), at(height), tone=tone)


def rows(bars: Sequence[tuple[str, int, int]]) -> Drawing:
    """Lying bars: label, the dark part, the soft part behind it; the sum stands at the end."""
    largest = max((dark + soft for _, dark, soft in bars), default=0) or 1
    left = max([LABELS, *(len(label) * CHARACTER + BEFORE for label, _, _ in bars)])
    scale = (WIDTH - left - NUMBERS) / largest
    drawing = Drawing(height=at(len(bars) * ROW + 4))
    for index, (label, dark, soft) in enumerate(bars):
        y, middle = index * ROW + 4, left + dark * scale
        drawing.texts.append(Text(at(left - BEFORE), at(y + 12), label, "end"))
        if dark:
            drawing.rects.append(Rect(at(left), at(y), at(dark * scale), at(BAR)))
        if soft:
            drawing.rects.append(Rect(at(middle), at(y + 5), at(soft * scale), at(BAR - 5), "bar-soft"))
        drawing.texts.append(Text(at(middle + soft * scale + 6), at(y + 12), str(dark + soft)))
    return drawing


def shares(lines: Sequence[tuple[str, Iterable[tuple[str, int]]]]) -> Drawing:
    """Bars of full width, cut by (tone, number); a part that has room says its per cent."""
    drawing = Drawing(height=at(len(lines) * SHARE_ROW))
    for index, (label, parts) in enumerate(lines):
        y, x = index * SHARE_ROW + 6, SHARE_LEFT
        found = [(tone, number) for tone, number in parts if number]
        total = sum(number for _, number in found)
        drawing.texts.append(Text("0", at(y + 16), label))
        room = WIDTH - SHARE_LEFT - SHARE_GAP * max(len(found) - 1, 0)
        for tone, number in found:
            width = room * number / total
            drawing.rects.append(Rect(at(x), at(y), at(width), at(SHARE_BAR), tone=tone))
            if width >= TELLING:
                drawing.texts.append(Text(at(x + 6), at(y + 15.5), f"{round(100 * number / total)} %", kind="on-bar"))
            x += width + SHARE_GAP
    return drawing
