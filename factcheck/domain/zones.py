"""What a clock's zone is called: "CET" in English, "MEZ" in German."""

from datetime import datetime

from babel.core import UnknownLocaleError
from babel.dates import get_timezone_name


def zone_name(moment: datetime, language: str) -> str:
    """The short name of an aware moment's zone, summer time told apart; its distance from UTC where it has no name."""
    named = moment.tzname() or ""
    told = _translated(moment, language) if language != "en" else ""
    if told.isalpha():
        return told
    return named if named[:1].isalpha() else f"UTC{named}"


def _translated(moment: datetime, language: str) -> str:
    try:
        return get_timezone_name(moment, width="short", locale=language.replace("-", "_"))
    except UnknownLocaleError:
        return ""
