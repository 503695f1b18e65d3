"""The child process in which foreign files are read: it is stopped, whatever it does, and takes nothing along."""

import io
import time
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest

from factcheck import parsing
from factcheck.domain.documents import Unreadable

TIMES = {"cpu_seconds": 5, "wall_seconds": 5, "memory_bytes": 400_000_000}
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def run(function: str, payload: dict[str, Any] | None = None, **limits: Any) -> dict[str, Any]:
    return parsing.run_limited(f"tests.parsed:{function}", payload or {}, **TIMES | limits)


@pytest.mark.parametrize(
    ("function", "limits", "code"),
    [
        ("spin", {"cpu_seconds": 1}, "too_long"),
        ("sleep", {"wall_seconds": 1}, "too_long"),
        ("hoard", {}, "too_much_memory"),
        ("crash", {}, "nothing_readable"),
        ("abort", {}, "nothing_readable"),
    ],
)
def test_parser_that_misbehaves_is_stopped_and_says_why(function: str, limits: dict[str, int], code: str) -> None:
    began = time.monotonic()
    with pytest.raises(Unreadable) as failure:
        run(function, **limits)
    assert failure.value.code == code
    assert time.monotonic() - began < 30


def test_bytes_reach_the_child_as_they_are() -> None:
    data = bytes(range(256)) * 1_000
    assert run("echo", {"name": "ü\n"}, data=data) == {"size": 256_000, "zeros": 1_000, "name": "ü\n"}


def test_what_a_library_prints_is_not_the_answer() -> None:
    assert run("chatter") == {"answer": "Grüße ? and more"}


def test_child_gets_neither_our_environment_nor_our_priority(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_SECRET_KEY", "secret")
    monkeypatch.setenv("DATABASE_URL", "postgres://user:password@host/name")
    found = run("surroundings")
    assert not {name for name in found["variables"] if "FACTCHECK" in name or "DATABASE" in name or "KEY" in name}
    assert found["nice"] >= 10


def test_child_cannot_fill_the_disk(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        run("fill_disk", {"folder": str(tmp_path)})
    assert (tmp_path / "large").stat().st_size <= 100_000_000


def test_what_the_child_started_ends_with_it(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="too_long"):
        run("linger", {"folder": str(tmp_path)}, wall_seconds=2)
    time.sleep(2.5)
    assert not (tmp_path / "outlived").exists()


def test_file_over_the_limit_is_not_even_handed_on(settings: Any) -> None:
    with pytest.raises(Unreadable, match="too_large"):
        parsing.parse(bytes(settings.UPLOAD_LIMIT + 1))


def word_file(change: dict[str, bytes], count: int = 0) -> bytes:
    """A small Word file with parts of it replaced, and so many empty parts more."""
    document, made = docx.Document(), io.BytesIO()
    document.add_paragraph("The mill closed in 2019.")
    document.save(made)
    out = io.BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change.get(name, old.read(name)))
        for name in set(change) - set(old.namelist()):
            new.writestr(name, change[name])
        for number in range(count):
            new.writestr(f"word/empty{number}.xml", b"")
    return out.getvalue()


def test_plain_word_file_is_read() -> None:
    assert parsing.parse(word_file({})).text == "The mill closed in 2019."


@pytest.mark.parametrize(
    "data",
    [
        word_file({}, count=2_500),
        word_file({"word/media/zeros.bin": bytes(150_000_000)}),
        word_file({"word/document.xml": b"<a>" + b" " * 60_000_000 + b"</a>"}),
    ],
    ids=["entries", "ratio", "size"],
)
def test_zip_that_would_burst_is_refused_before_it_is_unpacked(data: bytes) -> None:
    with pytest.raises(Unreadable, match="too_large"):
        parsing.parse(data, name="mill.docx", media_type=WORD)


def test_entities_of_a_word_file_are_not_resolved(tmp_path: Path) -> None:
    """Neither a file of ours, nor one word that grows into a billion."""
    secret = tmp_path / "secret"
    secret.write_text("the key of the house")
    grown = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    xml = (
        f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY a0 "lol">{grown}]>'
        f"<w:document {space}><w:body><w:p><w:r><w:t>Words &x; &a11;</w:t></w:r></w:p></w:body></w:document>"
    )
    try:
        text = parsing.parse(word_file({"word/document.xml": xml.encode()}), name="mill.docx").text
    except Unreadable as failure:
        text = failure.code
    assert "the key of the house" not in text
    assert text.count("lol") < 20
