"""The settings of an article: who sees it, until when it is due, what it is, and on which scale it is judged."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from factcheck.actions.queue import release_holds
from factcheck.actions.refusals import Refused
from factcheck.actions.trail import record
from factcheck.domain.scales import NEWEST
from factcheck.domain.states import ArticleKind
from factcheck.models import Article, Claim, Desk, PublicCheck, User, Verdict


@dataclass(frozen=True)
class ArticleSettings:
    """What the settings of an article say. A restricted article is seen by its members and who brought it in alone.
    Kind and scale stay as they are where they are empty.
    """

    desk: Desk | None = None
    deadline: datetime | None = None
    restricted: bool = False
    members: Collection[User] = field(default_factory=tuple)
    kind: str = ""
    scale: str = ""


def why_not_edit_article(article: Article, user: User) -> str | None:
    if user.may_decide or (user.may_review and article.created_by_id == user.pk):
        return None
    return "Only who brought the article in, an editor or an admin may change this."


def why_not_rescale(article: Article) -> str | None:
    if Verdict.objects.filter(claim__article=article).exists():
        return "Verdicts have been given on this scale: it stays."
    return None


@transaction.atomic
def edit_article(article: Article, chosen: ArticleSettings, *, by: User) -> None:
    """Holds of those who no longer see the article are released."""
    if reason := why_not_edit_article(article, by):
        raise Refused(reason)
    chosen = replace(chosen, kind=chosen.kind or article.kind, scale=chosen.scale or article.scale)
    members = set(chosen.members) | ({by} if chosen.restricted else set())
    old, new = _told(article), _as_told(chosen, members)
    if old == new:
        return
    if (chosen.kind, chosen.scale) != (article.kind, article.scale):
        _require_changeable(article, chosen)
    values = {name: getattr(chosen, name) for name in ("desk", "deadline", "restricted", "kind", "scale")}
    if chosen.scale != article.scale:
        values["scale_version"] = NEWEST[chosen.scale].version
    Article.objects.filter(pk=article.pk).update(**values)
    article.refresh_from_db(fields=list(values))
    article.members.set(members)
    held = Claim.objects.filter(article=article, holder__isnull=False).select_related("holder", "article")
    seeing = set(Article.objects.filter(pk=article.pk).seen_by())
    release_holds([claim for claim in held if claim.holder_id not in seeing])
    record("edit_article", by=by, article=article, old=old, new=new)


def _require_changeable(article: Article, chosen: ArticleSettings) -> None:
    """Refused where work that is done forbids another kind or scale. Every claim counts a revision, so that a verdict
    or a publication under way at this moment is either seen here or comes too late.
    """
    Claim.objects.filter(article=article).update(revision=F("revision") + 1, changed_at=timezone.now())
    if chosen.scale != article.scale and (reason := why_not_rescale(article)):
        raise Refused(reason)
    published = PublicCheck.objects.published().filter(claim__article=article)
    if chosen.kind == ArticleKind.DRAFT and published.exists():
        raise Refused("Public fact checks of this article are published: take them off first.")


def _told(article: Article) -> dict[str, Any]:
    members = set(article.members.all())
    names = ("desk", "deadline", "restricted", "kind", "scale")
    return _as_told(ArticleSettings(**{name: getattr(article, name) for name in names}), members)


def _as_told(chosen: ArticleSettings, members: Collection[User]) -> dict[str, Any]:
    return {
        "desk": chosen.desk.name if chosen.desk else "",
        "deadline": chosen.deadline.isoformat() if chosen.deadline else "",
        "restricted": chosen.restricted,
        "members": sorted(person.initials for person in members),
        "kind": chosen.kind,
        "scale": chosen.scale,
    }
