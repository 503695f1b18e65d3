"""What holds of the engine for any text whatever."""

import json
import os
import subprocess
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.domain.extraction import ENGINE_VERSION, Extraction, find_claims
from factcheck.domain.extraction.training.annotated import read_articles
from tests.domain.extraction.articles import ARTICLES

LONG, MEGA = 100_000, 1_000_000
LANGUAGES = ("de", "en", "es", "fr")
MARKS = st.sampled_from(
    [*"„“”»«\"'’()[]–—-.,;:?!…\n\t \u00a0\u2028\ufeff\x00", "\n- ", "z. B.", "17.", "17:45 ", "https://a.b"]
)
WORDS = st.sampled_from(["Der Rat", "said", "sagte", "weil", "dass", "which", "2018", "Anna"])
# Surrogates cannot stand in a file.
ANY = st.one_of(st.text(max_size=20), MARKS, WORDS)


def check(text: str, found: Extraction) -> None:
    assert all(0 <= claim.start < claim.end <= len(text) for claim in found.claims)
    assert all(claim.exact == text[claim.start : claim.end] for claim in found.claims)
    assert [claim.start for claim in found.claims] == sorted(claim.start for claim in found.claims)
    for claim in found.claims:
        assert all(d.exact == text[d.start : d.end] for d in claim.details)
        assert 0 <= claim.priority <= 1 and claim.kinds and claim.statement


@settings(max_examples=150, deadline=None)
@given(st.lists(ANY, max_size=80).map(" ".join), st.sampled_from([None, *LANGUAGES]))
def test_any_text_gives_anchors_in_bounds_and_in_order(text: str, language: str | None) -> None:
    check(text, find_claims(text, language=language, reference_date=date(2024, 6, 14)))


@settings(max_examples=3, deadline=None)
@given(st.text(min_size=20, max_size=200), st.sampled_from(LANGUAGES), st.sampled_from([" ", ". ", "\n\n"]))
def test_long_text_gives_anchors_in_bounds(part: str, language: str, joint: str) -> None:
    text = (part + joint) * (LONG // (len(part) + len(joint)))
    check(text, find_claims(text, language=language))


PATHOLOGICAL = {
    "nothing": "",
    "one line": "word " * (MEGA // 5),
    "stops": "." * 100_000,
    "marks": "„" * 50_000,
    "brackets": "(" * 50_000 + "a" + ")" * 50_000,
    "letter": "a" * MEGA,
    "digits": "7" * MEGA,
    "line ends": "\n" * MEGA,
    "combining marks": "\u0301" * (MEGA // 4),
    "surrogates": "\ud800" * 50_000,
    "commas": "," * 100_000,
    "words between commas": "a, " * 20_000,
    "conjunctions": "and " * 50_000,
    "bullets": "- \n" * 50_000,
}


@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_pathological_text_ends(name: str) -> None:
    check(PATHOLOGICAL[name], find_claims(PATHOLOGICAL[name]))


def test_every_sentence_is_accounted_for() -> None:
    for article in list(read_articles(ARTICLES))[::12]:
        found = find_claims(article.text)
        covered = {at for part in found.coverage for at in range(part.start, part.end)}
        letters = {at for at, character in enumerate(article.text) if character.isalnum()}
        bare = letters - covered
        # The time of a ticker's entry and the name before an answer belong to no sentence.
        assert len(bare) < 0.04 * len(letters), article.name
        assert all(part.why for part in found.coverage if part.status != "claim")
        assert {part.status for part in found.coverage} <= {"claim", "no claim", "boilerplate"}


def test_order_of_articles_changes_nothing() -> None:
    texts = [article.text for article in list(read_articles(ARTICLES))[::16]]
    forwards = [find_claims(text) for text in texts]
    assert [find_claims(text) for text in reversed(texts)] == forwards[::-1]


SCRIPT = """
import json, sys
from dataclasses import asdict
from pathlib import Path
from factcheck.domain.extraction import find_claims
print(json.dumps([asdict(find_claims(Path(path).read_text(encoding="utf-8"))) for path in sys.argv[1:]]))
"""


def output(seed: str, paths: list[Path]) -> str:
    environment = os.environ | {"PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", SCRIPT, *map(str, paths)]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def test_output_is_the_same_whatever_the_seed_of_hashes() -> None:
    paths = sorted(ARTICLES.glob("*.txt"))[::16]
    assert output("1", paths) == output("2", paths)


def test_claims_carry_the_version_of_the_engine() -> None:
    found = find_claims("The bridge was closed in 2019.", language="en")
    assert (found.engine_version, json.dumps(asdict(found)) != "") == (ENGINE_VERSION, True)


def test_figures_carry_decimal_bounds_and_dates_an_interval() -> None:
    found = find_claims("More than 1,000 people came last week.", language="en", reference_date=date(2024, 6, 14))
    values = {detail.type: detail.value for claim in found.claims for detail in claim.details}
    assert values["number"] == {"low": "1000", "value": "1000", "qualifier": "over"}
    assert values["date"] is not None and (values["date"]["first"], values["date"]["last"]) == (
        "2024-06-03",
        "2024-06-09",
    )


def test_reported_claim_carries_speaker_cue_and_how() -> None:
    found = find_claims("Ruth Deller said that the rents had doubled in 2023.", language="en")
    attribution = next(claim.attribution for claim in found.claims if claim.attribution)
    assert (attribution.cue, attribution.how, "Deller" in attribution.speaker) == ("said", "indirect", True)
