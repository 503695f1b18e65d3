"""Django's own `migrate`, with the guards of the database put up again at its end, and the table of the cache."""

from typing import Any

from django.core.management import call_command
from django.core.management.commands.migrate import Command as Migrate
from django.db import connections

from factcheck.models import guards


class Command(Migrate):
    def handle(self, *args: Any, **options: Any) -> None:
        """SQLite rebuilds a table under another name and gives up on a trigger that names it: they step aside."""
        connection = connections[options["database"]]
        guards.take_down(connection)
        try:
            super().handle(*args, **options)
        finally:
            if guards.fitting(connection):
                guards.install(connection)
        call_command("createcachetable", database=options["database"], verbosity=0)
