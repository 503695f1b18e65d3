"""A server on a folder of its own with many captures in line; what the tests and the benchmark of the queue share."""

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.browser.conftest import free_port

ROOT = Path(__file__).resolve().parents[2]
QUEUE = """
from django.contrib.auth import get_user_model
from django.db import transaction
from factcheck.actions.captures import request_capture
from factcheck.models import Source
by = get_user_model().objects.get(username="reviewer")
with transaction.atomic():
    for number in range({count}):
        source = Source.objects.create(title=f"Page {{number}}", url=f"http://127.0.0.1:{port}/{{number}}", added_by=by)
        request_capture(source, by=by)
"""


@dataclass
class Product:
    """`fetched_from` is the port of the only server that captures may ask."""

    data: Path
    port: int
    fetched_from: int
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        return kept | {
            "FACTCHECK_DATA": str(self.data),
            "FACTCHECK_FETCH_ALLOW": f"127.0.0.1:{self.fetched_from}",
            "FACTCHECK_TASKS": "django_tasks_db.DatabaseBackend",
        }

    def start(self) -> None:
        command = [sys.executable, "manage.py", "start", "--port", str(self.port)]
        with (self.data / "log").open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=self.environment(), stdout=log, stderr=log, start_new_session=True
            )
        wait_until(self.is_up, 90)

    def is_up(self) -> bool:
        try:
            urllib.request.urlopen(f"{self.address}/healthz", timeout=2).close()
        except OSError:
            return False
        return True

    def kill(self) -> None:
        """As a power cut would: the server with all that it started."""
        if self.process:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def queue_captures(self, count: int) -> None:
        script = QUEUE.format(count=count, port=self.fetched_from)
        command = [sys.executable, "manage.py", "shell", "--no-imports", "-c", script]
        subprocess.run(command, cwd=ROOT, env=self.environment(), check=True, capture_output=True)

    def states(self) -> dict[str, int]:
        return dict(self.ask("SELECT state, COUNT(*) FROM factcheck_capture GROUP BY state"))

    def ask(self, query: str) -> list[tuple[str, int]]:
        with contextlib.closing(sqlite3.connect(self.data / "factcheck.sqlite3", timeout=20)) as database:
            return list(database.execute(query))


@contextlib.contextmanager
def product(data: Path, fetched_from: int) -> Iterator[Product]:
    running = Product(data, free_port(), fetched_from)
    running.start()
    try:
        yield running
    finally:
        running.kill()


def wait_until(ready: object, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if ready():  # type: ignore[operator]
            return
        time.sleep(0.2)
    raise TimeoutError(f"not within {seconds} s")
