"""The hash chain of the audit trail.

Each link is the SHA-256 over the link before and the canonical JSON of the event (sorted keys, no spaces, UTF-8),
so that anybody can recompute it with the standard library alone.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any


def canonical(values: Mapping[str, Any]) -> bytes:
    """TypeError for values that JSON does not know: the caller turns times into ISO 8601 UTC first."""
    return json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def link(previous: str, values: Mapping[str, Any]) -> str:
    """The hash of an event that follows the one whose hash is `previous` ("" for the first)."""
    return hashlib.sha256(previous.encode("ascii") + b"\n" + canonical(values)).hexdigest()


def commitment(salt: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    """Stands for what an event holds: whoever lacks the salt cannot guess it, whoever has it can check it. So a chain
    verifies although the contents of some events are withheld.
    """
    return hashlib.sha256(salt.encode("ascii") + b"\n" + canonical({"old": old, "new": new})).hexdigest()


def seal(values: Mapping[str, Any]) -> str:
    """Stands in an event for a row that is written once: SHA-256 over all that the row says."""
    return hashlib.sha256(canonical(values)).hexdigest()


def fingerprint(values: Mapping[str, Any]) -> str:
    """What an approval signs: SHA-256 over everything that a verdict was given on."""
    return hashlib.sha256(canonical(values)).hexdigest()
