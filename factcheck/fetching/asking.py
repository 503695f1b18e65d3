"""One request over one line, and what its failures mean."""

import contextlib
import http.client
from collections.abc import Iterator

import requests
import urllib3

from factcheck.fetching.connections import Line, PinnedAdapter
from factcheck.fetching.decoding import ACCEPT_ENCODING
from factcheck.fetching.refusals import Code, FetchRefused

TOOL = f"Factcheck/1.0 (guarded GET; requests {requests.__version__})"
HEADERS = {
    "User-Agent": f"Mozilla/5.0 (compatible; {TOOL})",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,image/*;q=0.8,*/*;q=0.5",
    "Accept-Language": "de,en;q=0.8,*;q=0.5",
    "Accept-Encoding": ACCEPT_ENCODING,
    "Connection": "close",
}
FAILURES = (
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    OSError,
    ValueError,
)


@contextlib.contextmanager
def answer_over(line: Line) -> Iterator[requests.Response]:
    """The answer with its body unread. What goes wrong here or while the body is read raises FetchRefused."""
    limits = line.meter.limits
    adapter = PinnedAdapter(line)
    try:
        headers = {"Host": line.target.authority, **HEADERS}
        request = requests.Request("GET", line.target.url, headers=headers).prepare()
        timeouts = (limits.connect_seconds, limits.idle_seconds)
        with adapter.send(request, stream=True, timeout=timeouts) as response:
            yield response
    except FAILURES as error:
        raise FetchRefused(_meaning(error), f"{line.target.host.name}: {error!r}") from error
    finally:
        adapter.close()


def _meaning(error: BaseException) -> Code:
    if isinstance(error, requests.exceptions.SSLError | urllib3.exceptions.SSLError):
        return Code.TLS_FAILED
    if isinstance(error, requests.Timeout | urllib3.exceptions.TimeoutError | TimeoutError):
        return Code.TIMED_OUT
    if isinstance(_root(error), ConnectionError):
        return Code.CONNECTION_FAILED
    return Code.BAD_RESPONSE


def _root(error: BaseException) -> BaseException:
    while error.__context__ is not None:
        error = error.__context__
    return error
