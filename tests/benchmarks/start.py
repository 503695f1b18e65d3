"""From an empty data folder to the first answer, and once more on what is there: `python -m tests.benchmarks.start`."""

import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import requests

ROOT = Path(__file__).parents[2]
TIMES = 5


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _seconds_to_answer(data: str) -> float:
    port = _free_port()
    began = time.perf_counter()
    command = [sys.executable, "manage.py", "start", "--port", str(port)]
    environment = {**os.environ, "FACTCHECK_DATA": data}
    server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    try:
        while server.poll() is None:
            try:
                requests.get(f"http://127.0.0.1:{port}/", timeout=10).raise_for_status()
                return time.perf_counter() - began
            except requests.ConnectionError:
                time.sleep(0.02)
        raise SystemExit("the server ended before it answered")
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()


def main() -> None:
    first, second = [], []
    for _ in range(TIMES):
        with tempfile.TemporaryDirectory() as data:
            first.append(_seconds_to_answer(data))
            second.append(_seconds_to_answer(data))
    for name, seconds in (("empty folder", first), ("second start", second)):
        print(f"{name}: median {statistics.median(seconds):.2f} s, worst {max(seconds):.2f} s")


if __name__ == "__main__":
    main()
