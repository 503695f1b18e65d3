"""Intake from the shell: a folder of files, or a JSON Lines file with one article a line."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from factcheck.management.importing import Imported, add_choices, import_one, import_text, person_named
from factcheck.models import User

SUFFIXES = {".txt", ".md", ".html", ".htm", ".docx", ".pdf"}


class Command(BaseCommand):
    help = 'Takes in every readable file of a folder, or every line ({"title", "text"}) of a .jsonl file.'

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("source", type=Path)
        add_choices(parser)

    def handle(self, *args: Any, source: Path, **options: Any) -> None:
        by, language = person_named(options["by"]), options["language"] or ""
        failures = 0
        for number, (name, result) in enumerate(_imported(source, by, language), 1):
            failures += bool(result.failure)
            self.stdout.write(f"{number:>5}  {name}: {result.failure or f'article {result.article}'}")
        if failures:
            raise CommandError(f"{failures} could not be taken in")


def _imported(source: Path, by: User, language: str) -> Iterator[tuple[str, Imported]]:
    if source.is_dir():
        for path in sorted(path for path in source.iterdir() if path.suffix.lower() in SUFFIXES):
            yield path.name, import_one(str(path), by=by, language=language)
    elif source.suffix == ".jsonl":
        with source.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield f"line {number}", _import_line(line, by, language)
    else:
        raise CommandError(f"{source} is neither a folder nor a .jsonl file")


def _import_line(line: str, by: User, language: str) -> Imported:
    try:
        values = json.loads(line)
        text, title = str(values["text"]), str(values.get("title", ""))
    except (ValueError, KeyError, TypeError):
        return Imported(failure="no JSON object with a text")
    return import_text(text, title, by=by, language=language or str(values.get("language", "")))
