"""Words of a page that its readers do not see, by its own styles."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup
from bs4.element import Tag

from .text import excerpt, one_line

SHORTEST = 20  # characters; shorter ones are labels
_FAR = r"-\s*\d{3,}(?:px|em|rem|pt|vw|vh|%)"
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)"
    r"|(?:^|[;{\s])opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)"
    r"|font-size\s*:\s*(?:0(?![.\d])|0?\.\d+px|1px)"
    r"|(?:^|[;{\s])color\s*:\s*transparent"
    rf"|text-indent\s*:\s*{_FAR}|(?:left|top|right|margin-left|margin-top)\s*:\s*{_FAR}"
    r"|clip-path\s*:\s*inset\(\s*(?:50|100)%|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]",
    re.IGNORECASE,
)
_COLOUR = re.compile(r"(?:^|[;\s])(color|background(?:-color)?)\s*:\s*([^;!]+)", re.IGNORECASE)
_WHITE = {"white", "#fff", "#ffffff", "rgb(255,255,255)", "rgba(255,255,255,1)"}
_RULE = re.compile(r"([^{}]{1,500})\{([^{}]{0,2000})\}")
_SIMPLE = re.compile(r"\s*(?:[a-z]+)?([.#])([\w-]{1,100})\s*", re.IGNORECASE)
_LONGEST_STYLES = 300_000
# What belongs to the frame of a page opens and closes; labels for screen readers stand in links and buttons.
_FRAME = ["nav", "header", "footer", "dialog", "menu", "form", "button", "a", "label", "noscript", "template", "svg"]
_NEVER_SHOWN = ["script", "style", "title", "template", "noscript"]


def hidden_words(soup: BeautifulSoup) -> str:
    """The beginning of the first such stretch; empty where there is none."""
    for tag in _hidden_tags(soup):
        if tag.name in _FRAME or tag.find_parent(_FRAME):
            continue
        words = one_line(" ".join(_words(tag)))
        if len(words) > SHORTEST:
            return excerpt(words)
    return ""


def _words(tag: Tag) -> Iterator[str]:
    for string in tag.find_all(string=True):
        if not string.find_parent(_NEVER_SHOWN):
            yield str(string)


def _hidden_tags(soup: BeautifulSoup) -> Iterator[Tag]:
    yield from (tag for tag in soup.find_all(style=True) if _hides(str(tag["style"])))
    yield from soup.find_all(hidden=True)
    classes, ids = _hiding_names(soup)
    if classes:
        yield from soup.find_all(class_=classes)
    if ids:
        yield from soup.find_all(id=ids)


def _hides(style: str) -> bool:
    if _HIDING.search(style):
        return True
    colours = {name.lower()[:5]: value.strip().lower().replace(" ", "") for name, value in _COLOUR.findall(style)}
    ink, ground = colours.get("color", ""), colours.get("backg", "white")
    return bool(ink) and (ink == ground or (ink in _WHITE and ground in _WHITE))


def _hiding_names(soup: BeautifulSoup) -> tuple[list[str], list[str]]:
    """Classes and ids that the page's own style sheet hides, as far as a rule names nothing else."""
    names: dict[str, list[str]] = {".": [], "#": []}
    for sheet in soup.find_all("style"):
        for selectors, declarations in _RULE.findall(sheet.get_text()[:_LONGEST_STYLES]):
            if not _hides(declarations):
                continue
            for selector in selectors.split(","):
                if simple := _SIMPLE.fullmatch(selector):
                    names[simple[1]].append(simple[2])
    return names["."], names["#"]
