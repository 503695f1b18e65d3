"""Django's own `migrate`, with the guards of the database put up again at its end, and the table of the cache."""

from typing import Any

from django.core.management import CommandError, call_command
from django.core.management.commands.migrate import Command as Migrate
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

from factcheck.models import guarding

# The last of the thirteen steps that came before 0001_people and 0002_checking, and those two.
LAST_OF_OLD = "0013_source_library"
FIRST, SECOND = "0001_people", "0002_checking"


class Command(Migrate):
    def handle(self, *args: Any, **options: Any) -> None:
        """SQLite rebuilds a table under another name and gives up on a trigger that names it: they step aside."""
        connection = connections[options["database"]]
        _take_over_old_steps(connection)
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


def _take_over_old_steps(connection: BaseDatabaseWrapper) -> None:
    """A database that went the thirteen old steps has all that the two present ones make: they are told done.

    CommandError for one that stands between the old steps: no step leads on from there.
    """
    recorder = MigrationRecorder(connection)
    done = {name for app, name in recorder.applied_migrations() if app == "factcheck"}
    if not done or FIRST in done:
        return
    if LAST_OF_OLD not in done:
        raise CommandError("This database is of a version before 1.0 that was not brought up to its last step. Start "
                           "that version once more, so that it ends its own steps, then this one.")  # fmt: skip
    for name in (FIRST, SECOND):
        recorder.record_applied("factcheck", name)


def _is_behind(connection: BaseDatabaseWrapper) -> bool:
    """Whether a migration is to be applied: a start that changes nothing leaves the guards where they stand."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
