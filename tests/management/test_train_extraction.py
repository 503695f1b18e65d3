"""The command that learns the engine's models."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from factcheck.domain.extraction.models import FILES
from tests.domain.extraction.articles import write_articles


def trained(folder: Path, output: Path, *more: str) -> tuple[str, dict[str, bytes]]:
    output.mkdir()
    told = StringIO()
    call_command("train_extraction", str(folder), "--folds", "2", "--output", str(output), *more, stdout=told)
    return told.getvalue(), {path.name: path.read_bytes() for path in output.iterdir()}


def test_same_folder_gives_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    folder = write_articles(tmp_path / "articles")
    told, first = trained(folder, tmp_path / "one")
    again, second = trained(folder, tmp_path / "two")
    assert (told, first) == (again, second)
    assert first.keys() == {path.name for path in FILES.values()}


def test_figures_of_both_ways_are_told(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    told, _ = trained(write_articles(tmp_path / "articles"), tmp_path / "one")
    assert "left out, 2 parts: 2 articles" in told and "learned from: 2 articles" in told
    assert told.count("kinds F1") == 4 and told.count("priority pairs in the right order") == 4


def test_dry_run_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    _, files = trained(write_articles(tmp_path / "articles"), tmp_path / "one", "--dry-run")
    assert files == {}


def test_folder_without_articles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no annotated articles"):
        call_command("train_extraction", str(tmp_path))


def test_anchor_outside_its_text_is_refused(tmp_path: Path) -> None:
    write_articles(tmp_path, 1)
    (tmp_path / "mill-0.txt").write_text("Another text.", encoding="utf-8")
    with pytest.raises(CommandError, match="not in the article"):
        call_command("train_extraction", str(tmp_path))
