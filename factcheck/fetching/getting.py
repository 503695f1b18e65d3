"""The guarded GET: one page from outside, or a refusal, within the limits."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

import requests

from factcheck.fetching.asking import TOOL, answer_over
from factcheck.fetching.connections import Connector, Line, system_connector
from factcheck.fetching.decoding import read_body
from factcheck.fetching.limits import DEFAULT_LIMITS, Limits, Meter
from factcheck.fetching.media import charset_of, media_type_of
from factcheck.fetching.refusals import Code, FetchRefused, refusal_of_status
from factcheck.fetching.resolving import Resolver, checked_addresses, system_resolver
from factcheck.fetching.targets import Target, parse_allowed, parse_location, parse_target

REDIRECT_STATUSES = (301, 302, 303, 307, 308)
PARTIAL = 206  # nobody asked for a part

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Redirect:
    """One answer that sent us on: `location` is its header as it came."""

    url: str
    status: int
    location: str
    reason: str
    http_version: str
    request_headers: Headers
    headers: Headers
    address: str


@dataclass(frozen=True)
class Fetched:
    """A page as it came. `url` is the one that answered, without fragment; `address` the IP that was connected to.

    `encoded_body` is what was sent (transfer coding undone), `body` the same with the content coding undone: one
    object where there was none. `charset` names a Python text codec or is empty. Times are UTC.
    """

    requested_url: str
    url: str
    redirects: tuple[Redirect, ...]
    status: int
    reason: str
    http_version: str
    request_headers: Headers
    headers: Headers
    encoded_body: bytes
    body: bytes
    media_type: str
    charset: str
    address: str
    started: datetime
    finished: datetime
    tool: str = TOOL


def get(
    url: str,
    *,
    allow: Collection[str] = (),
    limits: Limits = DEFAULT_LIMITS,
    resolve: Resolver = system_resolver,
    connect: Connector = system_connector,
) -> Fetched:
    """Fetches one page; every way of not getting it raises FetchRefused.

    `allow` opens hosts with their ports ("127.0.0.1:8123") at whatever address they resolve to; an entry that is none
    raises ValueError. `resolve` and `connect` are the two doors to the network.
    """
    meter = Meter(limits)
    allowed = parse_allowed(allow)
    started = datetime.now(UTC)
    target = parse_target(url)
    redirects: list[Redirect] = []
    while True:
        line = Line(target, checked_addresses(target, allowed, resolve, meter), connect, meter)
        with answer_over(line) as response:
            if response.status_code not in REDIRECT_STATUSES:
                return _fetched(url, tuple(redirects), response, line, started)
            redirects.append(_redirect(response, line))
        target = _onward(target, redirects, limits)


def _onward(target: Target, redirects: list[Redirect], limits: Limits) -> Target:
    onward = parse_location(target, redirects[-1].location)
    if onward.url in [redirect.url for redirect in redirects]:
        raise FetchRefused(Code.REDIRECT_LOOP, f"back to {onward.url}", status=redirects[-1].status)
    if len(redirects) > limits.redirects:
        raise FetchRefused(Code.TOO_MANY_REDIRECTS, f"over {limits.redirects}", status=redirects[-1].status)
    return onward


def _redirect(response: requests.Response, line: Line) -> Redirect:
    location = response.headers.get("Location", "")
    if not location.strip():
        raise FetchRefused(Code.BAD_RESPONSE, "redirect to nowhere", status=response.status_code)
    return Redirect(
        url=line.target.url,
        status=response.status_code,
        location=location,
        reason=response.reason,
        http_version=_http_version(response),
        request_headers=tuple(response.request.headers.items()),
        headers=_headers(response),
        address=line.address,
    )


def _fetched(
    url: str, redirects: tuple[Redirect, ...], response: requests.Response, line: Line, started: datetime
) -> Fetched:
    if not 200 <= response.status_code <= 299 or response.status_code == PARTIAL:
        raise refusal_of_status(response.status_code)
    encoded_body, body = read_body(response.raw, line.meter)
    if line.left_over.strip(b"\r\n"):
        raise FetchRefused(Code.BAD_RESPONSE, "the body is longer than the answer said")
    content_type = response.headers.get("Content-Type", "")
    return Fetched(
        requested_url=url,
        url=line.target.url,
        redirects=redirects,
        status=response.status_code,
        reason=response.reason,
        http_version=_http_version(response),
        request_headers=tuple(response.request.headers.items()),
        headers=_headers(response),
        encoded_body=encoded_body,
        body=body,
        media_type=media_type_of(content_type),
        charset=charset_of(content_type),
        address=line.address,
        started=started,
        finished=datetime.now(UTC),
    )


def _http_version(response: requests.Response) -> str:
    return "1.0" if response.raw.version == 10 else "1.1"


def _headers(response: requests.Response) -> Headers:
    """In the order and spelling of the server; a repeated header stands as often as it came. NUL, which no header may
    hold and no database takes, is a space (RFC 9110, 5.5).
    """
    return tuple((name, value.replace("\0", " ")) for name, value in response.raw.headers.items())
