"""Keeping the keys by which claims of the same content are found."""

from collections.abc import Iterable

from factcheck.domain.prior import Content, content_of, keys_of
from factcheck.models import Claim, ContentKey


def content_of_claim(claim: Claim) -> Content:
    return content_of(claim.statement, claim.article.language, claim.article.published_on)


def add_keys(claims: Iterable[Claim]) -> None:
    """Of claims that have none yet, with their articles at hand."""
    ContentKey.objects.bulk_create(
        ContentKey(claim=claim, value=value) for claim in claims for value in keys_of(content_of_claim(claim))
    )


def renew_keys(claims: Iterable[Claim]) -> None:
    """Of claims whose statement has changed."""
    changed = list(claims)
    ContentKey.objects.filter(claim__in=changed).delete()
    add_keys(changed)
