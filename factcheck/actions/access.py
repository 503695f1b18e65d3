"""Who sees an article, and until when it is due."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction

from factcheck.actions.queue import release_holds
from factcheck.actions.refusals import Refused
from factcheck.actions.trail import record
from factcheck.models import Article, Claim, Desk, User


@dataclass(frozen=True)
class Chosen:
    """What the settings of an article say. A restricted article is seen by its members and who brought it in alone."""

    desk: Desk | None = None
    deadline: datetime | None = None
    restricted: bool = False
    members: Collection[User] = field(default_factory=tuple)


def why_not_edit_article(article: Article, user: User) -> str | None:
    if user.may_decide or (user.may_review and article.created_by_id == user.pk):
        return None
    return "Only who brought the article in, an editor or an admin may change this."


@transaction.atomic
def edit_article(article: Article, chosen: Chosen, *, by: User) -> None:
    """Holds of those who no longer see the article are released."""
    if reason := why_not_edit_article(article, by):
        raise Refused(reason)
    members = set(chosen.members) | ({by} if chosen.restricted else set())
    old, new = _told(article), _as_told(chosen, members)
    if old == new:
        return
    Article.objects.filter(pk=article.pk).update(
        desk=chosen.desk, deadline=chosen.deadline, restricted=chosen.restricted
    )
    article.refresh_from_db(fields=["desk", "deadline", "restricted"])
    article.members.set(members)
    held = Claim.objects.filter(article=article, holder__isnull=False).select_related("holder", "article")
    seeing = set(Article.objects.filter(pk=article.pk).seen_by())
    release_holds([claim for claim in held if claim.holder_id not in seeing])
    record("edit_article", by=by, article=article, old=old, new=new)


def _told(article: Article) -> dict[str, Any]:
    members = set(article.members.all())
    return _as_told(Chosen(article.desk, article.deadline, article.restricted), members)


def _as_told(chosen: Chosen, members: Collection[User]) -> dict[str, Any]:
    return {
        "desk": chosen.desk.name if chosen.desk else "",
        "deadline": chosen.deadline.isoformat() if chosen.deadline else "",
        "restricted": chosen.restricted,
        "members": sorted(person.initials for person in members),
    }
