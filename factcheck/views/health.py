"""Is the product alive, and does its database hold what it should?"""

import logging

from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from factcheck.models import triggers

UNSOUND = 503

logger = logging.getLogger(__name__)


@login_not_required
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """200 when the database answers and its guards stand; what is wrong stands in the log, not here."""
    if missing := triggers.missing(connection):
        logger.error("guards of the database do not stand: %s", ", ".join(missing))
        return HttpResponse("not sound", content_type="text/plain", status=UNSOUND)
    return HttpResponse("ok", content_type="text/plain")
