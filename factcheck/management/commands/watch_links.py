"""Are the pages behind the sources in use still there, and do they say the same? For cron, once a day or so."""

import time
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from django.core.management import BaseCommand, CommandParser
from django.utils import timezone

from factcheck.actions.watching import look_again
from factcheck.domain.pacing import Pace, in_turn
from factcheck.models import Source


class Command(BaseCommand):
    help = "Looks again at the pages behind sources in use, keeps what changed, and tells those who answer for claims."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--age", type=float, default=20, help="hours since the last look (default: 20)")
        parser.add_argument("--limit", type=int, default=500, help="pages in one run (default: 500)")
        parser.add_argument("--pause", type=float, default=5, help="seconds between two requests to one host (5)")

    def handle(self, *args: Any, age: float, limit: int, pause: float, **options: Any) -> None:
        due = Source.objects.due_for_look(timezone.now() - timedelta(hours=age))[:limit]
        pace, counts = Pace(pause), dict[str, int]()
        for source in in_turn(due, _host):
            time.sleep(pace.wait(_host(source), time.monotonic()))
            look = look_again(source)
            counts[look.found] = counts.get(look.found, 0) + 1
            self.stdout.write(f"source {source.pk}: {look.found}{f' ({look.error})' if look.error else ''}")
        told = ", ".join(f"{number} {found}" for found, number in sorted(counts.items()))
        total = sum(counts.values())
        self.stdout.write(f"{total} page{'' if total == 1 else 's'} looked at{f': {told}' if told else ''}")


def _host(source: Source) -> str:
    try:
        return urlsplit(source.url).hostname or ""
    except ValueError:
        return ""
