"""The inside of a child process: limits first, then one function on one JSON value, then the answer.

Run as `python -m factcheck.domain.isolated`. The first line of standard input is {"target": "module:function",
"payload": …, "cpu_seconds": …, "memory_bytes": …}; what follows it are the bytes of a file, put into the payload as
`data`. Standard output gets the answer, which nothing else may write to.
"""

import importlib
import json
import os
import sys
from typing import Any

LARGEST_FILE = 100_000_000  # bytes; libraries unpack their models into temporary files
NICENESS = 10  # pages that people wait for come first
TOO_MUCH_MEMORY = 71  # exit status: the memory limit was met


def main() -> None:
    task = json.loads(sys.stdin.buffer.readline())
    if data := sys.stdin.buffer.read():
        task["payload"]["data"] = data
    _limit(task["cpu_seconds"], task["memory_bytes"])
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", errors="replace")
    # Whatever a library prints goes where it does no harm.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    try:
        json.dump(call(task["target"], task["payload"]), answers, ensure_ascii=False)
        answers.flush()
    except MemoryError:
        os._exit(TOO_MUCH_MEMORY)


def call(target: str, payload: dict[str, Any]) -> dict[str, Any]:
    module, function = target.split(":")
    answer: dict[str, Any] = getattr(importlib.import_module(module), function)(payload)
    return answer


def _limit(cpu_seconds: int, memory_bytes: int) -> None:
    """Where the system knows such limits; elsewhere the parent's clock is all there is."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))


if __name__ == "__main__":
    main()
