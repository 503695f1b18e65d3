"""The report's page, its issue, its corrections, its files and the jobs behind them."""

import json

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from factcheck.actions.reports import issue_report
from factcheck.domain.states import Role
from factcheck.models import Event, Report, ReportFile
from tests.factories import make_evidence, make_source, make_submitted_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def soup(answer) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")


@pytest.fixture
def claim():
    return make_submitted_claim()


def test_page_shows_the_record_as_it_stands_with_all_formats(claim):
    page = soup(signed_in().get(reverse("report", args=[claim.article_id])))
    links = [link["href"].split("?")[0].rsplit(".", 1)[1] for link in page.select("#download a")]
    assert links == ["pdf", "html", "docx", "md", "json", "csv", "zip"]
    assert "not issued" in page.get_text()
    assert page.select_one("form[action$='/issue/']") is None


def test_editor_issues_and_sees_the_issued_report(claim):
    editor = make_user(Role.EDITOR)
    answer = signed_in(editor).post(reverse("report_issue", args=[claim.article_id]))
    assert answer.url == reverse("report", args=[claim.article_id]) + "?number=1"
    page = soup(signed_in(editor).get(answer.url))
    assert Report.objects.get().sha256 in page.get_text()
    assert signed_in(editor).get(reverse("report", args=[claim.article_id]) + "?number=7").status_code == 404


def test_issued_report_is_downloaded_by_its_number_and_its_size_told(claim):
    report = issue_report(claim.article, by=make_user(Role.EDITOR))
    client = signed_in()
    address = reverse("report_file", args=[claim.article_id, "json"])
    values = json.loads(client.get(address).content)
    assert values["number"] == 1  # the newest issued one, where no number is named
    assert json.loads(client.get(address + "?number=0").content)["number"] == 0
    page = soup(client.get(reverse("report", args=[claim.article_id]) + "?number=1"))
    assert "KB" in page.select_one("#download").get_text()
    assert report.number == 1


@pytest.mark.parametrize("profile", ["editor", "legal", "external"])
def test_profiles_are_chosen_by_address(claim, profile: str):
    answer = signed_in().get(reverse("report_file", args=[claim.article_id, "json"]) + f"?profile={profile}")
    assert json.loads(answer.content)["profile"] == profile


def test_confidential_sources_ask_for_a_confirmation_that_leads_on(claim):
    make_evidence(claim, make_source(title="Deep Throat", confidential=True))
    client = signed_in()
    answer = client.get(reverse("report_file", args=[claim.article_id, "html"]) + "?profile=legal")
    assert answer.status_code == 409
    assert not Event.objects.filter(act="export").exists()
    onward = soup(answer).select_one("a.is-primary")["href"]
    exported = client.get(onward)
    assert (exported.status_code, exported["Content-Disposition"].split(";")[0]) == (200, "attachment")
    assert b"Deep Throat" not in exported.content


def test_bundle_is_made_behind_a_page_that_asks_again(claim):
    client = signed_in()
    answer = client.get(reverse("report_file", args=[claim.article_id, "zip"]))
    job = ReportFile.objects.get()
    assert answer.url == reverse("report_job", args=[job.pk])
    page = client.get(answer.url)
    assert b"<html" in page.content
    assert reverse("report_job_file", args=[job.pk]) in page.content.decode()
    fragment = client.get(answer.url, headers=HTMX)
    assert b"<html" not in fragment.content
    file = client.get(reverse("report_job_file", args=[job.pk]))
    assert file["Content-Type"] == "application/zip"
    assert file.content[:2] == b"PK"


def test_unfinished_job_shows_how_far_it_is(claim):
    user = make_user()
    job = make_job(claim, user, state="running", done_steps=3, all_steps=9)
    page = signed_in(user).get(reverse("report_job", args=[job.pk]))
    assert "3 of 9" in page.content.decode()
    assert 'hx-trigger="every 1s"' in page.content.decode()
    assert signed_in(user).get(reverse("report_job_file", args=[job.pk])).url == reverse("report_job", args=[job.pk])


def test_failed_job_says_why_in_words(claim):
    user = make_user()
    job = make_job(claim, user, state="failed", error="copy_lost")
    assert "missing or damaged" in signed_in(user).get(reverse("report_job", args=[job.pk])).content.decode()


def make_job(claim, user, **fields) -> ReportFile:
    from django.utils import timezone

    values = {"format": "zip", "profile": "editor", "language": "en", "lease_until": timezone.now()}
    return ReportFile.objects.create(article=claim.article, requested_by=user, **values | fields)


@pytest.mark.parametrize("name", ["report_job", "report_job_file"])
def test_files_are_for_who_asked_for_them_while_he_may_see_the_article(claim, name: str):
    user = make_user(Role.EDITOR)
    job = make_job(claim, user, state="done")
    address = reverse(name, args=[job.pk])
    assert signed_in(Role.EDITOR).get(address).status_code == 404
    assert Client().get(address).status_code == 302
    claim.article.restricted = True
    claim.article.save()
    assert signed_in(user).get(address).status_code == 404


def test_correction_by_form_stands_in_the_record(claim):
    editor = make_user(Role.EDITOR)
    issue_report(claim.article, by=editor)
    client = signed_in(editor)
    client.post(reverse("report_correct", args=[claim.article_id]), {"wrong": "It said 2018.", "right": "It was 2019."})
    told = client.get(reverse("report", args=[claim.article_id])).content.decode()
    assert "It said 2018." in told
    assert "It was 2019." in told
    assert client.post(reverse("report_correct", args=[claim.article_id]), {"wrong": "x"}).status_code == 409


def test_number_that_is_none_is_not_found(claim):
    for number in ("x", "-1", "9" * 30):
        assert signed_in().get(reverse("report", args=[claim.article_id]) + f"?number={number}").status_code == 404
