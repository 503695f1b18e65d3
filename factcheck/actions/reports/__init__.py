"""Reports: the record as it stands, issued ones that stay as they are, and the files made of both."""

from factcheck.rendering import FORMATS
from factcheck.rendering.sheet import sheet as lay_out

from .building import build_record, readable_sources
from .exporting import Exported, Unconfirmed, export_report, file_bytes, language_of, request_file, served
from .issuing import correct_published, issue_report, newest_report, record_for

__all__ = [
    "FORMATS",
    "Exported",
    "Unconfirmed",
    "build_record",
    "correct_published",
    "export_report",
    "file_bytes",
    "issue_report",
    "language_of",
    "lay_out",
    "newest_report",
    "readable_sources",
    "record_for",
    "request_file",
    "served",
]
