"""The bundled sources. The paper reprints the operator's release, so that the two are proposed as one origin."""

from django.db import transaction

from factcheck.actions.copies import upload_snapshot
from factcheck.actions.sources import SourceFacts, create_source
from factcheck.domain.states import SourceType
from factcheck.models import Source, User

from .steps import TEXTS, Library


def add_library(by: User) -> Library:
    minutes = SourceFacts(SourceType.REGISTER, "Minutes of the transport committee", "Wexcombe Town Council")
    release = SourceFacts(SourceType.PRESS_RELEASE, "Harbour line opens to passengers", "Wexcombe Transit")
    report = SourceFacts(SourceType.REGISTER, "Incident report, Mill Lane depot", "County Fire Service")
    paper = SourceFacts(SourceType.MEDIA, "First tram leaves the harbour", "Wexcombe Mercury")
    return {
        "minutes": _source(minutes, "council-minutes.txt", by),
        "release": _source(release, "opening-release.html", by),
        "report": _source(report, "fire-report.txt", by),
        "paper": _source(paper, "mercury.html", by),
    }


def _source(facts: SourceFacts, name: str, by: User) -> Source:
    with transaction.atomic():
        source = create_source(facts, by=by)
    upload_snapshot(source, (TEXTS / name).read_bytes(), name, by=by)
    return source
