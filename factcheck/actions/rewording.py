"""New words under a claim: the statement and the details that follow from them."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from django.db.models import F
from django.utils import timezone

from factcheck.actions.content import renew_keys
from factcheck.domain.anchoring.folding import fold_typography
from factcheck.domain.extraction.details import find_details
from factcheck.domain.restating import restated
from factcheck.models import Claim, ClaimAnchor, Detail


def restate(claim: Claim, *, old: ClaimAnchor, new: ClaimAnchor) -> str:
    """A statement that stands by itself goes on doing so with the new words in it. Where they changed at a place that
    it says otherwise, it becomes the bare new words until somebody, or the engine, makes it stand by itself again.
    """
    return restated(claim.statement, old=old.exact, new=new.exact) or new.exact


def reword(claim: Claim, statement: str, *, flag: bool) -> dict[str, Any]:
    """The changes of the claim's row; the caller stores them."""
    claim.statement, claim.wording_changed = statement, flag or claim.wording_changed
    return {
        "statement": claim.statement,
        "wording_changed": claim.wording_changed,
        "revision": F("revision") + 1,
        "changed_at": timezone.now(),
    }


def follow_wording(claim: Claim) -> dict[str, str]:
    """Where the verdict that no longer counts had its wording put in, the claim is from now on what the text says. What
    the event of the act tells of it.
    """
    verdict = claim.verdict
    version = verdict.adoption.version if verdict and verdict.agreed_wording and verdict.is_put_in else None
    if version is None:
        return {}
    anchors = claim.anchors.order_by("version__number")
    old, new = anchors.filter(version__number__lt=version.number).last(), anchors.last()
    if old is None or new is None:
        return {}
    changes = reword(claim, restate(claim, old=old, new=new), flag=False)
    Claim.objects.filter(pk=claim.pk).update(**changes)
    claim.refresh_from_db(fields=["revision"])
    renew_keys([claim])
    replace_details(claim, new, keep_ticks=True)
    return {"statement": claim.statement}


def rebase_details(kept: Sequence[tuple[ClaimAnchor, ClaimAnchor]]) -> None:
    """The same words set otherwise (other quotation marks, dashes, spaces): details and ticks stay, offsets follow."""
    reset = {new.claim_id: (old, new) for old, new in kept if old.exact != new.exact}
    details = list(Detail.objects.filter(claim__in=reset))
    for detail in details:
        _follow(detail, *reset[detail.claim_id])
    Detail.objects.bulk_update(details, ["start", "end", "exact"])


def _follow(detail: Detail, old: ClaimAnchor, new: ClaimAnchor) -> None:
    was, now = fold_typography(old.exact), fold_typography(new.exact)
    first, last = was.position(detail.start), was.position(detail.end - 1) + 1
    if was.text != now.text or not 0 <= first < last <= len(now.text):
        return
    detail.start, detail.end = now.source(first, last)
    detail.exact = new.exact[detail.start : detail.end]


def replace_details(claim: Claim, anchor: ClaimAnchor, *, keep_ticks: bool) -> None:
    """Details extracted anew. Ticks stay on those whose words did not change, where the work goes on."""
    before = list(claim.details.all())
    ticked = _unmistakable(before) if keep_ticks else {}
    article = claim.article
    found = find_details(anchor.exact, language=article.language, reference_date=article.published_on)
    claim.details.all().delete()
    details = [
        Detail(claim=claim, order=order, start=d.start, end=d.end, exact=d.exact, type=d.type, value=d.value)
        for order, d in enumerate(found)
    ]
    once = _unmistakable(details)
    for key, detail in once.items():
        if key in ticked:
            old = ticked[key]
            detail.holds, detail.judged_by_id, detail.judged_at = old.holds, old.judged_by_id, old.judged_at
    Detail.objects.bulk_create(details)


def _unmistakable(details: Sequence[Detail]) -> dict[tuple[str, str], Detail]:
    """By type and words, those that stand once."""
    keys = [(detail.type, fold_typography(detail.exact).text) for detail in details]
    counted = Counter(keys)
    return {key: detail for key, detail in zip(keys, details, strict=True) if counted[key] == 1}
