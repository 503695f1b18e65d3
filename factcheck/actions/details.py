"""Ticking off the details of a claim, one by one."""

from django.db import transaction
from django.utils import timezone

from factcheck.actions.moves import touch_held
from factcheck.actions.trail import record
from factcheck.models import Detail, User


@transaction.atomic
def tick_detail(detail: Detail, *, by: User, holds: bool | None) -> None:
    """The reviewer's judgement on one detail: holds, fails, or (None) not judged yet."""
    touch_held(detail.claim, by=by)
    before = detail.holds
    if before is holds:
        return
    detail.holds = holds
    detail.judged_by, detail.judged_at = (by, timezone.now()) if holds is not None else (None, None)
    detail.save(update_fields=["holds", "judged_by", "judged_at"])
    record(
        "tick",
        by=by,
        claim=detail.claim,
        old={"detail": detail.letter, "holds": before},
        new={"detail": detail.letter, "exact": detail.exact, "holds": holds},
    )
