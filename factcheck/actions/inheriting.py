"""Evidence of one claim brought over to another, where it has to be judged anew."""

from collections.abc import Iterable

from factcheck.models import Claim, Evidence


def copy_evidence(rows: Iterable[Evidence], claim: Claim, *, after: int, **changes: object) -> list[Evidence]:
    """Without its stance: what it does to the other words nobody has said yet. Numbers go on behind `after`."""
    return [_copy(row, claim, number, changes) for number, row in enumerate(rows, after + 1)]


def _copy(row: Evidence, claim: Claim, number: int, changes: dict[str, object]) -> Evidence:
    kept = {field.attname: getattr(row, field.attname) for field in Evidence._meta.concrete_fields}
    own = {"id": None, "claim_id": claim.pk, "number": number, "stance": "", "copied_from_id": row.pk}
    return Evidence.objects.create(**kept | own | changes)
