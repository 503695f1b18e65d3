"""Rows by what somebody typed in the shell."""

from django.core.management import CommandError

from factcheck.models import Article


def find_article(number: str) -> Article:
    """CommandError in words where there is none."""
    try:
        return Article.objects.get(pk=int(number))
    except (ValueError, Article.DoesNotExist):
        raise CommandError(f"There is no article {number}.") from None
