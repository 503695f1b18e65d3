"""What a document that came in as a file is called."""

import re

from .document import Document

LONGEST = 160
# What programs write where nobody gave a title: their own name, the name of the file, "untitled".
_NO_TITLE = re.compile(
    r"microsoft \w+ - .*|.*\.\w{2,5}|(untitled|unbenannt|sin título|sans titre|document|dokument|documento)[\W\d]*",
    re.IGNORECASE,
)


def title_of(document: Document) -> str:
    """Its own title, else its first line, cut at a word where it is long; "" for a document without words."""
    if document.title and not _NO_TITLE.fullmatch(document.title):
        return document.title
    first = next((line.strip() for line in document.text.splitlines() if line.strip()), "")
    if len(first) <= LONGEST:
        return first
    return f"{first[: LONGEST + 1].rpartition(' ')[0] or first[:LONGEST]} …"
