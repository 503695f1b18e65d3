"""A database between two steps: one whose first start was killed, one of an older version, and its guards meanwhile."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

ROOT = Path(__file__).parents[2]
OLD = ("0001_initial", "0002_guards", "0012_clearance_and_people", "0013_source_library")


def run(folder: Path, *words: str, database: str = "") -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    environment |= {"FACTCHECK_DATA": str(folder)} | ({"DATABASE_URL": database} if database else {})
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


def manage(folder: Path, *words: str, database: str = "") -> subprocess.CompletedProcess[str]:
    return run(folder, "manage.py", *words, database=database)


def recorded(folder: Path, *, instead: tuple[str, ...] = ()) -> list[str]:
    """The steps that the database says are done; with `instead` they are replaced."""
    with closing(sqlite3.connect(folder / "factcheck.sqlite3")) as database, database:
        if instead:
            database.execute("DELETE FROM django_migrations WHERE app = 'factcheck' AND name < '0003'")
            rows = [("factcheck", name, "2026-01-01") for name in instead]
            database.executemany("INSERT INTO django_migrations (app, name, applied) VALUES (?, ?, ?)", rows)
        found = database.execute("SELECT name FROM django_migrations WHERE app = 'factcheck' ORDER BY id")
        return [name for (name,) in found]


def test_a_first_start_that_was_killed_between_two_steps_goes_on(tmp_path: Path) -> None:
    assert manage(tmp_path, "migrate", "factcheck", "0001_people").returncode == 0
    assert recorded(tmp_path) == ["0001_people"]
    done = manage(tmp_path, "migrate")
    assert (done.returncode, done.stderr) == (0, "")
    assert "0002_checking" in recorded(tmp_path)


def test_all_steps_are_taken_back_and_made_again(tmp_path: Path) -> None:
    for step in ((), ("factcheck", "zero"), ()):
        done = manage(tmp_path, "migrate", *step)
        assert (done.returncode, done.stderr) == (0, "")
        assert bool(recorded(tmp_path)) == (not step)


PEOPLE = """
    INSERT INTO factcheck_user (password, is_superuser, is_staff, date_joined, languages, language, theme, single_keys,
        mails, session_epoch, is_demo, username, is_active, name, initials, role, email)
    VALUES ('', 0, 0, '2026-01-01', '', '', '', 1, 1, 0, 0, ?, ?, ?, ?, ?, ?)
"""


def test_who_loses_an_address_that_an_older_account_has_is_told_and_the_admins_too(tmp_path: Path) -> None:
    assert manage(tmp_path, "migrate", "factcheck", "0002_checking").returncode == 0
    accounts = [
        ("ann", True, "reviewer", "Desk@example.org"),
        ("ben", True, "reviewer", "desk@example.org"),
        ("cleo", True, "admin", "cleo@example.org"),
        ("dora", False, "admin", "desk@example.org"),
    ]
    with closing(sqlite3.connect(tmp_path / "factcheck.sqlite3")) as database, database:
        rows = [(name, active, name, name, role, email) for name, active, role, email in accounts]
        database.executemany(PEOPLE, rows)
    done = manage(tmp_path, "migrate")
    assert (done.returncode, done.stderr) == (0, "ben loses the e-mail address desk@example.org: ann has it.\n")
    told = "SELECT p.username, a.username, n.kind FROM factcheck_notice n JOIN factcheck_user p ON p.id = n.person_id"
    with closing(sqlite3.connect(tmp_path / "factcheck.sqlite3")) as database, database:
        emails = dict(database.execute("SELECT username, email FROM factcheck_user"))
        notices = database.execute(f"{told} JOIN factcheck_user a ON a.id = n.actor_id ORDER BY 1").fetchall()
    assert emails == {name: "" if name == "ben" else email for name, _, _, email in accounts}
    assert notices == [("ben", "ben", "email_lost"), ("cleo", "ben", "email_lost")]


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("migrated")
    assert manage(folder, "migrate").returncode == 0
    return folder


def test_a_database_that_went_all_the_old_steps_goes_on(migrated: Path) -> None:
    recorded(migrated, instead=OLD)
    done = manage(migrated, "migrate")
    assert done.returncode == 0, done.stderr
    assert {"0001_people", "0002_checking"} <= set(recorded(migrated))


def test_a_database_between_the_old_steps_is_told_so(migrated: Path) -> None:
    recorded(migrated, instead=OLD[:-1])
    with closing(sqlite3.connect(migrated / "factcheck.sqlite3")) as database, database:
        database.execute("DELETE FROM django_migrations WHERE app = 'factcheck' AND name = '0013_source_library'")
    done = manage(migrated, "migrate")
    assert done.returncode != 0
    assert "not brought up to its last step" in done.stderr


# Ends as by `kill -9` when the steps are made and the guards are still aside.
KILLED = """
import os, sys
from django.db.migrations.executor import MigrationExecutor
from django.core.management import execute_from_command_line
os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings"
migrate = MigrationExecutor.migrate
MigrationExecutor.migrate = lambda *args, **options: (migrate(*args, **options), os._exit(9))
execute_from_command_line(["manage.py", "migrate", *sys.argv[1:]])
"""
GUARDS = "from django.db import connection; from factcheck.models import triggers; print(triggers.missing(connection))"


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A database of the kind that the tests run on, all steps made: folder and address (none for SQLite)."""
    folder = tmp_path_factory.mktemp("guarded")
    if connection.vendor == "sqlite":
        assert manage(folder, "migrate").returncode == 0
        yield folder, ""
        return
    where = {name: connection.settings_dict[name.upper()] for name in ("host", "port", "user", "password")}
    name = f"steps_{os.getpid()}"
    address = f"postgres://{where['user']}:{where['password']}@{where['host']}:{where['port']}/{name}"
    with psycopg.connect(**where, dbname="postgres", autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        assert manage(folder, "migrate", database=address).returncode == 0
        yield folder, address
        server.execute(f"DROP DATABASE {name}")


def test_guards_stand_after_a_step_back_and_forth_of_this_app_alone(guarded: tuple[Path, str]) -> None:
    folder, database = guarded
    for step in ("0009", "0010"):
        done = manage(folder, "migrate", "factcheck", step, database=database)
        assert (done.returncode, done.stderr) == (0, "")
        assert manage(folder, "shell", "-v0", "-c", GUARDS, database=database).stdout.strip() == "[]"


def test_killed_steps_leave_guards_or_the_next_start_puts_them_up(guarded: tuple[Path, str]) -> None:
    folder, database = guarded
    assert run(folder, "-c", KILLED, "factcheck", "0009", database=database).returncode == 9
    if not database:
        assert "stand again" in manage(folder, "migrate", "factcheck", "0009").stderr
    assert manage(folder, "shell", "-v0", "-c", GUARDS, database=database).stdout.strip() == "[]"


@pytest.mark.django_db
def test_guards_stay_where_they_stand_while_another_app_is_migrated() -> None:
    with CaptureQueriesContext(connection) as asked:
        call_command("migrate", "sessions", verbosity=0)
    assert [query["sql"] for query in asked.captured_queries if "TRIGGER" in query["sql"]] == []
