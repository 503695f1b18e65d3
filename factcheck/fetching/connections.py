"""Connections of urllib3 that go to the checked address and count what arrives.

The name stays what the server is asked for (Host), what it must prove to be (SNI, certificate); the address is fixed.
"""

import functools
import http.client
import io
import socket
from collections.abc import Callable
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from factcheck.fetching.limits import Meter
from factcheck.fetching.refusals import Code, FetchRefused
from factcheck.fetching.targets import Target

Connector = Callable[[str, int, float], socket.socket]
"""Address in figures, port, seconds -> a connected socket; raises OSError."""


def system_connector(address: str, port: int, seconds: float) -> socket.socket:
    opened = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
    try:
        opened.settimeout(seconds)
        opened.connect((address, port))
    except BaseException:
        opened.close()
        raise
    return opened


class Line:
    """The way to one target: its checked addresses are tried in turn."""

    def __init__(self, target: Target, addresses: tuple[str, ...], connect: Connector, meter: Meter) -> None:
        self.target = target
        self.meter = meter
        self.address = ""
        self.left_over = b""
        self._addresses = addresses
        self._connect = connect

    def open(self) -> socket.socket:
        failure: OSError | None = None
        for address in self._addresses:
            try:
                return self._open(address)
            except OSError as error:
                failure = error
        code = Code.TIMED_OUT if isinstance(failure, TimeoutError) else Code.CONNECTION_FAILED
        raise FetchRefused(code, f"{self.target.host.name}: {failure}") from failure

    def _open(self, address: str) -> socket.socket:
        opened = self._connect(address, self.target.port, self.meter.patience(self.meter.limits.connect_seconds))
        opened.settimeout(self.meter.patience(self.meter.limits.connect_seconds))  # now for the TLS handshake
        self.address = address
        return opened


class _MeteredFile(io.RawIOBase):
    """What a connection receives, with the time and the bytes counted at every single read."""

    def __init__(self, received: io.RawIOBase, sock: socket.socket, meter: Meter) -> None:
        super().__init__()
        self._received, self._sock, self._meter = received, sock, meter
        self.waits = True

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._sock.settimeout(self._meter.patience(self._meter.limits.idle_seconds) if self.waits else 0)
        try:
            size = self._received.readinto(buffer)
        except TimeoutError as error:
            raise FetchRefused(Code.TIMED_OUT, "nothing came for too long") from error
        self._meter.count(size or 0)
        return size

    def close(self) -> None:
        self._received.close()
        super().close()


class _AnswerFile(io.BufferedReader):
    """Notes at its closing what came after the answer's announced end: such an answer was cut by its own length."""

    def __init__(self, metered: _MeteredFile, line: Line) -> None:
        super().__init__(metered)
        self._metered, self._line = metered, line

    def close(self) -> None:
        if not self.closed:
            self._line.left_over = self._at_hand()
        super().close()

    def _at_hand(self) -> bytes:
        self._metered.waits = False
        try:
            return self.peek(1)
        except (OSError, ValueError, FetchRefused):
            return b""


class _MeteredResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, line: Line, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self._meter = line.meter
        self.fp: io.BufferedReader = _AnswerFile(_MeteredFile(self.fp.detach(), sock, line.meter), line)

    def begin(self) -> None:
        self._meter.expect_headers()
        super().begin()
        self._meter.expect_body()


class _PinnedHTTPConnection(HTTPConnection):
    def __init__(self, *args: Any, line: Line, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line
        # http.client only calls it; typeshed asks for a class.
        self.response_class = functools.partial(_MeteredResponse, line=line)  # type: ignore[assignment]

    def _new_conn(self) -> socket.socket:
        return self._line.open()


class _PinnedHTTPSConnection(_PinnedHTTPConnection, HTTPSConnection):
    """In this order: the pinned socket below, TLS with the name's own certificate above."""


class _PinnedHTTPPool(HTTPConnectionPool):
    ConnectionCls = _PinnedHTTPConnection


class _PinnedHTTPSPool(HTTPSConnectionPool):
    ConnectionCls = _PinnedHTTPSConnection


class PinnedAdapter(HTTPAdapter):
    """Serves one request over one line. No proxy, no retry, no pooling between requests."""

    def __init__(self, line: Line) -> None:
        super().__init__(max_retries=0)
        pool = _PinnedHTTPSPool if line.target.scheme == "https" else _PinnedHTTPPool
        self._pool = pool(line.target.host.name, line.target.port, maxsize=1, line=line)

    def get_connection_with_tls_context(self, *_args: Any, **_kwargs: Any) -> HTTPConnectionPool:
        return self._pool

    def close(self) -> None:
        self._pool.close()
        super().close()
