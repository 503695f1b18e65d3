"""What approved verdicts ask for, and how it comes into the text: an agreed wording is known by its words, whoever sets
it.
"""

from collections.abc import Sequence

from factcheck.actions.refusals import Overtaken
from factcheck.actions.trail import record
from factcheck.domain.states import Status
from factcheck.models import Adoption, ArticleVersion, Claim, ClaimAnchor, User, Verdict


def asking_verdict(claim: Claim) -> Verdict | None:
    """The claim's verdict with the decision on it as it stands now, whatever was read before the claim was locked."""
    return Verdict.objects.select_related("decision").filter(current_for=claim).first()


def asking_verdicts(anchors: Sequence[ClaimAnchor]) -> dict[int, Verdict]:
    """Of approved claims whose change does not stand in the text yet: by the place of the anchor among these."""
    approved = {at: anchor.claim for at, anchor in enumerate(anchors) if anchor.claim.as_status is Status.APPROVED}
    if not approved:
        return {}
    wanted = [claim.verdict_id for claim in approved.values()]
    verdicts = Verdict.objects.select_related("decision").filter(adoption=None).in_bulk(wanted)
    return {at: verdicts[claim.verdict_id] for at, claim in approved.items() if claim.verdict_id in verdicts}


def note_adoption(claim: Claim, version: ArticleVersion, words: str, *, by: User) -> None:
    """The agreed wording stands in this version."""
    verdict = asking_verdict(claim)
    if verdict is None:
        raise Overtaken(claim)
    adoption = adopt(claim, verdict, by=by, version=version)
    new = {"verdict": verdict.pk, "action": adoption.action, "version": version.number, "words": words}
    record("adopt_wording", by=by, claim=claim, new=new)


def adopt(
    claim: Claim, verdict: Verdict, *, by: User, version: ArticleVersion | None = None, how: str = ""
) -> Adoption:
    """Without the event that tells of it."""
    asked = {"action": verdict.final_action, "wording": verdict.final_wording}
    return Adoption.objects.create(claim=claim, verdict=verdict, by=by, version=version, how=how, **asked)
