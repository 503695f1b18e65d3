"""Clearing an article for publication, taking that back, and carrying out what verdicts ask for."""

from dataclasses import dataclass, replace

from django.db import transaction

from factcheck.actions.adopting import adopt, asking_verdict
from factcheck.actions.moves import lock
from factcheck.actions.refusals import Overtaken, Refused, given_reason
from factcheck.actions.revising import Plan, freeze_text, plan_revision, require_revisable
from factcheck.actions.trail import lock_chain, record
from factcheck.domain.clearance import Checked, hurdle, why_not_adopt, why_not_clear, why_not_publish, why_not_take_back
from factcheck.domain.revisions import Carried, Outcome, Reason
from factcheck.domain.revisions.agreed import Wording, put_in
from factcheck.domain.states import ArticleStatus, Status
from factcheck.models import Adoption, Article, ArticleVersion, Claim, Fate, User, Verdict
from factcheck.models.claims import ClaimQuerySet


@dataclass(frozen=True)
class Hurdle:
    claim: Claim
    reason: str


def hurdles_of(article: Article) -> list[Hurdle]:
    """What stands in the way, in the order of the text, at a constant number of queries."""
    doubts = set(Fate.objects.undecided().filter(claim__article=article).values_list("claim", flat=True))
    adopted = set(Adoption.objects.filter(claim__article=article).values_list("verdict", flat=True))
    found = []
    for claim in article.claims.select_related("verdict__decision").order_by("position", "number", "part"):
        checked = Checked(
            status=claim.as_status,
            priority=claim.priority,
            legal_risk=claim.legal_risk,
            rating=claim.verdict.final_rating if claim.verdict else None,
            adopted=claim.verdict_id in adopted,
            in_doubt=claim.pk in doubts,
        )
        if reason := hurdle(checked):
            found.append(Hurdle(claim, reason))
    return found


@transaction.atomic
def clear_article(article: Article, *, by: User) -> None:
    """Nobody changes a claim between the look at the hurdles and the clearance: all of them are locked."""
    list(Claim.objects.select_for_update().filter(article=article).order_by("pk").values_list("pk"))
    Article.objects.select_for_update().get(pk=article.pk)
    lock_chain(article)
    article.refresh_from_db(fields=["status"])
    hurdles = hurdles_of(article)
    if reason := why_not_clear(ArticleStatus(article.status), by.as_role, len(hurdles)):
        raise Refused(reason)
    version = article.current
    extraction = getattr(version, "extraction", None)
    if extraction is not None and extraction.is_under_way:
        raise Refused("The claims of the newest version are still being looked for.")
    _move(article, ArticleStatus.CLEARED)
    facts = {"version": version.number, "sha256": version.sha256, "claims": article.claims.standing().count()}
    left = [claim.label for claim in left_open(article)]
    record("clear", by=by, article=article, new=facts | {"mode": article.mode, "left": len(left), "open": left})


def left_open(article: Article) -> ClaimQuerySet:
    """The claims that nobody has approved: clearance may leave those that are neither critical nor legally risky."""
    return article.claims.standing().exclude(status=Status.APPROVED).order_by("position", "number", "part")


@transaction.atomic
def take_back_clearance(article: Article, *, by: User, reason: str) -> None:
    if why := why_not_take_back(ArticleStatus(article.status), by.as_role):
        raise Refused(why)
    wanted, before = given_reason(reason), article.status
    _move(article, ArticleStatus.CHECKING)
    record("take_back_clearance", by=by, article=article, old={"status": before}, new={"reason": wanted})


@transaction.atomic
def publish_article(article: Article, *, by: User) -> None:
    """Says that the cleared text was published; what the product shows does not leave the house by this."""
    if why := why_not_publish(ArticleStatus(article.status), by.as_role):
        raise Refused(why)
    _move(article, ArticleStatus.PUBLISHED)
    record("publish", by=by, article=article, new={"version": article.current.number})


def _move(article: Article, status: ArticleStatus) -> None:
    if not Article.objects.filter(pk=article.pk, status=article.status).update(status=status):
        raise Refused("The article has just changed. Look at it again before you go on.")
    article.status = status


@transaction.atomic
def mark_adopted(claim: Claim, *, by: User, how: str) -> Adoption:
    """The change that the verdict asks for was made elsewhere: `how` says where, for those who look it up."""
    lock(claim)
    verdict = _asked_for_adoption(claim, by=by)
    if not how.strip():
        raise Refused("The words still stand in this text: say where the change was made, or bring in the new version.")
    adoption = adopt(claim, verdict, by=by, how=how.strip())
    new = {"verdict": verdict.pk, "action": adoption.action, "how": adoption.how}
    record("mark_adopted", by=by, claim=claim, new=new)
    return adoption


def adopt_wording(claim: Claim, *, by: User) -> ArticleVersion:
    """Puts the approved wording into the text, as a new version. The claim keeps its approval: both people agreed on
    these very words; claims around it are carried over as by any new version.
    """
    adopted = plan_adoption(claim, _wording(claim, by=by))
    with transaction.atomic():
        lock(claim)
        _asked_for_adoption(claim, by=by)
        return freeze_text(claim.article, adopted.text, {}, adopted.plan, by=by)


@dataclass(frozen=True)
class AdoptionPlan:
    text: str
    plan: Plan


def plan_adoption(claim: Claim, words: str) -> AdoptionPlan:
    """The text with the claim's words replaced, and what that does to the other claims."""
    base = claim.article.current
    anchor = claim.anchors.filter(version=base).first()
    if anchor is None:
        raise Refused("The claim does not stand in the newest version.")
    text, [(start, end)] = put_in(base.text, [Wording(anchor.start, anchor.end, words)])
    require_revisable(claim.article, text)
    plan = plan_revision(claim.article, text)
    adopted = Carried(Outcome.KEPT, Reason.ADOPTED, anchor.exact, start, end, text[start:end])
    carried = (
        adopted if one.claim_id == claim.pk else answer for one, answer in zip(plan.anchors, plan.carried, strict=True)
    )
    return AdoptionPlan(text, replace(plan, carried=tuple(carried)))


def _asked_for_adoption(claim: Claim, *, by: User) -> Verdict:
    verdict = asking_verdict(claim)
    if reason := why_not_adopt(claim.as_status, by.as_role, verdict.final_rating if verdict else None):
        raise Refused(reason)
    if verdict is None:
        raise Overtaken(claim)
    if Adoption.objects.filter(verdict=claim.verdict_id).exists():
        raise Refused("This change has been adopted already.")
    return verdict


def _wording(claim: Claim, *, by: User) -> str:
    if words := _asked_for_adoption(claim, by=by).agreed_wording:
        return words
    raise Refused("No new wording was approved: change the text in a new version, or mark it as done.")
