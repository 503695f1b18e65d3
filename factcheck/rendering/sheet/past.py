"""What was checked and no longer stands: claims that are gone, and verdicts that others took the place of."""

from collections.abc import Iterator
from dataclasses import replace

from django.utils.translation import gettext as _

from factcheck.domain.report import ReportClaim, ReportData, ReportEarlier
from factcheck.domain.states import SETTLED
from factcheck.rendering import labels

from .claims import assessed, decided, found_by
from .parts import SheetPast


def lay_past(data: ReportData) -> Iterator[SheetPast]:
    for claim in data.past:
        state = _state(claim, claim.last_version)
        unjudged = SheetPast(claim.label, claim.last_words or claim.statement, state, "", "", ())
        first, *others = [_verdict(data, claim, one) for one in claim.earlier] or [unjudged]
        yield replace(first, anchor=f"entry-{claim.label}") if claim.status in SETTLED else first
        yield from others


def _verdict(data: ReportData, claim: ReportClaim, one: ReportEarlier) -> SheetPast:
    return SheetPast(
        label=claim.label,
        words=one.words or claim.statement,
        state=_state(claim, one.version),
        verdict=_(labels.rating(data, one.rating).label),
        rationale=one.rationale,
        trail=tuple(_trail(data, one)),
    )


def _state(claim: ReportClaim, version: int) -> str:
    """What the claim is now, and in which version its words stood."""
    now = _("a later verdict stands") if claim.is_judged else labels.word("status", claim.status)
    return f"{now}, {_('in version %(n)s') % {'n': version}}" if version else now


def _trail(data: ReportData, one: ReportEarlier) -> Iterator[str]:
    """What was asked for, and how the verdict came to be and to an end."""
    if one.action:
        yield f"{labels.word('action', one.action)}."
    if one.wording:
        yield labels.ended(_("Proposed wording: %(wording)s") % {"wording": one.wording})
    yield assessed(data, one.verdict)
    if one.overruling and one.verdict.rating:
        yield from found_by(data, one.verdict)
    if one.withdrawn_at:
        yield _("Withdrawn, %(at)s.") % {"at": labels.moment(data, one.withdrawn_at)}
    if one.decision:
        yield decided(data, one.decision)
        if one.decision.reason and not one.overruling:
            yield one.decision.reason
