"""Units made comparable: what dimension each is of, by what factor, and how a figure of each is told."""

import re
from decimal import Decimal

from factcheck.domain.quantities import Quantity
from factcheck.domain.quantities.words import vocabulary

# Canonical unit -> (dimension, factor to its base).
DIMENSIONS: dict[str, tuple[str, Decimal]] = {
    unit: (dimension, Decimal(factor))
    for dimension, units in {
        "length": {"mm": "0.001", "cm": "0.01", "m": "1", "km": "1000", "mi": "1609.344", "ft": "0.3048",
                   "in": "0.0254", "yd": "0.9144"},
        "mass": {"mg": "0.000001", "g": "0.001", "kg": "1", "t": "1000", "lb": "0.45359237", "oz": "0.02835",
                 "Pfund": "0.5"},
        "area": {"m²": "1", "ha": "10000", "km²": "1000000", "ac": "4046.856", "mi²": "2589988", "ft²": "0.092903"},
        "volume": {"ml": "0.001", "l": "1", "m³": "1000", "gal": "4.546", "US gal": "3.785", "pt": "0.568"},
        "energy": {"kWh": "1", "MWh": "1000", "GWh": "1000000", "TWh": "1000000000"},
        "power": {"kW": "1", "MW": "1000", "GW": "1000000"},
        "temperature": {"°C": "1", "°F": "0.5555555556"},
        "duration": {"s": "1", "min": "60", "h": "3600", "d": "86400", "wk": "604800", "mo": "2629800",
                     "quarter": "7889400", "yr": "31557600", "decade": "315576000"},
        "speed": {"km/h": "1", "mph": "1.609344"},
        "pp": {"bp": "0.01"},
    }.items()
    for unit, factor in units.items()
}  # fmt: skip

# A temperature below nought: a sign or a word before it, or words behind it.
_SIGN = re.compile(r"(?:(?<=\s)|\A)[-‐–−](?=\d+(?:[.,]\d+)?\s?(?:°|[CF]\b|[Gg]rad|degrees?))")
_MINUS = re.compile(r"(?:\b(?:minus|negative)\s|[-‐–−])\Z", re.IGNORECASE)
_BELOW = re.compile(
    r"\s(?:unter\s(?:null|dem\s(?:gefrierpunkt|nullpunkt))|below\s(?:zero|freezing)|frost)\b", re.IGNORECASE
)
ZERO = {"°F": Decimal(32)}  # where a scale begins that does not begin at nought
_CODES = {"us$": "USD", "us-$": "USD", "a$": "AUD", "usd": "USD", "eur": "EUR", "chf": "CHF", "gbp": "GBP",
          "sfr": "CHF", "€": "EUR", "$": "USD", "£": "GBP"}  # fmt: skip
_CODE_BEFORE = re.compile(r"(?<![\w$])(?:US-?\$|A\$|USD|EUR|CHF|GBP|Sfr|[€$£])\.?\s?\Z", re.IGNORECASE)
_GLUED_SHARE = re.compile(r"\d+(?:[.,]\d+)?[-‐\s]?(?:prozentig\w*|per[-‐]cent|percent)(?!\w)", re.IGNORECASE)
_BASIS_POINTS = re.compile(r"\s(?:basis\s?points?|bps|basispunkte?n?)\b", re.IGNORECASE)
_WEIGHED = re.compile(r"\b(?:weigh\w*|in\sweight|w[io]eg\w*|wog\w*|schwer)\b", re.IGNORECASE)
_HYPHENED = re.compile(r"[-‐](?P<unit>[a-z]{3,})\Z")  # `a 900-foot tanker`
_LASTING = re.compile(r"[-‐]?(?P<unit>sekünd|minüt|stünd|täg|wöch|monat)ig[a-z]*\Z", re.IGNORECASE)
_LASTS = {"sekünd": "s", "minüt": "min", "stünd": "h", "täg": "d", "wöch": "wk", "monat": "mo"}
_AGE = re.compile(
    r"\b(?:aged|(?:at|of)\s(?:the\s|an\s)?age\sof|(?:im|in\shohem)\s\w*alter\svon|died\sat)\s(?:(?:just|only|nur|erst|gerade\seinmal)\s)?\Z",
    re.IGNORECASE,
)
AGE_REACH = 30  # code points before a figure in which it is told that it is an age
WEIGHED_REACH = 40  # code points around pounds in which it is told that something was weighed


def stated_unit(text: str, quantity: Quantity) -> tuple[str, str]:
    """Unit and kind, also where the unit stands before the figure (`CHF 20`) or within a word (`zehnprozentig`)."""
    pounds = quantity.unit == "GBP" and text[quantity.end - 1].isalpha()
    if pounds and _WEIGHED.search(text[max(0, quantity.start - WEIGHED_REACH) : quantity.end + WEIGHED_REACH]):
        return ("Pfund" if text[: quantity.end].endswith("fund") else "lb"), "measure"
    if quantity.unit and quantity.kind != "cardinal" and not _GLUED_SHARE.match(text, quantity.start):
        return quantity.unit, quantity.kind
    if _GLUED_SHARE.match(text, quantity.start):
        return "%", "share"
    code = _CODE_BEFORE.search(text[max(0, quantity.start - 6) : quantity.start])
    if code and not quantity.unit:
        return _CODES[code[0].lower().strip(" .")], "money"
    if not quantity.unit and _BASIS_POINTS.match(text, quantity.end):
        return "bp", "measure"
    if not quantity.unit and _AGE.search(text[max(0, quantity.start - AGE_REACH) : quantity.start]):
        return "yr", "measure"
    glued = "" if quantity.unit else _glued(text[quantity.start : quantity.end])
    return (glued, "measure") if glued else (quantity.unit, quantity.kind)


def _glued(written: str) -> str:
    """The unit at the end of `900-foot` or `dreistündige`; empty where there is none."""
    lasting, hyphened = _LASTING.search(written), _HYPHENED.search(written)
    if lasting:
        return _LASTS[lasting["unit"].lower()]
    return vocabulary("en").units.get(hyphened["unit"], "") if hyphened else ""


def without_signs(text: str) -> str:
    """The text at the same places, with the signs of temperatures left out: numbers are read without."""
    return _SIGN.sub(" ", text)


def is_below(text: str, start: int, end: int) -> bool:
    """Whether the temperature at [start, end) is one below nought."""
    return bool(_MINUS.search(text[max(0, start - len("negative ")) : start]) or _BELOW.match(text, end))


def dimension_of(kind: str, unit: str) -> tuple[str, Decimal]:
    if kind in ("ordinal", "multiple", "score"):
        return kind, Decimal(1)
    if kind == "money":
        return f"money:{unit}", Decimal(1)
    if kind == "share":
        return ("share" if unit == "%" else unit), Decimal(1)
    if unit in DIMENSIONS:
        return DIMENSIONS[unit]
    return (unit or "count"), Decimal(1)
