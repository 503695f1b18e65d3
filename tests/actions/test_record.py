"""The record of what was checked: also what no longer stands, and who was spoken to."""

import json

import pytest
from django.utils import translation

from factcheck.actions.decisions import approve, reopen, send_back
from factcheck.actions.queue import take_claim
from factcheck.actions.reports import build_record, export_report, issue_report, language_of
from factcheck.actions.verdicts import submit_verdict, withdraw_verdict
from factcheck.domain.frozen import digest
from factcheck.domain.report import as_text, from_text
from factcheck.domain.states import Role
from factcheck.models import Claim
from tests.actions.test_revising import revise
from tests.factories import (
    make_article,
    make_evidence,
    make_held_claim,
    make_snapshot,
    make_submitted_claim,
    make_talk,
    make_user,
)

pytestmark = pytest.mark.django_db


def approved():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR)
    approve(claim, by=editor)
    return again(claim), editor


def again(claim: Claim) -> Claim:
    return Claim.objects.get(pk=claim.pk)


def recorded(claim: Claim):
    return build_record(claim.article).claims[0]


def test_claim_removed_by_a_new_version_keeps_its_verdict_in_the_record():
    claim, editor = approved()
    revise(claim.article, "It had 240 workers.")
    found = recorded(claim)
    assert (found.status, found.last_words, found.last_version) == ("removed", "The mill closed in 2019", 1)
    assert [(one.verdict.rating, one.was_approved, one.words) for one in found.earlier] == [
        ("confirmed", True, "The mill closed in 2019")
    ]
    assert found.earlier[0].decision.editor.name == editor.name


def test_verdict_that_stands_is_not_told_twice():
    claim, _ = approved()
    assert recorded(claim).earlier == ()


def test_verdicts_that_were_withdrawn_returned_or_taken_back_are_all_told():
    assessor, editor = make_user(), make_user(Role.EDITOR)
    claim = make_submitted_claim(assessor)
    withdraw_verdict(claim, by=assessor)
    submit_verdict(again(claim), by=assessor, rating="confirmed", rationale="It says so.")
    send_back(again(claim), by=editor, reason="Look again.")
    take_claim(again(claim), by=assessor)
    submit_verdict(again(claim), by=assessor, rating="confirmed", rationale="It says so.")
    approve(again(claim), by=editor)
    reopen(again(claim), by=editor, reason="A new document.")
    first, second, third = recorded(claim).earlier
    assert (bool(first.withdrawn_at), first.decision) == (True, None)
    assert (second.decision.act, second.decision.reason) == ("return", "Look again.")
    assert third.decision.act == "approve"


def test_talk_stands_in_the_record_with_whether_it_is_authorised():
    claim = make_held_claim()
    make_evidence(claim, make_talk())
    talk = recorded(claim).evidence[0].talk
    assert (talk.who, talk.who_role, talk.channel, talk.authorised) == (
        "Ada Miller", "manager of the mill", "by telephone", False,
    )  # fmt: skip
    assert talk.spoken_at == "2025-02-03T09:30:00+00:00"


def test_record_frozen_before_these_fields_existed_is_spelt_the_same():
    report = issue_report(approved()[0].article, by=make_user(Role.EDITOR))
    old = json.loads(report.text)
    old.pop("time_zone")
    text = json.dumps(old, ensure_ascii=False, indent=1) + "\n"
    assert digest(as_text(from_text(text))) == digest(text)


@pytest.mark.parametrize(("language", "speaks"), [("de", "de"), ("en", "en"), ("es", "en")])
def test_report_speaks_the_language_of_the_article_unless_one_is_chosen(language: str, speaks: str):
    assert language_of(make_article(language=language)) == speaks


def test_language_of_the_reader_changes_no_byte_of_a_report():
    claim, editor = approved()
    report = issue_report(claim.article, by=editor)
    with translation.override("de"):
        german = export_report(claim.article, "md", by=editor, report=report)
    assert export_report(claim.article, "md", by=editor, report=report) == german
    assert "de" in export_report(claim.article, "md", by=editor, report=report, language="de").name


def test_record_tells_on_which_page_of_its_copy_a_passage_stands():
    claim, copy = make_held_claim(make_user()), make_snapshot(pages=[0, 20])
    make_evidence(claim, copy.source, snapshot=copy, quote="The mill closed", start=30, end=45)
    make_evidence(claim)
    assert [piece.page for piece in recorded(claim).evidence] == [2, 0]
