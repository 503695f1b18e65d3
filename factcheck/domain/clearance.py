"""What stands in the way of clearing an article: pure rules about one claim at a time."""

from dataclasses import dataclass

from factcheck.domain.scales import Rating
from factcheck.domain.states import JUDGED, SETTLED, ArticleStatus, Role, Status
from factcheck.domain.workflow import DECIDERS

CLEARED = frozenset({ArticleStatus.CLEARED, ArticleStatus.PUBLISHED})


@dataclass(frozen=True)
class Checked:
    """A claim as clearance sees it. `rating` is the one that stands: the editor's own where he overruled; `adopted`
    tells that its action was carried out, `in_doubt` that nobody has said yet where the claim stands.
    """

    status: Status
    priority: int
    legal_risk: bool
    rating: Rating | None = None
    adopted: bool = False
    in_doubt: bool = False


def hurdle(claim: Checked) -> str | None:
    """Why this claim blocks clearance; None when it does not."""
    if claim.in_doubt:
        return "In doubt since the new version: is it still there?"
    if claim.status in SETTLED:
        return None
    if claim.status is Status.SUGGESTED:
        return "Suggested by the machine, looked at by nobody."
    if claim.status is not Status.APPROVED and claim.legal_risk:
        return "Legally risky and not approved."
    if claim.status is not Status.APPROVED and claim.priority == 1:
        return "Critical and not approved."
    if claim.status in JUDGED and claim.rating and claim.rating.blocks_clearance and not claim.adopted:
        return "The verdict asks for a change that is not adopted."
    return None


def why_not_clear(status: ArticleStatus, role: Role, hurdles: int) -> str | None:
    if role not in DECIDERS:
        return "Only an editor may clear an article."
    if status in CLEARED:
        return "This article is cleared already."
    if status is not ArticleStatus.CHECKING:
        return "This article is not being checked yet."
    return "Something still stands in the way of clearance." if hurdles else None


def why_not_take_back(status: ArticleStatus, role: Role) -> str | None:
    if role not in DECIDERS:
        return "Only an editor may take a clearance back."
    return None if status in CLEARED else "This article is not cleared."


def why_not_publish(status: ArticleStatus, role: Role) -> str | None:
    if role not in DECIDERS:
        return "Only an editor may mark an article as published."
    return None if status is ArticleStatus.CLEARED else "Only a cleared article is marked as published."


def why_not_adopt(status: Status, role: Role, rating: Rating | None) -> str | None:
    if role not in DECIDERS:
        return "Only an editor may adopt a change of the wording."
    if status is not Status.APPROVED or rating is None or not rating.blocks_clearance:
        return "There is no approved verdict that asks for a change."
    return None


# Acts on a claim after which a clearance still stands: who works on it, and what is said about it.
HARMLESS = frozenset({
    "take", "release", "park", "hand_over", "comment", "answer", "adopt_wording", "mark_adopted", "request", "decline",
    "watch_source", "publish_check", "unpublish_check", "correct_check", "write_check",
    "discard_check",
})  # fmt: skip
# Acts on the whole article that change its text or its list of claims.
CHANGES = frozenset({"revise_article", "propose_claims", "accept_all"})


def takes_clearance_back(act: str, *, on_claim: bool) -> bool:
    """Whether an article that was cleared is no longer, once this act has happened."""
    return act not in HARMLESS if on_claim else act in CHANGES
