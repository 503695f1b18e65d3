"""Each file as the programs read it for which it is made."""

import io
import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import jsonschema
import pandas
import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader
from warcio.archiveiterator import ArchiveIterator

from factcheck.domain.report import as_json, from_text, schema
from factcheck.domain.report import as_text as record_text
from factcheck.rendering import RENDERERS
from factcheck.rendering.archive import Copy, archive_of
from factcheck.rendering.csv_table import PREFIX, safe
from tests.domain.test_report import DATA
from tests.rendering.reading import W, comments_on, pdf_text, squeezed, word_part
from tests.rendering.records import GLYPHLESS, RECORD, claim_on


def test_json_fits_its_published_schema():
    validator = jsonschema.Draft202012Validator(schema.schema())
    validator.check_schema(validator.schema)
    for data in (RECORD, DATA):
        assert [error.message for error in validator.iter_errors(json.loads(record_text(data)))] == []


def test_schema_refuses_what_is_no_record():
    validator = jsonschema.Draft202012Validator(schema.schema())
    broken = as_json(RECORD) | {"as_of": "yesterday", "extra": 1}
    assert len(list(validator.iter_errors(json.loads(json.dumps(broken))))) == 2


def test_schema_in_the_repository_is_the_one_that_the_code_makes():
    assert Path(schema.__file__).with_name("schema.json").read_text(encoding="utf-8") == schema.as_text()


def test_record_comes_back_from_its_text():
    assert from_text(record_text(RECORD)) == RECORD


def test_csv_loads_with_one_row_a_claim():
    table = pandas.read_csv(io.BytesIO(RENDERERS["csv"](RECORD, "de")), dtype=str, keep_default_na=False)
    assert table["number"].tolist() == ["1", "2", "3", "4"]
    assert table["words"].tolist() == [claim.exact for claim in RECORD.claims]
    assert table["verdict"].tolist() == ["Bestätigt", "Falsch", "Ungenau", ""]


@pytest.mark.parametrize(
    "cell",
    ["=1+2", "+1", "-1", "@x", " =1", "\t=1", "\n=1", "＝1", "'x", "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0"],
)
def test_what_a_spreadsheet_would_run_is_neutralised_by_one_prefix(cell: str):
    assert safe(cell) == PREFIX + cell
    claim = claim_on("240 Leute", "1", statement=cell)
    table = pandas.read_csv(io.BytesIO(RENDERERS["csv"](replace(RECORD, claims=(claim,)), "en")), dtype=str)
    assert table["statement"].tolist() == [PREFIX + cell]


@pytest.mark.parametrize("cell", ["The mill", "2019", "a=b", "", "“=1”"])
def test_other_cells_stay_as_they_are(cell: str):
    assert safe(cell) == cell


def test_word_comments_stand_on_the_words_of_their_claims():
    found = {line.split(" ")[0]: words for line, words in comments_on(RENDERERS["docx"](RECORD, "de")).items()}
    assert found == {
        "1": "Die Mühle schloß 2019, sagte Jörg",
        "2": "schloß 2019",
        "3": "240 Leute",
        "4": "240 Leute.Erster Punkt",  # two paragraphs: what stands between them is no text
    }


def test_word_comment_holds_verdict_sources_and_wording_with_who_and_when():
    comment = word_part(RENDERERS["docx"](RECORD, "de"), "comments").findall(f"{W}comment")[2]
    told = "".join(comment.itertext())
    for words in ("Ungenau", "Deep Throat", "https://example.org/felt", "rund 240 Leute", "a" * 64):
        assert words in told
    assert (comment.get(f"{W}author"), comment.get(f"{W}date")) == ("Ann", "2025-03-01T11:00:00")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_the_word_file_and_makes_a_pdf_of_it(tmp_path: Path):
    (tmp_path / "report.docx").write_bytes(RENDERERS["docx"](RECORD, "de"))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), "report.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    told = squeezed("".join(page.extract_text() for page in PdfReader(tmp_path / "report.pdf").pages))
    assert squeezed("Die Mühle schloß 2019, sagte Jörg. Sie hatte 240 Leute.") in told


def test_pdf_is_tagged_linked_outlined_and_says_its_language():
    reader = PdfReader(io.BytesIO(RENDERERS["pdf"](RECORD, "de")))
    root = reader.trailer["/Root"]
    assert (root["/Lang"], bool(root["/MarkInfo"]["/Marked"])) == ("de", True)
    links = [note["/A"]["/URI"] for page in reader.pages for note in annotations(page) if "/URI" in note.get("/A", {})]
    assert "https://example.org/felt" in links
    titles = [entry.title for entry in flat(reader.outline)]
    assert {"Die Mühle", "Aussagen", "Die Mühle schloß 2019, sagte Jörg"} <= set(titles)
    assert reader.metadata.title == "Die Mühle"
    assert f"1 / {len(reader.pages)}" in reader.pages[0].extract_text()


def test_pdf_keeps_the_standards_for_archives_and_for_accessibility():
    marks = RENDERERS["pdf"](RECORD, "de")
    assert b"pdfuaid:part" in marks
    assert b"pdfaid:part" in marks


def test_pdf_of_signs_without_a_glyph_is_still_tagged_and_the_rest_readable():
    claim = claim_on("240 Leute", "1", statement=f"{GLYPHLESS} bleibt lesbar")
    made = RENDERERS["pdf"](replace(RECORD, claims=(claim,)), "de")
    assert b"pdfuaid:part" not in made
    assert bool(PdfReader(io.BytesIO(made)).trailer["/Root"]["/MarkInfo"]["/Marked"])
    assert "bleibt lesbar" in pdf_text(made)


def test_warc_is_read_by_its_library_with_the_bytes_as_they_were():
    copy = Copy("f" * 64, "https://example.org/", "2025-03-01T10:00:00+00:00", "text/html", b"<p>x")
    made = archive_of(copy)
    record = next(iter(ArchiveIterator(io.BytesIO(made))))
    assert (record.rec_type, record.rec_headers["WARC-Date"]) == ("resource", "2025-03-01T10:00:00Z")
    assert record.content_stream().read() == b"<p>x"
    assert made == archive_of(copy)


def annotations(page):
    return [note.get_object() for note in page.get("/Annots", [])]


def flat(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from flat(entry)
        else:
            yield entry


def test_the_one_file_brings_every_style_that_its_signs_and_words_have_in_the_product():
    page = BeautifulSoup(RENDERERS["html"](RECORD, "en"), "html.parser")
    used = {name for tag in page.main.find_all(class_=True) for name in tag["class"]}
    brought = page.style.string
    everything = "\n".join(path.read_text(encoding="utf-8") for path in Path("static/css").glob("*.css"))
    styled = {name for name in used if re.search(rf"\.{name}(?![\w-])", everything)}
    assert [name for name in sorted(styled) if not re.search(rf"\.{name}(?![\w-])", brought)] == []
