"""The file around the text: properties and time stamps, all from the record: the same record gives the same bytes."""

import io
import zipfile
from datetime import datetime

from docx.document import Document

from factcheck.domain.report import ReportData
from factcheck.rendering.characters import written

LONGEST_PROPERTY = 255


def set_properties(document: Document, data: ReportData) -> None:
    core, moment = document.core_properties, datetime.fromisoformat(data.as_of)
    core.title = written(data.title)[:LONGEST_PROPERTY]
    core.author = written(", ".join(person.name for person in data.checkers))[:LONGEST_PROPERTY]
    core.last_modified_by = "Factcheck"
    core.comments = ""
    core.language = data.language
    core.revision = max(data.number, 1)
    core.created = core.modified = core.last_printed = moment.replace(tzinfo=None)


def repack(packed: bytes, moment: str) -> bytes:
    """The same entries with the record's time on each."""
    stamp = datetime.fromisoformat(moment).timetuple()[:6]
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, max(stamp, (1980, 1, 1, 0, 0, 0)))
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            new.writestr(entry, old.read(name))
    return file.getvalue()
