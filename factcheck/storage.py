"""Content-addressed files: each is named by the SHA-256 of its bytes, written once, and on the disk before its name
is given away (file, fsync, rename, fsync of the folders; the row that names it commits after that).
"""

import contextlib
import hashlib
import logging
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

NAME = re.compile(r"[0-9a-f]{64}")
UNFINISHED = "unfinished"
READ_ONLY = 0o440

logger = logging.getLogger(__name__)


class Missing(Exception):
    """No file has this hash."""


class Unwritable(Exception):
    """The disk is full, read-only or broken: the bytes are not stored."""


class Damaged(Exception):
    """The file's bytes are no longer those that its name stands for."""


@dataclass(frozen=True)
class Problem:
    """`stray` is a file that this module never put there."""

    path: Path
    kind: Literal["damaged", "stray"]


def path(root: Path, sha256: str) -> Path:
    """Where the file stands or would stand. Raises ValueError for what is no SHA-256 in lower-case hex."""
    if not NAME.fullmatch(sha256):
        raise ValueError(f"not a SHA-256: {sha256!r}")
    return root / sha256[:2] / sha256[2:4] / sha256


def put(root: Path, data: bytes) -> str:
    """Stores the bytes and gives their SHA-256; returns after they are safe on the disk.

    The same bytes again are one file. Raises Unwritable when the disk is full or read-only; nothing half-written stays
    under a final name.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        _put(root, path(root, sha256), sha256, data)
    except OSError as failure:
        raise Unwritable(f"{type(failure).__name__}: {failure.strerror}") from failure
    return sha256


def _put(root: Path, final: Path, sha256: str, data: bytes) -> None:
    final.parent.mkdir(parents=True, exist_ok=True)
    if not _holds(final, sha256):
        _write(root, final, data)
    for folder in (final.parent, final.parent.parent, root):
        _fsync_folder(folder)


def read(root: Path, sha256: str) -> bytes:
    """The bytes, checked against their name. Raises Missing or Damaged."""
    try:
        data = path(root, sha256).read_bytes()
    except FileNotFoundError as error:
        raise Missing(sha256) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Damaged(sha256)
    return data


def verify_all(root: Path) -> Iterator[Problem]:
    """Reads every file again, in the order of the names. What is still being written is passed over."""
    for found in sorted(root.rglob("*")):
        if found.is_dir() or found.parent == root / UNFINISHED:
            continue
        if not NAME.fullmatch(found.name) or found != path(root, found.name):
            yield Problem(found, "stray")
        elif _hash_of(found) != found.name:
            yield Problem(found, "damaged")


def _holds(final: Path, sha256: str) -> bool:
    """A damaged file is as good as none: the right bytes are at hand and take its place, which the log records."""
    if not final.exists():
        return False
    if _hash_of(final) == sha256:
        return True
    logger.error("stored file %s was damaged and is written anew", sha256)
    return False


def _hash_of(found: Path) -> str:
    with found.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write(root: Path, final: Path, data: bytes) -> None:
    unfinished = root / UNFINISHED
    unfinished.mkdir(exist_ok=True)
    handle, name = tempfile.mkstemp(dir=unfinished)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(READ_ONLY)
        Path(name).replace(final)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _fsync_folder(folder: Path) -> None:
    """A renamed file is only there for good when its folder is written; Windows knows no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
