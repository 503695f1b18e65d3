"""Learns the engine's models from annotated articles, and tells what they are worth on articles left out."""

from argparse import BooleanOptionalAction
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from factcheck.domain.extraction.linear import as_json
from factcheck.domain.extraction.models import FILES
from factcheck.domain.extraction.training.annotated import AnnotatedArticle, NotInArticle, read_articles
from factcheck.domain.extraction.training.learning import learn
from factcheck.domain.extraction.training.measuring import Measured, cross_validated, fitted

SHORT = ("recall", "precision", "F1", "detail F1 all", "kinds F1", "standalone wording names its subject",
         "priority pairs in the right order")  # fmt: skip


class Command(BaseCommand):
    help = "Trains the models of the extraction engine from a folder of annotated articles, and measures them."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "folder", type=Path, help="NAME.txt and NAME.json, as tests/articles/GUIDELINE.md describes"
        )
        parser.add_argument("--folds", type=int, default=5, help="parts for the cross-validation by article; 0: none")
        parser.add_argument("--output", type=Path, default=None, help="another folder for the weights than the package")
        parser.add_argument("--dry-run", action="store_true", help="measure only, write nothing")
        parser.add_argument("--fitted", action=BooleanOptionalAction, default=True,
                            help="measure the new models on the articles they were learned from as well")  # fmt: skip

    def handle(self, *args: Any, folder: Path, folds: int, **options: Any) -> None:
        articles = self._articles(folder)
        if folds:
            self._show(f"left out, {folds} parts", cross_validated(articles, folds))
        if options["dry_run"] and not options["fitted"]:
            return
        models = learn(articles)
        if options["fitted"]:
            self._show("learned from", fitted(articles, models))
        if not options["dry_run"]:
            for name, weights in models.items():
                path = options["output"] / FILES[name].name if options["output"] else FILES[name]
                path.write_text(as_json(weights), encoding="utf-8")
                self.stdout.write(f"{path.name}: {len(weights)} features")

    def _articles(self, folder: Path) -> list[AnnotatedArticle]:
        try:
            articles = list(read_articles(folder))
        except (OSError, ValueError, KeyError) as failure:
            what = f"not in the article: {failure}" if isinstance(failure, NotInArticle) else failure
            raise CommandError(f"Cannot read the articles of {folder}: {what}") from None
        if not articles:
            raise CommandError(f"{folder} holds no annotated articles.")
        return articles

    def _show(self, title: str, measured: Measured) -> None:
        self.stdout.write(f"\n{title}: {measured.articles} articles")
        for name, value in measured.everything.items():
            self.stdout.write(f"{name:40} {_number(value)}")
        for language, figures in measured.by_language.items():
            self.stdout.write(f"{language}: " + ", ".join(f"{name} {_number(figures[name])}" for name in SHORT))


def _number(value: float) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)
