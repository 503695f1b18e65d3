"""Parts as they are spoken of: "a third", "every fifth", "two in five", "half a million euros"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from factcheck.domain.quantities.spaced import any_of
from factcheck.domain.quantities.words import vocabulary

HUNDRED = Decimal(100)
FEW, SEVERAL = 2, 9  # what "a few hundred" may come to, in hundreds
UPWARDS = 5  # "hundreds" are at most so many times what they are at least

_PARTS = {
    "hälfte": 2, "half": 2, "drittel": 3, "third": 3, "viertel": 4, "quarter": 4, "fünftel": 5, "fifth": 5,
    "sechstel": 6, "sixth": 6, "siebtel": 7, "achtel": 8, "eighth": 8, "zehntel": 10, "tenth": 10, "zweite": 2,
    "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "achte": 8, "neunte": 9, "zehnte": 10,
    "second": 2, "fourth": 4, "seventh": 7, "ninth": 9,
}  # fmt: skip
_ONES = {
    "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "a": 1, "an": 1, "one": 1, "the": 1, "die": 1, "der": 1,
    "zwei": 2, "two": 2, "drei": 3, "three": 3, "vier": 4, "four": 4, "fünf": 5, "five": 5, "sechs": 6, "six": 6,
    "sieben": 7, "seven": 7, "acht": 8, "eight": 8, "neun": 9, "nine": 9, "zehn": 10, "ten": 10, "zwölf": 12,
    "twelve": 12, "zwanzig": 20, "twenty": 20, "hundert": 100, "hundred": 100, "a hundred": 100,
}  # fmt: skip
_QUALIFIERS = {
    "mindestens": "at least", "wenigstens": "at least", "at least": "at least", "mehr als": "over", "über": "over",
    "more than": "over", "over": "over", "gut": "slightly over", "just over": "slightly over", "knapp": "nearly",
    "fast": "nearly", "beinahe": "nearly", "nahezu": "nearly", "nearly": "nearly", "almost": "nearly",
    "just under": "nearly", "weniger als": "below", "unter": "below", "less than": "below", "fewer than": "below",
    "under": "below", "below": "below", "rund": "about", "etwa": "about", "ungefähr": "about", "circa": "about",
    "ca.": "about", "about": "about", "around": "about", "roughly": "about", "some": "about", "höchstens": "at most",
    "maximal": "at most", "at most": "at most", "up to": "at most", "up to and including": "at most",
    "bis einschließlich": "at most",
    "bis zu": "at most", "no more than": "at most",
    "close to": "about", "approximately": "about", "reichlich": "slightly over", "no fewer than": "at least",
    "well over": "over", "deutlich mehr als": "over", "weit über": "over", "just short of": "nearly",
    "nicht ganz": "nearly", "not quite": "nearly", "kaum mehr als": "slightly over", "in excess of": "over",
    "upwards of": "over", "nicht mehr als": "at most", "nicht weniger als": "at least", "no less than": "at least",
    "annähernd": "nearly", "an die": "nearly", "an estimated": "about", "schätzungsweise": "about",
}  # fmt: skip
QUALIFIER = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(_QUALIFIERS, key=len, reverse=True))
_FRACTION = re.compile(
    rf"(?:(?<!\w)(?P<q>{QUALIFIER})\s)?(?<!\w)"
    r"(?:(?:(?P<n>eine?|an?|one|the|die|der|zwei|two|drei|three|vier|four|fünf|five)[\s-])"
    r"(?P<part>Hälfte|half|Drittel|Viertel|Fünftel|Sechstel|Siebtel|Achtel|Zehntel|"
    r"thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)"
    r"|(?P<half>Hälfte|half)|(?:jede[rsnm]?|every|each)\s"
    r"(?P<each>zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|second|third|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth)[nrs]?)(?!\w)",
    re.IGNORECASE,
)
_TIMES = "days|weeks|months|years|hours|minutes|tagen|wochen|monaten|jahren|stunden|minuten"
_OUT_OF = re.compile(
    rf"(?:(?<!\w)(?P<q>{QUALIFIER})\s)?(?<!\w)(?P<part>\d{{1,2}}|{any_of(_ONES)})"
    rf"(?:\s(?!a\s|in\s)[^\W\d_]{{3,20}}(?=\s(?:in|out\sof|von)\s(?:zehn|ten|10|100|hundert|a\shundred)\b(?!\s(?:{_TIMES}))))?"
    rf"\s(?:in|out\sof|von|of)\s(?:every\s)?"
    rf"(?P<whole>10{{1,2}}|[2-9]|20|{any_of(_ONES)})(?![\w.,]\w|\w)",
    re.IGNORECASE,
)
_PERIOD_BEFORE = re.compile(r"\b(?:first|second|third|fourth|last|this|next|financial)\s\Z", re.IGNORECASE)
_OF = re.compile(r"\s(?:of|der|des|aller|von)\b", re.IGNORECASE)
_BEFORE_SPAN = ("took", "takes", "last", "lasts", "lasted", "for", "within", "after")
HALF = Decimal("0.5")
_ROUNDED = {"gut": "slightly over", "goo": "slightly over", "kna": "nearly", "run": "about", "rou": "about"}


class Part(NamedTuple):
    """`bound` is what the qualifier says of the value; `low` and `high` where the words themselves are a range."""

    start: int
    end: int
    value: Decimal
    bound: str
    unit: str
    low: Decimal | None = None
    high: Decimal | None = None


def qualifier(written: str) -> str:
    return _QUALIFIERS.get(" ".join(written.lower().split()), "")


def shares(text: str) -> Iterator[Part]:
    """In per cent."""
    for match in _OUT_OF.finditer(text):
        part, whole = _small(match["part"]), _small(match["whole"])
        if 0 < part < whole:
            yield Part(match.start(), match.end(), HUNDRED * part / whole, qualifier(match["q"] or ""), "%")
    for match in _FRACTION.finditer(text):
        before, behind = text[max(0, match.start() - 12) : match.start()], text[match.end() : match.end() + 2]
        if _PERIOD_BEFORE.search(before) or behind == " a" or _is_rank(text, match):
            continue
        named = (match["part"] or match["half"] or match["each"]).lower()
        part = _PARTS.get(named) or _PARTS.get(named.removesuffix("s")) or 4
        value = HUNDRED * _ONES.get((match["n"] or "a").lower(), 1) / part
        yield Part(match.start(), match.end(), value, qualifier(match["q"] or ""), "%")


def _is_rank(text: str, match: re.Match[str]) -> bool:
    """`the third time` is no share; `the third of them that stayed` is one."""
    ranked = match["part"] and (match["n"] or "").lower() in ("the", "die", "der")
    plural = (match["part"] or "").lower() in ("hälfte", "half") or (match["part"] or "").endswith("s")
    return bool(ranked) and not plural and not _OF.match(text, match.end())


def _small(written: str) -> int:
    return int(written) if written.isdecimal() else _ONES[" ".join(written.lower().split())]


def of_units(text: str, language: str) -> Iterator[Part]:
    """Parts and round numbers of a scale or unit: half a million euros, a dozen, a few hundred, an hour and a half."""
    words = vocabulary(language)
    for match in _of_units_pattern(words.code).finditer(text):
        written = match["scale"] or match["crowd"] or match["dozen"] or ""
        scale = Decimal(words.scales.get(written.lower(), 1))
        unit = words.units.get(" ".join((match["unit"] or match["one"] or match["span"] or "").lower().split()), "")
        found = Part(match.start(), match.end(), scale, qualifier(match["q"] or ""), unit)
        if match["crowd"]:
            yield found._replace(low=scale * FEW, high=scale * SEVERAL)
        elif match["dozen"]:
            yield found._replace(bound=found.bound or _ROUNDED.get((match["round"] or "").lower()[:3], ""))
        else:
            near = (match.groupdict().get("near") or "").lower()[:3]
            yield found._replace(value=scale * _part_of_one(match), bound=found.bound or _ROUNDED.get(near, ""))


def _part_of_one(match: re.Match[str]) -> Decimal:
    if match["one"] or match["span"]:
        return Decimal(1)
    if match["andhalf"]:
        return Decimal(_ONES[match["andhalf"].lower()]) + HALF
    written = match["frac"].lower()
    if "drei" in written or "three" in written:
        return 3 * HALF * HALF
    return HALF * HALF if "viertel" in written or "quarter" in written else HALF


@lru_cache
def _of_units_pattern(language: str) -> re.Pattern[str]:
    words = vocabulary(language)
    scales = any_of(word for word in words.scales if len(word) > 2)
    units = any_of(unit for unit in words.units if len(unit) > 2 and unit not in ("points", "point"))
    german = r"(?:eine?[nmrs]?\s)?(?:(?P<near>gut|knapp|rund)e[nmrs]?\s)?"
    german += r"(?P<frac>halbe[nrms]?|dreiviertel|(?:drei\s)?viertel)[\s-]?"
    english = r"(?P<frac>half\san?|(?:a|one)\squarter\sof\san?|three[\s-]quarters\sof\san?)\s"
    counts = any_of(word for word, number in _ONES.items() if number < 13 and word not in ("the", "die", "der"))
    and_half = rf"(?P<andhalf>{counts})\sand\sa\shalf\s"
    few = r"(?:ein\spaar|einigen?|mehreren?|several|a\sfew|some)\s"
    measure = "tonnen?|kilo|kilometern?|hektar|litern?|meilen?|ton|mile|kilometre|litre|hectare"
    one = rf"(?:eine?[rnms]?|an?|one)\s(?P<one>{measure})"
    # `10,000 a month` tells a rate, `less than a month` and `took a month` how long it was.
    told = "|".join(rf"(?<={word}\s)" for word in _BEFORE_SPAN)
    span = rf"(?(q)|(?:{told}))an?\s(?P<span>minute|hour|day|week|month|year|decade)"
    rounded = r"(?:ein|einem|a|one)\s(?:(?P<round>gut|knapp|rund|ganz|good|full|round)\w*\s)?"
    return re.compile(
        rf"(?:(?<!\w)(?P<q>{QUALIFIER})\s)?(?<![\w-])"
        rf"(?:(?:{german if language == 'de' else english}|{and_half})(?:(?P<scale>{scales})|(?=(?:{units})(?!\w)))"
        rf"|{one}|{span}|{few}(?P<crowd>hundert|tausend|dutzend|hundred|thousand|dozen)"
        rf"|{rounded}(?P<dozen>dutzend|dozen))(?:\s?(?P<unit>{units})(?!\w)|(?!\w))",
        re.IGNORECASE,
    )
