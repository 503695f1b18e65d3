"""Reading back what an archive of a copy holds."""

import io

from warcio.archiveiterator import ArchiveIterator


def payload_of(packed: bytes) -> bytes | None:
    """The body of the last answer, or the file sent in; None where an earlier copy holds it."""
    payload = None
    for record in ArchiveIterator(io.BytesIO(packed), no_record_parse=False):
        if record.rec_type in ("response", "resource"):
            payload = record.raw_stream.read()
        elif record.rec_type == "revisit":
            payload = None
    return payload
