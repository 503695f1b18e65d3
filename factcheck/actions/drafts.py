"""What somebody is typing, kept before it is sent."""

from collections.abc import Mapping

from django.utils import timezone

from factcheck.models import Claim, Draft, User

FIELD_LIMIT = 20_000


def save_draft(claim: Claim, form: str, fields: Mapping[str, str], *, by: User) -> None:
    """One row a person, claim and form; `revision` tells what the claim was when the typing began.

    A save that comes late, after the form was sent and the draft dropped, brings nothing back: the claim is no longer
    held by then.
    """
    kept = {name: value[:FIELD_LIMIT] for name, value in fields.items()}
    mine = Draft.objects.filter(person=by, claim=claim, form=form)
    if mine.update(fields=kept, saved_at=timezone.now()):
        return
    if Claim.objects.filter(pk=claim.pk, holder=by).exists():
        Draft.objects.bulk_create(
            [Draft(person=by, claim=claim, form=form, revision=claim.revision, fields=kept)], ignore_conflicts=True
        )


def drop_draft(claim: Claim, form: str, *, by: User) -> None:
    Draft.objects.filter(person=by, claim=claim, form=form).delete()
