"""The report of an article, from the shell."""

from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from factcheck.actions.refusals import Refused
from factcheck.actions.reports import FORMATS, export_report
from factcheck.domain.report import PROFILES
from factcheck.management.finding import find_article


class Command(BaseCommand):
    help = "Writes the report of an article to a file."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("article", help="the article's number")
        parser.add_argument("--format", choices=sorted(FORMATS), default="html")
        parser.add_argument("--profile", choices=PROFILES, default="editor")
        parser.add_argument("--language", choices=["en", "de"], default="en")
        parser.add_argument("--output", type=Path, help="file to write (default: a name of its own, in this folder)")

    def handle(self, *args: Any, article: str, output: Path | None, **options: Any) -> None:
        try:
            exported = export_report(
                find_article(article),
                options["format"],
                by=None,
                profile=options["profile"],
                language=options["language"],
            )
        except Refused as refusal:
            raise CommandError(refusal.reason) from None
        path = output or Path(exported.name)
        path.write_bytes(exported.data)
        self.stdout.write(f"{path} ({len(exported.data)} bytes)")
