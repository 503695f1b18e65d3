"""The host of an address in every spelling, brought to one form.

Follows the WHATWG URL standard's host parser (percent-decoding, UTS 46, IPv4 in one to four parts of any radix), so
that what is checked is what a browser would have connected to; where that standard repairs, this module refuses.
"""

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import unquote_to_bytes

import idna

from factcheck.fetching.refusals import Code, FetchRefused

LONGEST_NAME = 253
LONGEST_LABEL = 63
LABEL = re.compile(r"[a-z0-9_-]+")
NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+")
OCTAL = re.compile(r"0[0-7]*")


@dataclass(frozen=True)
class Host:
    """`name` is ASCII in lower case, without brackets or a closing dot.

    `readings` is empty for a name. For an address in figures the first reading is the standard's, the one that is
    connected to; a second one is what software that takes `010` for ten would make of it. All must be allowed.
    """

    name: str
    readings: tuple[IPv4Address | IPv6Address, ...] = ()

    @property
    def in_address(self) -> str:
        return f"[{self.name}]" if ":" in self.name else self.name


def parse_host(text: str) -> Host:
    """Raises FetchRefused(BAD_ADDRESS) for what is no host."""
    if text.startswith("["):
        return _ipv6(text)
    name = _ascii_name(_percent_decoded(text)).removesuffix(".")
    labels = name.split(".")
    if NUMBER.fullmatch(labels[-1]):
        return _ipv4(labels)
    # No top-level domain begins with a digit: such a name is an address that somebody misspelt, or disguised.
    if labels[-1][:1].isdigit() or len(name) > LONGEST_NAME or not all(map(LABEL.fullmatch, labels)):
        raise _no_host(text)
    if any(len(label) > LONGEST_LABEL for label in labels):
        raise _no_host(text)
    return Host(name)


def _no_host(text: str) -> FetchRefused:
    return FetchRefused(Code.BAD_ADDRESS, f"no host: {text}")


def _ipv6(text: str) -> Host:
    inside = text.removeprefix("[").removesuffix("]")
    if len(inside) != len(text) - 2 or "%" in inside:  # a zone names an interface of this machine
        raise _no_host(text)
    try:
        address = IPv6Address(inside)
    except AddressValueError as error:
        raise _no_host(text) from error
    return Host(str(address), (address,))


def _percent_decoded(text: str) -> str:
    if "%" not in text:
        return text
    try:
        return unquote_to_bytes(text).decode("utf-8")
    except UnicodeError as error:
        raise _no_host(text) from error


def _ascii_name(text: str) -> str:
    """UTS 46 without transitional processing; emoji names, which IDNA 2008 alone would refuse, resolve as well."""
    try:
        mapped = idna.uts46_remap(text, std3_rules=False)
        return ".".join(map(_ascii_label, mapped.split(".")))
    except (idna.IDNAError, UnicodeError) as error:
        raise _no_host(text) from error


def _ascii_label(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def _ipv4(labels: list[str]) -> Host:
    standard = _address_of([_part(label, leading_zero_is_octal=True) for label in labels])
    if standard is None:
        raise _no_host(".".join(labels))
    naive = _address_of([_part(label, leading_zero_is_octal=False) for label in labels])
    readings = (standard,) if naive in (None, standard) else (standard, naive)
    return Host(str(standard), tuple(reading for reading in readings if reading))


def _part(label: str, *, leading_zero_is_octal: bool) -> int | None:
    if len(label) > LONGEST_NAME or not NUMBER.fullmatch(label):
        return None
    if label.startswith("0x"):
        return int(label[2:] or "0", 16)
    if leading_zero_is_octal and label.startswith("0"):
        return int(label, 8) if OCTAL.fullmatch(label) else None
    return int(label)


def _address_of(parts: list[int | None]) -> IPv4Address | None:
    """The last part fills what the others leave: 127.1 is 127.0.0.1."""
    known = [part for part in parts if part is not None]
    if len(known) != len(parts) or len(known) > 4:
        return None
    *leading, last = known
    if any(part > 255 for part in leading) or last >= 256 ** (5 - len(known)):
        return None
    high = sum(part << 8 * (3 - place) for place, part in enumerate(leading))
    return IPv4Address(high + last)
