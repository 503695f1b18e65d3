"""The record in every format: complete, literal, and the same bytes for the same record."""

import io
import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from pypdf import PdfReader

from factcheck.domain.report import for_profile
from factcheck.rendering import RENDERERS
from factcheck.rendering.markdown import escape
from tests.domain.test_report import CLAIM, DATA, EVIDENCE
from tests.rendering.reading import read_back, squeezed
from tests.rendering.records import GLYPHLESS, HOSTILE, OPEN, RECORD, claim_on

ONE = replace(DATA, claims=(replace(CLAIM, evidence=(OPEN,)),))
IN_WORDS = [name for name in RENDERERS if name != "json"]


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


@pytest.mark.parametrize("file_format", RENDERERS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_same_record_gives_the_same_bytes(file_format: str, language: str):
    assert RENDERERS[file_format](RECORD, language) == RENDERERS[file_format](RECORD, language)


@pytest.mark.parametrize("file_format", RENDERERS)
def test_every_format_tells_claim_verdict_source_and_hash(file_format: str):
    told = squeezed(read_back(file_format, RENDERERS[file_format](ONE, "en")))
    for words in ("The words", "He said so.", "Deep Throat", "https://example.org/felt", "a" * 64):
        assert squeezed(words) in told


@pytest.mark.parametrize("file_format", IN_WORDS)
def test_dissent_notes_details_and_wordings_are_told_in_german(file_format: str):
    told = squeezed(read_back(file_format, RENDERERS[file_format](RECORD, "de")).replace("\\", ""))
    for words in ("Falsch", "Nicht ganz.", "Bitte genau.", "trifft nicht zu", "Ann", "Bob", "1. März 2025"):
        assert squeezed(words) in told or (words == "1. März 2025" and file_format == "csv")


@pytest.mark.parametrize("file_format", ["html", "md", "pdf"])
def test_what_changed_and_what_was_corrected_is_told(file_format: str):
    told = squeezed(read_back(file_format, RENDERERS[file_format](RECORD, "en")))
    for words in ("Changed since report 1", "Corrections after publication", "2018", "Schön war sie."):
        assert squeezed(words) in told


@pytest.mark.parametrize("file_format", RENDERERS)
def test_hostile_text_comes_out_as_itself(file_format: str):
    claim = claim_on(
        "240 Leute", "1", statement=HOSTILE, evidence=(replace(OPEN, source_title=HOSTILE, quote=HOSTILE),)
    )
    file = RENDERERS[file_format](replace(RECORD, title=HOSTILE, claims=(claim,)), "en")
    assert squeezed(HOSTILE) in squeezed(plain(file_format, file))


@pytest.mark.parametrize("file_format", [name for name in RENDERERS if name != "pdf"])
def test_every_script_comes_out_as_itself(file_format: str):
    claim = claim_on("240 Leute", "1", statement=GLYPHLESS)
    assert GLYPHLESS in read_back(file_format, RENDERERS[file_format](replace(RECORD, claims=(claim,)), "en"))


def plain(file_format: str, file: bytes) -> str:
    """What a reader of the format sees."""
    told = read_back(file_format, file)
    if file_format == "html":
        return BeautifulSoup(told, "html.parser").get_text()
    if file_format == "md":
        page = MarkdownIt("gfm-like", {"linkify": False}).render(told)
        return BeautifulSoup(page, "html.parser").get_text()
    if file_format == "json":
        return json.loads(told)["title"]
    return told.replace('""', '"') if file_format == "csv" else told


@pytest.mark.parametrize("file_format", IN_WORDS)
def test_what_a_format_cannot_hold_is_told_by_its_number(file_format: str):
    claim = claim_on("240 Leute", "1", statement="a\x0bb\x1e\x00c\u202ed")
    told = read_back(file_format, RENDERERS[file_format](replace(RECORD, claims=(claim,)), "en"))
    if file_format == "csv":
        assert "a\x0bb\x1e\x00c\u202ed" in told
    else:
        assert "a[U+000B]b[U+001E][U+0000]c[U+202E]d" in told.replace("\\", "")


def test_html_loads_and_runs_nothing():
    hostile = replace(RECORD, title=HOSTILE, claims=(replace(CLAIM, statement=HOSTILE, exact=HOSTILE),))
    page = RENDERERS["html"](hostile, "en").decode()
    assert Loads(page).found == []
    assert "<script>alert" not in page


def test_html_says_when_the_check_is_not_complete():
    assert "Not complete" in RENDERERS["html"](ONE, "en").decode()


def test_html_numbers_the_claims_in_the_article_and_leads_to_their_entries():
    page = BeautifulSoup(RENDERERS["html"](RECORD, "en"), "html.parser")
    numbers = [link["href"] for link in page.select(".report-article .report-mark")]
    assert numbers == ["#entry-1", "#entry-2", "#entry-3", "#entry-4"] or numbers == [
        "#entry-1", "#entry-2", "#entry-4", "#entry-3",
    ]  # fmt: skip
    assert all(page.select_one(number) for number in numbers)


def test_markdown_keeps_what_was_typed_literal():
    hostile = replace(ONE, claims=(replace(CLAIM, statement=HOSTILE),))
    page = BeautifulSoup(MarkdownIt().render(RENDERERS["md"](hostile, "en").decode()), "html.parser")
    heading = next(found for found in page.find_all("h3") if "alert" in found.get_text())
    assert heading.get_text() == f"1 {HOSTILE}"
    assert heading.find_all() == []


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("At 6:02 she said: “No”: enough.", "At 6:02 she said: “No”: enough."),
        ("https://x.org mailto:a :tada: v:2", r"https\://x.org mailto\:a \:tada: v\:2"),
        (": a definition", r"\: a definition"),
    ],
)
def test_markdown_escapes_a_colon_only_where_it_could_mean_something(text: str, escaped: str):
    assert escape(text) == escaped


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", " file:///etc/passwd"])
def test_only_web_addresses_become_links(address: str):
    claim = replace(CLAIM, evidence=(replace(OPEN, url=address),))
    data = replace(ONE, address=address, claims=(claim,))
    page = BeautifulSoup(RENDERERS["html"](data, "en"), "html.parser")
    assert [link["href"] for link in page.find_all("a") if not link["href"].startswith("#")] == []
    reader = PdfReader(io.BytesIO(RENDERERS["pdf"](data, "en")))
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    assert [note["/A"]["/URI"] for note in notes if "/URI" in note.get("/A", {})] == []


@pytest.mark.parametrize("address", ["javascript:alert(1)", "https://x.org/><script>", "https://x.org/a b"])
def test_markdown_makes_no_link_of_an_address_that_breaks_out(address: str):
    claim = replace(CLAIM, evidence=(replace(OPEN, url=address),))
    page = MarkdownIt().render(RENDERERS["md"](replace(ONE, claims=(claim,)), "en").decode())
    assert [link["href"] for link in BeautifulSoup(page, "html.parser").find_all("a")] == []


def test_json_is_lossless():
    values = json.loads(RENDERERS["json"](ONE, "en"))
    assert values["text"] == ONE.text
    assert values["claims"][0]["evidence"][0]["quote"] == "I saw it"
    assert values["summary"] == {
        "claims": 1,
        "approved": 0,
        "for_approval": 1,
        "not_assessed": 0,
        "complete": False,
        "by_rating": {"confirmed": {"submitted": 1}},
    }


@pytest.mark.parametrize("file_format", RENDERERS)
@pytest.mark.parametrize("profile", ["editor", "external"])
def test_confidential_source_is_in_no_masked_file(file_format: str, profile: str):
    claim = claim_on("240 Leute", "1", evidence=(EVIDENCE,))
    data = for_profile(replace(RECORD, claims=(claim,)), profile)
    told = squeezed(read_back(file_format, RENDERERS[file_format](data, "en")))
    secrets = ("Deep Throat", "I saw it", "garage", "M. Felt", "Bureau", "felt", "a" * 64)
    assert [secret for secret in secrets if squeezed(secret) in told] == []
