"""100 captures queued at once: how long they take, and what they do to the pages meanwhile.

`python -m tests.benchmarks.captures [COUNT]` starts the product on an empty folder and prints a table.
"""

import http.cookiejar
import re
import statistics
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

from tests.browser.conftest import PASSWORD
from tests.fetching.servers import page, serving
from tests.management.queued import Product, product

PATHS = ("/queue/", "/articles/", "/articles/1/", "/sources/", "/claims/1/")
ROUNDS, PAUSE = 12, 0.25
PARAGRAPH = "<p>The council of page {0} decided on {1} May 2019 to give {1}00 euro to the mill, a clerk said.</p>"
Times = dict[str, list[float]]


class Reader:
    """Somebody who is signed in and looks at pages."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        form = self._opener.open(f"{address}/accounts/login/").read().decode()
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form)
        assert token is not None
        values = {"login": "reviewer", "password": PASSWORD, "csrfmiddlewaretoken": token[1]}
        headers = {"Referer": f"{address}/accounts/login/"}
        request = urllib.request.Request(f"{address}/accounts/login/", urllib.parse.urlencode(values).encode(), headers)
        assert self._opener.open(request).url.endswith("/queue/")

    def look(self, times: Times) -> None:
        for path in PATHS:
            began = time.perf_counter()
            self._opener.open(self._address + path).read()
            times[path].append(time.perf_counter() - began)
            time.sleep(PAUSE / len(PATHS))


def no_times() -> Times:
    return {path: [] for path in PATHS}


def body_of(number: int) -> bytes:
    body = "".join(PARAGRAPH.format(number, day) for day in range(1, 60))
    return f"<html><head><title>Page {number}</title></head><body><article>{body}</article></body></html>".encode()


def work_off(running: Product, reader: Reader, count: int) -> tuple[Times, float]:
    times = no_times()
    running.queue_captures(count)
    began = time.monotonic()
    while running.states().get("done", 0) < count:
        reader.look(times)
    return times, time.monotonic() - began


def told(name: str, times: Times) -> str:
    rows = []
    for path, values in times.items():
        ordered = sorted(value * 1_000 for value in values)
        late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        rows.append(f"{name:8} {path:16} {statistics.median(ordered):8.0f} {late:8.0f} {ordered[-1]:8.0f}")
    return "\n".join(rows)


def memory(running: Product) -> str:
    assert running.process is not None
    status = Path(f"/proc/{running.process.pid}/status")
    found = re.search(r"VmHWM:\s*(\d+)", status.read_text()) if status.exists() else None
    return f"{int(found[1]) / 1_000:.0f} MB" if found else "not told by this system"


def main(count: int) -> None:
    scripts = {f"/{number}": page(body_of(number)) for number in range(count)}
    with tempfile.TemporaryDirectory() as folder, serving(scripts) as port, product(Path(folder), port) as running:
        reader, before = Reader(running.address), no_times()
        for _ in range(ROUNDS):
            reader.look(before)
        idle = memory(running)
        during, seconds = work_off(running, reader, count)
        lines = [f"{'':8} {'page':16} {'median':>8} {'95 %':>8} {'longest':>8}  (milliseconds)"]
        lines += [told("before", before), told("during", during)]
        lines += [f"{count} captures in {seconds:.0f} s; states {running.states()}"]
        lines += [f"peak memory of the server: {idle} before, {memory(running)} after"]
        sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
