"""Is everything still as it was stored?"""

from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from factcheck.actions.verifying import verify_article
from factcheck.management.finding import find_article


class Command(BaseCommand):
    help = "Checks hashes, chain and anchors of an article and names what is broken."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("article", help="the article's number")

    def handle(self, *args: Any, article: str, **options: Any) -> None:
        found = find_article(article)
        problems = list(verify_article(found))
        for problem in problems:
            self.stderr.write(f"article {found.pk}: {problem}")
        if problems:
            raise CommandError(f"article {found.pk} is not sound")
        self.stdout.write(f"article {found.pk} is sound")
