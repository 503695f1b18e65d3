"""Web pages: trafilatura for the main text, BeautifulSoup for what the page says about itself."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urljoin

import trafilatura
from bs4 import BeautifulSoup
from bs4.element import Tag
from lxml import etree

from .assembling import assemble
from .decoding import decode
from .document import Block, Document, Unreadable
from .hidden import hidden_words
from .text import one_line, suspicious_within

MAX_DEPTH = 400
MAX_TAGS = 200_000
_TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*?(/?)>")
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_VOID = frozenset(b"br img meta link input hr source wbr area base col embed".split())
# Closed by what follows them in pages that leave the end tag out.
_LEFT_OPEN = frozenset(b"p li td tr th dd dt option".split())
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def read_html(data: bytes, media_type: str, url: str) -> Document:
    """Unreadable("too_long") for pages nested or tagged beyond all use, before any parser sees them."""
    _refuse_monsters(data)
    page, warnings = decode(data, _media_type(data, media_type))
    soup = BeautifulSoup(page, "lxml")
    if hidden := hidden_words(soup):
        warnings += (f"hidden_text:{hidden}",)
    blocks = list(_main_text(page, url)) or list(_every_paragraph(soup))
    facts = page_facts(soup, url)
    if facts["title"] and not any(block.kind == "heading" and block.level == 1 for block in blocks):
        blocks.insert(0, Block("heading", facts["title"], 1))
    extractor = f"trafilatura {trafilatura.__version__}"
    document = assemble(blocks, media_type="text/html", extractor=extractor, warnings=warnings, **facts)
    return _with_lost_characters(document, soup)


def _with_lost_characters(document: Document, soup: BeautifulSoup) -> Document:
    """trafilatura leaves out what turns the direction of writing: the page showed other figures than the text has."""
    told = {warning.partition(":")[0] for warning in document.warnings}
    lost = suspicious_within(map(str, soup.find_all(string=True)), document.text)
    more = tuple(warning for warning in lost if warning.partition(":")[0] not in told)
    return replace(document, warnings=(*document.warnings, *more))


def _refuse_monsters(data: bytes) -> None:
    depth = tags = 0
    for found in _TAG.finditer(data):
        tags += 1
        if found.group(2).lower() in _VOID | _LEFT_OPEN or found.group(3):
            continue
        depth += -1 if found.group(1) else 1
        depth = max(depth, 0)
        if depth > MAX_DEPTH or tags > MAX_TAGS:
            raise Unreadable("too_long")


def _media_type(data: bytes, media_type: str) -> str:
    """The header's charset counts before the page's own."""
    own = _META_CHARSET.search(data[:4096])
    if "charset" in media_type.lower() or not own:
        return media_type
    return f"text/html; charset={own.group(1).decode('ascii')}"


def _main_text(page: str, url: str) -> Iterator[Block]:
    xml = trafilatura.extract(
        page, url=url or None, output_format="xml", favor_recall=True, include_comments=False, include_tables=True
    )
    if not xml:
        return
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    main = etree.fromstring(xml.encode(), parser).find("main")
    for element in main if main is not None else ():
        yield from _element_blocks(element)


def _element_blocks(element: Any) -> Iterator[Block]:
    text = one_line(" ".join(element.itertext()))
    if element.tag == "head":
        yield Block("heading", text, int((element.get("rend") or "h2")[1:2] or 2))
    elif element.tag == "list":
        for item in element.iter("item"):
            yield Block("item", one_line("".join(item.itertext())))
    elif element.tag == "quote":
        yield Block("quote", text)
    elif element.tag == "table":
        for row in element.iter("row"):
            yield Block("paragraph", " | ".join(one_line("".join(cell.itertext())) for cell in row.iter("cell")))
    else:
        yield Block("paragraph", one_line("".join(element.itertext())))


def _every_paragraph(soup: BeautifulSoup) -> Iterator[Block]:
    """For pages too short or too odd for trafilatura."""
    for tag in soup(["script", "style", "template", "noscript", "nav", "svg"]):
        tag.decompose()
    kinds = {"li": "item", "blockquote": "quote", "figcaption": "caption"}
    found = soup.find_all(["h1", "h2", "h3", "h4", "p", "li", "blockquote", "figcaption", "td"])
    for tag in found:
        name = tag.name
        yield (
            Block("heading", tag.get_text(" "), int(name[1]))
            if name[0] == "h"
            else Block(kinds.get(name, "paragraph"), tag.get_text(" "))
        )
    if not found:
        yield Block("paragraph", soup.get_text(" "))


def page_facts(soup: BeautifulSoup, url: str) -> dict[str, Any]:
    """Title, author, date, language and canonical address, by what pages commonly declare."""
    linked = _linked_data(soup)
    canonical = soup.find("link", rel="canonical")
    href = str(canonical.get("href", "")) if isinstance(canonical, Tag) else _meta(soup, "og:url")
    root = soup.find("html")
    language = str(root.get("lang", "")) if isinstance(root, Tag) else ""
    return {
        "title": one_line(_meta(soup, "og:title") or _tag_text(soup, "h1") or _tag_text(soup, "title"))[:500],
        "author": one_line(_meta(soup, "author") or _author(linked))[:300],
        "published": _date(
            _meta(soup, "article:published_time") or str(linked.get("datePublished", "")) or _time(soup)
        ),
        "language": language.split("-")[0].split("_")[0].lower()[:5],
        "canonical_url": _http(urljoin(url, href.strip())) if href else "",
    }


def _http(address: str) -> str:
    return address[:2000] if address.startswith(("http://", "https://")) else ""


def _meta(soup: BeautifulSoup, name: str) -> str:
    for attribute in ("property", "name"):
        tag = soup.find("meta", attrs={attribute: name})
        if isinstance(tag, Tag) and tag.get("content"):
            return str(tag["content"])
    return ""


def _tag_text(soup: BeautifulSoup, name: str) -> str:
    tag = soup.find(name)
    return tag.get_text(" ") if tag else ""


def _time(soup: BeautifulSoup) -> str:
    tag = soup.find("time", datetime=True)
    return str(tag["datetime"]) if isinstance(tag, Tag) else ""


def _linked_data(soup: BeautifulSoup) -> dict[str, Any]:
    """The first JSON-LD object that has a publishing date; an empty one where there is none."""
    for script in soup.find_all("script", type="application/ld+json")[:10]:
        try:
            values = json.loads(script.string or "")
        except (ValueError, RecursionError):
            continue
        graph = values.get("@graph", [values]) if isinstance(values, dict) else values
        for item in graph if isinstance(graph, list) else ():
            if isinstance(item, dict) and item.get("datePublished"):
                return item
    return {}


def _author(linked: dict[str, Any]) -> str:
    authors = linked.get("author", [])
    names = [item.get("name", "") if isinstance(item, dict) else item for item in _as_list(authors)]
    return ", ".join(str(name) for name in names if name)


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _date(text: str) -> date | None:
    found = _DATE.search(text)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
