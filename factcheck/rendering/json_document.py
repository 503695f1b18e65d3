"""The record as JSON: lossless, codes instead of labels, as schema.json describes it."""

from factcheck.domain.report import ReportData, as_text


def render(data: ReportData, language: str) -> bytes:
    """The language plays no part: codes are the same in every one."""
    return as_text(data).encode("utf-8", "surrogatepass")
