"""What a capture leaves behind as an archive of its own: one WARC file (ISO 28500) a copy.

It holds every request and every answer, a redirect's too, with headers and body as they came; the text that was read
out of it; and who had it fetched, when and with what. A body that an earlier copy of the page already holds is named
(revisit) instead of stored again. All digests are SHA-256.
"""

import base64
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from factcheck.fetching import TOOL, Fetched, Redirect

SAME_BODY = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
PIECE_BYTES = 65_536
# The body is kept with its transfer coding undone, so these no longer tell the truth about it.
UNDONE = ("transfer-encoding", "trailer")


@dataclass(frozen=True)
class Reading:
    """What was read out of the bytes: the text and by which extractor; and for whom."""

    text: str
    extractor: str
    operator: str


@dataclass(frozen=True)
class Earlier:
    """An earlier copy of the same body: where and when it was fetched."""

    url: str
    fetched: datetime


def pack_fetched(fetched: Fetched, reading: Reading, earlier: Earlier | None = None) -> bytes:
    """The file of a page that the server fetched. `earlier` is a copy whose body, as it was sent, is the same."""
    archive = _Archive(reading.operator)
    for redirect in fetched.redirects:
        archive.exchange(redirect, redirect.url, b"", fetched.started, cut=True)
    answer = archive.exchange(fetched, fetched.url, fetched.encoded_body, fetched.started, earlier=earlier)
    facts = {
        "requested": fetched.requested_url,
        "charset": fetched.charset,
        "started": _moment(fetched.started),
        "finished": _moment(fetched.finished),
        "tool": fetched.tool,
    }
    archive.read(answer, fetched.url, fetched.body, reading, fetched.finished, facts)
    return archive.packed()


def pack_file(data: bytes, url: str, media_type: str, reading: Reading, at: datetime) -> bytes:
    """The file of what a person sent in. `url` is where he says it comes from, or empty."""
    archive = _Archive(reading.operator)
    uri = url or f"urn:sha256:{hashlib.sha256(data).hexdigest()}"
    resource = archive.add("resource", uri, data, at, {"Content-Type": media_type or "application/octet-stream"})
    archive.read(resource, uri, data, reading, at, {"finished": _moment(at)})
    return archive.packed()


def problems(packed: bytes) -> Iterator[str]:
    """What is not as it was written, in words; nothing where every record has the digests it names."""
    count = 0
    try:
        for record in ArchiveIterator(io.BytesIO(packed), check_digests=True):
            _drain(record.raw_stream)
            count += 1
            if record.digest_checker.passed is False:
                yield f"record {count} ({record.rec_type}) does not fit its digest"
    except (ArchiveLoadFailed, EOFError, ValueError, OSError) as failure:
        yield f"record {count + 1} cannot be read: {type(failure).__name__}"
    if not count:
        yield "no record can be read"


def _drain(stream: Any) -> None:
    while stream.read(PIECE_BYTES):
        pass


class _Archive:
    def __init__(self, operator: str) -> None:
        self._out = io.BytesIO()
        self._writer = WARCWriter(self._out, gzip=True, warc_version="1.1")
        fields = {"software": TOOL, "format": "WARC File Format 1.1", "operator": operator}
        self.add("warcinfo", "", _fields(fields), datetime.now(UTC), {"Content-Type": "application/warc-fields"})

    def packed(self) -> bytes:
        return self._out.getvalue()

    def exchange(
        self,
        answer: Fetched | Redirect,
        url: str,
        body: bytes,
        at: datetime,
        *,
        cut: bool = False,
        earlier: Earlier | None = None,
    ) -> str:
        """Request and answer; the id of the answer's record."""
        request = StatusAndHeaders(f"{_path(url)} HTTP/1.1", list(answer.request_headers), "GET", is_http_request=True)
        status = f"{answer.status} {_plain(answer.reason)}".strip()
        heading = StatusAndHeaders(status, _kept(answer), protocol=f"HTTP/{answer.http_version}")
        more = {"WARC-IP-Address": answer.address}
        if cut:
            more["WARC-Truncated"] = "unspecified"  # the body of a redirect is not read
        if earlier:
            more |= {"WARC-Profile": SAME_BODY, "WARC-Refers-To-Target-URI": earlier.url}
            more["WARC-Refers-To-Date"] = _moment(earlier.fetched)
        record = self.add("revisit" if earlier else "response", url, body, at, more, heading)
        self.add("request", url, b"", at, {"WARC-Concurrent-To": record}, request)
        return record

    def read(self, source: str, url: str, body: bytes, reading: Reading, at: datetime, facts: dict[str, str]) -> None:
        """The text that was read out of the body, and the facts of the capture."""
        text = reading.text.encode()
        if text:
            more = {"WARC-Refers-To": source, "Content-Type": "text/plain; charset=utf-8"}
            self.add("conversion", url, text, at, more)
        told = facts | {
            "operator": reading.operator,
            "body-sha256": hashlib.sha256(body).hexdigest(),
            "body-size": str(len(body)),
            "extractor": reading.extractor,
            "text-sha256": hashlib.sha256(text).hexdigest(),
            "text-size": str(len(text)),
        }
        more = {"WARC-Concurrent-To": source, "Content-Type": "application/warc-fields"}
        self.add("metadata", url, _fields(told), at, more)

    def add(
        self,
        kind: str,
        url: str,
        payload: bytes,
        at: datetime,
        more: dict[str, str],
        http: StatusAndHeaders | None = None,
    ) -> str:
        head = _head(http)
        headers = {
            "WARC-Date": _moment(at),
            "WARC-Block-Digest": _digest(head if kind == "revisit" else head + payload),
        }
        if kind != "warcinfo":
            headers["WARC-Payload-Digest"] = _digest(payload)
        headers |= {name: value for name, value in more.items() if name != "Content-Type"}
        record: ArcWarcRecord = self._writer.create_warc_record(
            url,
            kind,
            payload=io.BytesIO(payload),
            length=len(payload),
            warc_content_type=more.get("Content-Type", ""),
            http_headers=http,
            warc_headers_dict=headers,
        )
        self._writer.write_record(record)
        return str(record.rec_headers.get_header("WARC-Record-ID"))


def _head(http: StatusAndHeaders | None) -> bytes:
    if http is None:
        return b""
    http.compute_headers_buffer()
    return bytes(http.headers_buff)


def _kept(answer: Fetched | Redirect) -> list[tuple[str, str]]:
    return [(f"X-Archive-Orig-{name}" if name.lower() in UNDONE else name, value) for name, value in answer.headers]


def _plain(reason: str) -> str:
    """In ASCII, percent-encoded where it must be, as warcio does with headers and not with the line above them."""
    return quote(reason, safe="".join(map(chr, range(0x20, 0x7F))), encoding="latin-1")


def _path(url: str) -> str:
    return "/" + url.split("://", 1)[-1].partition("/")[2]


def _digest(data: bytes) -> str:
    return "sha256:" + base64.b32encode(hashlib.sha256(data).digest()).decode("ascii")


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _fields(values: dict[str, Any]) -> bytes:
    """Values from outside stay on their line."""
    lines = (f"{name}: {' '.join(str(value).split())}\r\n" for name, value in values.items() if value)
    return "".join(lines).encode()
