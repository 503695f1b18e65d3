"""The table of states as Markdown, drawn from the one that the code obeys."""

from typing import Any

from django.core.management import BaseCommand

from factcheck.domain.workflow import as_markdown


class Command(BaseCommand):
    help = "Prints the transitions of a claim as a Markdown table."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(as_markdown())
