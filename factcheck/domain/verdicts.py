"""What a verdict must bring along before it goes to an editor."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.domain.scales import Rating, Scale
from factcheck.domain.states import Action

CONFIRMED = "confirmed"  # the mark of what holds in every detail, on each scale


def wording_of(action: str, proposed_wording: str) -> str:
    """The wording that goes with the action: what is left as it is, cut or signed for has none."""
    return proposed_wording.strip() if action in (Action.REWORD, Action.ATTRIBUTE) else ""


@dataclass(frozen=True)
class Proposal:
    """A verdict as typed, before it is given."""

    scale: Scale
    rating_key: str
    rationale: str
    action: str = ""
    proposed_wording: str = ""

    @property
    def rating(self) -> Rating | None:
        return self.scale.rating(self.rating_key)


@dataclass(frozen=True)
class Grounds:
    """What the verdict rests on: pieces of evidence that count, and the ticks of the details; and how many pages there
    are beside them that nobody froze, which count for nothing.
    """

    evidence: int
    holds: Sequence[bool | None] = ()
    uncaptured: int = 0

    @property
    def a_detail_fails(self) -> bool:
        return any(held is False for held in self.holds)

    @property
    def unjudged(self) -> int:
        """Details about which nobody has said yet whether they hold."""
        return sum(held is None for held in self.holds)


def why_not_submit(proposal: Proposal, grounds: Grounds) -> str | None:
    """The first reason why this verdict cannot be given so; None when it can."""
    rating = proposal.rating
    if rating is None:
        return "Choose a verdict."
    return why_not_rate(rating, grounds) or _why_not_words(rating, proposal)


def why_not_rate(rating: Rating, grounds: Grounds) -> str | None:
    """Why this rating is blocked on these grounds, whatever is written beside it."""
    if rating.mark == CONFIRMED and grounds.a_detail_fails:
        return "Blocked while a detail does not hold."
    if rating.needs_evidence and grounds.evidence == 0:
        if grounds.uncaptured:
            return "Needs evidence that is captured: try again, or upload a saved copy of the page."
        return "Needs evidence with a passage or a locator."
    return None


def _why_not_words(rating: Rating, proposal: Proposal) -> str | None:
    if not proposal.rationale.strip():
        return "Give a rationale."
    if not proposal.scale.rewords and (proposal.action or proposal.proposed_wording.strip()):
        return "This scale judges what others have said: nothing in their words is changed."
    if not rating.actions:
        return None
    if proposal.action not in rating.actions:
        return "This verdict changes the wording: choose one of the actions that it allows."
    if proposal.action == Action.REWORD and not proposal.proposed_wording.strip():
        return "Propose a new wording."
    return None
