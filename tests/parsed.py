"""What a parser may do when it meets the wrong file: run in the child that must survive none of it."""

import os
import sys
import time
from pathlib import Path
from typing import Any

Payload = dict[str, Any]


def echo(payload: Payload) -> Payload:
    return {"size": len(payload["data"]), "zeros": payload["data"].count(0), "name": payload["name"]}


def spin(payload: Payload) -> Payload:
    while True:
        pass


def sleep(payload: Payload) -> Payload:
    time.sleep(600)
    return {}


def hoard(payload: Payload) -> Payload:
    kept = []
    while True:
        kept.append(bytearray(10_000_000))


def crash(payload: Payload) -> Payload:
    raise RuntimeError("a parser's own error")


def abort(payload: Payload) -> Payload:
    os.abort()


def chatter(payload: Payload) -> Payload:
    sys.stdout.write("not the answer")
    os.write(1, b"neither")
    return {"answer": "Grüße \ud800 and more"}


def surroundings(payload: Payload) -> Payload:
    return {"variables": sorted(os.environ), "nice": os.nice(0)}


def fill_disk(payload: Payload) -> Payload:
    file = Path(payload["folder"]) / "large"
    with file.open("wb") as out:
        for _ in range(300):
            out.write(bytes(1_000_000))
    return {}


def linger(payload: Payload) -> Payload:
    """Starts a grandchild that would outlive the parse."""
    if os.fork() == 0:
        time.sleep(3)
        Path(payload["folder"], "outlived").touch()
        os._exit(0)
    time.sleep(600)
    return {}
