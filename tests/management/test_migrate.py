"""A database between two steps: one whose first start was killed, and one of an older version."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OLD = ("0001_initial", "0002_guards", "0012_clearance_and_people", "0013_source_library")


def manage(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    environment["FACTCHECK_DATA"] = str(folder)
    return subprocess.run(
        [sys.executable, "manage.py", *words], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


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
