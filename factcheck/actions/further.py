"""What the engine's reading of a later version adds to the claims that were carried over to it."""

from django.db.models import F, Q
from django.utils import timezone

from factcheck.actions.content import renew_keys
from factcheck.domain.extraction.found import Extraction as Found
from factcheck.domain.extraction.found import FoundClaim
from factcheck.domain.revisions import new_sentences
from factcheck.models import ArticleVersion, Claim, ClaimAnchor, Event

SAME = 0.5  # share of two spans' union that both cover, from which they are one claim
ALIKE = 0.9  # and from which the engine's statement fits the claim

Span = tuple[int, int]


def further_claims(version: ArticleVersion, found: Found) -> list[int]:
    """Indices of the found claims to suggest: checkable, in a sentence that is new, and not claimed yet."""
    taken = list(ClaimAnchor.objects.filter(version=version).values_list("start", "end"))
    fresh = _fresh(version)
    return [
        index
        for index, claim in enumerate(found.claims)
        if claim.checkable
        and (fresh is None or any(_overlap(_span(claim), span) for span in fresh))
        and not any(_likeness(_span(claim), span) >= SAME for span in taken)
    ]


def _fresh(version: ArticleVersion) -> tuple[Span, ...] | None:
    """Sentences that no earlier version held which the engine has read; None where it has read none."""
    read = version.article.versions.filter(number__lt=version.number).exclude(engine_version="")
    before = read.order_by("number").last()
    return new_sentences(old=before.text, new=version.text) if before else None


def restate(version: ArticleVersion, found: Found) -> list[str]:
    """Gives claims with new words the engine's statement, which stands by itself, unless somebody works on them or has
    worded them already. The labels of those it changed.
    """
    statements = {_span(claim): claim.statement for claim in found.claims}
    anchors = ClaimAnchor.objects.filter(version=version, claim__wording_changed=True, claim__holder=None)
    worded = Event.objects.filter(act="edit_statement", claim__article=version.article_id).values("claim")
    by_engine = Q(claim__created_by=None) & ~Q(claim__in=worded)
    restated = []
    for anchor in anchors.filter(Q(claim__statement=F("exact")) | by_engine).select_related("claim__article"):
        span = (anchor.start, anchor.end)
        best = max(statements, key=lambda other: _likeness(other, span), default=(0, 0))
        if _likeness(best, span) < ALIKE or statements[best] in (anchor.exact, anchor.claim.statement):
            continue
        changed = Claim.objects.filter(pk=anchor.claim_id, holder=None, revision=anchor.claim.revision)
        if changed.update(statement=statements[best], revision=F("revision") + 1, changed_at=timezone.now()):
            anchor.claim.statement = statements[best]
            restated.append(anchor.claim)
    renew_keys(restated)
    return [claim.label for claim in restated]


def _span(claim: FoundClaim) -> Span:
    return claim.start, claim.end


def _overlap(one: Span, other: Span) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _likeness(one: Span, other: Span) -> float:
    """The share of what either covers that both cover."""
    shared = _overlap(one, other)
    return shared / (one[1] - one[0] + other[1] - other[0] - shared) if shared else 0.0
