"""Who is spoken to in a comment: `@` and the initials."""

import re

MENTION = re.compile(r"(?<![\w@])@(\w{2,4})(?!\w)")


def find_mentions(text: str) -> frozenset[str]:
    """The initials mentioned, in lower case. An e-mail address mentions nobody."""
    return frozenset(initials.lower() for initials in MENTION.findall(text))
