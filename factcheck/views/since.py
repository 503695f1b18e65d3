"""What has changed since an editor last decided on a claim: on the second look he reads only that."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.actions.basis import CONTENT_ACTS
from factcheck.domain.differences import Difference, compare_wordings
from factcheck.domain.states import Status
from factcheck.models import Claim, Decision, Event, Note, Verdict
from factcheck.models.events import with_people

# Beside what people do to the content, what a new version of the text does to it.
CHANGES = (*CONTENT_ACTS, "outdate", "reword_claim", "remove")


@dataclass(frozen=True)
class Since:
    """`note` is the return, None where the verdict before was approved; `talk` what was said since; the differences
    are empty where nothing changed. `is_alike`: both verdicts rest on the same.
    """

    decision: Decision
    note: Note | None
    talk: Sequence[Note]
    rationale: tuple[Difference, ...]
    wording: tuple[Difference, ...]
    changes: Sequence[Event]
    is_alike: bool

    @property
    def status(self) -> Status:
        """How the verdict before is marked."""
        return Status.RETURNED if self.note else Status.STALE

    @property
    def before(self) -> Verdict:
        return self.decision.verdict


def since_decision(claim: Claim, verdict: Verdict) -> Since | None:
    """None for a claim on which nobody decided before this verdict."""
    earlier = Decision.objects.filter(verdict__claim=claim).exclude(verdict=verdict)
    decision = earlier.select_related("verdict__decision", "editor").order_by("pk").last()
    if decision is None:
        return None
    said = Note.objects.filter(claim=claim, at__gte=decision.decided_at)
    notes = list(said.select_related("by", "answers").order_by("pk"))
    changes = Event.objects.filter(claim=claim, act__in=CHANGES, at__gt=decision.decided_at)
    before = decision.verdict
    return Since(
        decision=decision,
        note=next((note for note in notes if note.decision_id == decision.pk), None),
        talk=[note for note in notes if note.decision_id != decision.pk],
        rationale=_difference(before.rationale, verdict.rationale),
        wording=_difference(before.final_wording, verdict.proposed_wording),
        changes=with_people(changes.for_list().order_by("sequence")),
        is_alike=before.fingerprint == verdict.fingerprint,
    )


def _difference(before: str, after: str) -> tuple[Difference, ...]:
    return compare_wordings(before, after) if before != after else ()
