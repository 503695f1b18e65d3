"""The words before and after a claim, so that it is never shown alone."""

from dataclasses import dataclass

from factcheck.models import ClaimAnchor

REACH = 240


@dataclass(frozen=True)
class Surroundings:
    before: str
    words: str
    after: str


def surroundings(anchor: ClaimAnchor, reach: int = REACH) -> Surroundings:
    """From the block that the anchor stands in, at most `reach` code points on each side, cut between words."""
    text = anchor.version.text
    start = max(text.rfind("\n", 0, anchor.start) + 1, 0)
    end = text.find("\n", anchor.end)
    end = len(text) if end < 0 else end
    before, after = text[start : anchor.start], text[anchor.end : end]
    return Surroundings(_worded(_tail(before, reach)), text[anchor.start : anchor.end], _worded(_head(after, reach)))


def _tail(text: str, reach: int) -> str:
    return text if len(text) <= reach else "… " + text[-reach:].split(" ", 1)[-1]


def _head(text: str, reach: int) -> str:
    return text if len(text) <= reach else text[:reach].rsplit(" ", 1)[0] + " …"


def _worded(text: str) -> str:
    """Without the stop that ends the claim's own sentence; nothing where only that is left."""
    return text.lstrip(".,;:!? ") if any(map(str.isalnum, text)) else ""
