"""Hostile answers at the limits of a real fetch: each ends in time and within the memory that the bar allows."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from factcheck.fetching.limits import DEFAULT_LIMITS
from tests.fetching.servers import MEGABYTE, Script, bomb, drip, page, raw, redirect, serving

ROOT = Path(__file__).resolve().parents[2]
MOST_MEGABYTES = 150
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CASES: dict[str, tuple[Script, str]] = {
    "page": (page(b"<p>short</p>"), "12 bytes"),
    "largest": (page(b"a" * 9_900_000), "9900000 bytes"),
    "largest-packed": (bomb(20 * MEGABYTE), "20000000 bytes"),
    "bomb": (bomb(2_000 * MEGABYTE), "too_large"),
    "bomb-deflate": (bomb(2_000 * MEGABYTE, "deflate"), "too_large"),
    "endless": (drip(HEAD + b"\r\n", b"a" * MEGABYTE, 0), "too_large"),
    "endless-chunks": (drip(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n" * 9_999, 0), "too_large"),
    "endless-head": (drip(b"HTTP/1.1 200 OK\r\n", b"X-Y: " + b"z" * 9_999 + b"\r\n", 0), "bad_response"),
    "loop": (redirect("/loop"), "redirect_loop"),
    "short": (raw(HEAD + b"Content-Length: 9000000\r\n\r\n" + b"a" * 5_000_000), "bad_response"),
}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not tell a process's peak")
@pytest.mark.parametrize("case", CASES)
def test_hostile_answer_ends_in_time_and_memory(case: str) -> None:
    script, outcome = CASES[case]
    found = measured({"/idle": page(b"idle"), f"/{case}": script}, f"/{case}")
    assert found["outcome"] == outcome
    assert found["peak_mb"] < MOST_MEGABYTES
    assert found["seconds"] < DEFAULT_LIMITS.total_seconds + 5


def measured(scripts: dict[str, Script], path: str) -> dict[str, Any]:
    with serving(scripts) as port:
        command = [sys.executable, "-m", "tests.fetching.measuring", str(port), path]
        output = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=120).stdout
    values: dict[str, Any] = json.loads(output)
    return values
