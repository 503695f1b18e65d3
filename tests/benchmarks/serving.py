"""The shipped server as a child process on a database of its own, and what it costs."""

import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60
NUMBERS = itertools.count(1)
TICK = os.sysconf("SC_CLK_TCK")


class Served:
    """One installation: its folder, its database, and the process that serves it when it runs."""

    def __init__(self, folder: Path, database: str = "") -> None:
        self.folder, self.database = folder, database
        self.port = _free_port()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        given = {key: value for key, value in os.environ.items() if key not in ("DATABASE_URL", "FACTCHECK_TASKS")}
        own = {"FACTCHECK_DATA": str(self.folder)} | ({"DATABASE_URL": self.database} if self.database else {})
        return given | own

    def run(self, *arguments: str) -> Any:
        """A module of this package in a process of its own, which answers with JSON on its last line."""
        command = [sys.executable, "-m", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{arguments}: {done.stdout[-2000:]}{done.stderr[-4000:]}")
        return json.loads(done.stdout.strip().splitlines()[-1])

    def start(self) -> None:
        log = (self.folder / "log").open("ab")
        command = [sys.executable, "manage.py", "start", "--no-demo", "--port", str(self.port)]
        self.process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log)
        log.close()
        end = time.monotonic() + PATIENCE
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError((self.folder / "log").read_text(errors="replace")[-3000:])
            time.sleep(0.05)

    def answers(self) -> bool:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5).close()
        except OSError:
            return False
        return True

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self.process:
            self.process.send_signal(how)
            self.process.wait(timeout=PATIENCE)
            self.process = None

    def processor_seconds(self) -> float:
        """User and system time of the server so far."""
        assert self.process
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def megabytes(self) -> float:
        """Resident memory at its highest."""
        assert self.process
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


@contextmanager
def served(claims: int, *, people: int, database: str = "") -> Iterator[Served]:
    """Filled and running; with `database`, the address of a PostgreSQL server, in a database that goes afterwards."""
    with tempfile.TemporaryDirectory(prefix="factcheck-load-") as folder, own_database(database) as own:
        here = Served(Path(folder), own)
        here.run("tests.benchmarks.filling", str(claims), str(people))
        here.start()
        try:
            yield here
        finally:
            here.end()


@contextmanager
def own_database(address: str) -> Iterator[str]:
    """A database beside the one at a PostgreSQL address, which goes afterwards; nothing for no address."""
    if not address:
        yield ""
        return
    import psycopg
    from psycopg import sql

    parts = urlsplit(address)
    name = f"own_{parts.path.strip('/')}_{os.getpid()}_{next(NUMBERS)}"
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield urlunsplit(parts._replace(path=f"/{name}"))
        finally:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
