"""The annotated articles are what the engine learns from and is measured by: each must follow GUIDELINE.md's form."""

import json
import re
from pathlib import Path

import pytest

from tests.articles.score import load_gold

ARTICLES = Path(__file__).parents[2] / "articles"
NAMES = sorted(path.stem for path in ARTICLES.glob("*.json"))
REASONS = {"opinion", "vague", "rhetorical", "instruction", "boilerplate", "hypothetical"}
SENTENCE = re.compile(r"[^\n]+?(?:[.!?…][\"'»“”’)\]]*(?=\s+[\"'»«„“‘(¿¡]*[A-ZÄÖÜÀ-Þ])|(?=\n)|\Z)")
AT_LEAST = 4  # words: what is shorter may be the end of an abbreviation

each = pytest.mark.parametrize("name", NAMES)


def annotated(name):
    return load_gold(ARTICLES / f"{name}.json")


def covered(text, data, claims):
    spans = [(claim["start"], claim["end"]) for claim in claims]
    for entry in data["not_claims"]:
        at = -1
        for _ in range(entry.get("occurrence", 1)):
            at = text.index(entry["exact"], at + 1)
        spans.append((at, at + len(entry["exact"])))
    return spans


@each
def test_anchors_are_found_and_types_and_kinds_are_known(name):
    assert annotated(name)[3] == []


@each
def test_every_sentence_is_a_claim_or_said_to_be_none(name):
    text, data, claims, _, _ = annotated(name)
    spans = covered(text, data, claims)
    bare = [
        match.group()
        for match in SENTENCE.finditer(text)
        if len(match.group().split()) >= AT_LEAST
        and not any(start < match.end() and match.start() < end for start, end in spans)
    ]
    assert bare == []


@each
def test_fields_hold_what_the_guideline_allows(name):
    data = json.loads((ARTICLES / f"{name}.json").read_text(encoding="utf-8"))
    numbers = [claim["id"] for claim in data["claims"]]
    assert len(set(numbers)) == len(numbers)
    for claim in data["claims"]:
        assert claim["kinds"] and claim["priority"] in (1, 2, 3), claim["id"]
        assert claim.get("repeats", numbers[0]) in numbers, claim["id"]
    assert {entry["why"] for entry in data["not_claims"]} <= REASONS


@each
def test_number_and_date_are_kinds_of_just_the_claims_with_such_a_detail(name):
    wrong = [
        (claim["id"], kind)
        for claim in annotated(name)[2]
        for kind in ("number", "date")
        if (kind in claim["kinds"]) != any(detail["type"] == kind for detail in claim["details"])
    ]
    assert wrong == []


def test_all_four_languages_are_there():
    languages = {json.loads((ARTICLES / f"{name}.json").read_text(encoding="utf-8"))["language"] for name in NAMES}
    assert languages == {"de", "en", "es", "fr"}
