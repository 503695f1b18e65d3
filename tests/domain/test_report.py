"""What each readership gets to see."""

from dataclasses import replace

import pytest

from factcheck.domain.report import (
    ReportChain,
    ReportChange,
    ReportClaim,
    ReportData,
    ReportDecision,
    ReportDetail,
    ReportEarlier,
    ReportEvidence,
    ReportNote,
    ReportPerson,
    ReportTalk,
    ReportVerdict,
    as_json,
    closing,
    for_profile,
)

ANN, BOB = ReportPerson("Ann", "an", "reviewer"), ReportPerson("Bob", "bo", "editor")
EVIDENCE = ReportEvidence(
    label="E1", stance="supports", level="primary", quote="I saw it", locator="garage", comment="called twice",
    found=True, source=4, snapshot=6, source_title="Deep Throat", source_type="interview", publisher="Bureau",
    author="M. Felt",
    published="1972-06-17", url="https://example.org/felt", origin="Felt", captured_at="2025-03-01T10:00:00+00:00",
    sha256="a" * 64, text_sha256="b" * 64, confidential=True,
)  # fmt: skip
VERDICT = ReportVerdict("confirmed", "He said so.", "", "", ANN, "2025-03-01T11:00:00+00:00", "f" * 64)
OVERRULED = ReportDecision(
    "overrule", BOB, "2025-03-01T12:00:00+00:00", "Not quite.", "imprecise", "reword", "nearly", False
)
NOTE = ReportNote("comment", "Careful with this one.", BOB, "2025-03-01T12:30:00+00:00")
CLAIM = ReportClaim(
    id=11, label="1", start=0, end=9, exact="The words", statement="The words", kinds=("event",), priority=1,
    legal_risk=False, legal_note="", status="submitted", waiting_reason="", dismiss_reason="", dismiss_note="",
    parent="", repeats="", details=(), evidence=(EVIDENCE,), verdict=VERDICT,
    decision=None, notes=(NOTE,), history=(),
)  # fmt: skip
DATA = ReportData(
    number=0, article=3, title="The article", author="", published="", language="en", address="", desk="", version=1,
    sha256="c" * 64, text="The words of it.", blocks=(("paragraph", 0, 16, 0),), kind="draft", mode="full",
    scale="line-check", scale_version=1, engine_version="rules", tool_version="0.1.0",
    as_of="2025-03-02T08:00:00+00:00", profile="editor", issued_by="Bob", checkers=(ANN,), approvers=(),
    claims=(CLAIM,), set_aside=(), chains=(ReportChain("article:3", 3, "d" * 64), ReportChain("source:4", 2, "e" * 64)),
    since=0, changes=(), corrections=(),
)  # fmt: skip
SECRETS = ("Deep Throat", "I saw it", "garage", "Felt", "Bureau", "1972", "aaaa", "bbbb")


@pytest.mark.parametrize("profile", ["editor", "external"])
def test_confidential_source_is_masked(profile: str):
    told = str(as_json(for_profile(DATA, profile)))
    assert [secret for secret in SECRETS if secret in told] == []


def test_legal_sees_the_confidential_source():
    assert for_profile(DATA, "legal").claims[0].evidence == (EVIDENCE,)


def test_outside_the_house_goes_no_internal_word():
    open_source = replace(EVIDENCE, confidential=False)
    claim = for_profile(replace(DATA, claims=(replace(CLAIM, evidence=(open_source,)),)), "external").claims[0]
    assert (claim.notes, claim.history, claim.evidence[0].comment) == ((), (), "")
    assert claim.evidence[0].source_title == "Deep Throat"


@pytest.mark.parametrize("status", ["removed", "replaced", "dismissed"])
def test_outside_the_house_a_claim_that_is_over_keeps_only_what_was_approved(status: str):
    kept = ReportEarlier(VERDICT, replace(OVERRULED, act="approve"), "", "The words", 1)
    returned = replace(kept, decision=replace(OVERRULED, act="return"))
    open_source, detail = replace(EVIDENCE, confidential=False), ReportDetail("a", "words", "name", False)
    over = replace(CLAIM, status=status, evidence=(open_source,), details=(detail,), earlier=(kept, returned))
    claim = for_profile(replace(DATA, claims=(over,)), "external").claims[0]
    assert (claim.evidence, claim.details, claim.verdict, claim.decision, claim.earlier) == (
        (),
        (),
        None,
        None,
        (kept,),
    )
    assert for_profile(replace(DATA, claims=(over,)), "editor").claims[0].evidence == (open_source,)


def test_outside_the_house_goes_no_judgement_that_does_not_stand_and_no_legal_risk():
    returned = replace(CLAIM, status="returned", decision=replace(OVERRULED, act="return"), legal_risk=True)
    claim = for_profile(replace(DATA, claims=(returned,)), "external").claims[0]
    assert (claim.verdict, claim.decision, claim.legal_risk) == (None, None, False)


def test_outside_the_house_an_overruled_verdict_of_the_past_is_told_by_its_decision_alone():
    earlier = ReportEarlier(VERDICT, OVERRULED, "", "The words", 1)
    assert (earlier.rating, earlier.action, earlier.wording, earlier.rationale) == (
        "imprecise", "reword", "nearly", "Not quite.",
    )  # fmt: skip
    over = replace(CLAIM, status="dismissed", verdict=None, earlier=(earlier,))
    [found] = for_profile(replace(DATA, claims=(over,)), "external").claims[0].earlier
    assert (found.decision, found.verdict.assessor, found.verdict.rationale) == (OVERRULED, ANN, "")
    assert (found.rating, found.wording) == ("imprecise", "nearly")


@pytest.mark.parametrize("act", ["return", "approve"])
def test_outside_the_house_the_changes_tell_no_judgement_that_the_record_does_not_tell(act: str):
    taken_back = replace(VERDICT, rationale="He lied.", proposed_wording="never")
    earlier = ReportEarlier(taken_back, replace(OVERRULED, act=act, rating="", proposed_wording=""), "", "The words", 1)
    claim = replace(CLAIM, verdict=replace(VERDICT, rating="incorrect"), earlier=(earlier,))
    told = (
        ReportChange("1", "status", "returned", "submitted"),
        ReportChange("1", "rating", "confirmed", "incorrect"),
        ReportChange("1", "wording", "never", ""),
        ReportChange("1", "rationale", "He lied.", "He said so."),
    )
    data = replace(DATA, claims=(claim,), changes=told)
    assert for_profile(data, "editor").changes == told
    outside = (told[0], replace(told[1], old=""), replace(told[3], old="")) if act == "return" else told
    assert for_profile(data, "external").changes == outside


@pytest.mark.parametrize(("authorised", "is_masked"), [(True, False), (False, True)])
def test_a_talk_goes_outside_the_house_when_it_is_authorised(authorised: bool, is_masked: bool):
    talk = ReportTalk("Deep Throat", "guard", "", "garage", authorised, True)
    heard = replace(EVIDENCE, confidential=False, talk=talk)
    change = ReportChange("1", "evidence", "", "E1 supports aaaaaaaa")
    data = replace(DATA, claims=(replace(CLAIM, evidence=(heard,)),), changes=(change,))
    found = for_profile(data, "external")
    assert found.claims[0].evidence[0].masked is is_masked
    assert [secret in str(as_json(found)) for secret in SECRETS[:3]] == [not is_masked] * 3
    assert (found.changes[0].new == "E1 supports") is is_masked
    assert not for_profile(data, "editor").claims[0].evidence[0].masked


@pytest.mark.parametrize("profile", ["editor", "external"])
def test_source_that_became_confidential_since_is_masked_with_the_sign_of_its_copy(profile: str):
    open_source, other = replace(EVIDENCE, confidential=False), replace(EVIDENCE, label="E2", source=5)
    change = ReportChange("1", "evidence", "E1 supports aaaaaaaa", "E1 supports aaaaaaaa, E2 refutes 12345678")
    claim = replace(CLAIM, evidence=(open_source, replace(other, confidential=False)))
    data = replace(DATA, claims=(claim,), changes=(change,))
    assert closing(data, ()) == data
    found = for_profile(closing(data, [4]), profile)
    assert [(piece.masked, piece.closed_since) for piece in found.claims[0].evidence] == [(True, True), (False, False)]
    assert (found.changes[0].old, found.changes[0].new) == ("E1 supports", "E1 supports, E2 refutes 12345678")
    assert [chain.subject for chain in found.chains] == ["article:3"]


def test_unknown_profile_is_an_error():
    with pytest.raises(ValueError, match="no profile"):
        for_profile(DATA, "public")


def test_overruling_decides_rating_and_wording():
    claim = replace(CLAIM, status="approved", decision=OVERRULED)
    assert (claim.rating, claim.wording) == ("imprecise", "nearly")


def test_returned_claim_has_no_rating():
    assert replace(CLAIM, status="returned").rating == ""


def test_record_is_complete_when_every_standing_claim_is_approved():
    approved = replace(CLAIM, status="approved", decision=replace(OVERRULED, act="approve"))
    dismissed = replace(CLAIM, status="dismissed")
    assert replace(DATA, claims=(approved, dismissed)).is_complete
    assert not replace(DATA, claims=(approved, CLAIM)).is_complete
    assert not replace(DATA, claims=()).is_complete
