"""The engine alone, without a database."""

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser

from factcheck.checks import ENGINE
from factcheck.domain.extraction import Extraction, find_claims


class Command(BaseCommand):
    help = "Prints the claims of a text file."
    requires_system_checks = [ENGINE]
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--format", choices=["json", "text"], default="text")
        parser.add_argument("--language", default=None)
        parser.add_argument("--date", type=date.fromisoformat, default=None, help="the article's date, YYYY-MM-DD")

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as failure:
            raise CommandError(f"Cannot read {file}: {failure}") from None
        found = find_claims(
            text,
            language=options["language"],
            reference_date=options["date"],
            spacy_models=settings.SPACY_MODELS,
        )
        if options["format"] == "json":
            self.stdout.write(json.dumps(as_json(found), ensure_ascii=False, indent=1))
            return
        for claim in found.claims:
            mark = " " if claim.checkable else "-"
            self.stdout.write(f"{mark} {claim.start:>6}-{claim.end:<6} {claim.priority:.2f} {claim.exact}")


def as_json(found: Extraction) -> dict[str, Any]:
    """The format that the annotation guideline describes."""
    claims = [
        {
            "start": claim.start,
            "end": claim.end,
            "text": claim.standalone,
            "kinds": list(claim.kinds),
            "checkable": claim.checkable,
            "reason": claim.reason,
            "priority": claim.priority,
            "priority_reasons": list(claim.priority_reasons),
            "flags": list(claim.flags),
            "attribution": asdict(claim.attribution) if claim.attribution else None,
            "repeats": claim.repeats,
            "parent": claim.parent,
            "details": [
                {"start": detail.start, "end": detail.end, "type": detail.type, "value": detail.value}
                for detail in claim.details
            ],
        }
        for claim in found.claims
    ]
    return {"language": found.language, "engine": found.engine_version, "claims": claims}
