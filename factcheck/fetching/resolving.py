"""From a host to the addresses that may be connected to: asked once, every answer checked."""

import queue
import socket
import threading
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address

from factcheck.fetching.blocks import is_public
from factcheck.fetching.limits import Meter
from factcheck.fetching.refusals import Code, FetchRefused
from factcheck.fetching.targets import PORTS, Allowed, Target

Resolver = Callable[[str], Sequence[str]]
"""A host name to its addresses in figures; raises OSError for a name without any."""


def system_resolver(name: str) -> Sequence[str]:
    answers = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    return [str(answer[4][0]) for answer in answers]


def checked_addresses(target: Target, allowed: Allowed, resolve: Resolver, meter: Meter) -> tuple[str, ...]:
    """The addresses to try, in the resolver's order. One closed address among the answers closes them all."""
    if target in allowed:
        return _unique(target.host.readings[:1] or _answers(target.host.name, resolve, meter))
    if target.port not in PORTS.values():
        raise FetchRefused(Code.BAD_PORT, f"port {target.port}")
    if target.host.name.rpartition(".")[2] == "localhost":  # RFC 6761: this machine, whatever a resolver says
        raise _refused(target)
    answers = target.host.readings or _answers(target.host.name, resolve, meter)
    if not all(map(is_public, answers)):
        raise _refused(target)
    return _unique(answers[:1] if target.host.readings else answers)


def _refused(target: Target) -> FetchRefused:
    return FetchRefused(Code.REFUSED_ADDRESS, f"not a public address: {target.host.name}")


def _unique(addresses: Sequence[IPv4Address | IPv6Address]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(str, addresses)))


def _answers(name: str, resolve: Resolver, meter: Meter) -> tuple[IPv4Address | IPv6Address, ...]:
    try:
        answers = tuple(map(ip_address, _in_time(lambda: resolve(name), meter)))
    except (OSError, ValueError) as error:
        raise FetchRefused(Code.CONNECTION_FAILED, f"{name} does not resolve: {error}") from error
    if not answers:
        raise FetchRefused(Code.CONNECTION_FAILED, f"{name} does not resolve")
    return answers


def _in_time(ask: Callable[[], Sequence[str]], meter: Meter) -> Sequence[str]:
    """The system's resolver knows no time limit of ours; a thread that is late is left to end by itself."""
    answered: queue.SimpleQueue[Sequence[str] | Exception] = queue.SimpleQueue()

    def run() -> None:
        try:
            answered.put(ask())
        except Exception as error:
            answered.put(error)

    threading.Thread(target=run, name="factcheck-resolver", daemon=True).start()
    try:
        answer = answered.get(timeout=meter.patience(meter.limits.connect_seconds))
    except queue.Empty as error:
        raise FetchRefused(Code.TIMED_OUT, "the name was not resolved in time") from error
    if isinstance(answer, Exception):
        raise answer
    return answer
