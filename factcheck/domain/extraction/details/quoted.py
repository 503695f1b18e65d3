"""Words inside quotation marks."""

import re

from factcheck.domain.extraction.found import FoundDetail

LONGEST = 1_000
_PAIRS = re.compile(
    r"„([^“”\"„]{2,1000})[“”\"]|“([^“”]{2,1000})”|»([^»«]{2,1000})«|«([^»«]{2,1000})»|\"([^\"]{2,1000})\""
)


def find_quoted(text: str) -> list[FoundDetail]:
    """The words without their marks; titles and single scare-quoted words come too."""
    found = []
    for match in _PAIRS.finditer(text):
        group = match.lastindex or 0
        start, end = match.span(group)
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip().rstrip(",")
        if words and "\n\n" not in words:
            found.append(FoundDetail(start, start + len(words), words, "quote"))
    return found
