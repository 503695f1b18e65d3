"""Issuing: the record is frozen with its hash; issuing again makes a new report and tells what changed."""

from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone

from factcheck.actions.refusals import Refused
from factcheck.actions.trail import record
from factcheck.domain import verifier
from factcheck.domain.frozen import digest
from factcheck.domain.report import PROFILES, ReportData, as_json, as_text, changes_between, for_profile
from factcheck.models import Article, Correction, Event, Report, User

from .building import build_record, readable_sources, whole_record


@transaction.atomic
def issue_report(article: Article, *, by: User) -> Report:
    """Freezes the record as it stands. The event holds the hash of the whole and of what each readership gets, so that
    a copy in any of these forms can be told from a forged one.
    """
    if not by.may_decide:
        raise Refused("Only editors issue reports.")
    Article.objects.select_for_update().get(pk=article.pk)
    now, before = timezone.now(), article.reports.first()
    data = replace(build_record(article, at=now), number=before.number + 1 if before else 1, issued_by=by.name)
    if not data.claims:
        raise Refused("There are no claims to report on yet.")
    if before:
        data = replace(data, since=before.number, changes=changes_between(before.data, data))
    text = as_text(data)
    report = Report.objects.create(
        article=article, number=data.number, text=text, sha256=digest(text), issued_by=by, issued_at=now
    )
    record("issue", by=by, article=article, new={"number": data.number, "sha256": report.sha256, **_proofs(data)})
    return report


def _proofs(data: ReportData) -> dict[str, Any]:
    """What a bundle is held against. `cores` and `judgements` hold where sources were closed after the issue; `masking`
    tells by which rules the records were cut; `unsalted` how many of the first events can be held against nothing.
    """
    seen = {profile: for_profile(data, profile) for profile in PROFILES}
    unsalted = Event.objects.filter(salt="", chain__subject__in=[chain.subject for chain in data.chains])
    of_article = unsalted.filter(chain__subject=data.chain.subject).count()
    return {
        "records": {profile: digest(as_text(record)) for profile, record in seen.items()},
        "cores": {profile: verifier.core_of(as_json(record)) for profile, record in seen.items()},
        "judgements": verifier.judgements_of(as_json(data)),
        "masking": data.masking,
        "unsalted": {"article": of_article, "sources": unsalted.count() - of_article},
    }


def newest_report(article: Article) -> Report | None:
    return article.reports.first()


def record_for(article: Article, report: Report | None, *, by: User | None, profile: str) -> ReportData:
    """What this person sees: of an issued report, or (None) of the record as it stands."""
    data, _ = whole_record(article, report)
    return for_profile(data, profile, readable_sources(article, by))


@transaction.atomic
def correct_published(article: Article, *, by: User, wrong: str, right: str) -> Correction:
    """An entry in the log of corrections. Nothing that was issued changes; the next report tells it."""
    if not by.may_decide:
        raise Refused("Only editors enter corrections.")
    if not article.reports.exists():
        raise Refused("Nothing has been issued that could be corrected.")
    if not wrong.strip() or not right.strip():
        raise Refused("Say what was wrong and what replaces it.")
    entry = Correction.objects.create(
        article=article, wrong=wrong.strip(), right=right.strip(), by=by, at=timezone.now()
    )
    record("correct_report", by=by, article=article, new={"wrong": entry.wrong, "right": entry.right})
    return entry
