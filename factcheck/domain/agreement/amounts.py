"""Quantities made comparable: fractions as shares, measures in one unit a dimension, qualifiers as bounds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from factcheck.domain.quantities import Quantity, find_dates, find_quantities

TENTH, QUARTER = Decimal("0.1"), Decimal("0.25")
HUNDRED = Decimal(100)
FRACTION_SLACK = Decimal("1.5")  # per cent points by which "a third" may be off
MULTIPLE_SLACK = Decimal("0.1")
CONVERTED = Decimal("0.01")  # share by which a converted figure may be off

# Canonical unit -> (dimension, factor to its base).
_DIMENSIONS: dict[str, tuple[str, Decimal]] = {
    unit: (dimension, Decimal(factor))
    for dimension, units in {
        "length": {"mm": "0.001", "cm": "0.01", "m": "1", "km": "1000", "mi": "1609.344", "ft": "0.3048",
                   "in": "0.0254"},
        "mass": {"g": "0.001", "kg": "1", "t": "1000"},
        "area": {"m²": "1", "ha": "10000", "km²": "1000000", "ac": "4046.856"},
        "volume": {"l": "1", "m³": "1000", "gal": "4.546"},
        "energy": {"kWh": "1", "MWh": "1000", "GWh": "1000000", "TWh": "1000000000"},
        "power": {"kW": "1", "MW": "1000", "GW": "1000000"},
        "duration": {"s": "1", "min": "60", "h": "3600", "d": "86400", "wk": "604800", "mo": "2629800",
                     "yr": "31557600"},
        "speed": {"km/h": "1", "mph": "1.609344"},
    }.items()
    for unit, factor in units.items()
}  # fmt: skip

_PARTS = {
    "hälfte": 2, "half": 2, "drittel": 3, "third": 3, "viertel": 4, "quarter": 4, "fünftel": 5, "fifth": 5,
    "sechstel": 6, "sixth": 6, "achtel": 8, "eighth": 8, "zehntel": 10, "tenth": 10,
    "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "zehnte": 10,
}  # fmt: skip
_TIMES = {"ein": 1, "eine": 1, "a": 1, "an": 1, "one": 1, "the": 1, "die": 1, "der": 1, "zwei": 2, "two": 2, "drei": 3,
          "three": 3, "vier": 4, "four": 4, "fünf": 5, "five": 5}  # fmt: skip
_QUALIFIERS = {
    "mindestens": "at least", "wenigstens": "at least", "at least": "at least", "mehr als": "over", "über": "over",
    "more than": "over", "over": "over", "gut": "slightly over", "just over": "slightly over", "knapp": "nearly",
    "fast": "nearly", "beinahe": "nearly", "nahezu": "nearly", "nearly": "nearly", "almost": "nearly",
    "just under": "nearly", "weniger als": "below", "unter": "below", "less than": "below", "fewer than": "below",
    "under": "below", "below": "below", "rund": "about", "etwa": "about", "ungefähr": "about", "circa": "about",
    "ca.": "about", "about": "about", "around": "about", "roughly": "about", "some": "about", "höchstens": "at most",
    "maximal": "at most", "at most": "at most", "up to": "at most", "bis zu": "at most", "no more than": "at most",
    "close to": "about", "approximately": "about", "reichlich": "slightly over", "no fewer than": "at least",
}  # fmt: skip
_QUALIFIER = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(_QUALIFIERS, key=len, reverse=True))
_FRACTION = re.compile(
    rf"(?:(?<!\w)(?P<q>{_QUALIFIER})\s+)?(?<!\w)"
    r"(?:(?:(?P<n>eine?|an?|one|the|die|der|zwei|two|drei|three|vier|four|fünf|five)[\s-]+)"
    r"(?P<part>Hälfte|half|Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel|"
    r"thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)"
    r"|(?P<half>Hälfte|half)|(?:jede[rs]?|every)\s+(?P<each>dritte|vierte|fünfte|sechste|zehnte|third|fourth|fifth|tenth)n?)(?!\w)",
    re.IGNORECASE,
)
_MULTIPLE = re.compile(
    r"(?<!\w)(?:(?P<word>verdoppel\w+|verdreifach\w+|doppelt|doubled?|twice|twofold|tripled?|trebled)|"
    r"(?P<n>zwei|drei|vier|fünf|sechs|zehn|\d+)"
    r"[\s-]?(?:mal|fach)"
    r"|(?P<en>two|three|four|five|six|ten|\d+)\s+times)(?:\s+(?:so|as)\s+\w+)?",
    re.IGNORECASE,
)
_COUNTS = {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "zehn": 10, "two": 2, "three": 3, "four": 4,
           "five": 5, "six": 6, "ten": 10}  # fmt: skip
_PERIOD_BEFORE = re.compile(r"\b(?:first|second|third|fourth|last|this|next|financial)\s+$", re.IGNORECASE)
_ARTICLES = re.compile(r"eine?[rnms]?|an?|no|once", re.IGNORECASE)


@dataclass(frozen=True)
class Amount:
    """`dimension` is "count", "share", "money:EUR", "length", ...; bounds in its base unit, None where unbounded."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    value: Decimal
    dimension: str
    unit: str = ""

    def meets(self, other: "Amount") -> bool:
        """Compatible; figures in two units were converted, and then rounded."""
        slack = abs(self.value) * CONVERTED if self.unit != other.unit else Decimal(0)
        return not (_below(self.high, other.low, slack) or _below(other.high, self.low, slack))

    def is_money(self) -> bool:
        return self.dimension.startswith("money")


def _below(high: Decimal | None, low: Decimal | None, slack: Decimal) -> bool:
    return high is not None and low is not None and high + slack < low


def find_amounts(text: str, language: str) -> tuple[Amount, ...]:
    """In order; years, dates and bare articles are left out."""
    found = list(_fractions(text))
    taken = [(amount.start, amount.end) for amount in found]
    taken += [(span.start, span.end) for span in find_dates(text, language, None)]
    for quantity in find_quantities(text, language):
        clear = all(quantity.end <= start or quantity.start >= end for start, end in taken)
        stated = quantity.value is not None or quantity.qualifier == "range"
        if clear and stated and not _ARTICLES.fullmatch(text[quantity.start : quantity.end]):
            found.append(_amount(text, quantity))
    return tuple(sorted(found, key=lambda amount: amount.start))


def find_multiple(text: str) -> Decimal | None:
    """The factor of "three times as many"."""
    match = _MULTIPLE.search(text)
    if not match:
        return None
    word = (match["word"] or match["n"] or match["en"]).lower()
    if word.isdigit():
        return Decimal(word)
    return Decimal(_COUNTS.get(word, 3 if "dr" in word or word.startswith("tr") else 2))


def _fractions(text: str) -> Iterator[Amount]:
    for match in _FRACTION.finditer(text):
        if _PERIOD_BEFORE.search(text[: match.start()]) or text[match.end() : match.end() + 2] == " a":
            continue
        part = (match["part"] or match["half"] or match["each"]).lower().removesuffix("s")
        value = HUNDRED * _TIMES.get((match["n"] or "a").lower(), 1) / _PARTS.get(part, 4)
        qualifier = _QUALIFIERS.get(" ".join((match["q"] or "").lower().split()), "")
        low, high = bounds(value, qualifier, FRACTION_SLACK)
        yield Amount(match.start(), match.end(), low, high, value, "share", "%")


def _amount(text: str, quantity: Quantity) -> Amount:
    dimension, factor = _dimension(quantity)
    written = text[quantity.start : quantity.end].lower()
    if quantity.value is None:
        low, high, value = quantity.low, quantity.high, quantity.low or quantity.high or Decimal(0)
    else:
        value = quantity.value
        low, high = bounds(value, _qualifier(quantity, written), _rounding(value, written))
    scaled = [None if bound is None else bound * factor for bound in (low, high)]
    return Amount(quantity.start, quantity.end, scaled[0], scaled[1], value * factor, dimension, quantity.unit)


def _qualifier(quantity: Quantity, written: str) -> str:
    found = re.match(_QUALIFIER, written)
    if found:
        return _QUALIFIERS[" ".join(found[0].split())]
    return {"under": "below", "just over": "slightly over"}.get(quantity.qualifier, quantity.qualifier)


def _dimension(quantity: Quantity) -> tuple[str, Decimal]:
    if quantity.kind in ("ordinal", "multiple", "score"):
        return quantity.kind, Decimal(1)
    if quantity.kind == "money":
        return f"money:{quantity.unit}", Decimal(1)
    if quantity.kind == "share":
        return ("share" if quantity.unit == "%" else quantity.unit), Decimal(1)
    if quantity.unit in _DIMENSIONS:
        return _DIMENSIONS[quantity.unit]
    return (quantity.unit or "count"), Decimal(1)


def bounds(value: Decimal, qualifier: str, rounding: Decimal) -> tuple[Decimal | None, Decimal | None]:
    """What the words allow, `rounding` beside the plain figure."""
    return {
        "about": (value * (1 - TENTH), value * (1 + TENTH)),
        "over": (value, None),
        "at least": (value, None),
        "slightly over": (value, value * (1 + TENTH)),
        "nearly": (value * (1 - TENTH), value),
        "below": (None, value),
        "at most": (None, value),
    }.get(qualifier, (value - rounding, value + rounding))


def _rounding(value: Decimal, written: str) -> Decimal:
    """Half a unit of the last digit that is written, where the figure is one that is usually rounded."""
    decimals = re.search(r"\d[.,](\d{1,2})(?!\d)", written)
    scaled = re.search(r"mio|mrd|million|milliard|bn|billion|\dm\b", written)
    if not decimals and not scaled and "%" not in written and "pro" not in written and "per" not in written:
        return Decimal(0)
    figure = re.search(r"\d+(?:[.,]\d+)*", written)
    digits = figure[0].replace(",", ".") if figure else ""
    try:
        unit = value / Decimal(digits) if digits.count(".") <= 1 and digits else Decimal(1)
    except (ArithmeticError, ValueError):
        return Decimal(0)
    places = len(decimals[1]) if decimals else 0
    return abs(unit) * Decimal(10) ** -places / 2
