"""Numbers with their qualifier, scale and unit, read from what the pattern of the language matched."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from .forms import COLLECTIVES, FORMS, Forms
from .found import Quantity
from .pattern import number_pattern
from .spaced import with_spaces
from .words import VOCABULARIES, Vocabulary, vocabulary

MONEY = {"EUR", "USD", "GBP", "JPY", "CHF", "CNY", "RUB", "PLN", "SEK", "ct", "p", "peso"}
SHARES = {"%", "pp", "‰"}
GLUED_BEFORE = ".,:/#-"
PERHAPS_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
# How many of the second unit make one of the first, for "four years and three months".
_PARTS_OF = {("yr", "mo"): 12, ("mo", "wk"): 4, ("wk", "d"): 7, ("d", "h"): 24, ("h", "min"): 60, ("min", "s"): 60}
_RANGE_DASHES = "-–—"
# What stands around a form decides whether it is one; its value can be read without.
_LOOKAROUND = re.compile(r"\(\?(?:<!|<=|=|!)(?:[^()]|\([^()]*\))*\)")
_HALVED = re.compile(r"\b(?:half|halbe[sn]?|medio)\b")
_IN = re.compile(r"\b(?:in|im)\s\Z", re.IGNORECASE)
_FROM = re.compile(r"(?:\bfrom|\bde|\bdesde)\s\Z", re.IGNORECASE)


def find_quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """All numbers, in order, not overlapping. Dates are not told apart here: a bare year is a number too."""
    return tuple(quantities_of(text, language))


def quantities_of(text: str, language: str) -> Iterator[Quantity]:
    """The same one by one, for texts that hold more than need be kept."""
    yield from _Reader(text, language if language in VOCABULARIES else "en").quantities()


class _Reader:
    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._pattern = number_pattern(language)
        self._words: Vocabulary = vocabulary(language)
        self._forms: Forms = FORMS[language]

    def quantities(self) -> Iterator[Quantity]:
        at = 0
        while match := self._pattern.search(self._text, at):
            quantity = None if match["label"] or self._is_glued(match) else self._read(match)
            if quantity is not None:
                yield quantity
            at = quantity.end if quantity else max(match.end(), at + 1)

    def _is_glued(self, match: re.Match[str]) -> bool:
        """Part of a longer figure, a file number or an address."""
        before = self._text[match.start() - 1 : match.start()] if match.start() else ""
        return before in GLUED_BEFORE and bool(before)

    def _read(self, match: re.Match[str]) -> Quantity | None:
        if match["score"]:
            return self._score(match)
        for kind in ("share", "multiple", "crowd", "each", "ordinal"):
            if match[kind]:
                return self._special(match, kind)
        return self._amount(match)

    def _score(self, match: re.Match[str]) -> Quantity | None:
        first, last = (int(part) for part in re.findall(r"\d+", match["score"]))
        if "-" in match["score"] and max(first, last) > 30:
            return None
        return Quantity(match.start(), match.end(), None, None, None, kind="score")

    def _special(self, match: re.Match[str], kind: str) -> Quantity:
        value, unit, name = self._special_value(match[kind].lower(), match, kind)
        if kind == "crowd":
            return self._made(match, match.end(kind), value, None, "at least", unit, "cardinal")
        if kind in ("share", "ordinal"):
            return self._bounded(match, match.end("number"), value, unit, name, self._value(match["of"]))
        return self._bounded(match, match.end(kind), value, unit, name)

    def _special_value(self, written: str, match: re.Match[str], kind: str) -> tuple[Decimal, str, str]:
        if kind == "share":
            return _first_matching(self._forms.shares, written), "%", "share"
        if kind == "multiple":
            return _first_matching(self._forms.multiples, written), "times", "multiple"
        if kind == "crowd":
            return _first_matching(self._forms.crowds, written), "USD" if "dollar" in written else "", "cardinal"
        ordinals = self._forms.ordinals or {}
        if kind == "each":
            return Decimal(100) / ordinals[match["every"].lower()], "%", "share"
        digits = re.match(r"\d+", written)
        number = int(digits.group()) if digits else next((n for w, n in ordinals.items() if written.startswith(w)), 0)
        return Decimal(number), "", "ordinal"

    def _amount(self, match: re.Match[str]) -> Quantity | None:
        low = self._value(match["core"])
        if low is None:
            return None
        scale, unit = self._scale(match, ""), self._unit(match, "")
        end = match.end("number")
        if match["among"] and self._is_part(match, low):
            return self._bounded(match, end, low * scale, unit, "cardinal", self._value(match["whole"]))
        if match["core2"] and self._is_range(match):
            high = self._value(match["core2"])
            if high is not None:
                return self._range(match, low * scale, high)
        if match["tail"]:
            end = match.start("tail")
        kind = "age" if match["age"] else "ordinal" if match["rank"] else _kind(unit)
        return self._bounded(match, end, low * scale, unit, kind)

    def _is_part(self, match: re.Match[str], part: Decimal) -> bool:
        """ "One in 11" is a share; "five in 2019" is not, nor is "2.5 million of 3"."""
        whole = self._value(match["whole"])
        if whole is None or part > whole or match["scale"] or match["unit"]:
            return False
        if match["among"].lower().endswith("sur") and whole > 20 and whole != 100:
            return False
        return not match["among"].lower().endswith("in") or (part == 1 and not PERHAPS_YEAR.fullmatch(match["whole"]))

    def _is_range(self, match: re.Match[str]) -> bool:
        """ "From 12 to 15" is a change and two numbers; "and" joins only what "between" opens."""
        joiner = match["joiner"].strip().lower()
        first, second = self._unit(match, ""), self._unit(match, "2")
        if (first, second) in _PARTS_OF and re.fullmatch(with_spaces(self._forms.joint), joiner):
            return True
        if first and second and first != second:
            return False
        if re.fullmatch(with_spaces(self._forms.joint), joiner):
            return bool(match["between"]) or (not first and second == "yr")
        if joiner in ("mal", "by"):
            return True
        in_year = _IN.search(self._text[max(0, match.start() - 4) : match.start()])
        if in_year and PERHAPS_YEAR.fullmatch(match["core"]) and not PERHAPS_YEAR.fullmatch(match["core2"]):
            return False  # `from 80 in 2019 to 120`
        return not _FROM.search(self._text[max(0, match.start() - 8) : match.start()]) or joiner in _RANGE_DASHES

    def _range(self, match: re.Match[str], low: Decimal, high: Decimal) -> Quantity:
        parts = _PARTS_OF.get((self._unit(match, ""), self._unit(match, "2")))
        if parts:
            return self._bounded(match, match.end("number"), low + high / parts, self._unit(match, ""), "measure")
        unit, scale = self._unit(match, "2") or self._unit(match, ""), self._scale(match, "2")
        own_scale = self._scale(match, "") != 1 or low >= 1000
        first, last = sorted((low if own_scale else low * scale, high * scale))
        return self._made(match, match.end("number"), first, last, "range", unit, _kind(unit))

    def _bounded(
        self, match: re.Match[str], end: int, value: Decimal, unit: str, kind: str, whole: Decimal | None = None
    ) -> Quantity:
        qualifier = self._qualifier(match)
        low, high = bounds(value, qualifier)
        return Quantity(
            match.start(), max(end, self._per_end(match, end)), low, high, value, qualifier, unit,
            self._noun(match), kind, whole,
        )  # fmt: skip

    def _made(
        self, match: re.Match[str], end: int, low: Decimal, high: Decimal | None, qualifier: str, unit: str, kind: str
    ) -> Quantity:
        end = self._per_end(match, end)
        return Quantity(match.start(), end, low, high, None, qualifier, unit, self._noun(match), kind)

    def _per_end(self, match: re.Match[str], end: int) -> int:
        """The rate belongs to the number unless something that was cut off lies between."""
        return match.end("per") if match["per"] and end == match.end("number") else end

    def _noun(self, match: re.Match[str]) -> str:
        following = re.compile(r"\s([^\W\d_]+)").match(self._text, match.end())
        return following[1] if following else ""

    def _qualifier(self, match: re.Match[str]) -> str:
        written = [" ".join((match[name] or "").lower().split()) for name in ("qualifier", "qualifier2")]
        return next((meant for word in written if (meant := self._words.qualifiers.get(word))), "")

    def _scale(self, match: re.Match[str], which: str) -> Decimal:
        written = match[f"scale{which}"] or match[f"short{which}"] or ""
        return Decimal(self._words.scales.get(written.strip().lower(), 1))

    def _unit(self, match: re.Match[str], which: str) -> str:
        written = match[f"unit{which}"] or match[f"currency{which}"] or ""
        if match[f"age{which}"]:
            return "yr"
        key = " ".join(written.strip().lower().split())
        if key.startswith("°") or key in ("c", "f"):
            return "°F" if key.endswith("f") else "°C"
        return self._words.units.get(key, key)

    def _value(self, written: str | None) -> Decimal | None:
        if not written:
            return None
        return figure(written, self._words) if written[0].isdigit() else spelled(written, self._forms.parts)


def bounds(value: Decimal, qualifier: str) -> tuple[Decimal | None, Decimal | None]:
    """What the words allow. "About" stretches by a tenth; "nearly" and "just over" reach a tenth to their side."""
    tenth = abs(value) / 10
    return {
        "": (value, value),
        "about": (value - tenth, value + tenth),
        "over": (value, None),
        "just over": (value, value + tenth),
        "at least": (value, None),
        "under": (None, value),
        "nearly": (value - tenth, value),
        "at most": (None, value),
    }[qualifier]


def figure(written: str, words: Vocabulary) -> Decimal | None:
    """By the language's separators; a group of three behind the foreign one counts as thousands."""
    plain = re.sub(r"[\s'’]", "", written)
    decimal, thousands = words.decimal, "." if words.decimal == "," else ","
    if re.fullmatch(rf"[1-9]\d{{0,2}}(?:{re.escape(thousands)}\d{{3}})+", plain):
        plain = plain.replace(thousands, "")
    elif plain.count(decimal) > 1:
        plain = plain.replace(decimal, "")
    elif plain.count(thousands) and plain.count(decimal):
        plain = plain.replace(thousands, "").replace(decimal, ".")
    else:
        plain = plain.replace(decimal, ".").replace(thousands, ".")
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


def spelled(written: str, parts: dict[str, int]) -> Decimal | None:
    """A number in words, by adding up its parts; hundreds and thousands multiply what stands before them."""
    word = " ".join(written.lower().split())
    for collective, size in COLLECTIVES.items():
        if word.endswith(collective):
            halved = bool(_HALVED.search(word))
            before = spelled(word.removesuffix(collective).strip(), parts) if " " in word and not halved else None
            return (before or Decimal(1)) * size / (2 if halved else 1)
    if word.endswith("couple of"):
        return Decimal(2)
    if word == "anderthalb":
        return Decimal("1.5")
    if word.endswith("einhalb"):
        return (_sum(word.removesuffix("einhalb"), parts) or Decimal(0)) + Decimal("0.5")
    if word in ("null", "zero"):
        return Decimal(0)
    if word.startswith("beide"):
        return Decimal(2)
    return _sum(word, parts)


def _sum(word: str, parts: dict[str, int]) -> Decimal | None:
    pieces = re.findall("|".join(sorted(parts, key=len, reverse=True)), word)
    total, current = 0, 0
    for piece in pieces:
        size = parts[piece]
        if size == 1000:
            total, current = total + (current or 1) * 1000, 0
        elif size == 100:
            current = (current or 1) * 100
        else:
            current += size
    if not pieces:
        return Decimal(1) if word.startswith(("ein", "un", "a")) else None
    return Decimal(total + current)


def _first_matching(choices: "dict[str, Decimal] | dict[str, int]", written: str) -> Decimal:
    for pattern in sorted(choices, key=len, reverse=True):
        bare = _LOOKAROUND.sub("", pattern)
        if re.fullmatch(with_spaces(bare), written):
            return Decimal(choices[pattern])
    return Decimal(1)


def _kind(unit: str) -> str:
    if unit in MONEY:
        return "money"
    if unit in SHARES:
        return "share"
    return "measure" if unit else "cardinal"
