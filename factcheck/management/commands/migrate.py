"""Django's own `migrate`, with the guards of the database put up again at its end, and the table of the cache."""

from typing import Any

from django.core.management import call_command
from django.core.management.commands.migrate import Command as Migrate
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor

from factcheck.models import guarding


class Command(Migrate):
    def handle(self, *args: Any, **options: Any) -> None:
        """SQLite rebuilds a table under another name and gives up on a trigger that names it: they step aside."""
        connection = connections[options["database"]]
        stepped_aside = bool(options.get("app_label")) or _is_behind(connection)
        if stepped_aside:
            guarding.take_down(connection)
        try:
            super().handle(*args, **options)
        finally:
            if guarding.fitting(connection) and (missing := guarding.missing(connection)):
                guarding.install(connection)
                if not stepped_aside:
                    self.stderr.write(f"Guards of the database were missing, and stand again: {', '.join(missing)}")
        call_command("createcachetable", database=options["database"], verbosity=0)


def _is_behind(connection: BaseDatabaseWrapper) -> bool:
    """Whether a migration is to be applied: a start that changes nothing leaves the guards where they stand."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
