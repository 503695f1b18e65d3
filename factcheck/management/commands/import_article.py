"""Intake from the shell: one file or one address."""

from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from factcheck.management.importing import add_choices, import_one, person_named


class Command(BaseCommand):
    help = "Takes an article in from a file or an address and submits it for checking."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("source", help="a file, or an address beginning with http")
        add_choices(parser)

    def handle(self, *args: Any, source: str, **options: Any) -> None:
        result = import_one(source, by=person_named(options["by"]), language=options["language"] or "")
        if result.failure:
            raise CommandError(f"{source}: {result.failure}")
        self.stdout.write(f"article {result.article}: {result.title}")
