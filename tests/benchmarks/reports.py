"""How long a report takes and how much memory, by the number of claims.

    python -m tests.benchmarks.reports [--claims 100 1000] [--format pdf]

Each format is rendered in a process of its own from one made-up record with three pieces of evidence a claim. Time is
that of `render` alone, by the clock and by the processor; memory the peak of the process (Django included) or of the
typesetter's, whichever is higher. Ceilings for 1,000 claims: html, json, csv and md 2 s, pdf 10 s, docx 20 s, 500 MB.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace

CEILINGS = {"html": 2.0, "json": 2.0, "csv": 2.0, "md": 2.0, "pdf": 10.0, "docx": 20.0}
MEGABYTES = 500


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, nargs="+", default=[100, 1000])
    parser.add_argument("--format", choices=CEILINGS, action="append")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        measure(given.one, given.claims[0])
        return
    for file_format in given.format or CEILINGS:
        for claims in given.claims:
            print(run(file_format, claims))


def run(file_format: str, claims: int) -> str:
    command = [sys.executable, "-m", "tests.benchmarks.reports", "--one", file_format, "--claims", str(claims)]
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"FACTCHECK_DATA": folder, "DJANGO_SETTINGS_MODULE": "factcheck.settings"}
        told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return told.stdout.strip()


def measure(file_format: str, claims: int) -> None:
    import resource

    import django

    django.setup()
    from factcheck.rendering import RENDERERS

    record = made_up(claims)
    start, before = time.perf_counter(), processor_seconds()
    file = RENDERERS[file_format](record, "de")
    seconds, busy = time.perf_counter() - start, processor_seconds() - before
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    met = "" if claims != 1000 or (seconds <= CEILINGS[file_format] and peak <= MEGABYTES) else "  ABOVE THE CEILING"
    clock = f"{seconds:6.2f} s ({busy:.2f} s busy)"
    print(f"{file_format:5} {claims:5} claims  {clock}  {peak:5.0f} MB peak  {len(file):>10,} bytes{met}")


def processor_seconds() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def made_up(claims: int):
    """A record of as many claims, each a sentence of the article, judged, with three pieces of evidence."""
    from tests.domain.test_report import CLAIM, DATA, EVIDENCE, VERDICT

    sentence = "Im Jahr {} schloss das Werk Nummer {} in Görlitz mit 240 Beschäftigten, sagte der Betriebsrat."
    texts = [sentence.format(1900 + index % 120, index) for index in range(claims)]
    paragraphs, rows, blocks, at = [], [], [], 0
    for index, text in enumerate(texts):
        pieces = tuple(
            replace(EVIDENCE, label=f"E{n}", confidential=False, source=index * 3 + n, quote=text, url=f"https://example.org/{index}/{n}",
                    sha256=f"{index * 3 + n:064x}")
            for n in (1, 2, 3)
        )  # fmt: skip
        verdict = replace(
            VERDICT,
            rating="imprecise" if index % 3 == 0 else "confirmed",
            rationale=f"Die Angabe zu Werk {index} steht so in den Unterlagen des Betriebsrats.",
            proposed_wording=text.replace("240", "rund 240") if index % 3 == 0 else "",
            action="reword" if index % 3 == 0 else "",
        )
        rows.append(
            replace(CLAIM, id=index + 1, label=str(index + 1), start=at, end=at + len(text), exact=text, statement=text,
                    evidence=pieces, verdict=verdict)
        )  # fmt: skip
        blocks.append(("paragraph", at, at + len(text), 0))
        paragraphs.append(text)
        at += len(text) + 2
    return replace(DATA, language="de", text="\n\n".join(paragraphs), blocks=tuple(blocks), claims=tuple(rows))


if __name__ == "__main__":
    main()
