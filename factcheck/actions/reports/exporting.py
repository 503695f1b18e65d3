"""Files of a report. Those of an issued report are made once and kept; heavy ones are made in the background."""

import hashlib
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_noop as N
from django_tasks import task

from factcheck import storage
from factcheck.actions import jobs
from factcheck.actions.refusals import Refused
from factcheck.actions.trail import record
from factcheck.domain.report import ReportData, for_profile, sources_of
from factcheck.models import Article, Report, ReportFile, User
from factcheck.rendering import FORMATS, RENDERERS
from factcheck.rendering.bundle import Progress
from factcheck.rendering.pdf import Unprintable

from .building import readable_sources, whole_record
from .bundling import make_bundle

FAILURES = {
    "copy_lost": N("A frozen copy that the record rests on is missing or damaged."),
    "unprintable": N("The PDF could not be set. Take another format, and tell who runs this server."),
}
LONG = 150  # claims from which a heavy format is made in the background


class Unconfirmed(Refused):
    """The file would go beyond who may know a confidential source: a person has to say that this is meant."""

    def __init__(self) -> None:
        super().__init__("This record rests on confidential sources. Confirm that you want to export it.")


class Unmade(Refused):
    """A file could not be made; `code` is what a job keeps of the reason."""

    def __init__(self, reason: str, code: str) -> None:
        super().__init__(reason)
        self.code = code


@dataclass(frozen=True)
class Exported:
    """A file to hand out; `name` is ours."""

    data: bytes
    name: str
    media_type: str


@dataclass(frozen=True)
class Wanted:
    """One file: of which report (None: the record as it stands), in which form, naming which confidential sources;
    `closed` are those that became confidential after the issue, or were so when a record as it stands was asked for.
    """

    article: Article
    report: Report | None
    format: str
    profile: str
    language: str
    readable: tuple[int, ...]
    closed: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        number = f"r{self.report.number}" if self.report else "draft"
        return f"factcheck-{self.article.pk}-{number}-{self.profile}-{self.language}.{self.format}"

    @property
    def media_type(self) -> str:
        return FORMATS[self.format].media_type


def language_of(article: Article) -> str:
    """That of a report of which nobody has chosen it: the article's, or English where the product does not speak it."""
    return article.language if article.language in dict(settings.LANGUAGES) else "en"


def export_report(
    article: Article,
    file_format: str,
    *,
    by: User | None,
    profile: str = "editor",
    language: str = "",
    report: Report | None = None,
    confirmed: bool = False,
) -> Exported:
    """One file, at once; that it left the house is an event. Without a `language` it speaks the article's. KeyError for
    a format that does not exist.
    """
    language = language or language_of(article)
    data, wanted = _prepare(article, report, file_format, by=by, profile=profile, language=language)
    _confirm(data, profile, confirmed=confirmed)
    row = _made(wanted)
    content = storage.read(settings.FILES_DIR, row.sha256) if row else _render(data, wanted, _no_progress)
    if report and row is None:
        _keep(wanted, content, by)
    _tell(wanted, content, by=by, has_confidential=data.has_confidential)
    return Exported(content, wanted.name, wanted.media_type)


def request_file(
    article: Article,
    file_format: str,
    *,
    by: User,
    profile: str,
    language: str,
    report: Report | None,
    confirmed: bool = False,
) -> ReportFile | None:
    """A job for a file that takes its time; None for one that is made, or quickly made: export it at once."""
    data, wanted = _prepare(article, report, file_format, by=by, profile=profile, language=language)
    _confirm(data, profile, confirmed=confirmed)
    is_heavy = file_format == "zip" or (FORMATS[file_format].is_heavy and len(data.claims) >= LONG)
    if not is_heavy or _made(wanted):
        return None
    return _queued(wanted, by=by)


@transaction.atomic
def _queued(wanted: Wanted, *, by: User) -> ReportFile:
    """However often a page asks, one job for each person and file is under way; the article's row is the turnstile."""
    Article.objects.select_for_update().get(pk=wanted.article.pk)
    under_way = ReportFile.objects.filter(state__in=ReportFile.UNDER_WAY, requested_by=by, **_fields(wanted))
    if row := under_way.first():
        return row
    row = ReportFile.objects.create(requested_by=by, lease_until=jobs.next_look(), **_fields(wanted))
    make_file.enqueue(row.pk)
    return row


def served(row: ReportFile, *, by: User) -> Exported:
    """The file of a finished job, handed out: an event. Missing or Damaged where the file store lost it."""
    wanted, (data, closed) = _wanted(row), whole_record(row.article, row.report)
    if not set(closed) <= set(wanted.closed):
        raise Refused("A source has been closed since this file was made: ask for it again.")
    content = file_bytes(row)
    _tell(wanted, content, by=by, has_confidential=data.has_confidential)
    return Exported(content, wanted.name, wanted.media_type)


def _wanted(row: ReportFile) -> Wanted:
    named = tuple(row.readable), tuple(row.closed)
    return Wanted(row.article, row.report, row.format, row.profile, row.language, *named)


def file_bytes(row: ReportFile) -> bytes:
    return storage.read(settings.FILES_DIR, row.sha256)


@task()
def make_file(file_id: int) -> None:
    """Renders the file and keeps it; a second run of the same job changes nothing."""
    row = ReportFile.objects.select_related("article", "report", "requested_by").get(pk=file_id)
    if not jobs.begin(row):
        return
    wanted = _wanted(row)

    def tell(done: int, steps: int) -> None:
        ReportFile.objects.filter(pk=row.pk).update(done_steps=done, all_steps=steps)

    try:
        with jobs.kept_alive(row):
            data = for_profile(whole_record(wanted.article, wanted.report)[0], wanted.profile, wanted.readable)
            content = _render(data, wanted, tell)
            sha256 = storage.put(settings.FILES_DIR, content)
    except Unmade as failure:
        jobs.finish(row, error=failure.code)
        return
    jobs.complete(row, sha256=sha256, size=len(content))


def sweep_report_files() -> int:
    """Hands files of a killed worker to another one; how many there were."""
    return jobs.sweep(ReportFile.objects.all(), make_file)


def _prepare(
    article: Article, report: Report | None, file_format: str, *, by: User | None, profile: str, language: str
) -> tuple[ReportData, Wanted]:
    if file_format not in FORMATS:
        raise KeyError(file_format)
    whole, closed = whole_record(article, report)
    named = sources_of(whole) & readable_sources(article, by) if profile == "legal" else frozenset()
    readable = tuple(sorted(named))
    wanted = Wanted(article, report, file_format, profile, language, readable, closed)
    return for_profile(whole, profile, readable), wanted


def _confirm(data: ReportData, profile: str, *, confirmed: bool) -> None:
    if data.has_confidential and profile != "external" and not confirmed:
        raise Unconfirmed


def _fields(wanted: Wanted) -> dict[str, object]:
    return {
        "article": wanted.article,
        "report": wanted.report,
        "format": wanted.format,
        "profile": wanted.profile,
        "language": wanted.language,
        "readable": list(wanted.readable),
        "closed": list(wanted.closed),
    }


def _made(wanted: Wanted) -> ReportFile | None:
    """The file of an issued report as it was first made."""
    if wanted.report is None:
        return None
    return ReportFile.objects.filter(state=ReportFile.DONE, **_fields(wanted)).order_by("pk").first()


def _keep(wanted: Wanted, content: bytes, by: User | None) -> None:
    sha256 = storage.put(settings.FILES_DIR, content)
    facts = {"state": ReportFile.DONE, "sha256": sha256, "size": len(content), "lease_until": jobs.next_look()}
    ReportFile.objects.create(requested_by=by, **facts, **_fields(wanted))


def _render(data: ReportData, wanted: Wanted, progress: Progress) -> bytes:
    try:
        if wanted.format in RENDERERS:
            return RENDERERS[wanted.format](data, wanted.language)
        return make_bundle(data, wanted.language, progress)
    except (storage.Missing, storage.Damaged):
        raise Unmade(FAILURES["copy_lost"], "copy_lost") from None
    except Unprintable:
        raise Unmade(FAILURES["unprintable"], "unprintable") from None


def _no_progress(done: int, steps: int) -> None:
    pass


@transaction.atomic
def _tell(wanted: Wanted, content: bytes, *, by: User | None, has_confidential: bool) -> None:
    values = {
        "format": wanted.format,
        "profile": wanted.profile,
        "number": wanted.report.number if wanted.report else 0,
        "sha256": hashlib.sha256(content).hexdigest(),
        "confidential": has_confidential and wanted.profile != "external",
    }
    record("export", by=by, article=wanted.article, new=values)
