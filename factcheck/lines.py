"""Log lines that stay one line each, whatever somebody sends."""

import logging
import re

# Control characters, and those that a terminal or a viewer takes for a line break or a change of direction.
UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


class OneLine(logging.Formatter):
    """Escapes what does not belong into a line. Only a traceback follows on lines of its own, and they are indented."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        record.message = UNFIT.sub(_escaped, record.message)
        return super().formatMessage(record)

    def formatException(self, ei: object) -> str:
        lines = super().formatException(ei).splitlines()  # type: ignore[arg-type]  # as logging hands it over
        return "\n".join(f"    {UNFIT.sub(_escaped, line)}" for line in lines)


def _escaped(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")
