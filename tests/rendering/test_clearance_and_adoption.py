"""Who cleared the article, and changes of its words that were carried out, in every format."""

import csv
import io
import json
from dataclasses import replace

import jsonschema
import pytest

from factcheck.domain.report import (
    ReportAdoption,
    ReportClearance,
    ReportData,
    as_text,
    changes_between,
    for_profile,
    from_text,
    schema,
)
from factcheck.rendering import RENDERERS, labels
from factcheck.rendering.sheet import sheet
from tests.domain.test_report import BOB
from tests.rendering.reading import read_back, squeezed
from tests.rendering.records import NUMBER, OUTER, RECORD

OLD, NEW = "240 Leute", "rund 240 Leute"
AT = "2025-03-01T18:00:00+00:00"
ELSEWHERE = ReportAdoption("reword", NEW, 0, "In the layout, by telephone.", OLD, BOB, AT)
PUT_IN = replace(ELSEWHERE, version=3, how="")
CLEARED = ReportClearance(BOB, AT, 1, "partial", 1, ("4",))


def record(adoption: ReportAdoption | None, **fields: object) -> ReportData:
    """Its third claim is approved, with the new wording."""
    claim = replace(NUMBER, status="approved", decision=OUTER.decision, adoption=adoption)
    if adoption and adoption.version:
        claim = replace(claim, exact=NEW)
    values = {"article_status": "cleared", "clearance": CLEARED} | fields
    return replace(RECORD, claims=(*RECORD.claims[:2], claim, *RECORD.claims[3:]), **values)  # type: ignore[arg-type]


def told(file_format: str, data: ReportData) -> str:
    return squeezed(read_back(file_format, RENDERERS[file_format](data, "en")).replace("\\", ""))


@pytest.mark.parametrize("file_format", ["html", "md", "pdf", "docx"])
@pytest.mark.parametrize(("adoption", "change"), [
    (PUT_IN, "Put into the text as version 3 by Bob"),
    (ELSEWHERE, "Change made elsewhere, noted by Bob, 1 March 2025, 18:00 UTC: In the layout, by telephone."),
])  # fmt: skip
def test_claim_is_headed_by_its_new_words_and_the_change_is_named(
    file_format: str, adoption: ReportAdoption, change: str
):
    shown = told(file_format, record(adoption))
    for words in (NEW, "The verdict was given on:", OLD, "Imprecise, the change is made", change):
        assert squeezed(words) in shown


@pytest.mark.parametrize(("adoption", "heading", "mark", "state"), [
    (None, OLD, "imprecise", "approved"), (ELSEWHERE, NEW, "imprecise", "made elsewhere"),
    (PUT_IN, NEW, "", "put in, version 3"),
])  # fmt: skip
def test_words_that_were_set_right_are_no_longer_marked(
    adoption: ReportAdoption | None, heading: str, mark: str, state: str
):
    laid = sheet(record(adoption))
    entry, stretches = laid.claims[2], [part for block in laid.article for part in block.stretches]
    assert (entry.heading, entry.wording_state) == (heading, state)
    assert [part.mark for part in stretches if "3" in part.begins] == [mark]


def test_how_a_change_was_made_elsewhere_stays_in_the_house():
    outside = for_profile(record(ELSEWHERE), "external")
    assert "by telephone" not in as_text(outside)
    assert "Change made elsewhere, noted by Bob, 1 March 2025, 18:00 UTC." in sheet(outside).claims[2].trail


def test_report_tells_that_a_change_was_made_since_the_one_before():
    changes = changes_between(record(None), record(ELSEWHERE))
    assert [(one.claim, one.what, one.new) for one in changes] == [("3", "adopted", "reword")]
    assert sheet(replace(RECORD, changes=changes)).changes[0].new == "New wording"


@pytest.mark.parametrize("file_format", ["html", "md", "pdf", "docx"])
@pytest.mark.parametrize(("clearance", "words"), [
    (CLEARED, "by Bob, 1 March 2025, 18:00 UTC, version 1, Partial check; claim 4 not approved"),
    (replace(CLEARED, open=(), left=3), "version 1, Partial check; 3 claims not approved"),
    (replace(CLEARED, open=(), left=0), "version 1, Partial check; every claim approved"),
    (None, "not given"),
])  # fmt: skip
def test_clearance_is_told_with_person_time_version_mode_and_what_was_open(
    file_format: str, clearance: ReportClearance | None, words: str
):
    shown = told(file_format, record(None, clearance=clearance))
    assert squeezed("Clearance") in shown and squeezed(words) in shown


def test_a_record_of_before_says_nothing_of_clearance():
    assert labels.cleared(RECORD) == ""


def test_table_tells_of_each_claim_whether_it_was_open_at_the_clearance_and_set_right():
    table = RENDERERS["csv"](record(PUT_IN), "en").decode("utf-8-sig")
    rows = {row["number"]: row for row in csv.DictReader(io.StringIO(table))}
    assert (rows["1"]["cleared"], rows["4"]["cleared"]) == (AT, f"{AT} not approved")
    assert rows["3"]["adopted"] == f"put in, version 3, Bob, {AT}"


@pytest.mark.parametrize("adoption", [PUT_IN, ELSEWHERE])
def test_data_hold_both_and_fit_the_schema(adoption: ReportAdoption):
    data = record(adoption)
    jsonschema.Draft202012Validator(schema.schema()).validate(json.loads(as_text(data)))
    assert from_text(as_text(data)) == data
