"""What approved verdicts ask for, and how it comes into the text: an agreed wording is known by its words, whoever sets
it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.actions.refusals import Overtaken
from factcheck.actions.trail import record
from factcheck.domain.revising import Wording
from factcheck.domain.scales import Rating, get_scale
from factcheck.domain.states import Action, DecisionAct, Status
from factcheck.models import Adoption, ArticleVersion, Claim, ClaimAnchor, Decision, User, Verdict


@dataclass(frozen=True)
class Asked:
    """What an approved verdict asks for: the overruling editor's rating, action and wording, else the assessor's."""

    verdict: Verdict
    rating: Rating | None
    action: str
    wording: str

    @property
    def new_wording(self) -> str:
        """The agreed words, where it asks for a change of them."""
        is_reworded = self.rating is not None and self.rating.blocks_clearance and self.action == Action.REWORD
        return self.wording.strip() if is_reworded else ""


def standing_rating(claim: Claim, overruling: Decision | None) -> Rating | None:
    """The editor's own rating where the verdict was overruled, else the assessor's."""
    if claim.verdict is None:
        return None
    scale = get_scale(claim.verdict.scale, claim.verdict.scale_version)
    return scale.rating(overruling.rating if overruling else claim.verdict.rating)


def asked_of(claim: Claim) -> Asked | None:
    """None for a claim without a verdict."""
    return _asked(claim, Decision.objects.filter(verdict=claim.verdict_id, act=DecisionAct.OVERRULE).first())


def _asked(claim: Claim, overruling: Decision | None) -> Asked | None:
    if claim.verdict is None:
        return None
    source = overruling or claim.verdict
    return Asked(claim.verdict, standing_rating(claim, overruling), source.action, source.proposed_wording)


def agreed_wordings(anchors: Sequence[ClaimAnchor]) -> list[tuple[int, Wording]]:
    """For approved claims whose new words do not stand in the text yet: which of the anchors, and the words."""
    approved = [anchor.claim.verdict_id for anchor in anchors if anchor.claim.as_status is Status.APPROVED]
    if not approved:
        return []
    done = set(Adoption.objects.filter(verdict__in=approved).values_list("verdict", flat=True))
    overruled = Decision.objects.filter(verdict__in=approved, act=DecisionAct.OVERRULE)
    by_verdict = {decision.verdict_id: decision for decision in overruled}
    return list(_wordings(anchors, set(approved) - done, by_verdict))


def _wordings(
    anchors: Sequence[ClaimAnchor], verdicts: set[int | None], overruled: dict[int, Decision]
) -> Iterator[tuple[int, Wording]]:
    for at, anchor in enumerate(anchors):
        claim = anchor.claim
        if claim.as_status is Status.APPROVED and claim.verdict_id in verdicts:
            asked = _asked(claim, overruled.get(claim.verdict_id or 0))
            if asked and asked.new_wording:
                yield at, Wording(anchor.start, anchor.end, asked.new_wording)


def note_adoption(claim: Claim, version: ArticleVersion, words: str, *, by: User) -> None:
    """The agreed wording stands in this version."""
    asked = asked_of(claim)
    if asked is None:
        raise Overtaken(claim)
    adoption = Adoption.objects.create(
        verdict=asked.verdict, claim=claim, by=by, action=asked.action, wording=asked.wording, version=version
    )
    new = {"verdict": claim.verdict_id, "action": adoption.action, "version": version.number, "words": words}
    record("adopt_wording", by=by, claim=claim, new=new)
