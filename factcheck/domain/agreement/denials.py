"""Passages that deny what a claim states."""

import re

_DENIED = re.compile(
    r"\b(?:dementier\w+|bestritt\w*|bestreite[nt]\w*|widersprach\w*|denie[ds]|denying|rejected\s(?:the\s)?(?:claim|report)s?|"
    r"refuted|untrue|not\strue|unwahr|falschmeldung|stimm\w*\snicht|nicht\szutreff\w+|trifft\snicht\szu|"
    r"(?:w[iu]es\w*|weist)\s[^.!?]{0,80}\szurück)\b",
    re.IGNORECASE,
)


def denies(sentence: str) -> bool:
    return bool(_DENIED.search(sentence))
