"""The evidence bundle: every format, the frozen copies, the events, a manifest of SHA-256, and what checks them all."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from factcheck.domain import verifier
from factcheck.domain.report import ReportData
from factcheck.domain.report import schema as report_schema

BUNDLE_VERSION = 1
READ_ME = """\
Evidence bundle of Factcheck

report.*         the checking record in every format; report.schema.json describes report.json
article.txt      the text that was checked
snapshots/       the frozen copies of the sources, as WARC (ISO 28500), named by the SHA-256 of what they hold
events/          the hash chains: one event a line; contents that are withheld stand there as salted commitments
manifest.json    the SHA-256 of every file
verify.py        checks all of it:  python3 verify.py BUNDLE.zip

What this proves: nothing was changed since the record was made. It does not prove that a server really sent
what was captured. To be sure that not even the whole chain was made anew, compare its last hash with one that was
kept elsewhere:  python3 verify.py BUNDLE.zip --head HASH
"""
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class ChainFile:
    """The events of one chain, oldest first, as plain values."""

    subject: str
    events: tuple[Mapping[str, Any], ...]

    @property
    def name(self) -> str:
        return f"events/{self.subject.replace(':', '-')}.jsonl"


@dataclass
class Bundle:
    """Is filled file by file; `close` adds the manifest and gives the bytes."""

    data: ReportData
    files: dict[str, dict[str, object]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._buffer = io.BytesIO()
        self._zip = zipfile.ZipFile(self._buffer, "w", zipfile.ZIP_DEFLATED)

    def add(self, name: str, content: bytes) -> None:
        if name in self.files:
            return
        self.files[name] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
        self._write(name, content)

    def close(self, chains: Iterable[ChainFile], snapshots: Mapping[str, str]) -> bytes:
        """`snapshots` names the file of each copy by the SHA-256 of what it holds."""
        manifest = {
            "bundle_version": BUNDLE_VERSION,
            "article": self.data.article,
            "report": self.data.number,
            "profile": self.data.profile,
            "as_of": self.data.as_of,
            "chains": [_chain_facts(chain) for chain in chains],
            "snapshots": dict(sorted(snapshots.items())),
            "files": dict(sorted(self.files.items())),
        }
        self._write("manifest.json", (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode())
        self._zip.close()
        return self._buffer.getvalue()

    def _write(self, name: str, content: bytes) -> None:
        stamp = datetime.fromisoformat(self.data.as_of).timetuple()[:6]
        entry = zipfile.ZipInfo(name, max(stamp, (1980, 1, 1, 0, 0, 0)))
        entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
        self._zip.writestr(entry, content)


def add_standing_files(bundle: Bundle) -> None:
    """What is in every bundle whatever the record says."""
    bundle.add("README.txt", READ_ME.encode())
    bundle.add("verify.py", Path(verifier.__file__).read_bytes())
    bundle.add("report.schema.json", report_schema.as_text().encode())
    bundle.add("article.txt", bundle.data.text.encode("utf-8", "surrogatepass"))


def lines_of(chain: ChainFile) -> bytes:
    return "".join(json.dumps(event, ensure_ascii=False, sort_keys=True) + "\n" for event in chain.events).encode()


def _chain_facts(chain: ChainFile) -> dict[str, object]:
    head = chain.events[-1]["hash"] if chain.events else ""
    return {"subject": chain.subject, "file": chain.name, "length": len(chain.events), "head": head}
