"""A frozen copy as a WARC file (ISO 28500): the server's answer with its headers, or the document that was sent in."""

import io
import uuid
from dataclasses import dataclass

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

# The body was stored decoded and whole: headers that speak of its way over the wire would be untrue of it.
_OF_THE_WIRE = {"content-encoding", "transfer-encoding", "content-length"}
_NAMESPACE = uuid.UUID("6f1f7d2e-6a0b-5b0c-9c53-0d2c1b9a7e11")


@dataclass(frozen=True)
class Copy:
    """What is known of a snapshot, and its bytes. `status` 0 where no server answered."""

    sha256: str
    address: str
    moment: str
    status: int
    headers: tuple[tuple[str, str], ...]
    media_type: str
    tool: str
    body: bytes


def render(copy: Copy) -> bytes:
    """One compressed record; the same copy gives the same bytes."""
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=True)
    answer = _answer(copy) if copy.status else None
    record = writer.create_warc_record(
        copy.address or f"urn:sha256:{copy.sha256}",
        "response" if answer else "resource",
        payload=io.BytesIO(copy.body),
        length=len(copy.body),
        warc_content_type="" if answer else copy.media_type or "application/octet-stream",
        warc_headers_dict={
            "WARC-Date": copy.moment.replace("+00:00", "Z"),
            "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(_NAMESPACE, copy.sha256 + copy.moment)}>",
            "WARC-Payload-Digest": f"sha256:{copy.sha256}",
        },
        http_headers=answer,
    )
    writer.write_record(record)
    return file.getvalue()


def _answer(copy: Copy) -> StatusAndHeaders:
    """Header lines that could break out of their line are left out."""
    headers = [
        (f"X-Archive-Orig-{name}" if name.lower() in _OF_THE_WIRE else name, value)
        for name, value in copy.headers
        if _is_one_line(name) and _is_one_line(value)
    ]
    headers.append(("Content-Length", str(len(copy.body))))
    return StatusAndHeaders(str(copy.status), headers, protocol="HTTP/1.1")


def _is_one_line(text: str) -> bool:
    return not {"\r", "\n"} & set(text)
