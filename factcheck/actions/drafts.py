"""What somebody is typing, kept before it is sent."""

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from factcheck.actions.moves import renew_hold
from factcheck.actions.refusals import require_reviewer
from factcheck.domain.states import Status
from factcheck.models import Claim, Draft, User

FIELD_LIMIT = 20_000


@transaction.atomic
def save_draft(claim: Claim, form: str, fields: Mapping[str, str], *, by: User) -> None:
    """One row a person, claim and form; what is not sent stays as it was, so that two fields saved at once both live.

    `revision` tells what the claim was when the typing began, `verdict` in which round. A save that comes late, after
    the person's own verdict went to the editor, brings nothing back.
    """
    if claim.as_status is Status.SUBMITTED and claim.verdict and claim.verdict.assessor_id == by.pk:
        return
    require_reviewer(by)
    renew_hold(claim, by=by)
    kept = {name: value[:FIELD_LIMIT] for name, value in fields.items()}
    draft = Draft.objects.select_for_update().filter(person=by, claim=claim, form=form).first()
    if draft is None:
        Draft.objects.bulk_create(
            [Draft(person=by, claim=claim, form=form, fields=kept, revision=claim.revision, verdict=claim.verdict)],
            ignore_conflicts=True,
        )
        return
    same_round = draft.verdict_id == claim.verdict_id
    draft.fields = (draft.fields if same_round else {}) | kept
    draft.revision = draft.revision if same_round else claim.revision
    draft.verdict, draft.saved_at = claim.verdict, timezone.now()
    draft.save()


def drop_drafts(claim: Claim) -> None:
    """When the verdict is decided nobody's unsent words on it matter any more."""
    Draft.objects.filter(claim=claim).delete()
