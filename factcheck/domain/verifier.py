#!/usr/bin/env python3
"""Is an evidence bundle of Factcheck still what it was? Needs nothing but Python 3.7 or newer.

    python3 verify.py BUNDLE.zip [--head HASH]

Checks every file against the manifest, every link of every hash chain, the record against the event that issued it,
and every archived source against the record. Says what is wrong, by name, and ends with status 1. What can be held
against nothing, because it is withheld or was never issued, is named too: it is neither wrong nor proved, and the
status is 2. Only where all was checked and is as it was, the bundle is sound and the status 0.
`--head` is the last hash of the article's chain from another place (a printed report, an e-mail): with it nobody can
have made the whole chain anew.

Of its own in the product (which runs it too) and a copy in each bundle; so it imports nothing of the product.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import json
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"
RECORD = "report.json"
MASKING = 3  # the rules by which records are cut to their readers now
JUDGED = ("submitted", "approved")
SOUND, NOT_SOUND, NOT_CHECKED = 0, 1, 2  # how this ends
UNREADABLE = (KeyError, TypeError, ValueError, AttributeError, OSError, EOFError, RuntimeError, zipfile.BadZipFile)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Checks an evidence bundle of Factcheck.")
    parser.add_argument("bundle", type=Path, help="the .zip file, or the folder it was unpacked into")
    parser.add_argument("--head", default="", help="the last hash of the article's chain, from another place")
    given = parser.parse_args(arguments)
    problems = list(verify(given.bundle, head=given.head))
    for problem in problems:
        print(f"NOT SOUND: {problem}")  # noqa: T201  # a command of its own
    unchecked = list(uncheckable(given.bundle))
    for reason in unchecked:
        print(f"NOT CHECKED: {reason}")  # noqa: T201
    if problems:
        return NOT_SOUND
    if unchecked:
        print("NOT CHECKED IN FULL: nothing wrong was found, but what is named above may have been forged.")  # noqa: T201
        return NOT_CHECKED
    print("SOUND: every file, chain and archived source is as it was.")  # noqa: T201
    return SOUND


def verify(bundle: Path, *, head: str = "") -> Iterator[str]:
    """Everything that is not as it was; nothing where all is."""
    try:
        files = dict(_files(bundle))
        manifest = json.loads(files[MANIFEST])
        listed = {str(name): dict(facts) for name, facts in manifest["files"].items()}
    except UNREADABLE as failure:
        yield f"this is no complete evidence bundle ({type(failure).__name__}: {failure})"
        return
    yield from _check_files(files, listed)
    for check in (_check_chains, _check_salts, _check_record, _check_copies):
        try:
            yield from check(files, manifest, head)
        except UNREADABLE as failure:
            yield f"a part of the bundle cannot be read ({check.__name__}: {type(failure).__name__}: {failure})"


def uncheckable(bundle: Path) -> Iterator[str]:
    """What the bundle withholds so that nobody can recompute it; nothing of a bundle that `verify` cannot read."""
    try:
        files = dict(_files(bundle))
        record, chains = json.loads(files[RECORD]), json.loads(files[MANIFEST])["chains"]
        known = _issued(record, events_of(files[chains[0]["file"]]))
        if not record["number"]:
            yield f"{RECORD} was never issued: no event holds what it says"
        elif known and not _is_as_issued(files[RECORD], record, known):
            unproved = _unproved(record, known)
            yield f"{RECORD} shows less than when it was issued: {unproved} can be held against no event"
        for chain in chains:
            for event in filter(_is_bare, events_of(files[chain["file"]])):
                named = f"event {event['sequence']} of {chain['subject']} ({event['act']}, {event['at']})"
                yield f"{named} stands here without contents and salt: its hash cannot be computed, it may be forged"
    except UNREADABLE:
        return


def _unproved(record: dict[str, Any], known: dict[str, Any]) -> str:
    if _has_core(record, known):
        return "its evidence"
    return "all but its judgements" if "judgements" in known else "it"


def _files(bundle: Path) -> Iterator[tuple[str, bytes]]:
    if bundle.is_dir():
        for path in sorted(bundle.rglob("*")):
            if path.is_file():
                yield path.relative_to(bundle).as_posix(), path.read_bytes()
        return
    with zipfile.ZipFile(bundle) as archive:
        for entry in archive.infolist():
            if not entry.is_dir():
                yield entry.filename, _read(archive, entry)


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """A damaged entry is read as far as it goes: the manifest then tells that it is not what it was."""
    try:
        return archive.read(entry)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, zlib.error):
        return b""


def _check_files(files: dict[str, bytes], listed: dict[str, dict[str, Any]]) -> Iterator[str]:
    for name in sorted(listed):
        if name not in files:
            yield f"{name} is missing"
        elif hashlib.sha256(files[name]).hexdigest() != listed[name].get("sha256"):
            yield f"{name} was changed: its SHA-256 is not that of the manifest"
    for name in sorted(set(files) - set(listed) - {MANIFEST}):
        yield f"{name} was added: the manifest does not know it"


def _check_chains(files: dict[str, bytes], manifest: dict[str, Any], head: str) -> Iterator[str]:
    for chain in manifest["chains"]:
        yield from _check_chain(str(chain["subject"]), events_of(files[chain["file"]]), chain)
    own = manifest["chains"][0]
    if head and head != own["head"]:
        yield f"the chain of {own['subject']} ends in another hash than the one given with --head"


def events_of(data: bytes) -> list[dict[str, Any]]:
    """One event a line."""
    return [json.loads(line) for line in data.decode("utf-8").splitlines() if line.strip()]


def _check_chain(subject: str, events: list[dict[str, Any]], expected: dict[str, Any]) -> Iterator[str]:
    """The first event that does not fit is named; what comes after it cannot be trusted anyway."""
    previous, salted = "", False
    for place, event in enumerate(events, 1):
        if event["sequence"] != place:
            yield f"event {place} of {subject} is missing"
            return
        is_linked = not salted if _is_bare(event) else event["hash"] == link(previous, hashed_values(event))
        if event["previous"] != previous or not is_linked:
            yield f"event {place} of {subject} was changed ({event['act']}, {event['at']})"
            return
        if event["chain"] != subject:
            yield f"event {place} of {subject} belongs to another chain"
            return
        previous, salted = event["hash"], salted or "content" in event or bool(event.get("salt"))
    if len(events) != expected["length"]:
        yield f"event {len(events) + 1} of {subject} is missing: the chain was cut off at its end"
    elif previous != expected["head"]:
        yield f"the chain of {subject} ends in another hash than the manifest says"


def _check_salts(files: dict[str, bytes], manifest: dict[str, Any], head: str) -> Iterator[str]:
    """No more events may stand without a salt than there were when the report was issued, as its event tells."""
    own, *others = ((chain["subject"], events_of(files[chain["file"]])) for chain in manifest["chains"])
    told = _issued(json.loads(files[RECORD]), own[1]).get("unsalted")
    if told is None:
        return
    bare = [f"event {event['sequence']} of {own[0]}" for event in filter(_is_bare, own[1])]
    of_sources = [
        f"event {event['sequence']} of {subject}" for subject, events in others for event in filter(_is_bare, events)
    ]
    for named in (*bare[told["article"] :], *of_sources[told["sources"] :]):
        yield f"{named} lost its salt: there were fewer such events when the report was issued"


def _is_bare(event: dict[str, Any]) -> bool:
    """Withheld, with no commitment in its place. Only the first events of a chain can be: they had no salt."""
    return not {"content", "old", "new"} & set(event)


def hashed_values(event: dict[str, Any]) -> dict[str, Any]:
    """What the hash of an event covers. Withheld contents stand there as their commitment."""
    values = {name: event[name] for name in ("chain", "sequence", "at", "actor", "act", "article", "claim")}
    if "content" in event:
        return dict(values, content=event["content"])
    if event.get("salt"):
        return dict(values, content=commitment(event["salt"], event["old"], event["new"]))
    return dict(values, old=event["old"], new=event["new"])


def link(previous: str, values: dict[str, Any]) -> str:
    return hashlib.sha256(previous.encode("ascii") + b"\n" + canonical(values)).hexdigest()


def commitment(salt: str, old: dict[str, Any], new: dict[str, Any]) -> str:
    return hashlib.sha256(salt.encode("ascii") + b"\n" + canonical({"old": old, "new": new})).hexdigest()


def canonical(values: dict[str, Any]) -> bytes:
    """Sorted keys, no spaces, UTF-8."""
    return json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _check_record(files: dict[str, bytes], manifest: dict[str, Any], head: str) -> Iterator[str]:
    """The record against the event that issued it, and each verdict against the event that gave it."""
    record = json.loads(files[RECORD])
    own = manifest["chains"][0]
    events = events_of(files[own["file"]])
    text = record["text"].encode("utf-8", "surrogatepass")
    if hashlib.sha256(text).hexdigest() != record["sha256"]:
        yield f"the article's text in {RECORD} does not fit its SHA-256"
    for claim in record["claims"]:
        yield from _check_claim(claim, record["text"], [event for event in events if event["claim"] == claim["id"]])
    if record["number"]:
        yield from _check_issue(files[RECORD], record, events)


def _check_issue(data: bytes, record: dict[str, Any], events: list[dict[str, Any]]) -> Iterator[str]:
    known = _issued(record, events)
    if not known:
        yield f"no event tells that report {record['number']} was issued"
        return
    if not _is_as_issued(data, record, known) and not (
        _is_cut(record, known) and _has_core(record, known) is not False
    ):
        yield f"{RECORD} is not the record that was issued as report {record['number']}"
    if "judgements" not in known:
        return
    found, told = judgements_of(record), known["judgements"]
    for label in sorted({*found, *told}):
        if found.get(label) != told.get(label):
            yield f"the judgement on claim {label} is not the one that report {record['number']} was issued with"


def _issued(record: dict[str, Any], events: list[dict[str, Any]]) -> dict[str, Any]:
    """What the event tells that issued the record; nothing where none tells."""
    told = [event["new"] for event in events if event["act"] == "issue" and "new" in event]
    issued = [new for new in told if new["number"] == record["number"]]
    return dict(issued[-1]) if record["number"] and issued else {}


def _is_as_issued(data: bytes, record: dict[str, Any], known: dict[str, Any]) -> bool:
    return bool(known["records"].get(record["profile"]) == hashlib.sha256(data).hexdigest())


def _is_cut(record: dict[str, Any], known: dict[str, Any]) -> bool:
    """Whether it may show less than at the issue: what this one reader may not read, what was closed since, and what
    the rules for outside the house did not mask then. What the record says of this itself can be forged.
    """
    pieces = [piece for claim in record["claims"] for piece in claim["evidence"]]
    if any(piece.get("closed_since") or (record["profile"] == "legal" and piece["masked"]) for piece in pieces):
        return True
    return _is_by_older_rules(record, known)


def _is_by_older_rules(record: dict[str, Any], known: dict[str, Any]) -> bool:
    """The first events do not tell by which rules; later ones are believed, whatever the record says."""
    return bool(record["profile"] == "external" and known.get("masking", 0) < MASKING)


def _has_core(record: dict[str, Any], known: dict[str, Any]) -> bool | None:
    """Whether what no protection of sources touches is as it was issued; None where that cannot be told."""
    if "cores" not in known or _is_by_older_rules(record, known):
        return None
    return bool(known["cores"].get(record["profile"]) == core_of(record))


def core_of(record: dict[str, Any]) -> str:
    """The SHA-256 of a record without what may be closed after the issue: evidence, and what is told of it."""
    claims = [{name: value for name, value in claim.items() if name != "evidence"} for claim in record["claims"]]
    changes = [change for change in record["changes"] if change["what"] != "evidence"]
    open_parts = {"claims": claims, "changes": changes, "chains": record["chains"][:1]}
    return hashlib.sha256(canonical({**record, **open_parts})).hexdigest()


def judgements_of(record: dict[str, Any]) -> dict[str, str]:
    """The SHA-256 of verdict and decision of each claim that is judged, by its label: the same for every reader."""
    judged = (claim for claim in record["claims"] if claim["status"] in JUDGED and claim["verdict"])
    return {claim["label"]: hashlib.sha256(canonical(_judgement(claim))).hexdigest() for claim in judged}


def _judgement(claim: dict[str, Any]) -> dict[str, Any]:
    return {name: claim[name] for name in ("id", "status", "verdict", "decision")}


def _check_claim(claim: dict[str, Any], text: str, events: list[dict[str, Any]]) -> Iterator[str]:
    name = f"claim {claim['label']}"
    if claim["exact"] and text[claim["start"] : claim["end"]] != claim["exact"]:
        yield f"the words of {name} do not stand in the article where the record says"
    given = [event["new"] for event in events if event["act"] == "submit" and "new" in event]
    if claim["verdict"] and given and given[-1].get("rating") != claim["verdict"]["rating"]:
        yield f"the verdict of {name} is not the one that was submitted ({given[-1].get('rating')})"
    if claim["status"] == "approved" and not any(event["act"] in ("approve", "overrule") for event in events):
        yield f"{name} is called approved, and no event tells who approved it"


def _check_copies(files: dict[str, bytes], manifest: dict[str, Any], head: str) -> Iterator[str]:
    """Every copy that the record rests on is there, and its bytes have the SHA-256 that the record names."""
    for sha256, name in sorted(manifest["snapshots"].items()):
        body = files.get(f"snapshots/{sha256}.body")
        bodies = payloads(files.get(name, b"")) if body is None else [body]
        if sha256 not in {hashlib.sha256(found).hexdigest() for found in bodies}:
            yield f"the archived source in {name} is not the one with the SHA-256 {sha256}"
    record = json.loads(files[RECORD])
    for claim in record["claims"]:
        for piece in claim["evidence"]:
            if piece["sha256"] and piece["sha256"] not in manifest["snapshots"]:
                yield f"the copy of {piece['label']} of claim {claim['label']} is not in the bundle"


def payloads(warc: bytes) -> Iterator[bytes]:
    """What the response and resource records of a WARC file (ISO 28500), compressed or not, hold."""
    try:
        stream = io.BytesIO(gzip.decompress(warc) if warc[:2] == b"\x1f\x8b" else warc)
    except (OSError, EOFError, zlib.error):
        return
    while True:
        line = stream.readline()
        if not line:
            return
        if not line.startswith(b"WARC/"):
            continue
        headers = _headers(stream)
        block = stream.read(int(headers.get("content-length", "0")))
        if headers.get("warc-type") == "resource":
            yield block
        elif headers.get("warc-type") == "response":
            yield block.split(b"\r\n\r\n", 1)[-1]


def _headers(stream: io.BytesIO) -> dict[str, str]:
    headers = {}
    for line in iter(stream.readline, b""):
        if not line.strip():
            break
        name, _, value = line.decode("utf-8", "replace").partition(":")
        headers[name.strip().lower()] = value.strip()
    return headers


if __name__ == "__main__":
    sys.exit(main())
