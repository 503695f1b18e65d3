"""What every page shows: the numbers beside Queue and Approvals."""

from typing import Any

from django.http import HttpRequest

from factcheck.domain.states import Status
from factcheck.models import Claim


def counts(request: HttpRequest) -> dict[str, Any]:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated or request.headers.get("HX-Request"):
        return {}
    claims = Claim.objects.visible_to(user)
    return {
        "queue_count": claims.in_queue().count(),
        "approval_count": claims.filter(status=Status.SUBMITTED).count(),
    }
