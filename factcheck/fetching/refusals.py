"""Why an address was not fetched: one exception with a stable code; the words for people live with the pages."""

from enum import StrEnum


class Code(StrEnum):
    """What a caller tells its reader. An internal address gives `REFUSED_ADDRESS` whatever listens there."""

    BAD_ADDRESS = "bad_address"
    BAD_SCHEME = "bad_scheme"
    BAD_PORT = "bad_port"
    CREDENTIALS = "credentials"
    REFUSED_ADDRESS = "refused_address"
    CONNECTION_FAILED = "connection_failed"
    TLS_FAILED = "tls_failed"
    TIMED_OUT = "timed_out"
    TOO_LARGE = "too_large"
    REDIRECT_LOOP = "redirect_loop"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    BAD_RESPONSE = "bad_response"
    BAD_STATUS = "bad_status"
    NOT_FOUND = "not_found"
    FORBIDDEN = "forbidden"
    UNAVAILABLE = "unavailable"


class FetchRefused(Exception):
    """`detail` is for logs alone (no line break from outside survives in it); `status` is the server's, if any.

    Its text is the code and nothing else, so that a page which shows it by mistake gives nothing away.
    """

    def __init__(self, code: Code, detail: str = "", *, status: int | None = None) -> None:
        super().__init__(str(code))
        self.code = code
        self.detail = detail[:500].encode("unicode_escape").decode("ascii")
        self.status = status


def refusal_of_status(status: int) -> FetchRefused:
    """The refusal for an answer that is neither a page nor a redirect."""
    if status in (404, 410):
        code = Code.NOT_FOUND
    elif status in (401, 403, 451):
        code = Code.FORBIDDEN
    elif status == 429 or 500 <= status <= 599:
        code = Code.UNAVAILABLE
    else:
        code = Code.BAD_STATUS
    return FetchRefused(code, f"the server answered {status}", status=status)
