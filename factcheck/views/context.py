"""What every page shows: the numbers beside Queue, Approvals and Notices."""

from typing import Any, cast

from django.http import HttpRequest

from factcheck.domain.states import Status
from factcheck.models import Claim, Notice, User
from factcheck.models.subqueries import Counted

MOST = 1_000  # beyond this the number says "1000+": counting on would cost a page as much as the table is long


def counts(request: HttpRequest) -> dict[str, Any]:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated or request.headers.get("HX-Request"):
        return {}
    found = cast(dict[str, int], User.objects.filter(pk=user.pk).values(**_counted(user)).get())
    return {name: f"{MOST}+" if number > MOST else number for name, number in found.items()}


def _counted(user: User) -> dict[str, Counted]:
    """All of them in one statement."""
    claims = Claim.objects.visible_to(user).order_by()
    wanted = {
        "queue_count": claims.queued(),
        "approval_count": claims.filter(status=Status.SUBMITTED),
        "notice_count": Notice.objects.visible_to(user).unread().order_by(),
    }
    return {name: Counted(rows.values("pk")[: MOST + 1]) for name, rows in wanted.items()}
