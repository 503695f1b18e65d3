"""Typst in a process of its own, which gives its memory back at its end (the compiler keeps what it has ever laid out).

Run by path, so that nothing but typst is loaded. Standard input holds {"record", "moment": ISO 8601, "standards": […]};
standard output gets the PDF. Status 3: without the standards, because a sign has no glyph in our fonts.
"""

import json
import sys
from datetime import datetime
from pathlib import Path

import typst

FOLDER = Path(__file__).resolve().parent
WITHOUT_STANDARDS = 3


def typeset(record: str, moment: str, standards: list[str]) -> tuple[bytes, bool]:
    """The PDF, and whether it keeps the standards: they forbid a blank box where no font has the sign."""
    try:
        return _compile(record, moment, standards), True
    except typst.TypstError:
        return _compile(record, moment, []), False


def _compile(record: str, moment: str, standards: list[str]) -> bytes:
    made: bytes = typst.compile(
        FOLDER / "record.typ",
        root=FOLDER,
        font_paths=[FOLDER / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"record": record},
        pdf_standards=standards,  # type: ignore[arg-type]  # the names come from STANDARDS beside this file
        timestamp=datetime.fromisoformat(moment),
    )
    return made


def main() -> int:
    task = json.load(sys.stdin)
    made, is_standard = typeset(task["record"], task["moment"], task["standards"])
    sys.stdout.buffer.write(made)
    return 0 if is_standard else WITHOUT_STANDARDS


if __name__ == "__main__":
    sys.exit(main())
