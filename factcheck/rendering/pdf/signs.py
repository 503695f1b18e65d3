"""The marks of the product as pictures for the typesetter, cut out of the one sprite."""

import re
from functools import lru_cache
from pathlib import Path

from django.contrib.staticfiles import finders

TONES = {
    "confirmed": "#1a6b40", "imprecise": "#7f5c00", "conflicting": "#9a4a00", "unsupported": "#7f361b",
    "incorrect": "#b3202a", "author_only": "#27596a", "not_checkable": "#5c6068",
}  # fmt: skip
QUIET = "#5c6068"
WHITE = "#ffffff"
_SYMBOL = re.compile(r'<symbol id="([\w-]+)" viewBox="([\d. ]+)">(.*?)</symbol>', re.DOTALL)


@lru_cache(maxsize=256)
def sign(name: str, mark: str, *, filled: bool = False) -> str:
    """An SVG picture in the colour of a verdict; "" for a sign that the sprite does not have."""
    found = _symbols().get(name)
    if found is None:
        return ""
    box, shapes = found
    tone = TONES.get(mark, QUIET)
    paints = {
        "var(--disc, none)": tone if filled else "none",
        "var(--glyph, currentColor)": WHITE if filled else tone,
        "currentColor": tone,
    }
    for paint, colour in paints.items():
        shapes = shapes.replace(paint, colour)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{shapes}</svg>'


@lru_cache
def _symbols() -> dict[str, tuple[str, str]]:
    """LookupError where the installation is incomplete."""
    found = finders.find("icons.svg")
    if not found:
        raise LookupError("static file icons.svg is missing")
    sprite = Path(str(found)).read_text(encoding="utf-8")
    return {name: (box, shapes) for name, box, shapes in _SYMBOL.findall(sprite)}
