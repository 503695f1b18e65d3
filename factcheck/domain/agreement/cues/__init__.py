"""Words that tell how a figure or a name is meant: earlier, in part, instead, denied, left open. A module per language
holds them by classes, under the same names.

The phrases of a class stand one a line or parted by ` | `. In a phrase a blank is any white space, `*` the rest of a
word and `_` a whole word; what else it holds is a regular expression.
"""

import re

_PARTED = re.compile(r"\s*\n\s*|\s+\|\s+")
_SIGNS = {" ": r"\s+", "*": r"\w*", "_": r"\w+"}


def phrases(*classes: str) -> str:
    """The pattern of any phrase of these classes."""
    listed = (phrase for known in classes for phrase in _PARTED.split(known.strip()))
    return f"(?:{'|'.join(map(_pattern, listed))})"


def _pattern(phrase: str) -> str:
    return "".join(_SIGNS.get(sign, sign) for sign in phrase)
