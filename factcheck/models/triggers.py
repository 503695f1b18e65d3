"""Putting the guards up as triggers of the database, and seeing whether they stand as they should.

They are put up anew at the end of every `migrate`: SQLite drops the triggers of a table that a migration rebuilds.
"""

from collections.abc import Iterator

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from factcheck.models.guards import Guard, guards

PREFIX = "factcheck_"
# Name, table and text of each trigger; on PostgreSQL the text is that of the function behind it, and a trigger that is
# disabled, fires for replicas alone or has a condition of its own has no text: it guards nothing.
ON_SQLITE = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
ON_POSTGRESQL = (
    "SELECT t.tgname, c.relname, CASE WHEN t.tgenabled IN ('O', 'A') AND t.tgqual IS NULL THEN p.prosrc ELSE '' END"
    " FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid"
    " WHERE NOT t.tgisinternal AND pg_table_is_visible(c.oid)"
)
Standing = dict[str, tuple[str, str]]


def install(connection: BaseDatabaseWrapper) -> None:
    """Puts every guard up, in place of whatever stands on our tables: all of them or, where one fails, none other."""
    create = _for_sqlite if connection.vendor == "sqlite" else _for_postgresql
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        take_down(connection)
        for guard in _wanted(connection):
            for statement in create(guard):
                cursor.execute(statement)


def take_down(connection: BaseDatabaseWrapper) -> None:
    """Every trigger on our tables, also those that older versions put up under other names."""
    with connection.cursor() as cursor:
        for name, (table, _) in _standing(connection).items():
            cursor.execute(
                f"DROP TRIGGER {name}"
                if connection.vendor == "sqlite"
                else f"DROP TRIGGER {name} ON {table}; DROP FUNCTION IF EXISTS {name}()"
            )


def fitting(connection: BaseDatabaseWrapper) -> bool:
    """Whether every table that a guard stands on is there: not before the first migration, nor back at none."""
    tables = set(connection.introspection.table_names())
    return {f"{PREFIX}{guard.table}" for guard in guards()} <= tables


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """The names of guards that do not stand, or stand otherwise than they should."""
    standing = _standing(connection)
    wanted = ((guard.name, (f"{PREFIX}{guard.table}", _text(connection, guard))) for guard in _wanted(connection))
    return sorted(name for name, as_wanted in wanted if standing.get(name) != as_wanted)


def _wanted(connection: BaseDatabaseWrapper) -> Iterator[Guard]:
    return (guard for guard in guards() if guard.only_on in ("", connection.vendor))


def _standing(connection: BaseDatabaseWrapper) -> Standing:
    with connection.cursor() as cursor:
        cursor.execute(ON_SQLITE if connection.vendor == "sqlite" else ON_POSTGRESQL)
        return {name: (table, text) for name, table, text in cursor.fetchall() if table.startswith(PREFIX)}


def _text(connection: BaseDatabaseWrapper, guard: Guard) -> str:
    return _trigger_of_sqlite(guard) if connection.vendor == "sqlite" else _function_of_postgresql(guard)


def _for_sqlite(guard: Guard) -> Iterator[str]:
    yield _trigger_of_sqlite(guard)


def _trigger_of_sqlite(guard: Guard) -> str:
    condition = guard.condition.replace("{differs}", "IS NOT")
    when = f"WHEN {condition} " if condition else ""
    body = guard.statement or f"SELECT RAISE(ABORT, '{guard.refusal}')"
    return f"CREATE TRIGGER {guard.name} {guard.moment} ON {PREFIX}{guard.table} FOR EACH ROW {when}BEGIN {body}; END"


def _for_postgresql(guard: Guard) -> Iterator[str]:
    function = _function_of_postgresql(guard)
    yield f"CREATE OR REPLACE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql AS $${function}$$"
    each = "STATEMENT" if "TRUNCATE" in guard.moment else "ROW"
    yield (
        f"CREATE TRIGGER {guard.name} {guard.moment} ON {PREFIX}{guard.table}"
        f" FOR EACH {each} EXECUTE FUNCTION {guard.name}()"
    )


def _function_of_postgresql(guard: Guard) -> str:
    """Says at its head when it is called, so that a trigger for another moment is told from it."""
    condition = guard.condition.replace("{differs}", "IS DISTINCT FROM") or "true"
    refuse = f"RAISE EXCEPTION '{guard.refusal}' USING ERRCODE = 'integrity_constraint_violation'"
    answer = "OLD" if "DELETE" in guard.moment else "NEW"
    return f"/* {guard.moment} */ BEGIN IF {condition} THEN {guard.statement or refuse}; END IF; RETURN {answer}; END"
