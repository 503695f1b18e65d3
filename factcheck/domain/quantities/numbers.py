"""Numbers with their qualifier, scale and unit."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from .found import Quantity
from .words import VOCABULARIES, Vocabulary, vocabulary

CURRENCIES = "€$£¥"
MONEY = {"EUR", "USD", "GBP", "JPY", "CHF", "CNY"}
SHARES = {"%", "pp", "‰"}
_FIGURE = r"\d{1,3}(?:[.,'\u2019 ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?"
# A written number within one of these is part of a date, a clock, a score, a name or an address.
_GLUED_BEFORE = re.compile(r"[\w.,:/§#-]\Z")


def find_quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """All numbers, in order, not overlapping. Dates are not told apart here: a bare year is a number too."""
    words = vocabulary(language)
    found = []
    at = 0
    for match in _pattern(language if language in VOCABULARIES else "en").finditer(text):
        if match.start() < at:
            continue
        quantity = _quantity(text, match, words)
        if quantity is not None:
            found.append(quantity)
            at = quantity.end
    return tuple(found)


@lru_cache
def _pattern(language: str) -> re.Pattern[str]:
    """Optional qualifier, optional currency, a figure or number word (or a range), scale, unit."""
    words = vocabulary(language)
    qualifiers = _alternatives(word for word in words.qualifiers)
    number_words = _alternatives(words.numbers)
    scales = _alternatives(words.scales)
    units = _alternatives(unit for unit in words.units if unit not in CURRENCIES and len(unit) > 1) + r"|[%‰°]C?"
    short = r"(?:km|kg|cm|mm|m|g|t|l)"
    joiner = _alternatives(words.until_words) + "|[-–]"
    compound = _german_compound() if language == "de" else _english_compound()
    core = rf"(?:{_FIGURE}|(?<!\w)(?:{compound}|{number_words})(?!\w))"
    return re.compile(
        rf"(?:(?<!\w)(?P<qualifier>{qualifiers})\s+)?"
        rf"(?:(?<!\w)(?:between|zwischen|entre)\s+)?"
        rf"(?P<currency>[{CURRENCIES}]\s?)?"
        rf"(?P<core>{core})"
        rf"(?:\s?(?:{joiner})\s?(?P<currency2>[{CURRENCIES}])?(?P<to>{core}))?"
        rf"(?P<scale>\s?(?:{scales})(?!\w)\.?)?"
        rf"(?P<unit>\s?(?:{units}|{short})(?!\w)|\s?[{CURRENCIES}](?!\w)|-(?:{units})(?!\w))?",
        re.IGNORECASE,
    )


def _alternatives(words: "Iterator[str] | dict[str, int] | tuple[str, ...] | dict[str, str]") -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


def _german_compound() -> str:
    tens = "zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig"
    ones = "ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
    return rf"(?:{ones})und(?:{tens})|(?:{ones})(?:hundert|tausend)"


def _english_compound() -> str:
    tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    ones = "one|two|three|four|five|six|seven|eight|nine"
    vague = r"half\s+a\s+(?:million|dozen|billion)|a\s+(?:dozen|hundred|thousand|million)"
    return rf"(?:{tens})-(?:{ones})|{vague}"


def _quantity(text: str, match: re.Match[str], words: Vocabulary) -> Quantity | None:
    start = match.start("currency") if match["currency"] else match.start("core")
    if _is_glued(text, start, match):
        return None
    low = _value(match["core"], words)
    if low is None:
        return None
    scale = _scale(match["scale"], words)
    high = _value(match["to"], words) if match["to"] else None
    unit = _unit(match, words)
    qualifier = words.qualifiers.get(" ".join((match["qualifier"] or "").lower().split()), "")
    begin = match.start("qualifier") if match["qualifier"] else start
    if match["to"] and high is not None:
        first, last = sorted((low * (scale if low < 1000 else 1), high * scale))
        return Quantity(begin, match.end(), first, last, None, "range", unit, "", _kind(unit))
    value = low * scale
    least, most = _bounds(value, qualifier)
    return Quantity(begin, match.end(), least, most, value, qualifier, unit, "", _kind(unit))


def _is_glued(text: str, start: int, match: re.Match[str]) -> bool:
    """Part of a longer word: A4, 5G, a file number. "29-Jährigen" and "1990er" are numbers all the same."""
    if _GLUED_BEFORE.search(text[max(0, start - 1) : start]):
        return True
    end = match.end("core")
    following = text[end : end + 1]
    measured = match["scale"] or match["unit"]
    return following.isalpha() and not measured and following not in "er"


def _bounds(value: Decimal, qualifier: str) -> tuple[Decimal | None, Decimal | None]:
    """What the words allow. "About" stretches by a tenth; "nearly" stops at the figure and begins a tenth below."""
    tenth = abs(value) / 10
    return {
        "": (value, value),
        "about": (value - tenth, value + tenth),
        "over": (value, None),
        "at least": (value, None),
        "under": (value - tenth, value),
        "at most": (None, value),
    }.get(qualifier, (value, value))


def _value(written: str | None, words: Vocabulary) -> Decimal | None:
    if not written:
        return None
    word = " ".join(written.lower().split())
    if not word[0].isdigit():
        return _word_value(word, words)
    return _figure_value(written, words)


def _figure_value(written: str, words: Vocabulary) -> Decimal | None:
    """By the language's separators; a group of three behind the foreign one counts as thousands."""
    plain = written.replace(" ", "").replace("'", "").replace("\u2019", "")
    decimal, thousands = words.decimal, "." if words.decimal == "," else ","
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(thousands)}\d{{3}})+", plain):
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


def _word_value(word: str, words: Vocabulary) -> Decimal | None:
    if word in words.numbers:
        return Decimal(words.numbers[word])
    if word in words.scales:
        return Decimal(words.scales[word])
    if word.startswith("half a "):
        return Decimal(words.scales.get(word[7:], 2)) / 2
    if word.startswith("a "):
        return Decimal(words.scales.get(word[2:], 1))
    if "und" in word:
        ones, tens = word.split("und", 1)
        return Decimal(words.numbers.get(ones, 0) + words.numbers.get(tens, 0))
    for scale in ("hundert", "tausend"):
        if word.endswith(scale):
            return Decimal(words.numbers.get(word.removesuffix(scale), 1) * words.scales[scale])
    if "-" in word:
        tens, ones = word.split("-", 1)
        return Decimal(words.numbers.get(tens, 0) + words.numbers.get(ones, 0))
    return None


def _scale(written: str | None, words: Vocabulary) -> Decimal:
    return Decimal(words.scales.get((written or "").strip().rstrip(".").lower(), 1))


def _unit(match: re.Match[str], words: Vocabulary) -> str:
    written = match["unit"] or match["currency"] or match["currency2"] or ""
    key = " ".join(written.strip().lstrip("-").lower().split())
    return words.units.get(key, key)


def _kind(unit: str) -> str:
    if unit in MONEY:
        return "money"
    if unit in SHARES:
        return "share"
    return "measure" if unit else "cardinal"
