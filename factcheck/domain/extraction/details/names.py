"""Proper names of persons, organisations and places: each capitalised word is labelled by a small linear model.

The weights (names.json) are trained by `training`; the labels go from left to right, each seeing the one before.
"""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from factcheck.domain.extraction.found import FoundDetail
from factcheck.domain.extraction.languages import Knowledge, knowledge

from .bodies import bodies, with_bodies
from .features import LINKS, Word, features, stem, usage, words_of
from .mentions import alone, short_forms, with_initials
from .settling import settled
from .spots import spots, with_spots
from .teams import teams

LABELS = ("", "organisation", "person", "place")
# How much the other places of a word count beside its own.
ELSEWHERE = 3
WEIGHTS_FILE = Path(__file__).with_name("names.json")

Weights = Mapping[str, Sequence[float]]


@lru_cache
def weights() -> Weights:
    """Feature to one weight for each label."""
    loaded: dict[str, list[float]] = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    return loaded


def find_names(text: str, language: str, model: Weights | None = None) -> list[FoundDetail]:
    knows = knowledge(language)
    lines = words_of(text, knows)
    used = usage(lines, knows)
    model = weights() if model is None else model
    scored = [_scored(line, knows, used, model) for line in lines]
    elsewhere = _by_word(lines, scored)
    found: list[FoundDetail] = []
    for line, scores in zip(lines, scored, strict=True):
        found.extend(_names(text, line, _labels(line, scores, elsewhere), knows))
    formed = with_bodies(text, with_bodies(text, found, bodies(text, lines, knows)), teams(lines, used))
    whole = with_initials(text, formed)
    known = with_bodies(text, whole, alone(lines, short_forms(whole, lines, used)))
    return with_spots(settled(text, known, knows), list(spots(text, knows)))


Scores = list[float]


def _scored(line: list[Word], knows: Knowledge, used: dict[str, frozenset[str]], model: Weights) -> list[Scores | None]:
    """The scores of each word that may belong to a name, each seeing the label before it."""
    labels: list[str] = []
    scores: list[Scores | None] = []
    for index in range(len(line)):
        if not may_be_named(line, index, labels[-1] if labels else ""):
            labels.append("")
            scores.append(None)
            continue
        own = score([*features(line, index, knows, used), *context(labels)], model)
        scores.append(own)
        labels.append(LABELS[own.index(max(own))])
    return scores


def _by_word(lines: list[list[Word]], scored: list[list[Scores | None]]) -> dict[str, Scores]:
    """The mean scores of each capitalised word over the article: what a name is in one place, it is in the others."""
    sums: dict[str, Scores] = {}
    counts: Counter[str] = Counter()
    for line, scores in zip(lines, scored, strict=True):
        for word, own in zip(line, scores, strict=True):
            if own is not None and word.is_capital:
                key = stem(word.text)
                sums[key] = [before + now for before, now in zip(sums.get(key, [0.0] * len(own)), own, strict=True)]
                counts[key] += 1
    return {key: [value / counts[key] for value in total] for key, total in sums.items()}


def _labels(line: list[Word], scored: list[Scores | None], elsewhere: dict[str, Scores]) -> list[str]:
    labels: list[str] = []
    for word, own in zip(line, scored, strict=True):
        if own is None:
            labels.append("")
            continue
        mean = elsewhere.get(stem(word.text)) if word.is_capital else None
        both = [first + ELSEWHERE * second for first, second in zip(own, mean, strict=True)] if mean else own
        labels.append(LABELS[both.index(max(both))])
    return labels


def may_be_named(line: list[Word], index: int, before: str) -> bool:
    """Capitalised words; and what links them or numbers them inside a name."""
    word = line[index]
    if word.is_capital:
        return True
    if not before:
        return False
    following = line[index + 1 : index + 3]
    return (word.low in LINKS and any(later.is_capital for later in following)) or word.text.isdigit() or (
        word.text in ("&", "(", ")", "-") and bool(following)
    )  # fmt: skip


def context(labels: Sequence[str]) -> list[str]:
    last = labels[-1] if labels else "start"
    previous = labels[-2] if len(labels) > 1 else "start"
    return ["label=" + last, "labels=" + previous + "/" + last]


def score(active: Sequence[str], model: Weights) -> list[float]:
    rows = [row for row in map(model.get, active) if row is not None]
    return [sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(LABELS)


# In Spanish and French the noun that says what a body is belongs to its name, in small letters.
_SMALL_HEAD = re.compile(
    r"\b(?:collège|lycée|université|hôpital|tribunal|chambre|institut|hospital|universidad|tribunal|colegio|instituto)"
    r"(?:\s[^\W\d_]{4,20})?\s(?:(?:de|del|des|du)\s|d['’])?(?:l[ae]s?\s)?\Z"
)


def _names(text: str, line: Sequence[Word], labels: Sequence[str], knows: Knowledge) -> list[FoundDetail]:
    """Runs of labelled words; where neighbours disagree the label of the most words counts, the first at a tie."""
    found, index = [], 0
    while index < len(line):
        if not labels[index]:
            index += 1
            continue
        last = index + 1
        while last < len(line) and labels[last] and _belongs(line, labels, last):
            last += 1
        kinds = Counter(
            label for word, label in zip(line[index:last], labels[index:last], strict=True) if word.is_capital
        )
        if kinds:
            stop = _trimmed(line, index, last)
            found.append(_detail(text, line[index].start, line[stop - 1].end, kinds.most_common(1)[0][0], knows))
        index = last
    return found


def _belongs(line: Sequence[Word], labels: Sequence[str], at: int) -> bool:
    return labels[at] == labels[at - 1] or (line[at].is_capital and line[at - 1].is_capital)


def _trimmed(line: Sequence[Word], first: int, last: int) -> int:
    """The end without a linking word; a closing bracket is kept where the name holds the opening one."""
    stop = last
    while stop > first + 1 and not line[stop - 1].is_capital and not line[stop - 1].text.isdigit():
        stop -= 1
    opened = any(word.text == "(" for word in line[first:stop])
    closes = stop < len(line) and line[stop].text == ")"
    return stop + 1 if opened and closes else stop


def _detail(text: str, start: int, end: int, label: str, knows: Knowledge) -> FoundDetail:
    if text[start:end].endswith(("'s", "’s")):
        end -= 2
    if knows.code in ("es", "fr"):
        head = _SMALL_HEAD.search(text[max(0, start - 60) : start])
        if head:
            start, label = max(0, start - 60) + head.start(), "organisation"
    return FoundDetail(start, end, text[start:end], label)
