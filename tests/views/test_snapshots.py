"""The page of a copy, its three views, and its bytes behind bars."""

import time
from datetime import UTC, datetime

import pytest
from django.core import signing
from django.test import Client
from django.urls import reverse

from factcheck import storage
from factcheck.actions.copies import upload_snapshot
from factcheck.domain.states import Role
from factcheck.models import Look, Source, User
from factcheck.views.originals import SALT, sandboxed
from tests.domain.documents.making import make_pdf, words
from tests.factories import make_claim, make_evidence, make_snapshot, make_source, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(99)
POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"


def shown(copy, tab="", **more) -> str:
    query = "&".join(f"{name}={value}" for name, value in ({"tab": tab} | more).items())
    return signed_in().get(f"{reverse('snapshot', args=[copy.pk])}?{query}").content.decode()


def uploaded(data: bytes, name: str):
    source = make_source()
    return upload_snapshot(source, data, name, by=source.added_by)


def test_each_view_of_a_copy_has_its_own_address():
    copy = make_snapshot(text="<p>Text</p>", media_type="text/html", headers=[["X-Served-By", "a"]])
    assert "data-text" in shown(copy)
    assert "<iframe" not in shown(copy, "text")
    assert f'src="{reverse("snapshot_frame", args=[copy.pk])}"' in shown(copy, "original")
    assert "X-Served-By" in shown(copy, "facts")
    assert "data-text" in shown(copy, "nonsense")


def test_frame_of_our_page_has_no_powers():
    page = shown(make_snapshot(media_type="text/html"), "original")
    assert 'sandbox=""' in page
    assert "allow-" not in page.split("<iframe")[1].split(">")[0]


def test_pages_of_a_pdf_are_numbered_in_the_text_and_passages_marked_across_them():
    copy = uploaded(make_pdf(words("The mill closed in 2019."), words("It had 240 workers.")), "mill.pdf")
    start = copy.text.index("2019")
    make_evidence(make_claim(), copy.source, snapshot=copy, start=start, end=copy.pages[1] + 6, found=True)
    page = shown(copy)
    assert "Page 1</span>" in page
    assert "Page 2</span><mark>It had</mark>" in page
    assert "As captured" not in page


def test_picture_is_shown_as_captured_where_there_is_no_text():
    copy = uploaded(PICTURE, "sign.png")
    assert "<iframe" in shown(copy)
    assert "This is a picture." in shown(copy, "text")
    frame = signed_in().get(reverse("snapshot_frame", args=[copy.pk]))
    assert (frame["Content-Type"], frame.content) == ("image/png", PICTURE)
    assert frame["Content-Security-Policy"] == POLICY


def test_facts_name_every_hash_and_size():
    copy = make_snapshot(sent_sha256="ab" * 32, sent_size=17, charset="windows-1252", address="192.0.2.7")
    page = shown(copy, "facts")
    for fact in (copy.sha256, copy.text_sha256, copy.archive_sha256, "ab" * 32, "windows-1252", "192.0.2.7", ">17<"):
        assert fact in page


def test_way_over_redirects_is_shown():
    copy = make_snapshot(
        redirects=[["http://a.example/", 301, "/b"]], final_url="http://a.example/b", requested_url="http://a.example/"
    )
    page = shown(copy, "facts")
    assert page.index("http://a.example/<") < page.index("http://a.example/b<")


def test_warnings_stand_over_the_text_in_words():
    page = shown(uploaded("The mi\u200bll closed.".encode(), "mill.txt"))
    assert "The text holds invisible characters. It reads: “The mi⟨U+200B⟩ll closed”." in page


def test_hash_is_recomputed_and_damage_told_and_not_shown(settings):
    copy = uploaded(b"<p>The mill closed for good in 2019.</p>", "mill.html")
    assert "Unchanged since capture" in shown(copy)
    file = storage.path(settings.FILES_DIR, copy.sha256)
    file.chmod(0o600)
    file.write_bytes(b"<p>The mill opened.</p>")
    assert "This copy is damaged." in shown(copy)
    assert "<iframe" not in shown(copy, "original")
    for name in ("snapshot_frame", "snapshot_file"):
        assert signed_in().get(reverse(name, args=[copy.pk])).status_code == 404


@pytest.mark.parametrize("name", ["snapshot_frame", "snapshot_file", "snapshot_archive"])
def test_bytes_come_without_cookies_and_with_a_policy_of_their_own(name):
    answer = signed_in().get(reverse(name, args=[make_snapshot(media_type="text/html").pk]))
    assert not answer.cookies
    assert answer["Content-Security-Policy"].startswith("sandbox; default-src 'none'; style-src 'unsafe-inline'; img-")
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_archive_is_downloaded_as_a_file():
    copy = make_snapshot()
    answer = signed_in().get(reverse("snapshot_archive", args=[copy.pk]))
    assert answer["Content-Disposition"].endswith('.warc.gz"')
    assert answer.content.startswith(b"\x1f\x8b")
    without = make_snapshot(archive_sha256="")
    assert signed_in().get(reverse("snapshot_archive", args=[without.pk])).status_code == 404


@pytest.mark.parametrize("kind", ["application/pdf", "image/svg+xml", "application/octet-stream", "text/xml"])
def test_what_a_browser_might_run_or_hand_on_is_not_framed(kind):
    copy = make_snapshot(media_type=kind)
    assert signed_in().get(reverse("snapshot_frame", args=[copy.pk])).status_code == 404


@pytest.mark.parametrize(
    ("kind", "charset", "shown_as"),
    [
        ("text/html", "", "text/html"),
        ("text/html", "windows-1252", "text/html; charset=windows-1252"),
        ("application/xhtml+xml", "utf-8", "text/html; charset=utf-8"),
        ("text/plain", "", "text/plain; charset=utf-8"),
        ("text/markdown", "koi8-r", "text/plain; charset=koi8-r"),
    ],
)
def test_original_is_framed_in_its_own_charset(kind, charset, shown_as):
    copy = make_snapshot(media_type=kind, charset=charset)
    assert signed_in().get(reverse("snapshot_frame", args=[copy.pk]))["Content-Type"] == shown_as


@pytest.mark.parametrize("link", [
    '<link rel="dns-prefetch" href="//a.example">', "<LINK href=//a.example rel=preconnect>",
    '<link title=">" rel=preconnect href="//a.example">', '<link rel="pre&#99;onnect" href="//a.example">',
    "<link/rel=preconnect/href=//a.example",
])  # fmt: skip
@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
def test_links_that_open_connections_early_are_none_in_the_frame_alone(link, code):
    html = f"<p>Text</p>{link}"
    copy, client = make_snapshot(media_type="text/html"), signed_in()
    assert "<link" not in sandboxed(html.encode(code), "text/html").content.decode(code).lower()
    frame = client.get(reverse("snapshot_frame", args=[copy.pk]))
    assert frame["X-DNS-Prefetch-Control"] == "off"
    copy = make_snapshot(text=html, media_type="text/html")
    assert client.get(reverse("snapshot_file", args=[copy.pk])).content.decode() == html


@pytest.mark.parametrize(
    "tag", ['<iframe src="//a.example">', "</IFRAME>", "<frame src=//a.example>", "<link rel=icon>"]
)
@pytest.mark.parametrize("shift", ["", "\x1b(B", "\x1b(J\x1b(B"])
def test_frames_in_the_frame_are_none_and_no_name_is_parted_by_what_a_browser_drops(tag, shift):
    parted = tag.encode().replace(b"r", shift.encode() + b"r").replace(b"in", b"i" + shift.encode() + b"n")
    shown = sandboxed(b"<p>Text" + parted, "text/html; charset=iso-2022-jp").content.decode("iso-2022-jp").lower()
    assert "frame" not in shown
    assert "<link" not in shown
    assert shown.startswith("<p>text<")


def test_content_of_an_inner_frame_becomes_no_markup():
    shown = sandboxed(b"<iframe><!-- </iframe><p>Text", "text/html").content
    assert shown == b"<noembed><!-- </noembed><p>Text"


def test_page_of_nothing_but_links_is_framed_in_no_time():
    began = time.process_time()
    sandboxed(b"<link " * 100_000, "text/html")
    assert time.process_time() - began < 3


def test_confidential_copy_is_missing_to_those_who_may_not_read_its_source():
    copy = make_snapshot(make_source(confidential=True), media_type="text/html")
    for name in ("snapshot", "snapshot_frame", "snapshot_file", "snapshot_archive"):
        for role in Role:
            assert signed_in(role).get(reverse(name, args=[copy.pk])).status_code == 404


@pytest.fixture
def second_host(settings):
    settings.SNAPSHOT_HOST = "copies.example:8443"
    settings.ALLOWED_HOSTS = ["testserver", "copies.example"]


def ticket(copy, **fields):
    given = {"copy": copy.pk, "ours": "http://testserver", "person": copy.source.added_by_id}
    return signing.dumps(given | fields, salt=SALT)


def test_second_host_shows_a_frame_to_a_ticket_and_without_cookies(second_host):
    copy = make_snapshot(text="<p>Text</p>", media_type="text/html")
    address = shown(copy, "original").split("<iframe")[1].split('src="')[1].split('"')[0]
    assert address.startswith("http://copies.example:8443/snapshots/")
    answer = Client(HTTP_HOST="copies.example:8443").get(address.removeprefix("http://copies.example:8443"))
    assert (answer.status_code, answer.content) == (200, b"<p>Text</p>")
    assert answer["Content-Security-Policy"].endswith("frame-ancestors http://testserver")
    assert not answer.cookies


def test_second_host_takes_no_other_ticket_and_no_sign_in(second_host, settings):
    copy, other = make_snapshot(media_type="text/html"), make_snapshot(media_type="text/html")
    path = reverse("snapshot_frame", args=[copy.pk])
    client = signed_in(HTTP_HOST="copies.example:8443")
    for query in ("", "?ticket=", "?ticket=x.y.z", f"?ticket={ticket(other)}", f"?ticket={ticket(copy)[:-1]}"):
        assert client.get(path + query).status_code == 404
    assert client.get(f"{path}?ticket={ticket(copy)}").status_code == 200


def test_ticket_ends_with_the_right_of_its_person(second_host):
    copy, person = make_snapshot(media_type="text/html"), make_user()
    path = f"{reverse('snapshot_frame', args=[copy.pk])}?ticket={ticket(copy, person=person.pk)}"
    client = Client(HTTP_HOST="copies.example:8443")
    assert client.get(path).status_code == 200
    Source.objects.update(confidential=True)
    assert client.get(path).status_code == 404
    Source.objects.update(confidential=False)
    User.objects.filter(pk=person.pk).update(is_active=False)
    assert client.get(path).status_code == 404


def test_ticket_ends_with_its_time(second_host, monkeypatch):
    copy = make_snapshot(media_type="text/html")
    old = ticket(copy)
    monkeypatch.setattr("factcheck.views.originals.TICKET_SECONDS", -1)
    path = reverse("snapshot_frame", args=[copy.pk])
    assert Client(HTTP_HOST="copies.example:8443").get(f"{path}?ticket={old}").status_code == 404


def test_nothing_else_is_on_the_second_host(second_host):
    client = signed_in(HTTP_HOST="copies.example:8443")
    for path in ("/", "/queue/", "/accounts/login/", reverse("snapshot_file", args=[make_snapshot().pk]), "/healthz"):
        assert client.get(path).status_code == 404


def test_ticket_opens_nothing_on_our_own_host(second_host):
    copy = make_snapshot(make_source(confidential=True), media_type="text/html")
    path = f"{reverse('snapshot_frame', args=[copy.pk])}?ticket={ticket(copy)}"
    assert Client().get(path).status_code == 302
    assert signed_in().get(path).status_code == 404


def moved_on():
    """A copy in use, and a newer one that says something else."""
    source = make_source(url="http://example.org/", live="changed", live_since=NOW, looked_at=NOW)
    old = make_snapshot(source, "The mill closed in 2019. About 240 people lost their work.")
    make_snapshot(source, "The mill closed in 2019. About 260 people lost their work.")
    Look.objects.create(source=source, at=NOW, found="same")
    Look.objects.create(source=source, at=NOW, found="changed")
    for quote in ("The mill closed in 2019.", "About 240 people"):
        make_evidence(make_claim(), source, snapshot=old, quote=quote)
    return old


def test_newer_copy_is_compared_and_each_passage_looked_for():
    page = shown(moved_on(), "compare")
    assert "<del>240</del> <ins>260</ins>" in page
    assert page.count("the passage still stands there, word for word.") == 1
    assert page.count("the passage no longer stands there.") == 1


def test_newest_copy_is_compared_with_nothing():
    old = moved_on()
    page = shown(old.source.snapshots.first(), "compare")
    assert "Compare with the newest copy" not in page
    assert "data-text" in page


def test_changed_live_page_is_marked_at_the_source_the_copy_and_the_claim():
    old = moved_on()
    client = signed_in()
    for name, pk in (("source", old.source_id), ("snapshot", old.pk), ("claim", old.evidence.first().claim_id)):
        page = client.get(reverse(name, args=[pk])).content.decode()
        assert "The live page has changed since it was captured." in page
    assert 'class="probe is-changed"' in client.get(reverse("source", args=[old.source_id])).content.decode()
