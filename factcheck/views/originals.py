"""The bytes of a copy: framed where they can do nothing, and as files to be saved.

Where a second host is set for them, the frame comes from there, without any cookie: a signed address that holds for a
short time says which copy it is and which of our hosts may frame it.
"""

import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.text import slugify
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from factcheck.actions.files import Damaged, Missing, read_file
from factcheck.domain.charsets import codec_of
from factcheck.models import Snapshot, User
from factcheck.views.access import get_snapshot, get_snapshot_of, person

# Nothing runs, nothing loads, nothing is sent; only our own page may frame it.
SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors {ancestors}"
PAGES = ("text/html", "application/xhtml+xml")
PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp")
PLAIN = ("text/plain", "text/markdown")
EXTENSIONS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
}
# Chromium opens a connection for some links and for every frame before any policy is asked, however their attributes
# are spelled. None of them may load anything: each is shown as an element that is as empty, and does nothing; an inner
# frame as one whose content is no markup either.
POWERLESS = {"<link": "<basefont", "<frame": "<basefont", "<iframe": "<noembed", "</iframe": "</noembed"}
# In ISO 2022 these say which letters follow, and a browser drops them: they may part the letters of a name.
SHIFTS = rb"(?:\x1b[$(][@BIJ])*"


def _spellings() -> Iterator[tuple[re.Pattern[bytes], bytes]]:
    for name, shown in POWERLESS.items():
        parted = SHIFTS.join(map(re.escape, map(str.encode, name)))
        yield re.compile(parted, re.IGNORECASE), shown.encode()
        for code in ("utf-16-le", "utf-16-be"):
            yield re.compile(re.escape(name.encode(code)), re.IGNORECASE), shown.encode(code)


SPELLINGS = tuple(_spellings())
SALT, TICKET_SECONDS = "snapshot-frame", 600


def is_framed(copy: Snapshot) -> bool:
    return copy.media_type in (*PAGES, *PICTURES, *PLAIN)


def frame_address(request: HttpRequest, copy: Snapshot) -> str:
    """Where the frame of our own page finds the original."""
    path = reverse("snapshot_frame", args=[copy.pk])
    if not settings.SNAPSHOT_HOST:
        return path
    ours = f"{request.scheme}://{request.get_host()}"
    ticket = signing.dumps({"copy": copy.pk, "ours": ours, "person": person(request).pk}, salt=SALT)
    return f"{request.scheme}://{settings.SNAPSHOT_HOST}{path}?ticket={ticket}"


@require_safe
@login_not_required  # checked here: on the second host a ticket stands for the sign-in
@xframe_options_exempt  # framed by our own page alone: frame-ancestors says so
def snapshot_frame(request: HttpRequest, pk: int) -> HttpResponse:
    """The page as it came, in a response that lets it do nothing."""
    if request.get_host() == settings.SNAPSHOT_HOST:
        ticket = _ticket(request, pk)
        holder = get_object_or_404(User, pk=ticket.get("person"), is_active=True)
        copy, ancestors = get_snapshot_of(holder, pk), str(ticket["ours"])
    elif not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    else:
        copy, ancestors = get_snapshot(request, pk), "'self'"
    if not is_framed(copy):
        raise Http404
    return sandboxed(_bytes(copy.sha256), _shown_type(copy), ancestors)


def sandboxed(data: bytes, content_type: str, ancestors: str = "'self'") -> HttpResponse:
    """Bytes from outside in a response that lets them do nothing; `ancestors` may frame it."""
    if content_type.startswith("text/html"):
        for name, shown in SPELLINGS:
            data = name.sub(shown, data)
    response = HttpResponse(data, content_type=content_type)
    response["Content-Security-Policy"] = SANDBOX.format(ancestors=ancestors)
    response["X-DNS-Prefetch-Control"] = "off"
    return response


def _ticket(request: HttpRequest, pk: int) -> dict[str, Any]:
    """Whom it was given to, and on which host of ours. 404 without a ticket for this copy that still holds; whether
    the person may still read the copy is asked anew.
    """
    try:
        ticket = signing.loads(request.GET.get("ticket", ""), salt=SALT, max_age=TICKET_SECONDS)
    except signing.BadSignature as failure:
        raise Http404 from failure
    if ticket["copy"] != pk:
        raise Http404
    return dict(ticket)


@require_safe
def snapshot_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The bytes as they came, to be saved; never shown by the browser. The name is ours."""
    copy = get_snapshot(request, pk)
    return _attachment(copy, copy.sha256, EXTENSIONS.get(copy.media_type, ".bin"))


@require_safe
def snapshot_archive(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything that passed between us and the server, as a WARC file."""
    copy = get_snapshot(request, pk)
    if not copy.archive_sha256:
        raise Http404
    return _attachment(copy, copy.archive_sha256, ".warc.gz")


def _attachment(copy: Snapshot, sha256: str, extension: str) -> HttpResponse:
    response = HttpResponse(_bytes(sha256), status=HTTPStatus.OK, content_type="application/octet-stream")
    name = f"{slugify(copy.source.title)[:60] or 'snapshot'}-{sha256[:12]}"
    response["Content-Disposition"] = f'attachment; filename="{name}{extension}"'
    response["Content-Security-Policy"] = SANDBOX.format(ancestors="'none'")
    return response


def _bytes(sha256: str) -> bytes:
    try:
        return read_file(sha256)
    except (Missing, Damaged) as failure:
        raise Http404 from failure


def _shown_type(copy: Snapshot) -> str:
    """Never a type that a browser would run or hand on to another program."""
    if copy.media_type in PICTURES:
        return copy.media_type
    kind = "text/html" if copy.media_type in PAGES else "text/plain"
    charset = copy.charset if codec_of(copy.charset) else ""
    if not charset and kind == "text/plain":
        charset = "utf-8"
    return f"{kind}; charset={charset}" if charset else kind
