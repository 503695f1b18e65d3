"""Annotated articles, as tests/articles/GUIDELINE.md describes their files."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class NotInArticle(ValueError):
    """An anchor or a detail that the text does not hold."""


@dataclass(frozen=True)
class AnnotatedDetail:
    start: int
    end: int
    type: str


@dataclass(frozen=True)
class AnnotatedClaim:
    """Offsets are code points of the article's text."""

    start: int
    end: int
    kinds: frozenset[str]
    priority: int
    mentions: tuple[str, ...]
    details: tuple[AnnotatedDetail, ...]


@dataclass(frozen=True)
class NotClaim:
    start: int
    end: int
    why: str


@dataclass(frozen=True)
class AnnotatedArticle:
    name: str
    text: str
    language: str
    claims: tuple[AnnotatedClaim, ...]
    not_claims: tuple[NotClaim, ...]


def read_articles(folder: Path) -> Iterator[AnnotatedArticle]:
    """Those of the folder by name: NAME.json beside NAME.txt."""
    for path in sorted(folder.glob("*.json")):
        text = path.with_suffix(".txt")
        if text.exists():
            yield parse(path.stem, text.read_text(encoding="utf-8"), json.loads(path.read_text(encoding="utf-8")))


def parse(name: str, text: str, data: Mapping[str, Any]) -> AnnotatedArticle:
    claims = tuple(_claim(text, entry) for entry in data["claims"])
    nothing = tuple(NotClaim(*_found(text, entry), entry["why"]) for entry in data.get("not_claims", []))
    return AnnotatedArticle(name, text, data["language"], claims, nothing)


def _claim(text: str, entry: Mapping[str, Any]) -> AnnotatedClaim:
    start, end = _found(text, entry)
    return AnnotatedClaim(
        start,
        end,
        frozenset(entry["kinds"]),
        entry["priority"],
        tuple(entry.get("mentions", ())),
        tuple(_details(text, start, end, entry.get("details", ()))),
    )


def _details(text: str, start: int, end: int, entries: Sequence[Mapping[str, Any]]) -> Iterator[AnnotatedDetail]:
    for entry in entries:
        at = text.find(entry["exact"], start, end)
        if at < 0:
            raise NotInArticle(entry["exact"])
        yield AnnotatedDetail(at, at + len(entry["exact"]), entry["type"])


def _found(text: str, entry: Mapping[str, Any]) -> tuple[int, int]:
    at = -1
    for _ in range(entry.get("occurrence", 1)):
        at = text.find(entry["exact"], at + 1)
        if at < 0:
            raise NotInArticle(entry["exact"])
    return at, at + len(entry["exact"])
