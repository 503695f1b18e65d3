"""Django's own `migrate`, with the guards of the database put up again at its end, and the table of the cache."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.management import CommandError, call_command
from django.core.management.commands.migrate import Command as Migrate
from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

from factcheck.models import triggers

# The last of the steps of before 1.0, and the first two of today's, which make what all of those made.
LAST_OF_OLD = "0013_source_library"
FIRST, SECOND = "0001_people", "0002_checking"


class Command(Migrate):
    def handle(self, *args: Any, **options: Any) -> None:
        connection = connections[options["database"]]
        _take_over_old_steps(connection)
        if _moves_our_tables(connection, options["app_label"] or "", options["migration_name"] or ""):
            with _guards_aside(connection):
                super().handle(*args, **options)
        else:
            super().handle(*args, **options)
            if missing := _put_up(connection):
                self.stderr.write(f"Guards of the database were missing, and stand again: {', '.join(missing)}")
        call_command("createcachetable", database=options["database"], verbosity=0)


@contextmanager
def _guards_aside(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """SQLite rebuilds a table under another name and gives up on a trigger that names it; a step that mends rows may
    have to mend those that are append-only.

    On PostgreSQL all of it is one transaction: nobody ever sees the database without its guards, and steps that are
    killed leave it as it was. SQLite rebuilds no table inside one: there the next start puts up what a kill left out.
    """
    if connection.vendor == "sqlite":
        triggers.take_down(connection)
        try:
            yield
        finally:
            _put_up(connection)
        return
    with transaction.atomic(using=connection.alias):
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # a table with checks still to be made is not altered
        triggers.take_down(connection)
        yield
        _put_up(connection)


def _put_up(connection: BaseDatabaseWrapper) -> list[str]:
    """Which guards did not stand as they should, and do now; none where their tables are not there."""
    missing = triggers.missing(connection) if triggers.fitting(connection) else []
    if missing:
        triggers.install(connection)
    return missing


def _take_over_old_steps(connection: BaseDatabaseWrapper) -> None:
    """A database that went all the steps of before 1.0 has what the first two of today's make: they are told done.

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


def _moves_our_tables(connection: BaseDatabaseWrapper, app: str, name: str) -> bool:
    """Whether a step of this product is to be made or taken back, also for the sake of another app's: else the guards
    stay where they stand. What names no step is refused by the command itself.
    """
    executor = MigrationExecutor(connection)
    graph = executor.loader.graph
    targets = [leaf for leaf in graph.leaf_nodes() if app in ("", leaf[0])]
    if name == "zero":
        targets = [(app, None)]
    elif name:
        targets = [node for node in graph.nodes if node[0] == app and node[1].startswith(name)]
    return any(step.app_label == "factcheck" for step, _ in executor.migration_plan(targets))
