"""The record as a tagged PDF, set by typst. PDF/A-2a and PDF/UA-1 where every sign can be drawn; tagged in any case."""

import json
import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import translation

from factcheck.domain.report import ReportData
from factcheck.rendering.characters import written
from factcheck.rendering.sheet import sheet

from .content import content
from .typeset import WITHOUT_STANDARDS, typeset

STANDARDS = ["a-2a", "ua-1"]
SCRIPT = Path(__file__).with_name("typeset.py")
SECONDS = 300

logger = logging.getLogger(__name__)


class Unprintable(Exception):
    """The typesetter broke down; what it said stands in the log."""


def render(data: ReportData, language: str) -> bytes:
    with translation.override(language):
        record = json.dumps(_written(content(sheet(data))), ensure_ascii=False)
    if not settings.ISOLATE:
        return typeset(record, data.as_of, STANDARDS)[0]
    return _in_child(json.dumps({"record": record, "moment": data.as_of, "standards": STANDARDS}))


def _in_child(task: str) -> bytes:
    """Unprintable where the child breaks down or takes longer than any record should."""
    command = [sys.executable, str(SCRIPT)]
    try:
        # Our own interpreter on our own script; the record goes in as data.
        done = subprocess.run(command, input=task.encode(), capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise Unprintable from None
    if done.returncode == WITHOUT_STANDARDS:
        logger.info("a record was set without PDF/A and PDF/UA: a sign has no glyph in our fonts")
    elif done.returncode:
        logger.error("the typesetter broke down: %s", ascii(done.stderr.decode("utf-8", "replace")[-2000:]))
        raise Unprintable
    return done.stdout


def _written(value: Any) -> Any:
    if isinstance(value, str):
        return written(value)
    if isinstance(value, dict):
        return {name: _written(part) for name, part in value.items()}
    return [_written(part) for part in value] if isinstance(value, list) else value
