"""Talks, verdicts that no longer stand, and the newsroom's clock, in every format."""

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from django.utils import translation

from factcheck.domain.report import (
    ReportAdoption,
    ReportChange,
    ReportData,
    ReportDetail,
    ReportEarlier,
    ReportNote,
    ReportTalk,
    as_json,
    for_profile,
)
from factcheck.rendering import RENDERERS, labels
from factcheck.rendering.sheet import lay_claim, lay_past
from tests.domain.test_report import ANN, VERDICT
from tests.rendering.reading import read_back, squeezed
from tests.rendering.records import APPROVED, INNER, OPEN, OVERRULED, RECORD, claim_on

TALK = ReportTalk("Ada Miller", "manager", "2025-01-31T23:30:00+00:00", "by telephone", False, False)
SECRET = replace(OPEN, confidential=True, page=7)
HEARD = replace(OPEN, source_title="Talk with the mill", talk=TALK, snapshot=0)
RETURNED = replace(APPROVED, act="return", reason="Call again.")
DETAIL = ReportDetail("a", "the second point", "name", False)
EARLIER = (
    ReportEarlier(VERDICT, APPROVED, "", "schloß 2018", 1),
    ReportEarlier(replace(VERDICT, rating="incorrect"), RETURNED, "", "schloß 2017", 1),
)
IN_WORDS = [name for name in RENDERERS if name != "json"]
WITH_PAST = replace(RECORD, claims=(*RECORD.claims, claim_on("240 Leute", "5", status="removed", earlier=EARLIER)))


def told(file_format: str, **fields: object) -> str:
    record = replace(RECORD, **fields)  # type: ignore[arg-type]
    return squeezed(read_back(file_format, RENDERERS[file_format](record, "en")).replace("\\", ""))


@pytest.mark.parametrize("file_format", RENDERERS)
def test_talk_is_told_with_role_time_channel_and_authorisation(file_format: str):
    shown = told(file_format, claims=(claim_on("240 Leute", "1", evidence=(HEARD,)),), time_zone="Europe/Berlin")
    for words in ("Ada Miller", "manager", "by telephone"):
        assert squeezed(words) in shown
    if file_format != "json":
        for words in ("not authorised", "1 February 2025"):
            assert squeezed(words) in shown


@pytest.mark.parametrize("file_format", RENDERERS)
@pytest.mark.parametrize("profile", ["editor", "external"])
def test_talk_of_a_confidential_source_is_masked(file_format: str, profile: str):
    secret = replace(HEARD, confidential=True)
    record = for_profile(replace(RECORD, claims=(claim_on("240 Leute", "1", evidence=(secret,)),)), profile)
    shown = read_back(file_format, RENDERERS[file_format](record, "en"))
    assert [words for words in ("Ada Miller", "manager", "by telephone") if words in shown] == []
    assert "not captured" not in shown


@pytest.mark.parametrize("file_format", RENDERERS)
@pytest.mark.parametrize("status", ["removed", "replaced", "dismissed"])
def test_outside_the_house_no_format_tells_what_a_claim_that_is_over_rested_on(file_format: str, status: str):
    spoken = replace(HEARD, quote="We closed it.", talk=replace(TALK, authorised=True, is_protected=True))
    over = claim_on("Zweiter Punkt", "5", status=status, evidence=(spoken,), details=(DETAIL,))
    record = for_profile(replace(RECORD, claims=(*RECORD.claims, over)), "external")
    shown = read_back(file_format, RENDERERS[file_format](record, "en"))
    secrets = ("Ada Miller", "manager", "by telephone", "We closed it.", "Talk with the mill", DETAIL.exact)
    assert [words for words in secrets if words in shown] == []


@pytest.mark.parametrize("file_format", IN_WORDS)
def test_a_talk_that_is_not_authorised_is_masked_outside_the_house(file_format: str):
    record = for_profile(replace(RECORD, claims=(claim_on("240 Leute", "1", evidence=(HEARD,)),)), "external")
    shown = squeezed(read_back(file_format, RENDERERS[file_format](record, "en")))
    assert squeezed("Talk not authorised for publication, masked") in shown


@pytest.mark.parametrize("file_format", IN_WORDS)
def test_verdicts_that_no_longer_stand_are_told_with_what_became_of_them(file_format: str):
    shown = told(file_format, claims=WITH_PAST.claims)
    for words in ("Approved by Bob", "Returned by Bob", "Call again.", "Incorrect"):
        assert squeezed(words) in shown
    if file_format != "csv":
        for words in ("schloß 2018", "Removed, in version 1", "Earlier verdicts and claims that are gone"):
            assert squeezed(words) in shown


def test_what_is_told_of_a_claim_that_is_gone_leads_to_what_was_found_of_it():
    dropped = claim_on("Zweiter Punkt", "6", status="dismissed", verdict=None)
    changes = tuple(ReportChange(label, "gone", "240 Leute", "") for label in ("5", "6"))
    gone = replace(WITH_PAST, claims=(*WITH_PAST.claims, dropped), changes=changes)
    page = BeautifulSoup(RENDERERS["html"](gone, "en"), "html.parser")
    assert [page.find(id=link["href"][1:]).b.text for link in page.select("#changes + ul a")] == ["5"]
    names = [tag["id"] for tag in page.find_all(id=True)]
    assert len(names) == len(set(names))


def test_outside_the_house_only_verdicts_that_counted_are_told():
    claim = for_profile(WITH_PAST, "external").claims[-1]
    assert claim.earlier == EARLIER[:1]


@pytest.mark.parametrize("file_format", IN_WORDS)
@pytest.mark.parametrize("profile", ["editor", "external"])
def test_of_a_past_verdict_that_was_overruled_the_editors_judgement_is_told(file_format: str, profile: str):
    past = ReportEarlier(replace(VERDICT, proposed_wording="schloß nie"), OVERRULED, "", "schloß 2018", 1)
    over = claim_on("240 Leute", "5", status="dismissed", evidence=(), earlier=(past,))
    data = for_profile(replace(RECORD, claims=(over,)), profile)
    [entry] = lay_past(data)
    assert (entry.verdict, entry.rationale) == ("Incorrect", "Nicht ganz.")
    shown = told(file_format, claims=data.claims)
    for words in ("Incorrect", "Nicht ganz.", "Proposed wording: schloß 2020", "New wording."):
        assert squeezed(words) in shown
    refused = [squeezed(words) in shown for words in ("Ann found: Confirmed. He said so.", "schloß nie")]
    assert refused == [profile == "editor"] * 2


@pytest.mark.parametrize("file_format", ["html", "md", "pdf", "docx"])
def test_where_a_verdict_was_overruled_the_editors_reason_stands_first_and_both_editors_are_named(file_format: str):
    shown = told(file_format, claims=(replace(INNER, decision=replace(OVERRULED, second=ANN)),))
    reason, dissent = squeezed("Nicht ganz."), squeezed("Overruled Ann found: Confirmed. He said so.")
    assert shown.index(reason) < shown.index(dissent.removeprefix("Overruled"))
    assert squeezed("Overruled (Incorrect) by Bob and Ann, 1 March 2025") in shown
    assert "ApprovedbyBob," not in shown


@pytest.mark.parametrize(("title", "fact"), [
    ("Ada Miller", "name changed"), ("Talk with the mill", "Ada Miller (name changed)"),
])  # fmt: skip
def test_a_changed_name_is_said_once(title: str, fact: str):
    piece = replace(HEARD, source_title=title, talk=replace(TALK, is_protected=True))
    [row] = lay_claim(RECORD, claim_on("240 Leute", "1", evidence=(piece,))).evidence
    assert row.facts[0] == fact


@pytest.mark.parametrize("file_format", ["html", "md", "pdf", "docx"])
def test_corrections_changes_and_what_was_set_aside_stand_in_every_format_to_read(file_format: str):
    shown = told(file_format)
    for words in ("Corrections after publication", "2018", "Changed since report 1", "Schön war sie.", "Proof"):
        assert squeezed(words) in shown


@pytest.mark.parametrize("file_format", ["html", "md", "pdf", "docx"])
def test_times_are_the_newsrooms_and_name_their_zone(file_format: str):
    assert "9:00CET" in told(file_format, time_zone="Europe/Berlin")
    assert "8:00UTC" in told(file_format)
    assert "UTC-03" in told(file_format, time_zone="America/Sao_Paulo")


def test_data_stay_in_utc():
    assert as_json(replace(RECORD, time_zone="Europe/Berlin"))["as_of"] == RECORD.as_of


@pytest.mark.parametrize("file_format", RENDERERS)
@pytest.mark.parametrize("status", ["waiting", "dismissed", "returned", "approved"])
def test_outside_the_house_no_format_tells_an_internal_word(file_format: str, status: str):
    note = ReportNote("comment", "TOKENNOTE", ANN, "2025-03-01T09:00:00+00:00")
    adoption = ReportAdoption("reword", "schloß 2020", 0, "TOKENHOW", "", ANN, "2025-03-01T09:00:00+00:00")
    returned = ReportEarlier(replace(VERDICT, rationale="TOKENRETURNED"), RETURNED, "", "schloß 2017", 1)
    claim = claim_on(
        "240 Leute", "1", status=status, legal_risk=True, legal_note="TOKENLEGAL", waiting_reason="TOKENWAITING",
        dismiss_reason="duplicate", dismiss_note="TOKENDISMISSED", notes=(note,), adoption=adoption,
        evidence=(replace(OPEN, comment="TOKENCOMMENT"),), earlier=(returned,), decision=APPROVED,
    )  # fmt: skip
    whole = replace(RECORD, claims=(claim,))
    assert "TOKENLEGAL" in str(as_json(whole)) and "TOKENWAITING" in str(as_json(whole))
    shown = read_back(file_format, RENDERERS[file_format](for_profile(whole, "external"), "en"))
    assert "TOKEN" not in shown.replace("-\n", "")
    assert "legal risk" not in shown


@pytest.mark.parametrize("file_format", RENDERERS)
def test_page_of_a_copy_on_which_a_passage_stands_is_told(file_format: str):
    shown = told(file_format, claims=(claim_on("240 Leute", "1", evidence=(replace(OPEN, page=7),)),))
    assert squeezed('"page": 7' if file_format == "json" else "page 7") in shown
    [masked] = for_profile(replace(RECORD, claims=(claim_on("240 Leute", "1", evidence=(SECRET,)),)), "editor").claims
    assert masked.evidence[0].page == 0


@pytest.mark.parametrize("file_format", ["csv", "md", "docx"])
def test_quotations_stand_in_the_marks_of_the_language_of_the_file(file_format: str):
    spoken = replace(RECORD, claims=(claim_on("240 Leute", "1", evidence=(replace(OPEN, quote="We closed it."),)),))
    for language, words in (("de", "„We closed it.“"), ("en", "“We closed it.”")):
        shown = read_back(file_format, RENDERERS[file_format](spoken, language)).replace("\\", "")
        assert squeezed(words) in squeezed(shown)


def test_clock_is_named_in_the_language_of_the_file():
    at = replace(RECORD, time_zone="Europe/Berlin")
    summer = replace(at, as_of="2025-07-01T10:00:00+00:00")
    named = {language: [labels_of(data, language) for data in (at, summer)] for language in ("en", "de")}
    assert named == {"en": ["CET", "CEST"], "de": ["MEZ", "MESZ"]}


def labels_of(data: ReportData, language: str) -> str:
    with translation.override(language):
        return labels.moment(data, data.as_of).split()[-1]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [("Nur ein Zeuge", "Nur ein Zeuge."), ("Wirklich? ", "Wirklich?"), ("ein „Tag“", "ein „Tag“."), ("", "")],
)
def test_what_others_follow_ends_as_a_sentence(words: str, sentence: str):
    assert labels.ended(words) == sentence


def test_wording_that_a_past_verdict_proposed_ends_before_who_assessed_it():
    past = ReportEarlier(replace(VERDICT, action="reword", proposed_wording="rund 240"), None, "", "240 Leute", 1)
    [entry] = lay_past(replace(RECORD, claims=(claim_on("240 Leute", "5", status="removed", earlier=(past,)),)))
    assert "Proposed wording: rund 240. Assessed by" in " ".join(entry.trail)
