"""The archive of a copy holds everything that passed between us and the server, and notices when a byte changes."""

import gzip
import hashlib
import io
from datetime import UTC, datetime
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from factcheck.fetching import Fetched, get
from factcheck.warc import Earlier, Reading, pack_fetched, pack_file, problems
from tests.archives import payload_of
from tests.fetching.servers import page, raw, redirect, serving

PAGE = "<p>Die Mühle schloß 2019.</p>".encode()
READING = Reading("Die Mühle schloß 2019.", "trafilatura 2", "lha")
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


def fetched(*headers: str, body: bytes = PAGE) -> Fetched:
    answer = page(body, "200 OK", "text/html; charset=utf-8", *headers)
    with serving({"/": redirect("/there"), "/there": answer}) as port:
        return get(f"http://127.0.0.1:{port}/", allow=[f"127.0.0.1:{port}"])


def records(packed: bytes) -> list[dict[str, Any]]:
    found = []
    for record in ArchiveIterator(io.BytesIO(packed), check_digests="raise"):
        headers = dict(record.rec_headers.headers)
        found.append({"type": record.rec_type, "headers": headers, "http": record.http_headers})
        found[-1]["body"] = record.raw_stream.read()
    return found


def test_every_request_and_answer_stands_in_the_archive() -> None:
    found = records(pack_fetched(fetched(), READING))
    kinds = [record["type"] for record in found]
    assert kinds == ["warcinfo", "response", "request", "response", "request", "conversion", "metadata"]
    first, last = found[1], found[3]
    assert first["http"].get_statuscode() == "302"
    assert first["http"].get_header("Location") == "/there"
    assert last["headers"]["WARC-Target-URI"].endswith("/there")
    assert last["headers"]["WARC-IP-Address"] == "127.0.0.1"
    assert last["body"] == PAGE
    assert found[4]["http"].get_header("User-Agent").startswith("Mozilla/5.0 (compatible; Factcheck/")
    assert found[5]["body"].decode() == READING.text


def test_facts_of_the_capture_stand_in_the_archive() -> None:
    copy = fetched()
    facts = records(pack_fetched(copy, READING))[-1]["body"].decode()
    for line in (
        f"requested: {copy.requested_url}",
        f"tool: {copy.tool}",
        "operator: lha",
        "extractor: trafilatura 2",
        f"body-sha256: {hashlib.sha256(PAGE).hexdigest()}",
        f"text-sha256: {hashlib.sha256(READING.text.encode()).hexdigest()}",
    ):
        assert line in facts.splitlines()


def test_packed_body_is_kept_as_it_was_sent() -> None:
    packed = gzip.compress(PAGE)
    with serving({"/": page(packed, "200 OK", "text/html", "Content-Encoding: gzip")}) as port:
        copy = get(f"http://127.0.0.1:{port}/", allow=[f"127.0.0.1:{port}"])
    assert payload_of(pack_fetched(copy, READING)) == packed


def test_undone_transfer_coding_is_no_longer_claimed() -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    with serving({"/": raw(chunked)}) as port:
        copy = get(f"http://127.0.0.1:{port}/", allow=[f"127.0.0.1:{port}"])
    answer = records(pack_fetched(copy, READING))[1]
    assert answer["http"].get_header("X-Archive-Orig-Transfer-Encoding") == "chunked"
    assert answer["http"].get_header("Transfer-Encoding") is None
    assert answer["body"] == b"abc"


def test_body_that_an_earlier_copy_holds_is_named_instead_of_stored_again() -> None:
    copy = fetched()
    packed = pack_fetched(copy, READING, Earlier("https://example.org/", NOON))
    revisit = next(record for record in records(packed) if record["type"] == "revisit")
    assert revisit["headers"]["WARC-Refers-To-Target-URI"] == "https://example.org/"
    assert revisit["headers"]["WARC-Refers-To-Date"] == "2026-11-25T12:00:00.000000Z"
    assert revisit["headers"]["WARC-Payload-Digest"].startswith("sha256:")
    assert payload_of(packed) is None
    assert list(problems(packed)) == []


def test_file_sent_in_is_a_resource() -> None:
    packed = pack_file(b"%PDF-1.4 ...", "", "application/pdf", READING, NOON)
    resource = records(packed)[1]
    assert (resource["type"], resource["body"]) == ("resource", b"%PDF-1.4 ...")
    assert resource["headers"]["Content-Type"] == "application/pdf"
    assert payload_of(packed) == b"%PDF-1.4 ..."


def test_header_from_outside_cannot_add_a_line() -> None:
    hostile = Reading("x", "a\r\nbody-sha256: 00", "b")
    facts = records(pack_file(b"x", "", "text/plain", hostile, NOON))[-1]["body"].decode()
    assert "extractor: a body-sha256: 00" in facts.splitlines()


def test_sound_archive_has_no_problems() -> None:
    assert list(problems(pack_fetched(fetched("X-Ü: ä"), READING))) == []


@pytest.mark.parametrize("at", [0.0, 0.2, 0.4, 0.6, 0.8, 0.99])
def test_changed_byte_is_noticed(at: float) -> None:
    packed = bytearray(pack_fetched(fetched(body=PAGE * 50), READING))
    packed[int(len(packed) * at)] ^= 0x55
    assert list(problems(bytes(packed))) != []


@pytest.mark.parametrize("packed", [b"", b"no archive", b"\x1f\x8b\x08broken"])
def test_what_is_no_archive_is_told(packed: bytes) -> None:
    assert list(problems(packed)) != []
