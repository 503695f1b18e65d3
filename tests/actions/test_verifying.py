"""Damage is noticed and named, whatever was touched: a file, an archive, a text, a chain."""

import os
from pathlib import Path
from typing import Any

import pytest

from factcheck import storage
from factcheck.actions.copies import upload_snapshot
from factcheck.actions.verifying import snapshot_problems, verify_article, verify_everything
from factcheck.models import Chain, Snapshot
from tests.factories import make_article, make_claim, make_evidence, make_snapshot, make_source
from tests.tampering import past_guards

pytestmark = pytest.mark.django_db


@pytest.fixture
def copy(settings: Any, tmp_path: Path) -> Snapshot:
    settings.FILES_DIR = tmp_path
    source = make_source()
    return upload_snapshot(source, b"The mill closed for good in 2019.", "mill.txt", by=source.added_by)


def rewrite(settings: Any, sha256: str, change: Any) -> None:
    """As somebody with the rights of the server's account could."""
    file = storage.path(settings.FILES_DIR, sha256)
    data = change(file.read_bytes())
    file.chmod(0o600)
    file.write_bytes(data)


def flip(data: bytes) -> bytes:
    return data[:-20] + bytes([data[-20] ^ 1]) + data[-19:]


def test_sound_copy_has_no_problems(copy: Snapshot) -> None:
    assert list(snapshot_problems(copy)) == []
    assert list(verify_everything()) == []


@pytest.mark.parametrize("change", [flip, lambda data: data[:-1], lambda data: data + b"x", lambda data: b""])
def test_changed_bytes_are_named(copy: Snapshot, settings: Any, change: Any) -> None:
    rewrite(settings, copy.sha256, change)
    assert f"the file of snapshot {copy.pk} is damaged" in list(snapshot_problems(copy))
    assert any(copy.sha256 in problem for problem in verify_everything())


def test_changed_archive_is_named_with_its_record(copy: Snapshot, settings: Any) -> None:
    rewrite(
        settings, copy.archive_sha256, lambda data: data[: len(data) // 2] + b"\x00\x01" + data[len(data) // 2 + 2 :]
    )
    found = list(snapshot_problems(copy))
    assert f"the archive of snapshot {copy.pk} is damaged" in found
    assert any("record" in problem for problem in found)


def test_lost_files_are_named(copy: Snapshot, settings: Any) -> None:
    for sha256 in (copy.sha256, copy.archive_sha256):
        storage.path(settings.FILES_DIR, sha256).unlink()
    assert list(snapshot_problems(copy)) == [
        f"the file of snapshot {copy.pk} is missing",
        f"the archive of snapshot {copy.pk} is missing",
    ]


def test_stray_file_is_named(copy: Snapshot, settings: Any) -> None:
    (settings.FILES_DIR / "stray").write_text("x")
    assert list(verify_everything()) == ["the file stray is stray"]


def test_text_changed_in_the_database_is_named(copy: Snapshot) -> None:
    past_guards("UPDATE factcheck_snapshot SET text = 'The mill opened.' WHERE id = %s", copy.pk)
    assert list(snapshot_problems(Snapshot.objects.get(pk=copy.pk))) == [
        f"the text of snapshot {copy.pk} does not fit its hash"
    ]


def test_copies_that_an_article_rests_on_are_verified_with_it(settings: Any, tmp_path: Path) -> None:
    settings.FILES_DIR = tmp_path
    article = make_article()
    storage.put(settings.FILES_DIR, article.current.text.encode())
    copy = make_snapshot()
    make_evidence(make_claim(article), copy.source, snapshot=copy)
    assert list(verify_article(article)) == []
    rewrite(settings, copy.sha256, lambda data: b"other")
    assert list(verify_article(article)) == [f"the file of snapshot {copy.pk} is damaged"]
    assert f"article {article.pk}: the file of snapshot {copy.pk} is damaged" in list(verify_everything())


def test_cut_chain_of_a_source_is_named(copy: Snapshot) -> None:
    subject = f"source:{copy.source_id}"
    Chain.objects.filter(subject=subject).update(head="0" * 64)
    assert any(f"the chain {subject} breaks" in problem for problem in verify_everything())


def test_stored_bytes_are_written_once_and_readable_by_nobody_else(tmp_path: Path) -> None:
    first = storage.put(tmp_path, b"bytes")
    file = storage.path(tmp_path, first)
    written = file.stat().st_mtime_ns
    assert storage.put(tmp_path, b"bytes") == first
    assert file.stat().st_mtime_ns == written
    assert file.stat().st_mode & 0o337 == 0


def test_damaged_file_is_replaced_when_its_bytes_come_again(tmp_path: Path) -> None:
    name = storage.put(tmp_path, b"bytes")
    file = storage.path(tmp_path, name)
    file.chmod(0o600)
    file.write_bytes(b"other")
    with pytest.raises(storage.Damaged):
        storage.read(tmp_path, name)
    storage.put(tmp_path, b"bytes")
    assert storage.read(tmp_path, name) == b"bytes"


def test_file_and_folders_are_on_the_disk_before_the_name_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Notes the order of the system's own calls: the bytes, the new name, then every folder up to the root."""
    calls: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def noted_fsync(handle: int) -> None:
        calls.append("folder" if Path(f"/proc/self/fd/{handle}").is_dir() else "file")
        fsync(handle)

    def noted_replace(path: Path, target: Path) -> Path:
        calls.append("name")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    storage.put(tmp_path, b"bytes")
    if Path("/proc/self/fd").exists():
        assert calls == ["file", "name", "folder", "folder", "folder"]


def test_disk_that_takes_nothing_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(storage.Unwritable):
        storage.put(tmp_path / "file" / "files", b"bytes")
