"""Numbers out of hidden fields and addresses, which anybody can write."""

import re

# As long as any key or place can be; int() takes other scripts' digits too, and very long ones only after a while.
_NUMBER = re.compile(r"[0-9]{1,12}", re.ASCII)


def as_number(written: str) -> int | None:
    return int(written) if _NUMBER.fullmatch(written) else None
