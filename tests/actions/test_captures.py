"""Freezing pages: what a copy records, what it says where nothing came, and that it is stored once."""

import gzip
import hashlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest
from django.db import InterfaceError
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from factcheck import storage, warc
from factcheck.actions import jobs
from factcheck.actions.captures import capture_page, request_capture, retry_capture, sweep_captures
from factcheck.actions.copies import upload_snapshot
from factcheck.actions.refusals import Refused
from factcheck.domain.states import Role
from factcheck.fetching import Code, FetchRefused
from factcheck.models import Capture, Snapshot
from tests.archives import payload_of
from tests.domain.documents.making import make_pdf, words
from tests.factories import make_evidence, make_held_claim, make_source, make_user
from tests.fetching.servers import Script, drip, page, raw, redirect, serving, silence

pytestmark = pytest.mark.django_db
TEXT = "The mill closed for good in 2019. About 240 people lost their work that year."
HTML = f"<html lang=en><head><title>The mill</title></head><body><article><p>{TEXT}</p></article></body></html>"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))

Try = Callable[..., Capture]


@pytest.fixture
def capture(settings: Any) -> Try:
    """Captures the page that the script gives, by the task itself."""

    def run(script: Script, path: str = "/", **more: Script) -> Capture:
        with serving({"/": script} | {f"/{name}": each for name, each in more.items()}) as port:
            settings.FETCH_ALLOW = [f"127.0.0.1:{port}"]
            source = make_source(title="", url=f"http://127.0.0.1:{port}{path}")
            return Capture.objects.get(pk=request_capture(source, by=source.added_by).pk)

    return run


def test_page_is_frozen_with_all_that_its_history_needs(capture: Try, settings: Any) -> None:
    packed = gzip.compress(HTML.encode())
    found = capture(
        redirect("/mill"),
        mill=page(packed, "200 OK", "text/html; charset=utf-8", "Content-Encoding: gzip", "X-Served-By: a"),
    )
    copy = Snapshot.objects.get(capture=found)
    assert (found.state, found.error, found.http_status, found.step) == (Capture.DONE, "", 200, Capture.STORING)
    assert copy.requested_url == found.url
    assert copy.final_url.endswith("/mill")
    assert [entry[1:] for entry in copy.redirects] == [[302, "/mill"]]
    assert ["X-Served-By", "a"] in copy.headers
    assert (copy.media_type, copy.charset, copy.address) == ("text/html", "utf-8", "127.0.0.1")
    assert copy.operator == found.requested_by
    assert copy.tool.startswith("Factcheck/")
    assert copy.extractor.startswith("trafilatura ")
    assert copy.started_at <= copy.finished_at
    assert storage.read(settings.FILES_DIR, copy.sha256) == HTML.encode()
    assert (copy.sent_sha256, copy.sent_size) == (hashlib.sha256(packed).hexdigest(), len(packed))
    assert copy.text_sha256 == hashlib.sha256(copy.text.encode()).hexdigest()
    assert TEXT in copy.text
    archive = storage.read(settings.FILES_DIR, copy.archive_sha256)
    assert list(warc.problems(archive)) == []
    assert payload_of(archive) == packed


def test_facts_of_the_page_fill_what_nobody_entered(capture: Try) -> None:
    found = capture(page(HTML.encode()))
    found.source.refresh_from_db()
    assert (found.source.language, Snapshot.objects.get().source.pk) == ("en", found.source.pk)


def test_pdf_is_read_page_by_page(capture: Try) -> None:
    data = make_pdf(words("The mill closed in 2019."), words("It had 240 workers."))
    copy = capture(page(data, "200 OK", "application/pdf")).snapshot
    assert (copy.media_type, len(copy.pages)) == ("application/pdf", 2)
    assert copy.text[copy.pages[1] :].startswith("It had 240")


def test_plain_text_is_read_by_the_charset_of_the_header(capture: Try) -> None:
    copy = capture(page("Улица в Москве".encode("koi8-r"), "200 OK", "text/plain; charset=koi8-r")).snapshot
    assert (copy.text, copy.charset, copy.warnings) == ("Улица в Москве", "koi8-r", [])


def test_wrong_charset_is_seen_through_and_told(capture: Try) -> None:
    copy = capture(page("Straße in Köln".encode(), "200 OK", "text/plain; charset=iso-8859-1")).snapshot
    assert (copy.text, copy.warnings) == ("Straße in Köln", ["wrong_charset"])


def test_picture_is_kept_without_text(capture: Try, settings: Any) -> None:
    copy = capture(page(PICTURE, "200 OK", "image/png")).snapshot
    assert (copy.media_type, copy.text, copy.warnings) == ("image/png", "", ["picture"])
    assert storage.read(settings.FILES_DIR, copy.sha256) == PICTURE


def test_scripts_of_a_page_are_no_part_of_its_text(capture: Try) -> None:
    hostile = HTML.replace("</article>", "<script>document.write('four thousand')</script></article>")
    assert "four thousand" not in capture(page(hostile.encode())).snapshot.text


def test_page_nested_beyond_all_use_is_kept_without_text(capture: Try) -> None:
    copy = capture(page(b"<html>" + b"<div>" * 60_000 + b"deep")).snapshot
    assert (copy.text, copy.warnings) == ("", ["too_long"])


@pytest.mark.parametrize(
    ("script", "error", "status"),
    [
        (page(b"", "404 Not Found"), "not_found", 404),
        (page(b"", "403 Forbidden"), "forbidden", 403),
        (page(b"", "503 Service Unavailable"), "unavailable", 503),
        (page(b""), "empty_page", 200),
        (redirect("/"), "redirect_loop", 302),
        (redirect("http://10.0.0.1/"), "refused_address", None),
        (raw(b"garbage"), "bad_response", None),
        (drip(b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 1_000_000, 0), "too_large", None),
        (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), "bad_response", None),
    ],
    ids=lambda value: "" if callable(value) else str(value),
)
def test_failure_is_told_by_its_code(capture: Try, script: Script, error: str, status: int | None) -> None:
    found = capture(script)
    assert (found.state, found.error, found.http_status) == (Capture.FAILED, error, status)
    assert not Snapshot.objects.exists()


def test_same_body_again_is_one_file_and_a_revisit(settings: Any) -> None:
    with serving({"/": page(HTML.encode())}) as port:
        settings.FETCH_ALLOW = [f"127.0.0.1:{port}"]
        source = make_source(url=f"http://127.0.0.1:{port}/")
        request_capture(source, by=source.added_by)
        request_capture(source, by=source.added_by)
    second, first = source.snapshots.all()
    assert second.sha256 == first.sha256
    assert payload_of(storage.read(settings.FILES_DIR, first.archive_sha256)) == HTML.encode()
    assert payload_of(storage.read(settings.FILES_DIR, second.archive_sha256)) is None


@pytest.mark.parametrize("header", ["X-Odd: a\0b", "Content-Type: text/html; charset=\0"])
def test_byte_that_no_database_takes_is_a_space_in_a_header(capture: Try, header: str) -> None:
    copy = capture(raw(f"HTTP/1.1 200 OK\r\n{header}\r\n\r\n{HTML}".encode())).snapshot
    assert copy.headers == [header.replace("\0", " ").split(": ")]


def test_reason_in_other_than_plain_letters_is_kept(capture: Try, settings: Any) -> None:
    copy = capture(raw(f"HTTP/1.1 200 Schön \0\r\n\r\n{HTML}".encode("latin-1"))).snapshot
    assert list(warc.problems(storage.read(settings.FILES_DIR, copy.archive_sha256))) == []


def test_address_longer_than_people_type_is_kept_whole(capture: Try) -> None:
    long = "mill?" + "a" * 7_000
    copy = capture(redirect(f"/{long}"), **{long: page(HTML.encode())}).snapshot
    assert copy.final_url.endswith(long)


def test_second_run_of_a_job_changes_nothing(capture: Try) -> None:
    found = capture(page(HTML.encode()))
    capture_page.call(found.pk)
    assert Snapshot.objects.count() == 1


def running_job(**fields: Any) -> Capture:
    source = make_source(url="http://127.0.0.1:1/")
    values = {"state": Capture.RUNNING, "attempts": 1, "lease_until": jobs.next_look()} | fields
    return Capture.objects.create(source=source, url=source.url, requested_by=source.added_by, **values)


def test_worker_that_lost_its_job_completes_nothing() -> None:
    """It was thought dead and the job handed on; what it brings home late is dropped."""
    job = running_job()
    Capture.objects.filter(pk=job.pk).update(attempts=2)
    assert jobs.complete(job) is False
    assert Capture.objects.get(pk=job.pk).state == Capture.RUNNING


def test_worker_that_lost_its_job_fails_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other one has its copy already when this one gives up waiting."""
    job = running_job(state=Capture.QUEUED, attempts=0)

    def late(*_args: Any, **_more: Any) -> None:
        Capture.objects.filter(pk=job.pk).update(state=Capture.DONE, attempts=2)
        raise FetchRefused(Code.TIMED_OUT)

    monkeypatch.setattr("factcheck.fetching.get", late)
    capture_page.call(job.pk)
    job.refresh_from_db()
    assert (job.state, job.error) == (Capture.DONE, "")


def test_lease_is_renewed_again_after_the_database_was_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "BEAT_SECONDS", 0.01)
    renewed, beats = threading.Event(), []

    def update(**_values: Any) -> None:
        beats.append(1)
        if len(beats) == 1:
            raise InterfaceError("connection already closed")
        renewed.set()

    class Row(MagicMock):
        _default_manager = MagicMock(update=update)

    Row._default_manager.filter.return_value = Row._default_manager  # however often it is narrowed
    with jobs.kept_alive(Row()):
        assert renewed.wait(5)


@pytest.mark.parametrize(("attempts", "error"), [(1, "bad_port"), (2, "bad_port"), (3, "given_up")])
def test_forsaken_capture_is_taken_up_again_and_in_the_end_given_up(attempts: int, error: str) -> None:
    job = running_job(attempts=attempts, lease_until=timezone.now())
    assert sweep_captures() == 1
    job.refresh_from_db()
    assert (job.state, job.error) == (Capture.FAILED, error)


def test_living_capture_is_left_to_its_worker() -> None:
    job = running_job()
    assert sweep_captures() == 0
    assert jobs.begin(job) is False


def test_job_whose_task_stands_in_line_is_not_put_there_twice(settings: Any) -> None:
    settings.TASKS = {"default": settings.TASKS["default"] | {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    source = make_source(url="http://127.0.0.1:1/")
    job = request_capture(source, by=source.added_by)
    for lost in (False, True):
        if lost:
            DBTaskResult.objects.all().delete()
        Capture.objects.filter(pk=job.pk).update(lease_until=timezone.now())
        assert sweep_captures() == 1
        assert DBTaskResult.objects.ready().count() == 1
    job.refresh_from_db()
    assert (job.state, job.attempts) == (Capture.QUEUED, 0)


def test_retry_waits_for_the_capture_under_way() -> None:
    source = make_source(url="http://127.0.0.1:9/")
    running = Capture.objects.create(
        source=source, url=source.url, requested_by=source.added_by, lease_until=jobs.next_look()
    )
    assert retry_capture(source, by=make_user()) == running
    with pytest.raises(Refused, match="no address"):
        retry_capture(make_source(), by=make_user())
    with pytest.raises(Refused, match="role"):
        retry_capture(source, by=make_user(Role.READER))


def test_upload_stands_in_for_a_page_that_refuses_us(capture: Try, settings: Any) -> None:
    found = capture(page(b"", "403 Forbidden"))
    holder = make_user()
    evidence = make_evidence(make_held_claim(holder), found.source, quote="About 240 people", capture=found)
    copy = upload_snapshot(found.source, HTML.encode(), "../../saved page.html", by=holder)
    evidence.refresh_from_db()
    assert (evidence.snapshot, evidence.found) == (copy, True)
    assert payload_of(storage.read(settings.FILES_DIR, copy.archive_sha256)) == HTML.encode()
    with pytest.raises(Refused, match="empty"):
        upload_snapshot(found.source, b"", "x.html", by=holder)
    with pytest.raises(Refused, match="role"):
        upload_snapshot(found.source, b"x", "x.txt", by=make_user(Role.READER))


def test_copy_that_lacks_the_passage_is_hollow(settings: Any) -> None:
    with serving({"/": page(b"<html><body><p>Please accept our cookies to read on here.</p></body></html>")}) as port:
        settings.FETCH_ALLOW = [f"127.0.0.1:{port}"]
        source = make_source(url=f"http://127.0.0.1:{port}/")
        evidence = make_evidence(make_held_claim(), source, quote="About 240 people lost their work")
        request_capture(source, by=source.added_by)
    evidence.refresh_from_db()
    assert (evidence.snapshot, evidence.found) == (source.snapshots.get(), False)


def test_disk_that_takes_nothing_fails_the_capture_in_words(capture: Try, settings: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    settings.FILES_DIR = tmp_path / "file" / "files"
    found = capture(page(HTML.encode()))
    assert (found.state, found.error) == (Capture.FAILED, "unwritable")
    assert not Snapshot.objects.exists()


def test_slow_page_is_left_in_time(capture: Try, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.fetching import Limits, getting

    monkeypatch.setitem(getting.get.__kwdefaults__, "limits", Limits(idle_seconds=0.3, total_seconds=1))
    assert capture(silence(b"HTTP/1.1 200 OK\r\n")).error == "timed_out"
