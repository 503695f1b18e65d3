"""From rows to the frozen data of a report, at a constant number of queries."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

import factcheck
from factcheck.actions.refusals import Refused
from factcheck.domain.clearance import CLEARED
from factcheck.domain.coverage import NO_CLAIM, accounted
from factcheck.domain.report import (
    MASKING,
    ReportAdoption,
    ReportChain,
    ReportClaim,
    ReportClearance,
    ReportCorrection,
    ReportData,
    ReportDetail,
    ReportEarlier,
    ReportEvent,
    ReportNote,
    ReportPerson,
    authorised_when_frozen,
    closing,
    opened_when_frozen,
)
from factcheck.domain.states import JUDGED, Status
from factcheck.models import (
    Adoption,
    Article,
    ArticleVersion,
    Chain,
    Claim,
    Correction,
    Decision,
    Event,
    Evidence,
    Interview,
    Note,
    Report,
    Source,
    User,
    Verdict,
)

from .places import Places
from .rows import adoption_of, clearance_of, decision_of, earlier_of, evidence_of, person_of, utc, verdict_of


def build_record(article: Article, *, at: datetime | None = None) -> ReportData:
    """The newest version as it stands now, with everything, confidential sources too: cut it to the reader with
    `for_profile` before it is shown. Refused while the article is only previewed.
    """
    version = article.versions.order_by("number").last()
    if version is None:
        raise Refused("Submit the article for checking first.")
    claims = tuple(_claims(article, version))
    return ReportData(
        number=0,
        article=article.pk,
        title=article.title,
        author=article.author,
        published=article.published_on.isoformat() if article.published_on else "",
        language=article.language,
        address=article.canonical_url,
        desk=article.desk.name if article.desk else "",
        version=version.number,
        sha256=version.sha256,
        text=version.text,
        blocks=tuple(_blocks(version)),
        kind=article.kind,
        mode=article.mode,
        scale=article.scale,
        scale_version=article.scale_version,
        engine_version=version.engine_version,
        tool_version=factcheck.__version__,
        as_of=utc(at or timezone.now()),
        profile="editor",
        issued_by="",
        checkers=_people(claim.verdict.assessor for claim in claims if claim.verdict),
        approvers=_people(claim.decision.editor for claim in claims if claim.decision and claim.status == "approved"),
        claims=claims,
        set_aside=tuple(_set_aside(version, claims)),
        chains=tuple(_chains(article, claims)),
        since=0,
        changes=(),
        corrections=tuple(_corrections(article)),
        time_zone=settings.TIME_ZONE,
        masking=MASKING,
        article_status=article.status,
        clearance=_clearance(article),
    )


def _clearance(article: Article) -> ReportClearance | None:
    """The one that stands."""
    if article.status not in CLEARED:
        return None
    cleared = Event.objects.filter(article=article, act="clear").select_related("actor").order_by("-sequence").first()
    return clearance_of(cleared, article.mode) if cleared else None


def whole_record(article: Article, report: Report | None) -> tuple[ReportData, tuple[int, ...]]:
    """Of an issued report, or (None) as it stands now; and which of its sources became confidential after the issue, or
    their talk no longer authorised: they are so in the record too. Of what stands now all that are, also behind
    evidence that was detached.
    """
    if report is None:
        sources = Source.objects.filter(evidence__claim__article=article)
        protected = sources.filter(Q(confidential=True) | Q(interview__authorised=False))
        return build_record(article), tuple(sorted(set(protected.values_list("pk", flat=True))))
    data = report.data
    confidential = Source.objects.filter(pk__in=opened_when_frozen(data), confidential=True)
    unauthorised = Interview.objects.filter(source__in=authorised_when_frozen(data), authorised=False)
    closed = frozenset(confidential.values_list("pk", flat=True))
    withdrawn = frozenset(unauthorised.values_list("source", flat=True))
    return closing(data, closed, withdrawn), tuple(sorted(closed | withdrawn))


def readable_sources(article: Article, by: User | None) -> frozenset[int]:
    """The confidential sources of the article that this person may read; the shell may read all."""
    sources = Source.objects.filter(evidence__claim__article=article, confidential=True)
    readable = Source.objects.readable_by(by).filter(pk__in=sources.values("pk")) if by else sources
    return frozenset(readable.values_list("pk", flat=True))


def _blocks(version: ArticleVersion) -> Iterable[tuple[str, int, int, int]]:
    for kind, start, end, *level in version.blocks:
        yield kind, start, end, level[0] if level else 0


def _chains(article: Article, claims: Iterable[ReportClaim]) -> Iterable[ReportChain]:
    """The article's own chain first, then those of its sources."""
    own = f"article:{article.pk}"
    subjects = [own, *sorted({f"source:{piece.source}" for claim in claims for piece in claim.evidence})]
    found = Chain.objects.in_bulk(subjects, field_name="subject")
    for subject in subjects:
        if subject in found or subject == own:
            chain = found.get(subject)
            yield ReportChain(subject, chain.length if chain else 0, chain.head if chain else "")


def _corrections(article: Article) -> Iterable[ReportCorrection]:
    for entry in Correction.objects.filter(article=article, check_page=None).select_related("by"):
        yield ReportCorrection(entry.wrong, entry.right, utc(entry.at), person_of(entry.by))


def _claims(article: Article, version: ArticleVersion) -> list[ReportClaim]:
    """All claims with everything about them, at a constant number of queries."""
    gathered = _Gathered(article, version)
    claims = article.claims.select_related("verdict__assessor", "parent", "repeats").prefetch_related("details")
    return [gathered.claim(claim) for claim in claims]


class _Gathered:
    """The rows around the claims of one article, by claim."""

    def __init__(self, article: Article, version: ArticleVersion) -> None:
        self.version, self.places = version, Places(article)
        self.evidence: defaultdict[int, list[Evidence]] = defaultdict(list)
        for piece in Evidence.objects.for_review().filter(claim__article=article).order_by("number"):
            self.evidence[piece.claim_id].append(piece)
        self.notes: defaultdict[int, list[Note]] = defaultdict(list)
        for note in Note.objects.filter(claim__article=article).select_related("by"):
            self.notes[note.claim_id].append(note)
        self.events: defaultdict[int, list[Event]] = defaultdict(list)
        for event in Event.objects.filter(claim__article=article).select_related("actor").order_by("sequence"):
            self.events[event.claim_id or 0].append(event)
        decisions = Decision.objects.filter(verdict__claim__article=article).select_related("editor", "second")
        self.decisions = {decision.verdict_id: decision for decision in decisions}
        adopted = Adoption.objects.filter(claim__article=article).select_related("by", "version")
        self.adoptions = {adoption.verdict_id: adoption for adoption in adopted}
        self.verdicts: defaultdict[int, list[Verdict]] = defaultdict(list)
        given = Verdict.objects.filter(claim__article=article).select_related("assessor", "withdrawal").order_by("pk")
        for verdict in given:
            self.verdicts[verdict.claim_id].append(verdict)

    def earlier(self, claim: Claim) -> Iterable[ReportEarlier]:
        """All verdicts but the one that stands."""
        stands = claim.verdict_id if claim.status in JUDGED else None
        for verdict in self.verdicts[claim.pk]:
            if verdict.pk != stands:
                place = self.places.at(claim.pk, verdict.submitted_at)
                yield earlier_of(verdict, self.decisions.get(verdict.pk), place)

    def adoption(self, claim: Claim) -> ReportAdoption | None:
        """Of the verdict that stands."""
        adopted = self.adoptions.get(claim.verdict_id or 0) if claim.status == Status.APPROVED else None
        if adopted is None or claim.verdict is None:
            return None
        judged_on = self.places.at(claim.pk, claim.verdict.submitted_at)
        return adoption_of(adopted, judged_on.exact if judged_on else "")

    def claim(self, claim: Claim) -> ReportClaim:
        decision = self.decisions.get(claim.verdict_id or 0)
        anchor, last = self.places.in_version(claim.pk, self.version), self.places.last(claim.pk)
        return ReportClaim(
            id=claim.pk,
            label=claim.label,
            start=anchor.start if anchor else 0,
            end=anchor.end if anchor else 0,
            exact=anchor.exact if anchor else "",
            statement=claim.statement,
            kinds=tuple(claim.kind_list),
            priority=claim.priority,
            legal_risk=claim.legal_risk,
            legal_note=claim.legal_note,
            status=claim.status,
            waiting_reason=claim.waiting_reason,
            dismiss_reason=claim.dismiss_reason,
            dismiss_note=claim.dismiss_note,
            parent=claim.parent.label if claim.parent else "",
            repeats=claim.repeats.label if claim.repeats else "",
            details=tuple(ReportDetail(d.letter, d.exact, d.type, d.holds) for d in claim.details.all()),
            evidence=tuple(map(evidence_of, self.evidence[claim.pk])),
            verdict=verdict_of(claim.verdict) if claim.verdict else None,
            decision=decision_of(decision) if decision else None,
            notes=tuple(ReportNote(n.kind, n.text, person_of(n.by), utc(n.at)) for n in self.notes[claim.pk]),
            history=tuple(
                ReportEvent(e.act, utc(e.at), e.actor.initials if e.actor else "") for e in self.events[claim.pk]
            ),
            earlier=tuple(self.earlier(claim)),
            last_words=last.exact if last and not anchor else "",
            last_version=last.version.number if last and not anchor else 0,
            adoption=self.adoption(claim),
        )


def _people(people: Iterable[ReportPerson]) -> tuple[ReportPerson, ...]:
    return tuple(dict.fromkeys(people))


def _set_aside(version: ArticleVersion, claims: Iterable[ReportClaim]) -> list[tuple[str, str]]:
    """The sentences that hold no claim, with the reason. Those of dismissed claims are told of with these."""
    spans = [(claim.start, claim.end) for claim in claims]
    account = accounted(version.coverage, spans)
    return [(version.text[each.start : each.end], each.why) for each in account if each.status == NO_CLAIM]
