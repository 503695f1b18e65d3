"""The regular expression that finds numbers, built from a language's words once a process."""

import re
from functools import lru_cache

from .forms import FORMS, Forms
from .spaced import SPACE, any_of, with_spaces
from .words import vocabulary

CURRENCIES = "€$£¥"
FIGURE = r"(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)"
# Units so short that they are words of their own where no figure stands before them.
_SHORT = ("m", "g", "t", "l", "p")
_BETWEEN = {"de": "zwischen", "en": "between", "es": "entre", "fr": "entre"}
_TO = {"de": "bis", "en": "to", "es": "a", "fr": "à"}
_BY = {"de": "mal", "en": "by", "es": "por", "fr": "sur"}


@lru_cache
def number_pattern(language: str) -> re.Pattern[str]:
    """Label to skip, or: qualifier, currency, number, scale, unit; then the end of a range, the whole, or a rate."""
    forms, words = FORMS[language], vocabulary(language)
    core = _core(forms)
    qualifier = any_of(words.qualifiers)
    first = _amount(language, core, "")
    second = _amount(language, core, "2")
    joiner = rf"{SPACE}?[-–—]{SPACE}?|{SPACE}(?:{_TO[language]}|{forms.joint}|{_BY[language]}){SPACE}"
    body = (
        rf"(?P<label>(?:{with_spaces(forms.label)}){SPACE}?(?:{core}))(?!\w)"
        rf"|(?P<score>\d{{1,3}}:\d{{1,3}}|\d{{1,2}}-\d{{1,2}}|\d{{1,3}}\szu\s\d{{1,3}})(?![\w:]|[-.]\d)"
        rf"|(?:(?P<qualifier>{qualifier}){SPACE})?(?:(?P<qualifier2>{qualifier}){SPACE})?"
        rf"(?:(?P<between>{_BETWEEN[language]}){SPACE})?(?P<rank>(?:{forms.rank}){SPACE})?"
        rf"(?P<number>(?:{_special(forms)})(?!\w)(?:{SPACE}(?:{with_spaces(forms.of)}){SPACE}(?P<of>{core})(?!\w))?|{first}"
        rf"(?P<tail>(?:(?P<joiner>{joiner}){second}|{SPACE}(?P<among>{with_spaces(forms.among)}){SPACE}"
        rf"(?P<whole>{core})(?!\w))?)(?:{SPACE}(?P<per>{with_spaces(forms.per)})(?!\w))?)"
    )
    return re.compile(rf"(?<!\w)(?=[\w§{CURRENCIES}])(?:{body})", re.IGNORECASE)


def _core(forms: Forms) -> str:
    return rf"{FIGURE}|{with_spaces(forms.spelled)}"


def _special(forms: Forms) -> str:
    """Shares, multiples, crowds, ordinals: numbers that take no unit."""
    parts = {
        "share": "|".join(forms.shares),
        "multiple": "|".join(forms.multiples),
        "crowd": "|".join(sorted(forms.crowds, key=len, reverse=True)),
        "each": forms.every,
        "ordinal": forms.ordinal,
    }
    return "|".join(rf"(?P<{name}>{with_spaces(part)})" for name, part in parts.items())


def _amount(language: str, core: str, which: str) -> str:
    words, forms = vocabulary(language), FORMS[language]
    units = any_of(unit for unit in words.units if unit not in CURRENCIES and unit not in (*_SHORT, "%", "°c"))
    scale = any_of(word for word in words.scales if len(word) > 2)
    short_scale = any_of(word for word in words.scales if len(word) <= 2) or "(?!)"
    short = "|".join(_SHORT)
    suffix = "[-‐][a-z]+" if language == "en" else r"[-‐]?(?:stündig|tägig|wöchig|monatig)\w*"
    return (
        rf"(?P<currency{which}>[{CURRENCIES}]{SPACE}?)?(?P<core{which}>{core})"
        rf"(?:(?P<age{which}>{forms.age}(?!\w))"
        rf"|(?:{SPACE}?(?P<scale{which}>{scale})(?!\w)(?:(?<=mio|mrd|tsd)\.)?|(?P<short{which}>{short_scale})(?!\w))?"
        rf"(?:{SPACE}?(?P<unit{which}>(?:{units}|{short})(?!\w)|[%‰{CURRENCIES}](?!\w)|°{SPACE}?[CF]?(?!\w)|(?<=\d)(?-i:[CF])(?!\w))"
        rf"|(?P<compound{which}>{suffix}))?)(?!\w)"
    )
