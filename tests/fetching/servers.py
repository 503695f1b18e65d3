"""Small servers that say exactly what a test tells them, byte by byte, over a real socket."""

import contextlib
import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator

Script = Callable[[socket.socket, str], None]
"""Answers one request for a path; the connection is closed afterwards."""

MEGABYTE = 1_000_000


@contextlib.contextmanager
def serving(scripts: dict[str, Script]) -> Iterator[int]:
    """The port of a server that plays the script of each path; any other path is a 404."""
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def accept() -> None:
        while not over.is_set():
            try:
                line, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=_answer, args=(line, scripts), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield int(listener.getsockname()[1])
    finally:
        over.set()
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits for a connection
        listener.close()


def _answer(line: socket.socket, scripts: dict[str, Script]) -> None:
    with line, contextlib.suppress(OSError):
        line.settimeout(60)
        asked = b""
        while b"\r\n\r\n" not in asked:
            piece = line.recv(4096)
            if not piece:
                return
            asked += piece
        path = asked.split(b" ", 2)[1].decode()
        scripts.get(path, page(b"gone", status="404 Not Found"))(line, path)
        line.shutdown(socket.SHUT_WR)
        while line.recv(4096):  # until the other side has closed: a reset would take its bytes away
            pass


def page(body: bytes, status: str = "200 OK", kind: str = "text/html; charset=utf-8", *headers: str) -> Script:
    """A proper answer with its length."""
    more = "".join(f"{header}\r\n" for header in headers)
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}\r\n"
    return raw(head.encode() + body)


def raw(data: bytes) -> Script:
    return lambda line, _path: line.sendall(data)


def redirect(location: str, status: str = "302 Found") -> Script:
    return page(b"", status, "text/html", f"Location: {location}")


def drip(first: bytes, piece: bytes, seconds: float) -> Script:
    """`first`, then one piece after the other, for ever."""

    def script(line: socket.socket, _path: str) -> None:
        line.sendall(first)
        while True:
            line.sendall(piece)
            time.sleep(seconds)

    return script


def silence(first: bytes = b"") -> Script:
    """`first`, and then nothing more while the line stays open."""

    def script(line: socket.socket, _path: str) -> None:
        line.sendall(first)
        line.recv(1)

    return script


def bomb(size: int, coding: str = "gzip", layers: int = 1) -> Script:
    """So many zeros, packed as tightly as the coding allows."""
    body = _packed(size, coding)
    for _ in range(layers - 1):
        body = gzip.compress(body)
    return page(body, "200 OK", "text/html", f"Content-Encoding: {', '.join([coding] * layers)}")


def _packed(size: int, coding: str) -> bytes:
    window = {"gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS, "bare": -zlib.MAX_WBITS}[coding]
    packer, piece = zlib.compressobj(9, zlib.DEFLATED, window), bytes(MEGABYTE)
    return b"".join(packer.compress(piece) for _ in range(size // MEGABYTE)) + packer.flush()
