"""The report of an article, from the shell."""

from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from factcheck.actions.refusals import Refused
from factcheck.actions.reports import FORMATS, Unconfirmed, export_report, newest_report
from factcheck.domain.report import PROFILES
from factcheck.management.finding import find_article
from factcheck.models import Article, Report


class Command(BaseCommand):
    help = "Writes the report of an article to a file: the newest issued one, or the record as it stands."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("article", help="the article's number")
        parser.add_argument("--format", choices=sorted(FORMATS), default="html")
        parser.add_argument("--profile", choices=PROFILES, default="editor")
        parser.add_argument("--language", choices=["en", "de"], help="default: that of the article")
        parser.add_argument("--number", type=int, help="which issued report; 0: the record as it stands now")
        parser.add_argument("--confidential", action="store_true", help="confirm: it rests on confidential sources")
        parser.add_argument("--output", type=Path, help="file to write (default: a name of its own, in this folder)")

    def handle(self, *args: Any, article: str, output: Path | None, **options: Any) -> None:
        found = find_article(article)
        try:
            exported = export_report(
                found,
                options["format"],
                by=None,
                profile=options["profile"],
                language=options["language"] or "",
                report=_report(found, options["number"]),
                confirmed=options["confidential"],
            )
        except Unconfirmed as refusal:
            raise CommandError(f"{refusal.reason} Add --confidential.") from None
        except Refused as refusal:
            raise CommandError(refusal.reason) from None
        path = output or Path(exported.name)
        path.write_bytes(exported.data)
        self.stdout.write(f"{path} ({len(exported.data)} bytes)")


def _report(article: Article, number: int | None) -> Report | None:
    if number is None:
        return newest_report(article)
    found = article.reports.filter(number=number).first()
    if number and found is None:
        raise CommandError(f"There is no report {number} of article {article.pk}.")
    return found
