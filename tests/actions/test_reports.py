"""Issuing, exporting, correcting; what stays as it was."""

import json

import pytest
from django.db import DatabaseError, transaction

from factcheck import storage
from factcheck.actions.decisions import approve, overrule, send_back
from factcheck.actions.refusals import Refused
from factcheck.actions.reports import (
    FORMATS,
    Unconfirmed,
    correct_published,
    export_report,
    issue_report,
    newest_report,
    record_for,
    request_file,
    served,
)
from factcheck.actions.reports.exporting import make_file
from factcheck.domain.frozen import digest
from factcheck.domain.report import ReportChange, as_text
from factcheck.domain.states import Role
from factcheck.models import Event, Report, ReportFile
from tests.factories import (
    make_claim,
    make_detail,
    make_evidence,
    make_held_claim,
    make_snapshot,
    make_source,
    make_submitted_claim,
    make_user,
)

pytestmark = pytest.mark.django_db
NOBODY_WORKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend", "QUEUES": []}}


def make_editor():
    return make_user(Role.EDITOR)


def issued(claim=None, by=None):
    claim = claim or make_submitted_claim()
    return issue_report(claim.article, by=by or make_editor())


def test_report_is_frozen_with_number_hash_person_and_time():
    editor = make_editor()
    report = issued(by=editor)
    assert (report.number, report.issued_by, report.sha256) == (1, editor, digest(report.text))
    assert (report.data.number, report.data.issued_by, report.data.claims[0].rating) == (1, editor.name, "confirmed")


def test_issued_report_tells_the_same_after_the_claim_has_changed():
    claim, editor = make_submitted_claim(), make_editor()
    report = issued(claim, editor)
    before = export_report(claim.article, "json", by=editor, report=report).data
    approve(claim, by=editor)
    claim.statement = "Something else."
    claim.save()
    assert export_report(claim.article, "json", by=editor, report=report).data == before


@pytest.mark.parametrize("role", [Role.READER, Role.REVIEWER])
def test_only_editors_issue(role: Role):
    with pytest.raises(Refused, match="Only editors"):
        issue_report(make_submitted_claim().article, by=make_user(role))


def test_issuing_again_makes_a_new_report_that_tells_what_changed():
    claim, editor = make_submitted_claim(), make_editor()
    first = issued(claim, editor)
    overrule(claim, by=editor, rating="not_checkable", reason="It is a matter of taste.")
    second = issue_report(claim.article, by=editor)
    assert (first.number, second.number, second.data.since) == (1, 2, 1)
    assert second.data.changes == (
        ReportChange("1", "status", "submitted", "approved"),
        ReportChange("1", "rating", "confirmed", "not_checkable"),
    )
    assert newest_report(claim.article) == second


@pytest.mark.parametrize("act", ["update", "delete"])
def test_issued_reports_are_neither_changed_nor_deleted(act: str):
    report = issued()
    rows = Report.objects.filter(pk=report.pk)
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.update(text="x") if act == "update" else rows._raw_delete(rows.db)


def test_issuing_is_an_event_with_the_hash_of_what_each_readership_gets():
    report = issued()
    new = Event.objects.get(act="issue").new
    external = record_for(report.article, report, by=None, profile="external")
    assert (new["number"], new["sha256"]) == (1, report.sha256)
    assert new["records"]["external"] == digest(as_text(external))


def test_what_was_returned_since_the_report_before_is_told_in_the_house_alone():
    claim, editor = make_submitted_claim(), make_editor()
    said = claim.verdict.rationale
    issued(claim, editor)
    claim.refresh_from_db()
    send_back(claim, by=editor, reason="Call again.")
    report = issue_report(claim.article, by=editor)
    for profile, is_told in (("editor", True), ("external", False)):
        changes = record_for(report.article, report, by=None, profile=profile).changes
        assert (said in str(changes), "rating" in str(changes)) == (is_told, is_told)
        assert ReportChange("1", "status", "submitted", "returned") in changes


def test_correction_after_publication_stands_in_the_next_report_with_what_replaced_it():
    claim, editor = make_submitted_claim(), make_editor()
    with pytest.raises(Refused, match="Nothing has been issued"):
        correct_published(claim.article, by=editor, wrong="2018", right="2019")
    issued(claim, editor)
    correct_published(claim.article, by=editor, wrong="2018", right="2019")
    entry = issue_report(claim.article, by=editor).data.corrections[0]
    assert (entry.wrong, entry.right, entry.by.name) == ("2018", "2019", editor.name)


@pytest.mark.parametrize(("wrong", "right"), [("", "x"), ("x", " ")])
def test_correction_needs_both_sides(wrong: str, right: str):
    report = issued()
    with pytest.raises(Refused, match="what was wrong"):
        correct_published(report.article, by=report.issued_by, wrong=wrong, right=right)


@pytest.mark.parametrize("file_format", FORMATS)
def test_same_issued_report_gives_the_same_bytes_for_ever(file_format: str):
    claim, editor = make_submitted_claim(), make_editor()
    report = issued(claim, editor)
    first = export_report(claim.article, file_format, by=editor, report=report)
    again = export_report(claim.article, file_format, by=make_editor(), report=report)
    ReportFile.objects.all().delete()  # also when it has to be rendered anew
    anew = export_report(claim.article, file_format, by=editor, report=report)
    assert first == again == anew
    assert first.name == f"factcheck-{claim.article.pk}-r1-editor-en.{file_format}"


def test_every_export_is_an_event_with_the_hash_of_the_file():
    report = issued()
    exported = export_report(report.article, "csv", by=report.issued_by, report=report, profile="external")
    new = Event.objects.get(act="export").new
    assert (new["format"], new["profile"], new["number"]) == ("csv", "external", 1)
    assert len(new["sha256"]) == 64
    assert exported.media_type == "text/csv; charset=utf-8"


def make_confidential():
    claim = make_submitted_claim()
    source = make_source(title="Deep Throat", confidential=True)
    snapshot = make_snapshot(source, text="I saw it in the garage.")
    make_evidence(claim, source, snapshot=snapshot, quote="in the garage", locator="garage")
    return claim, source


@pytest.mark.parametrize("profile", ["editor", "legal"])
def test_export_of_confidential_sources_asks_for_confirmation(profile: str):
    claim, source = make_confidential()
    with pytest.raises(Unconfirmed):
        export_report(claim.article, "json", by=source.added_by, profile=profile)
    assert not Event.objects.filter(act="export").exists()
    export_report(claim.article, "json", by=source.added_by, profile=profile, confirmed=True)
    assert Event.objects.get(act="export").new["confidential"] is True


def test_external_export_masks_and_asks_nothing():
    claim, source = make_confidential()
    told = export_report(claim.article, "json", by=source.added_by, profile="external").data.decode()
    assert "Deep Throat" not in told
    assert "garage" not in told


def test_legal_export_names_only_what_this_person_may_read():
    claim, source = make_confidential()
    mine = export_report(claim.article, "json", by=source.added_by, profile="legal", confirmed=True)
    other = export_report(claim.article, "json", by=make_user(Role.REVIEWER), profile="legal", confirmed=True)
    assert b"Deep Throat" in mine.data
    assert b"Deep Throat" not in other.data


def test_kept_file_of_one_reader_is_not_given_to_another():
    claim, source = make_confidential()
    report = issued(claim)
    wanted = {"profile": "legal", "confirmed": True, "report": report}
    assert b"Deep Throat" in export_report(claim.article, "json", by=source.added_by, **wanted).data
    assert b"Deep Throat" not in export_report(claim.article, "json", by=make_user(Role.READER), **wanted).data


def test_bundle_is_made_in_the_background_step_by_step():
    report = issued()
    wanted = {"profile": "editor", "language": "en", "report": report}
    job = request_file(report.article, "zip", by=report.issued_by, **wanted)
    job.refresh_from_db()
    assert (job.state, job.done_steps, job.all_steps) == (ReportFile.DONE, 6, 7)
    assert served(job, by=report.issued_by).data == export_report(report.article, "zip", by=None, report=report).data
    assert request_file(report.article, "zip", by=report.issued_by, **wanted) is None


def test_asking_again_queues_no_second_job_while_one_is_under_way(settings):
    report, other = issued(), make_user(Role.READER)
    settings.TASKS = NOBODY_WORKS
    wanted = {"profile": "editor", "language": "en", "report": report}
    first = request_file(report.article, "zip", by=report.issued_by, **wanted)
    assert request_file(report.article, "zip", by=report.issued_by, **wanted) == first
    assert request_file(report.article, "zip", by=other, **wanted) != first
    assert request_file(report.article, "zip", by=other, **wanted | {"profile": "external"}) != first
    assert ReportFile.objects.count() == 3


def test_file_that_went_to_another_worker_is_not_finished_by_the_first(settings, monkeypatch):
    report = issued()
    settings.TASKS = NOBODY_WORKS
    wanted = {"by": report.issued_by, "profile": "editor", "language": "en", "report": report}
    job = request_file(report.article, "zip", **wanted)
    put = storage.put

    def meanwhile(*stored):
        ReportFile.objects.filter(pk=job.pk).update(attempts=2)
        return put(*stored)

    monkeypatch.setattr(storage, "put", meanwhile)
    make_file.call(job.pk)
    job.refresh_from_db()
    assert (job.state, job.sha256) == (ReportFile.RUNNING, "")


def test_quick_formats_need_no_job():
    report = issued()
    wanted = {"by": report.issued_by, "profile": "editor", "language": "en", "report": report}
    assert request_file(report.article, "html", **wanted) is None
    assert request_file(report.article, "pdf", **wanted) is None


def test_bundle_whose_copy_is_lost_fails_visibly(settings, tmp_path):
    claim = make_held_claim()
    snapshot = make_snapshot()
    make_evidence(claim, snapshot.source, snapshot=snapshot)
    settings.FILES_DIR = tmp_path
    job = request_file(claim.article, "zip", by=make_editor(), profile="editor", language="en", report=None)
    job.refresh_from_db()
    assert (job.state, job.error) == (ReportFile.FAILED, "copy_lost")
    with pytest.raises(Refused, match="missing or damaged"):
        export_report(claim.article, "zip", by=None)


def test_building_costs_the_same_number_of_queries_at_one_claim_and_at_ten(django_assert_max_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    claim = make_submitted_claim()
    with CaptureQueriesContext(connection) as few:
        record_for(claim.article, None, by=make_editor(), profile="legal")
    for _ in range(9):
        other = make_claim(claim.article)
        make_detail(other)
        make_evidence(other)
    with CaptureQueriesContext(connection) as many:
        data = record_for(claim.article, None, by=make_editor(), profile="legal")
    assert len(data.claims) == 10
    assert len(many) <= len(few)


def test_record_of_an_article_says_what_its_json_says():
    claim = make_submitted_claim()
    values = json.loads(export_report(claim.article, "json", by=None).data)
    assert (values["number"], values["article"], values["claims"][0]["label"]) == (0, claim.article.pk, "1")


def test_pdf_that_cannot_be_set_fails_visibly(settings, tmp_path, monkeypatch):
    from factcheck.rendering import pdf

    broken = tmp_path / "typeset.py"
    broken.write_text("raise SystemExit(9)")
    monkeypatch.setattr(pdf, "SCRIPT", broken)
    with pytest.raises(Refused, match="could not be set"):
        export_report(make_submitted_claim().article, "pdf", by=None)
