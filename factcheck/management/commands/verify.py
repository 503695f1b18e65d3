"""Is everything still as it was stored?"""

from collections.abc import Iterator
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from factcheck.actions.verifying import verify_article, verify_everything
from factcheck.management.finding import find_article


class Command(BaseCommand):
    help = "Recomputes hashes, chains, archives and anchors of an article, or of everything, and names what is broken."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("article", nargs="?", default="", help="the article's number; without one, everything")
        parser.add_argument("--all", action="store_true", help="everything, also what no article uses")

    def handle(self, *args: Any, article: str, **options: Any) -> None:
        name, problems = self._walk("" if options["all"] else article)
        broken = False
        for problem in problems:
            broken = True
            self.stderr.write(f"{name}: {problem}")
        if broken:
            raise CommandError(f"{name} is not sound")
        self.stdout.write(f"{name} is sound")

    def _walk(self, article: str) -> tuple[str, Iterator[str]]:
        if not article:
            return "everything", verify_everything()
        found = find_article(article)
        return f"article {found.pk}", verify_article(found)
