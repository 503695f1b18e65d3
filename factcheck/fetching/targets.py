"""The address a person gave, taken apart once: what is checked here is what is asked for later."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import quote, urljoin

from factcheck.fetching.hosts import Host, parse_host
from factcheck.fetching.refusals import Code, FetchRefused

LONGEST_ADDRESS = 8_000  # characters
PORTS = {"http": 80, "https": 443}
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(.*)", re.IGNORECASE | re.DOTALL)
AUTHORITY = re.compile(r"//([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?", re.DOTALL)
HOST_AND_PORT = re.compile(r"(\[[^\]]*\]|[^:\[\]]+)(?::([0-9]*))?")
STAYS_IN_PATH_AND_QUERY = "%/:?@!$&'()*+,;=~[]|"


@dataclass(frozen=True)
class Target:
    scheme: str
    host: Host
    port: int
    path_and_query: str

    @property
    def authority(self) -> str:
        """What the Host header says: the scheme's own port is left out."""
        return self.host.in_address if self.port == PORTS[self.scheme] else f"{self.host.in_address}:{self.port}"

    @property
    def url(self) -> str:
        """In ASCII, without fragment."""
        return f"{self.scheme}://{self.authority}{self.path_and_query}"


@dataclass(frozen=True)
class Allowed:
    """Hosts and ports that a setting opens, at whatever address they resolve to."""

    pairs: frozenset[tuple[str, int]]

    def __contains__(self, target: Target) -> bool:
        return (target.host.name, target.port) in self.pairs


def parse_allowed(entries: Collection[str]) -> Allowed:
    """Entries such as `127.0.0.1:8123` or `[::1]:8080`. Raises ValueError for one without host and port."""
    return Allowed(frozenset(map(_allowed_pair, entries)))


def _allowed_pair(entry: str) -> tuple[str, int]:
    match = HOST_AND_PORT.fullmatch(entry.strip())
    if not match or not match[2]:
        raise ValueError(f"An allowed address is written host:port, not {entry!r}")
    try:
        return parse_host(match[1]).name, _port(match[2])
    except FetchRefused as refused:
        raise ValueError(f"An allowed address is written host:port, not {entry!r}") from refused


def parse_target(url: str) -> Target:
    """Raises FetchRefused: BAD_ADDRESS, BAD_SCHEME, BAD_PORT or CREDENTIALS. Whether the port is open comes later."""
    text = url.strip()
    _refuse_unreadable(text)
    scheme, rest = _scheme(text)
    match = AUTHORITY.fullmatch(rest)
    if not match:
        raise FetchRefused(Code.BAD_ADDRESS, f"no host: {text}")
    authority, path, query = match[1], match[2], match[3] or ""
    if "\\" in authority + path:  # browsers take it for a slash, other software does not
        raise FetchRefused(Code.BAD_ADDRESS, f"backslash: {text}")
    host, port = _host_and_port(authority, PORTS[scheme])
    return Target(
        scheme, host, port, quote(path or "/", STAYS_IN_PATH_AND_QUERY) + quote(query, STAYS_IN_PATH_AND_QUERY)
    )


def parse_location(base: Target, location: str) -> Target:
    """The target of a redirect's Location, as it came out of the header (Latin-1, in truth mostly UTF-8)."""
    try:
        text = location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        text = location
    _refuse_unreadable(text)
    try:
        return parse_target(urljoin(base.url, text.strip()))
    except ValueError as error:
        raise FetchRefused(Code.BAD_ADDRESS, f"redirect to {text}") from error


def _refuse_unreadable(text: str) -> None:
    if len(text) > LONGEST_ADDRESS:
        raise FetchRefused(Code.BAD_ADDRESS, "too long")
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in text):
        raise FetchRefused(Code.BAD_ADDRESS, f"control character or lone surrogate: {text}")


def _scheme(text: str) -> tuple[str, str]:
    match = SCHEME.fullmatch(text)
    if not match or match[1].lower() not in PORTS:
        raise FetchRefused(Code.BAD_SCHEME, f"neither http nor https: {text}")
    return match[1].lower(), match[2]


def _host_and_port(authority: str, default_port: int) -> tuple[Host, int]:
    if "@" in authority:
        raise FetchRefused(Code.CREDENTIALS, "name or password in the address")
    match = HOST_AND_PORT.fullmatch(authority)
    if not match:
        raise FetchRefused(Code.BAD_ADDRESS, f"no host and port: {authority}")
    return parse_host(match[1]), _port(match[2]) if match[2] else default_port


def _port(digits: str) -> int:
    digits = digits.lstrip("0") or "0"
    if len(digits) > 5 or not 0 < int(digits) < 65_536:
        raise FetchRefused(Code.BAD_PORT, f"no port: {digits}")
    return int(digits)
