"""The record in every format: complete, literal, and the same bytes for the same record."""

import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt

from factcheck.rendering import FORMATS
from tests.domain.test_report import CLAIM, DATA, EVIDENCE

HOSTILE = "<script>alert(1)</script> [x](javascript:alert(1)) **bold** | “q”"
OPEN = replace(EVIDENCE, confidential=False)
RECORD = replace(DATA, claims=(replace(CLAIM, evidence=(OPEN,)),))


class Loads(HTMLParser):
    """Everything that a browser would run or fetch by itself."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            fetched = name in ("src", "srcset", "data", "poster") or (
                name == "href" and tag in ("link", "use", "image")
            )
            if fetched and not (value or "").startswith("#"):
                self.found.append((tag, value or ""))
        if tag in ("script", "iframe", "object", "embed"):
            self.found.append((tag, ""))


@pytest.mark.parametrize("file_format", FORMATS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_same_record_gives_the_same_bytes(file_format: str, language: str):
    render = FORMATS[file_format].render
    assert render(RECORD, language) == render(RECORD, language)


@pytest.mark.parametrize("file_format", FORMATS)
def test_every_format_tells_claim_verdict_source_and_hash(file_format: str):
    told = FORMATS[file_format].render(RECORD, "en").decode()
    for words in ("The words", "He said so.", "Deep Throat", "https://example.org/felt", "a" * 64):
        assert words in told


def test_html_loads_and_runs_nothing():
    hostile = replace(RECORD, title=HOSTILE, claims=(replace(CLAIM, statement=HOSTILE, exact=HOSTILE),))
    page = FORMATS["html"].render(hostile, "en").decode()
    assert Loads(page).found == []
    assert "<script>alert" not in page


def test_html_says_when_the_check_is_not_complete():
    assert "Not complete" in FORMATS["html"].render(RECORD, "en").decode()


def test_markdown_keeps_what_was_typed_literal():
    hostile = replace(RECORD, claims=(replace(CLAIM, statement=HOSTILE),))
    told = FORMATS["md"].render(hostile, "en").decode()
    page = BeautifulSoup(MarkdownIt().render(told), "html.parser")
    heading = page.find("h3")
    assert heading.get_text() == f"1 {HOSTILE}"
    assert heading.find_all() == []


def test_json_is_lossless():
    values = json.loads(FORMATS["json"].render(RECORD, "en"))
    assert values["text"] == RECORD.text
    assert values["claims"][0]["evidence"][0]["quote"] == "I saw it"
    assert values["summary"] == {
        "claims": 1,
        "approved": 0,
        "for_approval": 1,
        "not_assessed": 0,
        "complete": False,
        "by_rating": {"confirmed": {"submitted": 1}},
    }
