"""What has changed since an editor returned a verdict: on the second look he reads only that."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.actions.basis import CONTENT_ACTS
from factcheck.domain.differences import Difference, compare_wordings
from factcheck.models import Claim, Event, Note, Verdict


@dataclass(frozen=True)
class Since:
    """`note` is the last return, `talk` what was said after it; the differences are empty where nothing changed."""

    note: Note
    talk: Sequence[Note]
    before: Verdict
    rationale: tuple[Difference, ...]
    wording: tuple[Difference, ...]
    changes: Sequence[Event]


def since_return(claim: Claim, verdict: Verdict) -> Since | None:
    """None for a verdict that was never returned."""
    notes = list(Note.objects.filter(claim=claim).select_related("by", "answers", "decision__verdict").order_by("pk"))
    returns = [note for note in notes if note.decision and note.decision.verdict_id != verdict.pk]
    if not returns or returns[-1].decision is None:
        return None
    note, before = returns[-1], returns[-1].decision.verdict
    changes = Event.objects.filter(claim=claim, act__in=CONTENT_ACTS, at__gt=note.at)
    return Since(
        note=note,
        talk=[other for other in notes if other.pk > note.pk],
        before=before,
        rationale=_difference(before.rationale, verdict.rationale),
        wording=_difference(before.proposed_wording, verdict.proposed_wording),
        changes=list(changes.select_related("actor", "article").order_by("sequence")),
    )


def _difference(before: str, after: str) -> tuple[Difference, ...]:
    return compare_wordings(before, after) if before != after else ()
