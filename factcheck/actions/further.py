"""What the engine's reading of a later version adds to the claims that were carried over to it."""

from django.db.models import F, Q
from django.utils import timezone

from factcheck.actions.content import renew_keys
from factcheck.domain.extraction.found import Extraction as Found
from factcheck.domain.extraction.found import FoundClaim
from factcheck.domain.revisions import new_sentences
from factcheck.domain.spans import Span, Spans
from factcheck.models import ArticleVersion, Claim, ClaimAnchor, Event

SAME = 0.5  # share of two spans' union that both cover, from which they are one claim
ALIKE = 0.9  # and from which the engine's statement fits the claim


def further_claims(version: ArticleVersion, found: Found) -> list[int]:
    """Indices of the found claims to suggest: checkable, in a sentence that is new, and not claimed yet."""
    taken = Spans(ClaimAnchor.objects.filter(version=version).values_list("start", "end"))
    fresh = _fresh(version)
    return [
        index
        for index, claim in enumerate(found.claims)
        if claim.checkable
        and (fresh is None or fresh.touch(_span(claim)))
        and taken.most_like(_span(claim), SAME) is None
    ]


def _fresh(version: ArticleVersion) -> Spans | None:
    """Sentences that no earlier version held which the engine has read; None where it has read none."""
    read = version.article.versions.filter(number__lt=version.number).exclude(engine_version="")
    before = read.order_by("number").last()
    return Spans(new_sentences(old=before.text, new=version.text)) if before else None


def restate_by_engine(version: ArticleVersion, found: Found) -> list[str]:
    """Gives claims with new words the engine's statement, which stands by itself, unless somebody works on them or has
    worded them already. The labels of those it changed.
    """
    statements = {_span(claim): claim.statement for claim in found.claims}
    spans = Spans(statements)
    anchors = ClaimAnchor.objects.filter(version=version, claim__wording_changed=True, claim__holder=None)
    worded = Event.objects.filter(act="edit_statement", claim__article=version.article_id).values("claim")
    by_engine = Q(claim__created_by=None) & ~Q(claim__in=worded)
    restated = []
    for anchor in anchors.filter(Q(claim__statement=F("exact")) | by_engine).select_related("claim__article"):
        best = spans.most_like((anchor.start, anchor.end), ALIKE)
        if best is None or statements[best] in (anchor.exact, anchor.claim.statement):
            continue
        changed = Claim.objects.filter(pk=anchor.claim_id, holder=None, revision=anchor.claim.revision)
        if changed.update(statement=statements[best], revision=F("revision") + 1, changed_at=timezone.now()):
            anchor.claim.statement = statements[best]
            restated.append(anchor.claim)
    renew_keys(restated)
    return [claim.label for claim in restated]


def _span(claim: FoundClaim) -> Span:
    return claim.start, claim.end
