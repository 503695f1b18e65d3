"""The body of an answer: read piece by piece, its content coding undone within bounds."""

import re
import zlib

from urllib3 import BaseHTTPResponse

from factcheck.fetching.limits import Meter
from factcheck.fetching.refusals import Code, FetchRefused

ACCEPT_ENCODING = "gzip, deflate"
PIECE_BYTES = 16_384
GZIP, ZLIB, BARE = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
LENGTH = re.compile(r"[0-9]+")
GZIP_FIRST_BYTE = b"\x1f"


def read_body(raw: BaseHTTPResponse, meter: Meter) -> tuple[bytes, bytes]:
    """The body as it was sent (transfer coding undone) and as it is meant (content coding undone as well)."""
    _refuse_announced(raw, meter)
    inflater = _inflater(raw.headers.get("Content-Encoding", ""), meter)
    sent = bytearray()
    for piece in raw.stream(PIECE_BYTES, decode_content=False):
        sent += piece
        if inflater:
            inflater.feed(piece)
    encoded = bytes(sent)
    return encoded, inflater.finish() if inflater else encoded


def _refuse_announced(raw: BaseHTTPResponse, meter: Meter) -> None:
    length, *others = {part.strip() for part in raw.headers.get("Content-Length", "0").split(",")}
    if others or not LENGTH.fullmatch(length):
        raise FetchRefused(Code.BAD_RESPONSE, f"a length of {raw.headers['Content-Length']}")
    if len(length) > 18 or int(length) > meter.limits.wire_bytes:
        raise FetchRefused(Code.TOO_LARGE, f"announced as {length} bytes")
    transfer = raw.headers.get("Transfer-Encoding", "chunked").strip().lower()
    if transfer not in ("chunked", "identity"):
        raise FetchRefused(Code.BAD_RESPONSE, f"transfer coding {transfer}")


def _inflater(coding: str, meter: Meter) -> "_Inflater | None":
    match coding.strip().lower():
        case "" | "identity":
            return None
        case "gzip" | "x-gzip":
            return _Inflater(meter, gzip=True)
        case "deflate":
            return _Inflater(meter, gzip=False)
    raise FetchRefused(Code.BAD_RESPONSE, f"content coding {coding}, which was not asked for")


class _Inflater:
    """Undoes gzip (one or more members) or deflate (with zlib's frame or, as some servers send it, without)."""

    def __init__(self, meter: Meter, *, gzip: bool) -> None:
        self._meter = meter
        self._gzip = gzip
        self._stream: zlib._Decompress | None = None
        self._decoded = bytearray()

    def feed(self, piece: bytes) -> None:
        rest = piece
        while rest:
            stream = self._stream_for(rest)
            if stream.eof:  # padding behind the end
                return
            rest = self._inflate(stream, rest)

    def finish(self) -> bytes:
        """Raises BAD_RESPONSE for a body that broke off; one of no bytes at all is empty."""
        if self._stream and not self._stream.eof:
            raise FetchRefused(Code.BAD_RESPONSE, "compressed body broke off")
        return bytes(self._decoded)

    def _stream_for(self, rest: bytes) -> "zlib._Decompress":
        if self._stream is None or (self._stream.eof and self._gzip and rest.startswith(GZIP_FIRST_BYTE)):
            self._meter.patience(0)  # thousands of tiny members take time too
            self._stream = zlib.decompressobj(GZIP if self._gzip else _frame(rest))
        return self._stream

    def _inflate(self, stream: "zlib._Decompress", rest: bytes) -> bytes:
        room = self._meter.limits.decoded_bytes + 1 - len(self._decoded)
        try:
            self._decoded += stream.decompress(rest, room)
        except zlib.error as error:
            raise FetchRefused(Code.BAD_RESPONSE, f"compressed body damaged: {error}") from error
        if len(self._decoded) > self._meter.limits.decoded_bytes:
            raise FetchRefused(Code.TOO_LARGE, f"over {self._meter.limits.decoded_bytes} bytes decoded")
        return stream.unused_data


def _frame(first: bytes) -> int:
    """A zlib frame names its method, 8, in the low half of the first byte; bare deflate in practice never does."""
    return ZLIB if first[0] & 0x0F == 8 else BARE
