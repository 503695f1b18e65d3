"""A frozen copy that has no archive of its own (a note, a copy of earlier days) as a WARC file (ISO 28500). What a
capture leaves behind is packed by factcheck/warc.py.
"""

import io
import uuid
from dataclasses import dataclass

from warcio.warcwriter import WARCWriter

_NAMESPACE = uuid.UUID("6f1f7d2e-6a0b-5b0c-9c53-0d2c1b9a7e11")


@dataclass(frozen=True)
class Copy:
    """What is known of a snapshot, and its bytes. `moment` is ISO 8601 in UTC."""

    sha256: str
    address: str
    moment: str
    media_type: str
    body: bytes


def archive_of(copy: Copy) -> bytes:
    """One compressed record; the same copy gives the same bytes."""
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=True, warc_version="1.1")
    record = writer.create_warc_record(
        copy.address or f"urn:sha256:{copy.sha256}",
        "resource",
        payload=io.BytesIO(copy.body),
        length=len(copy.body),
        warc_content_type=copy.media_type or "application/octet-stream",
        warc_headers_dict={
            "WARC-Date": copy.moment.replace("+00:00", "Z"),
            "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(_NAMESPACE, copy.sha256 + copy.moment)}>",
        },
    )
    writer.write_record(record)
    return file.getvalue()
