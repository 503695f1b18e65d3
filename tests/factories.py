"""Plain functions that build rows for tests: each gives a valid row, keywords say what matters."""

import hashlib
import itertools
from typing import Any

from django.utils import timezone

from factcheck.domain.anchoring import anchor_at
from factcheck.domain.states import Role, Status
from factcheck.models import Article, ArticleVersion, Claim, ClaimAnchor, Source, User, Verdict

counter = itertools.count(1)
TEXT = "The mill closed in 2019. It had 240 workers."


def make_user(role: Role = Role.REVIEWER, **fields: Any) -> User:
    number = next(counter)
    fields = {"username": f"person{number}", "name": f"Person {number}", "initials": f"{number:04d}"} | fields
    user = User(role=role, **fields)
    user.set_password("long enough to pass")
    user.save()
    return user


def make_article(text: str = TEXT, **fields: Any) -> Article:
    """An article being checked, with its first version."""
    fields = {"title": "The mill", "language": "en", "status": "checking"} | fields
    fields.setdefault("created_by", None)
    created_by = fields.pop("created_by") or make_user()
    article = Article.objects.create(created_by=created_by, **fields)
    digest = hashlib.sha256(text.encode()).hexdigest()
    ArticleVersion.objects.create(
        article=article, number=1, text=text, sha256=digest, received_sha256=digest, created_by=created_by
    )
    return article


def make_claim(article: Article | None = None, start: int = 0, end: int = 23, **fields: Any) -> Claim:
    """A claim on the first sentence of the factory's text, open unless said otherwise."""
    article = article or make_article()
    version = article.current
    anchor = anchor_at(version.text, start, end)
    fields = {
        "number": article.claims.count() + 1,
        "statement": anchor.exact,
        "kinds": "event date",
        "status": Status.OPEN,
        "position": start,
    } | fields
    claim = Claim.objects.create(article=article, **fields)
    ClaimAnchor.objects.create(
        claim=claim,
        version=version,
        start=anchor.start,
        end=anchor.end,
        exact=anchor.exact,
        prefix=anchor.prefix,
        suffix=anchor.suffix,
    )
    return claim


def make_held_claim(holder: User | None = None, **fields: Any) -> Claim:
    holder = holder or make_user()
    until = timezone.now() + timezone.timedelta(minutes=30)
    return make_claim(status=Status.IN_REVIEW, holder=holder, held_until=until, return_to=Status.OPEN, **fields)


def make_verdict(claim: Claim, assessor: User, **fields: Any) -> Verdict:
    fields = {
        "scale": "line-check",
        "scale_version": 1,
        "rating": "not_checkable",
        "rationale": "Taste.",
    } | fields
    return Verdict.objects.create(claim=claim, assessor=assessor, fingerprint="0" * 64, **fields)


def make_source(**fields: Any) -> Source:
    fields = {"title": "Press release of the mill", "type": "press_release"} | fields
    return Source.objects.create(added_by=fields.pop("added_by", None) or make_user(), **fields)
