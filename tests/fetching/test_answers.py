"""What the guarded GET makes of answers, good and hostile, from a real server."""

import gzip
import socket
import threading
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from factcheck.fetching import Code, Fetched, FetchRefused, Limits, get
from tests.fetching.servers import MEGABYTE, Script, bomb, drip, page, raw, redirect, serving, silence

QUICK = Limits(connect_seconds=2, idle_seconds=0.4, total_seconds=1.5)
PAGE = b"<html><body><p>The mill closed for good in 2019.</p></body></html>"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"

Fetch = Callable[..., Fetched]


@pytest.fixture
def fetch() -> Fetch:
    def run(script: Script, *more: Script, limits: Limits = QUICK, path: str = "/") -> Fetched:
        scripts = {"/": script} | {f"/{number}": each for number, each in enumerate(more, 1)}
        with serving(scripts) as port:
            return get(f"http://127.0.0.1:{port}{path}", allow=[f"127.0.0.1:{port}"], limits=limits)

    return run


def refusal(run: Callable[[], object]) -> FetchRefused:
    with pytest.raises(FetchRefused) as refused:
        run()
    return refused.value


def test_page_comes_whole_with_all_that_a_copy_records(fetch: Fetch) -> None:
    fetched = fetch(page(PAGE, "200 OK", "text/html; charset=ISO-8859-1", "X-A: 1", "X-A: 2"))
    assert (fetched.status, fetched.body, fetched.encoded_body) == (200, PAGE, PAGE)
    assert (fetched.media_type, fetched.charset, fetched.address) == ("text/html", "windows-1252", "127.0.0.1")
    assert [pair for pair in fetched.headers if pair[0] == "X-A"] == [("X-A", "1"), ("X-A", "2")]
    assert dict(fetched.request_headers)["Host"] == fetched.url.split("/")[2]
    assert fetched.started <= fetched.finished
    assert fetched.tool.startswith("Factcheck/")


def test_redirects_are_followed_and_each_is_recorded(fetch: Fetch) -> None:
    fetched = fetch(redirect("/1", "301 Moved Permanently"), redirect("2"), page(PAGE))
    assert [(each.status, each.location) for each in fetched.redirects] == [(301, "/1"), (302, "2")]
    assert all(dict(each.request_headers)["Host"] for each in fetched.redirects)
    assert fetched.url.endswith("/2")
    assert fetched.requested_url.endswith("/")


@pytest.mark.parametrize("status", ["301 M", "302 F", "303 S", "307 T", "308 P"])
def test_every_kind_of_redirect_is_one(fetch: Fetch, status: str) -> None:
    assert len(fetch(redirect("/1", status), page(PAGE)).redirects) == 1


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("/", Code.REDIRECT_LOOP),
        ("http://127.0.0.1/", Code.REFUSED_ADDRESS),
        ("http://169.254.169.254/latest/", Code.REFUSED_ADDRESS),
        ("//127.1/", Code.REFUSED_ADDRESS),
        ("http://[::1]/", Code.REFUSED_ADDRESS),
        ("http://user:pass@example.org/", Code.CREDENTIALS),
        ("https://example.org:8443/", Code.BAD_PORT),
        ("file:///etc/passwd", Code.BAD_SCHEME),
        ("javascript:alert(1)", Code.BAD_SCHEME),
        ("gopher://127.0.0.1:6379/", Code.BAD_SCHEME),
        ("\\\\127.0.0.1\\", Code.BAD_ADDRESS),
        ("http://[::1", Code.BAD_ADDRESS),
        ("/" + "a" * 9_000, Code.BAD_ADDRESS),
        ("", Code.BAD_RESPONSE),
    ],
)
def test_redirect_is_checked_like_an_address_that_was_typed(fetch: Fetch, location: str, code: Code) -> None:
    assert refusal(lambda: fetch(redirect(location))).code is code


def test_loop_over_several_pages_is_noticed(fetch: Fetch) -> None:
    assert refusal(lambda: fetch(redirect("/1"), redirect("/2"), redirect("/1"))).code is Code.REDIRECT_LOOP


def test_five_redirects_are_followed_and_no_sixth(fetch: Fetch) -> None:
    hops = [redirect(f"/{number}") for number in range(1, 7)]
    assert len(fetch(*hops[:5], page(PAGE)).redirects) == 5
    assert refusal(lambda: fetch(*hops, page(PAGE))).code is Code.TOO_MANY_REDIRECTS


def test_name_that_turns_inside_at_a_redirect_is_refused() -> None:
    answers = iter([["93.184.216.34"], ["10.0.0.1"]])
    with serving({"/start": redirect("http://again.example.org/")}) as port:
        refused = refusal(
            lambda: get(
                "http://again.example.org/start",
                resolve=lambda _name: next(answers),
                connect=lambda _address, _port, seconds: socket.create_connection(("127.0.0.1", port), seconds),
            )
        )
    assert refused.code is Code.REFUSED_ADDRESS
    assert next(answers, None) is None


@pytest.mark.parametrize(
    "script",
    [
        silence(),
        silence(b"HTTP/1.1 200 OK\r\nContent-Type: te"),
        silence(HEAD + b"Content-Length: 100\r\n\r\n" + b"a" * 10),
        drip(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.05),
        drip(b"HTTP/1.1 200 OK\r\nX: ", b"y", 0.05),
        drip(HEAD + b"Content-Length: 100000\r\n\r\n", b"a", 0.05),
        drip(CHUNKED, b"1\r\na\r\n", 0.05),
        drip(HEAD + b"\r\n", b"a", 0.05),
        drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.05),
    ],
    ids=[
        "silent",
        "half a head",
        "half a body",
        "slow heads",
        "slow head",
        "slow",
        "slow chunks",
        "no end",
        "continue",
    ],
)
def test_slow_server_is_left_in_time(fetch: Fetch, script: Script) -> None:
    assert refusal(lambda: fetch(script)).code is Code.TIMED_OUT


ROOMY = replace(QUICK, total_seconds=20, idle_seconds=10)


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (drip(HEAD + b"\r\n", b"a" * MEGABYTE, 0), Code.TOO_LARGE),
        (
            drip(CHUNKED, b"f4240\r\n" + b"a" * MEGABYTE + b"\r\n", 0),
            Code.TOO_LARGE,
        ),
        (drip(CHUNKED, b"1;" + b"e" * 9_000 + b"\r\na\r\n", 0), Code.TOO_LARGE),
        (drip(CHUNKED + b"1", b";e" * 9_000, 0), Code.BAD_RESPONSE),
        (drip(CHUNKED + b"0\r\n", b"Trailer: x\r\n" * 999, 0), Code.TOO_LARGE),
        (page(b"x", "200 OK", "text/html", "Content-Encoding: br"), Code.BAD_RESPONSE),
        (raw(HEAD + b"Content-Length: 999999999\r\n\r\n"), Code.TOO_LARGE),
        (raw(HEAD + b"Content-Length: " + b"9" * 30 + b"\r\n\r\n"), Code.TOO_LARGE),
        (bomb(500 * MEGABYTE), Code.TOO_LARGE),
        (bomb(500 * MEGABYTE, "deflate"), Code.TOO_LARGE),
        (bomb(50 * MEGABYTE, "gzip", layers=2), Code.BAD_RESPONSE),
        (drip(b"HTTP/1.1 200 OK\r\n", b"X-Many: " + b"y" * 999 + b"\r\n", 0), Code.BAD_RESPONSE),
        (drip(b"HTTP/1.1 200 OK\r\nX-Long: ", b"y" * 9_999, 0), Code.BAD_RESPONSE),
        (drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 99, 0), Code.BAD_RESPONSE),
        (drip(b"", b"\x00\xffgarbage", 0), Code.BAD_RESPONSE),
    ],
    ids=lambda value: "" if callable(value) else str(value),
)
def test_too_much_is_cut_off(fetch: Fetch, script: Script, code: Code) -> None:
    assert refusal(lambda: fetch(script, limits=ROOMY)).code is code


@pytest.mark.parametrize(
    "script",
    [
        raw(HEAD + b"Content-Length: 100\r\n\r\n" + PAGE[:50]),
        raw(HEAD + b"Content-Length: 10\r\n\r\n" + PAGE),
        raw(HEAD + b"Content-Length: -5\r\n\r\n" + PAGE),
        raw(HEAD + b"Content-Length: 10\r\nContent-Length: 20\r\n\r\n" + PAGE),
        raw(CHUNKED + b"zz\r\n" + PAGE),
        raw(CHUNKED + b"-5\r\n" + PAGE),
        raw(CHUNKED + b"50\r\n" + PAGE[:20]),
        raw(HEAD + b"Transfer-Encoding: gzip\r\n\r\n" + gzip.compress(PAGE, mtime=0)),
        page(gzip.compress(PAGE, mtime=0)[:-9], "200 OK", "text/html", "Content-Encoding: gzip"),
        page(PAGE, "200 OK", "text/html", "Content-Encoding: gzip"),
        page(PAGE, "200 OK", "text/html", "Content-Encoding: rot13"),
        raw(b"<html>no head at all</html>"),
        raw(b"SSH-2.0-OpenSSH_9.2\r\n"),
        raw(b"HTTP/1.1 999999 Odd\r\n\r\n"),
        raw(b"HTTP/9.9 200 OK\r\n\r\n" + PAGE),
    ],
    ids=range(15),
)
def test_damaged_answer_is_refused_as_damaged(fetch: Fetch, script: Script) -> None:
    assert refusal(lambda: fetch(script)).code is Code.BAD_RESPONSE


def test_server_that_hangs_up_was_not_reached(fetch: Fetch) -> None:
    assert refusal(lambda: fetch(raw(b""))).code is Code.CONNECTION_FAILED


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("404 Not Found", Code.NOT_FOUND),
        ("410 Gone", Code.NOT_FOUND),
        ("401 Unauthorized", Code.FORBIDDEN),
        ("403 Forbidden", Code.FORBIDDEN),
        ("451 Unavailable For Legal Reasons", Code.FORBIDDEN),
        ("429 Too Many Requests", Code.UNAVAILABLE),
        ("500 Internal Server Error", Code.UNAVAILABLE),
        ("503 Service Unavailable", Code.UNAVAILABLE),
        ("206 Partial Content", Code.BAD_STATUS),
        ("304 Not Modified", Code.BAD_STATUS),
        ("418 I'm a teapot", Code.BAD_STATUS),
    ],
)
def test_status_of_an_answer_without_a_page_is_told(fetch: Fetch, status: str, code: Code) -> None:
    refused = refusal(lambda: fetch(page(PAGE, status)))
    assert (refused.code, refused.status) == (code, int(status[:3]))


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(PAGE, mtime=0)),
        ("x-gzip", gzip.compress(PAGE[:20], mtime=0) + gzip.compress(PAGE[20:], mtime=0)),
        ("gzip", gzip.compress(PAGE, mtime=0) + bytes(20)),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)[2:-4]),
        ("identity", PAGE),
    ],
    ids=["gzip", "members", "padded", "zlib", "bare", "identity"],
)
def test_content_coding_is_undone_and_what_was_sent_is_kept(fetch: Fetch, coding: str, packed: bytes) -> None:
    fetched = fetch(page(packed, "200 OK", "text/html", f"Content-Encoding: {coding}"))
    assert (fetched.body, fetched.encoded_body) == (PAGE, packed)


def test_chunks_are_put_together(fetch: Fetch) -> None:
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (PAGE[:9], PAGE[9:])) + b"0\r\n\r\n"
    assert fetch(raw(CHUNKED + chunks)).body == PAGE


def test_answer_without_a_length_ends_with_the_line(fetch: Fetch) -> None:
    assert fetch(raw(HEAD + b"\r\n" + PAGE)).body == PAGE


@pytest.mark.parametrize("script", [page(b""), raw(b"HTTP/1.1 204 No Content\r\n\r\n"), raw(HEAD + b"\r\n")])
def test_empty_answer_is_an_empty_body(fetch: Fetch, script: Script) -> None:
    assert fetch(script).body == b""


@pytest.mark.parametrize(
    ("content_type", "media_type", "charset"),
    [
        ('Text/HTML;Charset="UTF-8"', "text/html", "utf-8"),
        ("text/plain; charset=rot13", "text/plain", ""),
        ("text/plain; charset=unicode_escape", "text/plain", ""),
        ("text/html; charset=zlib_codec", "text/html", ""),
        ("application/pdf", "application/pdf", ""),
        ("image/png", "image/png", ""),
        ("nonsense", "", ""),
        ("../../etc/passwd; charset=../x", "", ""),
    ],
)
def test_type_and_charset_are_of_plain_form_or_nothing(
    fetch: Fetch, content_type: str, media_type: str, charset: str
) -> None:
    fetched = fetch(page(PAGE, "200 OK", content_type))
    assert (fetched.media_type, fetched.charset) == (media_type, charset)


def test_bytes_of_any_kind_come_through_unchanged(fetch: Fetch) -> None:
    every = bytes(range(256)) * 400
    assert fetch(page(every, "200 OK", "application/octet-stream")).body == every


def test_closed_port_is_not_reached() -> None:
    with serving({}) as port:
        pass
    refused = refusal(lambda: get(f"http://127.0.0.1:{port}/", allow=[f"127.0.0.1:{port}"], limits=QUICK))
    assert refused.code is Code.CONNECTION_FAILED


def test_slow_resolver_is_left_in_time() -> None:
    never = threading.Event()
    limits = replace(QUICK, connect_seconds=0.3)
    refused = refusal(lambda: get("http://slow.example.org/", resolve=lambda _: [str(never.wait(5))], limits=limits))
    assert refused.code is Code.TIMED_OUT
