"""Where the claims of an article stood, version by version."""

from collections import defaultdict
from datetime import datetime

from factcheck.models import Article, ArticleVersion, ClaimAnchor


class Places:
    """One query for all claims and versions; the texts of the versions stay out of it."""

    def __init__(self, article: Article) -> None:
        self._by_claim: defaultdict[int, list[ClaimAnchor]] = defaultdict(list)
        rows = ClaimAnchor.objects.filter(claim__article=article).select_related("version")
        facts = "claim", "start", "end", "exact", "version__number", "version__created_at"
        for anchor in rows.only(*facts).order_by("version__number"):
            self._by_claim[anchor.claim_id].append(anchor)

    def in_version(self, claim: int, version: ArticleVersion) -> ClaimAnchor | None:
        return next((anchor for anchor in self._by_claim[claim] if anchor.version_id == version.pk), None)

    def last(self, claim: int) -> ClaimAnchor | None:
        return self._by_claim[claim][-1] if self._by_claim[claim] else None

    def at(self, claim: int, moment: datetime) -> ClaimAnchor | None:
        """In the newest version that there was at that moment."""
        return next((one for one in reversed(self._by_claim[claim]) if one.version.created_at <= moment), None)
