"""Looking again at live pages: what changed is kept, what is gone is told, and nobody is bothered without cause."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from factcheck import storage, warc
from factcheck.actions.captures import request_capture
from factcheck.actions.watching import look_again
from factcheck.domain.states import LiveState, NoticeKind, Status
from factcheck.models import Event, Look, Notice, Snapshot, Source
from tests.factories import make_claim, make_evidence, make_held_claim, make_snapshot, make_source, make_user
from tests.fetching.servers import Script, page, serving

pytestmark = pytest.mark.django_db
QUOTE = "The mill closed for good in 2019."
OLD = f"<html><body><article><p>{QUOTE} About 240 people lost their work.</p></article></body></html>"
NEW = OLD.replace("240", "260")
OTHER = "<html><body><article><p>This page has nothing to say about any mill at all today.</p></article></body></html>"


class Site:
    """One page on the net, which the test may change; `source` was captured from it and serves a held claim."""

    def __init__(self, port: int, scripts: dict[str, Script]) -> None:
        self._scripts = scripts
        self.holder = make_user()
        self.source = make_source(url=f"http://127.0.0.1:{port}/page")
        self.claim = make_held_claim(self.holder)
        self.evidence = make_evidence(self.claim, self.source, quote=QUOTE)
        request_capture(self.source, by=self.holder)

    def says(self, html: str = "", status: str = "200 OK") -> None:
        self._scripts["/page"] = page(html.encode(), status)

    def look(self) -> Look:
        self.source.refresh_from_db()
        return look_again(self.source)

    @property
    def live(self) -> str:
        return Source.objects.get(pk=self.source.pk).live


@contextmanager
def opened(settings: Any) -> Iterator[Site]:
    scripts = {"/page": page(OLD.encode())}
    with serving(scripts) as port:
        settings.FETCH_ALLOW = [f"127.0.0.1:{port}"]
        yield Site(port, scripts)


@pytest.fixture
def site(settings: Any) -> Iterator[Site]:
    with opened(settings) as found:
        yield found


def test_page_that_says_the_same_is_no_news(site: Site) -> None:
    assert site.look().found == LiveState.SAME
    assert (site.live, Snapshot.objects.count(), Notice.objects.count()) == ("same", 1, 0)
    assert not Event.objects.filter(act="watch_source").exists()


def test_changed_page_is_kept_told_and_marked(site: Site, settings: Any) -> None:
    site.says(NEW)
    look = site.look()
    assert (look.found, site.live) == (LiveState.CHANGED, "changed")
    assert look.snapshot is not None
    assert "260 people" in look.snapshot.text
    assert look.snapshot.operator is None
    assert list(warc.problems(storage.read(settings.FILES_DIR, look.snapshot.archive_sha256))) == []
    notice = Notice.objects.get()
    assert (notice.person, notice.kind, notice.source) == (site.holder, NoticeKind.SOURCE_CHANGED, site.source)
    told = Event.objects.get(act="watch_source", claim=site.claim)
    assert told.new == {"evidence": site.evidence.label, "live": "changed", "passage_stands": True}
    site.evidence.refresh_from_db()
    assert site.evidence.snapshot != look.snapshot


def test_passage_that_no_longer_stands_is_told(site: Site) -> None:
    site.says(OTHER)
    site.look()
    assert Event.objects.get(act="watch_source", claim=site.claim).new["passage_stands"] is False


def test_page_stays_marked_while_it_differs_from_the_copy_in_use(site: Site) -> None:
    site.says(NEW)
    site.look()
    again = site.look()
    assert (again.found, again.snapshot, site.live) == (LiveState.CHANGED, None, "changed")
    assert (Notice.objects.count(), Snapshot.objects.count()) == (1, 2)
    site.says(OLD)
    assert (site.look().found, site.live) == (LiveState.SAME, "same")
    assert Notice.objects.count() == 1
    assert Event.objects.filter(act="watch_source", claim=site.claim).count() == 2


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone"])
def test_vanished_page_is_told_at_once(site: Site, status: str) -> None:
    site.says(status=status)
    look = site.look()
    assert (look.found, look.http_status, site.live) == (LiveState.GONE, int(status[:3]), "gone")
    assert Notice.objects.get().person == site.holder


@pytest.mark.parametrize("status", ["503 Service Unavailable", "403 Forbidden", "500 Oops"])
def test_server_may_stumble_once(site: Site, status: str) -> None:
    site.look()
    site.says(status=status)
    assert (site.look().found, site.live, Notice.objects.count()) == (LiveState.UNREACHABLE, "same", 0)
    assert (site.look().found, site.live, Notice.objects.count()) == (LiveState.UNREACHABLE, "unreachable", 1)
    site.look()
    assert Notice.objects.count() == 1


def test_empty_page_counts_as_unreachable(site: Site) -> None:
    site.says("")
    assert (site.look().found, Look.objects.get().error) == (LiveState.UNREACHABLE, "empty_page")


def test_everybody_who_answers_for_a_claim_is_told_once(site: Site) -> None:
    owner = make_user()
    waiting = make_claim(status=Status.WAITING, owner=owner)
    make_evidence(waiting, site.source, quote=QUOTE, snapshot=site.source.snapshots.get())
    dismissed = make_claim(status=Status.DISMISSED, owner=make_user())
    make_evidence(dismissed, site.source, quote=QUOTE)
    site.says(status="404 Not Found")
    site.look()
    assert {notice.person for notice in Notice.objects.all()} == {site.holder, owner}


def test_several_claims_on_one_page_make_one_notice_for_each_person(site: Site) -> None:
    for claim in (make_held_claim(site.holder), make_claim(status=Status.WAITING, owner=make_user())):
        make_evidence(claim, site.source, quote=QUOTE, snapshot=site.source.snapshots.get())
    site.says(status="404 Not Found")
    site.look()
    several, one = Notice.objects.order_by("person")
    assert (several.person, several.claim, several.source) == (site.holder, None, site.source)
    assert (one.claim, one.source) == (claim, site.source)
    assert Event.objects.filter(act="watch_source", claim__isnull=False).count() == 3


def test_disk_that_takes_nothing_is_noted_and_tried_again_later(site: Site, settings: Any, tmp_path: Any) -> None:
    (tmp_path / "file").write_text("no folder")
    settings.FILES_DIR = tmp_path / "file" / "files"
    site.says(NEW)
    assert (site.look().error, Snapshot.objects.count()) == ("unwritable", 1)


def test_only_what_is_used_open_captured_and_old_enough_is_due(site: Site) -> None:
    now = timezone.now()
    make_source(url="http://127.0.0.1:9/unused")
    make_evidence(make_claim(), make_source(url="http://127.0.0.1:9/never-captured"))
    make_evidence(make_claim(), make_snapshot(make_source(url="http://127.0.0.1:9/x", confidential=True)).source)
    make_evidence(make_claim(), make_snapshot().source)
    gone = make_snapshot(make_source(url="http://127.0.0.1:9/detached")).source
    make_evidence(make_claim(), gone, detached_at=now)
    assert list(Source.objects.due_for_look(now)) == [site.source]
    site.look()
    assert list(Source.objects.due_for_look(now - timedelta(hours=1))) == []
    assert list(Source.objects.due_for_look(timezone.now())) == [site.source]


def test_command_looks_at_what_is_due_and_says_what_it_found(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.says(NEW)
    call_command("watch_links", "--pause", "0")
    assert capsys.readouterr().out == f"source {site.source.pk}: changed\n1 page looked at: 1 changed\n"
    call_command("watch_links", "--pause", "0")
    assert capsys.readouterr().out == "0 pages looked at\n"
