"""What approved verdicts ask for, and how it comes into the text: an agreed wording is known by its words, whoever sets
it.
"""

from collections.abc import Iterator, Sequence

from factcheck.actions.refusals import Overtaken
from factcheck.actions.trail import record
from factcheck.domain.revising import Wording
from factcheck.domain.states import Status
from factcheck.models import Adoption, ArticleVersion, Claim, ClaimAnchor, User, Verdict


def asking_verdict(claim: Claim) -> Verdict | None:
    """The claim's verdict with the decision on it as it stands now, whatever was read before the claim was locked."""
    return Verdict.objects.select_related("decision").filter(current_for=claim).first()


def agreed_wordings(anchors: Sequence[ClaimAnchor]) -> Iterator[tuple[int, Wording]]:
    """For approved claims whose new words do not stand in the text yet: which of the anchors, and the words."""
    approved = [anchor.claim.verdict_id for anchor in anchors if anchor.claim.as_status is Status.APPROVED]
    if not approved:
        return
    verdicts = Verdict.objects.select_related("decision").filter(adoption=None).in_bulk(approved)
    for at, anchor in enumerate(anchors):
        claim = anchor.claim
        verdict = verdicts.get(claim.verdict_id) if claim.as_status is Status.APPROVED else None
        if verdict and verdict.agreed_wording:
            yield at, Wording(anchor.start, anchor.end, verdict.agreed_wording)


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
