"""How near a proposition is to what the article is about: the words that it shares with headline and lead."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.domain.extraction.propositions import Proposition

from .sight import Sight

_WORD = re.compile(r"[^\W_]+")
STEM = 6
SHORTEST = 4
LEAD = 600


@dataclass(frozen=True)
class Story:
    """Stems of the first line and of the first paragraph behind it; `figures` are the numbers in either."""

    headline: frozenset[str]
    lead: frozenset[str]
    figures: frozenset[str]
    end_of_lead: int


def story_of(text: str, propositions: Iterable[Proposition]) -> Story:
    """The lead is the first paragraph that states something."""
    first, _, rest = text.lstrip().partition("\n")
    opening = next((found.sentence.line for found in propositions if found.sentence.line.kind == "paragraph"), None)
    lead = text[opening.start : opening.end][:LEAD] if opening else rest[:LEAD]
    figures = frozenset(word for word in _WORD.findall(first + " " + lead) if word[0].isdigit())
    return Story(stems(first), stems(lead), figures, opening.end if opening else len(first))


def stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM].lower() for word in _WORD.findall(text) if len(word) >= SHORTEST)


def closeness(sight: Sight, story: Story) -> Iterator[str]:
    """As features."""
    own = stems(sight.own)
    for name, words in (("headline", story.headline), ("lead", story.lead)):
        shared = len(own & words)
        yield f"{name} words={min(3, shared)}"
        share = shared / len(own) if own else 0.0
        yield f"{name} share=" + (
            "none" if not shared else "some" if share < 0.34 else "half" if share < 0.67 else "most"
        )
    if any(word in story.figures for word in _WORD.findall(sight.own) if word[0].isdigit()):
        yield "figure of the lead"
    yield from place(sight, story)


def place(sight: Sight, story: Story) -> tuple[str, ...]:
    """Where in the article it stands, as features."""
    fifth = f"place={min(4, 5 * sight.found.start // max(1, sight.article.length))}"
    return ("in the lead", fifth) if sight.found.start < story.end_of_lead else (fifth,)
