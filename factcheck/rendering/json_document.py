"""The record as JSON: lossless, codes instead of labels, keys in the order of the schema."""

import json

from factcheck.domain.report import ReportData, as_json


def render(data: ReportData, language: str) -> bytes:
    """The language plays no part: codes are the same in every one."""
    return (json.dumps(as_json(data), ensure_ascii=False, indent=2) + "\n").encode()
