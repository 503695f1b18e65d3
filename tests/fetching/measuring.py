"""One fetch in a process of its own: what it came to, how long it took, and how much memory it needed above idle.

Run as `python -m tests.fetching.measuring PORT PATH`, writes JSON. Linux alone tells a process's peak.
"""

import json
import re
import sys
import time
from pathlib import Path
from typing import Any

from factcheck.fetching import FetchRefused, get

PEAK = re.compile(r"VmHWM:\s*(\d+) kB")


def peak_mb() -> float:
    found = PEAK.search(Path("/proc/self/status").read_text(encoding="ascii"))
    assert found is not None
    return int(found[1]) / 1_000


def measure(port: int, path: str) -> dict[str, Any]:
    address = f"127.0.0.1:{port}"
    get(f"http://{address}/idle", allow=[address])  # what is loaded at the first fetch belongs to idle
    idle, began = peak_mb(), time.monotonic()
    try:
        outcome = f"{len(get(f'http://{address}{path}', allow=[address]).body)} bytes"
    except FetchRefused as refused:
        outcome = str(refused)
    return {"outcome": outcome, "seconds": time.monotonic() - began, "peak_mb": peak_mb() - idle}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]), sys.argv[2])))
