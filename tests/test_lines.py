"""What somebody sends cannot forge a line of the log."""

import logging

import pytest
from django.conf import settings

from factcheck.lines import OneLine


def line(message: str, *args: object, error: BaseException | None = None) -> str:
    record = logging.LogRecord("x", logging.WARNING, "f", 1, message, args, None)
    if error:
        record.exc_info = (type(error), error, error.__traceback__)
    return OneLine("{levelname} {message}", style="{").format(record)


@pytest.mark.parametrize("sent", ["a\nERROR forged", "a\r\nb", "a\x1b[2Jb", "a\u2028b", "a\x85b", "a\u202eb", "a\x00b"])
def test_unfit_characters_are_spelt_out(sent: str) -> None:
    written = line("asked for %s", sent)
    assert written.startswith("WARNING asked for a\\")
    assert written.isprintable()


def test_umlauts_stay_as_they_are() -> None:
    assert line("Straße in Köln: „ja“") == "WARNING Straße in Köln: „ja“"


def test_traceback_is_indented_so_that_nothing_in_it_passes_for_a_line() -> None:
    try:
        raise ValueError("a\nERROR forged")
    except ValueError as error:
        written = line("failed", error=error)
    head, *rest = written.split("\n")
    assert head == "WARNING failed"
    assert rest
    assert all(each.startswith("    ") for each in rest)


def test_every_handler_writes_such_lines() -> None:
    formatters = {name: each["()"] for name, each in settings.LOGGING["formatters"].items()}
    assert {formatters[each["formatter"]] for each in settings.LOGGING["handlers"].values()} == {
        "factcheck.lines.OneLine"
    }
