"""The only network code of the product: `get` fetches one page from outside, guarded.

The way of an address: `targets` takes it apart, `hosts` reads its host in any spelling, `resolving` asks for the
addresses once and checks each against `blocks`, `connections` connects to a checked one and meters what comes
(`limits`), `asking` sends the request, `decoding` reads the body. A redirect begins again at the top.
"""

from factcheck.fetching.asking import TOOL
from factcheck.fetching.connections import Connector
from factcheck.fetching.getting import Fetched, Redirect, get
from factcheck.fetching.limits import Limits
from factcheck.fetching.refusals import Code, FetchRefused
from factcheck.fetching.resolving import Resolver
from factcheck.fetching.targets import parse_allowed

__all__ = [
    "TOOL",
    "Code",
    "Connector",
    "FetchRefused",
    "Fetched",
    "Limits",
    "Redirect",
    "Resolver",
    "get",
    "parse_allowed",
]
