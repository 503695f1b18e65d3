"""The whole record in words: header, summary, what is open, changes, corrections, proof."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from factcheck.domain.report import ReportChange, ReportClaim, ReportData
from factcheck.domain.states import Status
from factcheck.rendering import labels

from .article import lay_article
from .claims import lay_claim
from .parts import Sheet, SheetChange, SheetCorrection, SummaryRow
from .past import lay_past


def sheet(data: ReportData) -> Sheet:
    dropped = tuple((claim.exact or claim.statement, _why_dropped(claim)) for claim in data.dropped)
    return Sheet(
        data=data,
        language=(get_language() or "en").split("-")[0],
        kind=labels.kind_of_record(data),
        state=labels.state_words(data),
        left=tuple(_left(data)),
        facts=tuple(_facts(data)),
        summary=tuple(_summary(data)),
        bar=tuple(_bar(data)),
        article=tuple(lay_article(data)),
        claims=tuple(lay_claim(data, claim) for claim in data.standing),
        past=tuple(lay_past(data)),
        set_aside=(*dropped, *((sentence, _(why)) for sentence, why in data.set_aside)),
        changes=tuple(_changes(data)),
        corrections=tuple(
            SheetCorrection(labels.moment(data, entry.at), entry.by.name, entry.wrong, entry.right)
            for entry in data.corrections
        ),
        proof=tuple(_proof(data)),
        link=labels.followable(data.address),
        as_of=labels.moment(data, data.as_of),
    )


def _why_dropped(claim: ReportClaim) -> str:
    reason = labels.word("dismiss", claim.dismiss_reason)
    return f"{reason}: {claim.dismiss_note}" if claim.dismiss_note else reason


def _facts(data: ReportData) -> Iterator[tuple[str, str]]:
    names = [", ".join(person.name for person in people) for people in (data.checkers, data.approvers)]
    yield _("Article"), ", ".join(part for part in (f"{_('Version')} {data.version}", data.author) if part)
    if data.published:
        yield _("Published"), labels.day(data.published)
    yield _("Checked by"), names[0] or "–"
    yield _("Approved by"), names[1] or "–"
    if cleared := labels.cleared(data):
        yield _("Clearance"), cleared
    yield _("Mode"), labels.word("mode", data.mode)
    yield _("Scale"), labels.scale(data)
    yield _("Record as of"), labels.moment(data, data.as_of)
    yield _("Times"), data.time_zone
    yield _("Issued"), _issued(data)
    yield _("Tools"), ", ".join(part for part in (f"Factcheck {data.tool_version}", data.engine_version) if part)


def _issued(data: ReportData) -> str:
    if not data.number:
        return _("not issued: the record as it stands")
    return _("report %(number)s, by %(who)s") % {"number": data.number, "who": data.issued_by}


def _left(data: ReportData) -> Iterator[tuple[str, str]]:
    """What is not approved, by status: its word, and the numbers of the claims."""
    labels_by: defaultdict[str, list[str]] = defaultdict(list)
    for claim in data.unapproved:
        labels_by[claim.status].append(claim.label)
    for status in Status:
        if status in labels_by:
            yield _(status.label), ", ".join(labels_by[status])


def _summary(data: ReportData) -> Iterator[SummaryRow]:
    for key, counts in data.by_rating().items():
        rating = labels.rating(data, key)
        yield SummaryRow(_(rating.label), rating.mark, counts["approved"], counts["submitted"], _follows(data, key))


def _follows(data: ReportData, rating: str) -> str:
    """What the verdicts of one rating ask for: “2 × New wording, 1 × Cut”."""
    actions = Counter(claim.action for claim in data.standing if claim.rating == rating and claim.action)
    return ", ".join(f"{number} × {labels.word('action', action)}" for action, number in actions.items()) or "–"


def _bar(data: ReportData) -> Iterator[tuple[str, str, int]]:
    """Status, rating and number, in the order of the summary: approved first, untouched last."""
    order = {status: place for place, status in enumerate(("approved", "submitted"))}
    counts = Counter((claim.status, claim.rating) for claim in data.standing)
    for (status, rating), number in sorted(counts.items(), key=lambda row: (order.get(row[0][0], 2), row[0])):
        yield status, rating, number


def _changes(data: ReportData) -> Iterator[SheetChange]:
    entries = {claim.label for claim in (*data.standing, *data.past)}
    for change in data.changes:
        yield _change(data, change, f"entry-{change.claim}" if change.claim in entries else "")


def _change(data: ReportData, change: ReportChange, anchor: str) -> SheetChange:
    whats = {
        "added": _("new claim"),
        "gone": _("no longer in the list"),
        "status": _("status"),
        "rating": _("verdict"),
        "statement": _("statement"),
        "words": _("words of the article"),
        "wording": _("proposed wording"),
        "adopted": _("change made"),
        "rationale": _("rationale"),
        "details": _("details"),
        "evidence": _("evidence"),
        "text": _("version of the article"),
    }
    old, new = (labels.changed(data, change.what, value) for value in (change.old, change.new))
    return SheetChange(change.claim, whats[change.what], old, new, anchor)


def _proof(data: ReportData) -> Iterator[str]:
    values = {"n": data.chain.length, "head": data.chain.head or "–"}
    yield _("%(n)s events in the chain of the article; the last hash is %(head)s") % values
    yield _("This proves integrity and order. It does not prove that a server really sent what was captured.")
