"""Is everything still as it was stored?"""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from factcheck.actions.verifying import guard_problems, verify_article, verify_everything
from factcheck.domain import verifier
from factcheck.management.finding import find_article


class Command(BaseCommand):
    help = (
        "Recomputes hashes, chains, verdicts, archives and anchors of an article, or of everything, or checks an"
        " evidence bundle; names what is broken."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "what", nargs="?", default="", help="the article's number, or an evidence bundle; without it, everything"
        )
        parser.add_argument("--all", action="store_true", help="everything, also what no article uses")
        parser.add_argument("--head", default="", help="of a bundle: the last hash of its chain, from another place")

    def handle(self, *args: Any, what: str, head: str, **options: Any) -> None:
        name, problems = self._walk("" if options["all"] else what, head)
        broken = False
        for problem in problems:
            broken = True
            self.stderr.write(f"{name}: {problem}")
        if broken:
            raise CommandError(f"{name} is not sound")
        unchecked = list(verifier.uncheckable(Path(name))) if name == what else []
        for reason in unchecked:
            self.stdout.write(f"{name}: not checked: {reason}")
        if unchecked:
            raise CommandError(f"{name} is not checked in full", returncode=verifier.NOT_CHECKED)
        self.stdout.write(f"{name} is sound")

    def _walk(self, what: str, head: str) -> tuple[str, Iterator[str]]:
        if not what:
            return "everything", verify_everything()
        if not what.isdecimal() and Path(what).exists():
            return what, verifier.verify(Path(what), head=head)
        found = find_article(what)
        return f"article {found.pk}", chain(guard_problems(), verify_article(found))
