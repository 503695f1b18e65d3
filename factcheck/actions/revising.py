"""A new version of an article: received, looked at, and frozen with the claims carried over to it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.db import transaction

from factcheck import parsing, storage
from factcheck.actions.adopting import asking_verdicts, note_adoption
from factcheck.actions.articles import Incoming, found_in, store_version
from factcheck.actions.carrying import Carrying, carry
from factcheck.actions.extraction import request_extraction
from factcheck.actions.refusals import Overtaken, Refused, require_reviewer
from factcheck.actions.trail import record
from factcheck.domain import ordering
from factcheck.domain.documents import Unreadable
from factcheck.domain.documents.text import normalise
from factcheck.domain.revisions import Carried, Outcome, Reason, exchange
from factcheck.domain.revisions.agreed import Wording, put_in
from factcheck.domain.spans import Spans
from factcheck.domain.states import ArticleStatus, Status
from factcheck.models import Article, ArticleVersion, Claim, ClaimAnchor, User, Verdict, VersionDraft

CPU_SECONDS, WALL_SECONDS, MEMORY = 60, 90, 1_000_000_000
ATTEMPTS = 4
GONE_ALREADY = (Status.REPLACED, Status.REMOVED)


def receive_version(article: Article, incoming: Incoming, *, by: User) -> VersionDraft:
    """Reads what came in and keeps it for this person to look at. domain.documents.Unreadable where it cannot."""
    _require_right(article, by)
    document = parsing.parse(incoming.data, name=incoming.name, media_type=incoming.media_type, url=incoming.url)
    received = storage.put(settings.FILES_DIR, incoming.data)
    draft, _ = VersionDraft.objects.update_or_create(
        article=article,
        person=by,
        defaults={
            "based_on": article.current.number,
            "text": document.text,
            "found": found_in(incoming, document, received),
        },
    )
    return draft


def correct_version(draft: VersionDraft, text: str) -> None:
    """Keeps what a person set right in the preview, whatever else is wrong with it."""
    VersionDraft.objects.filter(pk=draft.pk).update(text=normalise(text).strip()[: settings.TEXT_LIMIT])
    draft.refresh_from_db()


def rebase_version(draft: VersionDraft) -> None:
    """The person has seen that another version came in meanwhile, and goes on with this text after that one."""
    VersionDraft.objects.filter(pk=draft.pk).update(based_on=draft.article.current.number)
    draft.refresh_from_db()


def discard_version(article: Article, *, by: User) -> None:
    VersionDraft.objects.filter(article=article, person=by).delete()


@dataclass(frozen=True)
class Plan:
    """What a text would do to the claims that stand in `base`, whose anchors are given in the order of the text.
    `fresh`: its sentences that are new and hold none of these claims, as spans of code points.
    """

    base: ArticleVersion
    anchors: tuple[ClaimAnchor, ...]
    carried: tuple[Carried, ...]
    fresh: tuple[tuple[int, int], ...]

    @property
    def standing(self) -> list[tuple[ClaimAnchor, Carried]]:
        """The claims that nobody dismissed, and what becomes of them."""
        pairs = zip(self.anchors, self.carried, strict=True)
        return [(anchor, one) for anchor, one in pairs if anchor.claim.as_status is not Status.DISMISSED]

    @property
    def moved(self) -> frozenset[int]:
        """The ids of claims that were kept and changed places with others."""
        pairs = {
            (anchor.start, one.start): anchor.claim_id
            for anchor, one in self.standing
            if one.status is Outcome.KEPT and one.start is not None
        }
        elsewhere = ordering.moved(list(pairs))
        return frozenset(claim for pair, claim in pairs.items() if pair in elsewhere)

    @property
    def totals(self) -> dict[str, int]:
        """kept (moved ones included), moved, stale, removed; what was dismissed counts for nothing."""
        counted = Counter(one.status.value for _, one in self.standing)
        return {outcome.value: counted[outcome] for outcome in Outcome} | {"moved": len(self.moved)}


def plan_revision(article: Article, text: str) -> Plan:
    """Nothing is stored. Refused where the comparison takes too long."""
    base = article.current
    anchors = tuple(_anchors(base))
    readable = [anchor for anchor in anchors if any(map(str.isalnum, anchor.exact))]
    spans = [(anchor.start, anchor.end) for anchor in readable]
    found, fresh = _compared(base.text, text, spans)
    answers = dict(zip((anchor.pk for anchor in readable), found, strict=True))
    plainly = [answers.get(anchor.pk) or _wordless(anchor) for anchor in anchors]
    verdicts = asking_verdicts(anchors)
    carried = _with_agreed_words(base, text, anchors, plainly, verdicts)
    placed = Spans((one.start, one.end) for one in carried if one.start is not None and one.end is not None)
    return Plan(base, anchors, tuple(carried), tuple(span for span in fresh if not placed.touch(span)))


def _anchors(version: ArticleVersion) -> list[ClaimAnchor]:
    rows = ClaimAnchor.objects.filter(version=version).exclude(claim__status__in=GONE_ALREADY)
    people = ("claim__verdict__assessor", "claim__holder", "claim__owner")
    return list(rows.select_related(*people, "claim__verdict__decision").order_by("start", "pk"))


def _compared(
    old: str, new: str, spans: list[tuple[int, int]], *, agreed: bool = False
) -> tuple[tuple[Carried, ...], tuple[tuple[int, int], ...]]:
    payload = {"old": old, "new": new, "spans": spans, "agreed": agreed}
    try:
        answer = parsing.run_limited(
            "factcheck.domain.revisions.exchange:run",
            payload,
            cpu_seconds=CPU_SECONDS,
            wall_seconds=WALL_SECONDS,
            memory_bytes=MEMORY,
        )
    except Unreadable:
        raise Refused("Comparing this text with the version before took too long and was stopped.") from None
    return exchange.read(answer)


def _wordless(anchor: ClaimAnchor) -> Carried:
    """A claim over mere punctuation cannot be found again."""
    return Carried(Outcome.REMOVED, Reason.GONE, anchor.exact)


def _with_agreed_words(
    base: ArticleVersion,
    text: str,
    anchors: Sequence[ClaimAnchor],
    carried: Sequence[Carried],
    verdicts: Mapping[int, Verdict],
) -> list[Carried]:
    """A claim that now reads as was approved keeps its approval: had the new wording stood in the version before, it
    would have been kept, and nothing around it differs.
    """
    agreed, end = {}, 0
    for at, verdict in verdicts.items():
        wording = Wording(anchors[at].start, anchors[at].end, verdict.agreed_wording)
        if wording.words and carried[at].status is not Outcome.KEPT and wording.start >= end:
            agreed[at], end = wording, wording.end
    if not agreed:
        return list(carried)
    adopted, spans = put_in(base.text, list(agreed.values()))
    answers = dict(zip(agreed, _compared(adopted, text, spans, agreed=True)[0], strict=True))
    return [
        replace(answers[at], reason=Reason.ADOPTED, old_words=one.old_words)
        if at in answers and answers[at].status is Outcome.KEPT
        else one
        for at, one in enumerate(carried)
    ]


def revise_article(draft: VersionDraft, *, by: User) -> ArticleVersion:
    """Freezes the draft as the next version and carries the claims over, in one transaction.

    Which claim is where is worked out before; should claims change in between, it is worked out again.
    """
    article = draft.article
    _require_right(article, by)
    for _ in range(ATTEMPTS):
        _require_new(draft)
        plan = plan_revision(article, draft.text)
        try:
            with transaction.atomic():
                version = freeze_text(article, draft.text, draft.found, plan, by=by)
                draft.delete()
            return version
        except Overtaken:
            continue
    raise Refused("The claims of this article are changing at this moment. Send it again.")


def _require_right(article: Article, by: User) -> None:
    require_reviewer(by)
    if article.status == ArticleStatus.DRAFT:
        raise Refused("Submit the article for checking first.")


def _require_new(draft: VersionDraft) -> None:
    if draft.article.current.number != draft.based_on:
        raise Refused("Another version was submitted meanwhile. Compare your text with it before you go on.")
    require_revisable(draft.article, draft.text)


def require_revisable(article: Article, text: str) -> None:
    """Whether the text may become the next version."""
    if not text.strip():
        raise Refused("The text must not be empty.")
    if len(text) > settings.TEXT_LIMIT:
        raise Refused("This text is too long to be checked in one piece.")
    if article.current.text == text:
        raise Refused("This text is the same as the version before.")


def freeze_text(article: Article, text: str, found: dict[str, Any], plan: Plan, *, by: User) -> ArticleVersion:
    """Inside the caller's transaction: stores the next version and carries the claims over as planned. Overtaken where
    the claims are no longer what the plan was made for.
    """
    _lock_claims(article, plan)
    received = found or {"received_sha256": storage.put(settings.FILES_DIR, text.encode())}
    received = received | {"headings": [*received.get("headings", ()), *_headings(plan.base)]}
    version = store_version(article, plan.base.number + 1, text, received, by=by)
    facts = {"version": version.number, "sha256": version.sha256, "claims": len(plan.anchors)}
    record("revise_article", by=by, article=article, old={"version": plan.base.number}, new=facts | plan.totals)
    moved = plan.moved
    carryings = [Carrying(a, c, a.claim_id in moved) for a, c in zip(plan.anchors, plan.carried, strict=True)]
    for one in carryings:
        one.claim.article = article
    carry(carryings, version, by=by)
    for one in carryings:
        if one.answer.reason is Reason.ADOPTED:
            note_adoption(one.claim, version, one.answer.new_words or "", by=by)
    request_extraction(version)
    return version


def _headings(version: ArticleVersion) -> list[str]:
    """Lines that were headings stay headings: an edited text comes back without its layout."""
    return [version.text[start:end] for kind, start, end, *_ in version.blocks if kind == "heading"]


def _lock_claims(article: Article, plan: Plan) -> None:
    """Nobody moves a claim or adds one until the commit. Overtaken where somebody already did."""
    list(Claim.objects.select_for_update().filter(article=article).order_by("pk").values_list("pk"))
    Article.objects.select_for_update().get(pk=article.pk)
    if article.current.pk != plan.base.pk or _stands(_anchors(plan.base)) != _stands(plan.anchors):
        raise Overtaken(Claim(article=article))


def _stands(anchors: Sequence[ClaimAnchor]) -> list[tuple[int, str, int]]:
    return [(anchor.claim_id, anchor.claim.status, anchor.claim.revision) for anchor in anchors]
