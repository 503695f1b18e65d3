"""Runs what may misbehave (parsers on foreign files, the engine on long texts) in a child process that can be killed.

The child is a fresh interpreter (no fork of a threaded server) without our environment, with limits on processor time
and memory of its own, and with no time beyond the parent's patience.
"""

import contextlib
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from django.conf import settings

from factcheck.domain import isolated
from factcheck.domain.documents import Document, Unreadable, exchange

CPU_SECONDS, WALL_SECONDS, MEMORY_BYTES = 30, 60, 400_000_000
ROOT = Path(__file__).resolve().parent.parent
KEPT_VARIABLES = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "TMPDIR", "TEMP")
# One thread each: a numerical library that starts one per core would meet the memory limit at once.
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}

logger = logging.getLogger(__name__)
_trusted: ContextVar[bool] = ContextVar("trusted", default=False)


@contextlib.contextmanager
def trusted() -> Iterator[None]:
    """Within it nothing is isolated: for texts that are part of this program, which save the start of a child each."""
    token = _trusted.set(True)
    try:
        yield
    finally:
        _trusted.reset(token)


def parse(data: bytes, *, name: str = "", media_type: str = "", url: str = "") -> Document:
    """Reads a document. Unreadable with its code, also where reading took too long or too much memory."""
    if len(data) > settings.UPLOAD_LIMIT:
        raise Unreadable("too_large")
    answer = run_limited(
        "factcheck.domain.documents.exchange:run",
        {"name": name, "media_type": media_type, "url": url},
        data=data,
        cpu_seconds=CPU_SECONDS,
        wall_seconds=WALL_SECONDS,
        memory_bytes=MEMORY_BYTES,
    )
    return exchange.read(answer)


def run_limited(
    target: str,
    payload: dict[str, Any],
    *,
    data: bytes = b"",
    cpu_seconds: int,
    wall_seconds: int,
    memory_bytes: int,
) -> dict[str, Any]:
    """The answer of "module:function" to the payload, which gets `data`, if there is any, by that name.

    Unreadable("too_long" or "too_much_memory") at the limits, and "nothing_readable" when the child breaks down
    otherwise.
    """
    if not settings.ISOLATE or _trusted.get():
        return isolated.call(target, payload | {"data": data} if data else payload)
    task = {"target": target, "payload": payload, "cpu_seconds": cpu_seconds, "memory_bytes": memory_bytes}
    child = _start()
    try:
        output, errors = child.communicate(json.dumps(task).encode() + b"\n" + data, timeout=wall_seconds)
    except subprocess.TimeoutExpired:
        _kill(child)
        raise Unreadable("too_long") from None
    except BaseException:
        _kill(child)
        raise
    if child.returncode:
        raise _failure(child.returncode, errors)
    answer: dict[str, Any] = json.loads(output)
    return answer


def _start() -> "subprocess.Popen[bytes]":
    environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    return subprocess.Popen(  # our own interpreter on our own module
        [sys.executable, "-m", "factcheck.domain.isolated"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment | ONE_THREAD,
        start_new_session=True,
    )


def _kill(child: "subprocess.Popen[bytes]") -> None:
    """The whole group, so that nothing the child started lives on."""
    with contextlib.suppress(ProcessLookupError, PermissionError, AttributeError):
        os.killpg(child.pid, signal.SIGKILL)
    child.kill()
    child.communicate()


def _failure(status: int, errors: bytes) -> Unreadable:
    tail = errors[-2_000:]
    if status == isolated.TOO_MUCH_MEMORY or b"MemoryError" in tail or b"bad_alloc" in tail:
        return Unreadable("too_much_memory")
    if status in (-getattr(signal, "SIGXCPU", 0), -getattr(signal, "SIGKILL", 9)):
        return Unreadable("too_long")
    logger.error(
        "a child process broke down (%s): %s", status, tail.decode("utf-8", "replace").encode("unicode_escape")
    )
    return Unreadable("nothing_readable")
