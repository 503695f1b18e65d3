"""Spans counted from a day ("three years ago", "in the past five months") and phrases that name no day."""

from datetime import date

from .calendars import Days, shifted
from .expressions import EXPRESSIONS
from .forms import FORMS
from .numbers import spelled
from .spaced import SPACE, any_of, with_spaces
from .words import Vocabulary, vocabulary


def counted_forms(language: str) -> list[str]:
    """Alternatives with the groups that `counted_days` reads."""
    knows, words = EXPRESSIONS[language], vocabulary(language)
    number = with_spaces(FORMS[language].spelled)
    qualifiers = any_of(words.qualifiers)
    count = rf"(?:(?:{qualifiers}){SPACE})?(?:\d{{1,4}}(?:[.,]\d)?|{with_spaces(knows.count)}|{number})"
    unit = rf"(?:{any_of(words.periods)}|{knows.units})(?!\w)"

    def span(name: str, before: str) -> str:
        return rf"(?:{with_spaces(before)}){SPACE}(?P<{name}_n>{count}){SPACE}(?P<{name}_unit>{unit})"

    def phrase(pattern: str) -> str:
        named = pattern.replace("COUNT", count).replace("UNIT", unit).replace("NUMBER", number)
        return with_spaces(named.replace("DAY", f"(?:{any_of(words.weekdays)})").replace("MONTH", any_of(words.months)))

    german = rf"(?:des|der|nach{SPACE}der|nach{SPACE}dem)(?:{SPACE}laufenden)?"
    of_what = rf"(?:{SPACE}(?:{german}|of{SPACE}(?:the|this)){SPACE}[^\W\d_]+)?"
    return [
        rf"(?P<loose>{'|'.join(phrase(pattern) for pattern in knows.loose)})",
        rf"(?P<every>{phrase(knows.every)})",
        rf"(?P<since>{span('since', knows.since)})",
        span("ago", knows.ago),
        rf"(?P<within>{span('within', knows.within)})",
        rf"(?P<behind_n>{count}){SPACE}(?P<behind_unit>{unit})(?:{SPACE}(?P<behind>{with_spaces(knows.behind)})"
        rf"|(?={SPACE}(?:ist|sind){SPACE}es{SPACE}her))",
        span("recent", knows.recent) + of_what,
        span("coming", knows.coming),
        rf"(?P<opening>{span('opening', knows.opening)}{of_what})",
    ]


def counted_days(g: dict[str, str | None], words: Vocabulary, reference: date) -> Days | None:
    """The days of a counted span, or None where the match is of another kind."""
    if g["loose"] or g["every"] or g["within"] or g["opening"]:
        return None, None, "day", True
    if g["ago_unit"]:
        return _away(g, "ago", words, reference, -1)
    if g["behind_unit"]:
        word = (g["behind"] or "").lower()
        return (
            _away(g, "behind", words, reference, -1)
            if word in ("", "ago", "her", "atrás")
            else (None, None, "day", True)
        )
    for name, sign in (("since", -1), ("recent", -1), ("coming", 1)):
        if g[f"{name}_unit"]:
            other = _away(g, name, words, reference, sign)
            if other[0] is None or other[1] is None:
                return other
            return (other[0], reference, other[2], True) if sign < 0 else (reference, other[1], other[2], True)
    return None


def _away(g: dict[str, str | None], name: str, words: Vocabulary, reference: date, sign: int) -> Days:
    unit = words.periods.get((g[f"{name}_unit"] or "").lower(), "")
    count = _count(g[f"{name}_n"] or "", words)
    if not unit or count is None:
        return None, None, "day", True
    return shifted(reference, unit, sign * count)


def _count(written: str, words: Vocabulary) -> int | None:
    """The number at the end of the words; "a few" counts nothing."""
    last = written.lower().split()[-1]
    if last.isdigit():
        return int(last)
    if last in ("a", "an", "un", "une", "una", "einem", "einer", "einen", "eine", "ein"):
        return 1
    found = spelled(last, FORMS[words.code].parts) if last[:1].isalpha() else None
    return int(found) if found is not None else None
