"""What somebody is typing, kept before it is sent."""

from collections.abc import Mapping

from factcheck.models import Claim, Draft, User

FIELD_LIMIT = 20_000


def save_draft(claim: Claim, form: str, fields: Mapping[str, str], *, by: User) -> Draft:
    """One row a person, claim and form; `revision` tells what the claim was when the typing began."""
    kept = {name: value[:FIELD_LIMIT] for name, value in fields.items()}
    draft, made = Draft.objects.get_or_create(
        person=by, claim=claim, form=form, defaults={"revision": claim.revision, "fields": kept}
    )
    if not made:
        draft.fields = kept
        draft.save(update_fields=["fields", "saved_at"])
    return draft


def drop_draft(claim: Claim, form: str, *, by: User) -> None:
    Draft.objects.filter(person=by, claim=claim, form=form).delete()
