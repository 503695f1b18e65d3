"""The collector of cycles rests while the engine reads; it finds nothing to do afterwards."""

import gc
import threading

import pytest

from factcheck.domain.extraction import find_claims
from factcheck.domain.extraction.collecting import uncollected
from tests.domain.extraction.articles import ARTICLES


def test_the_collector_rests_and_works_again() -> None:
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_works_again_after_a_failure() -> None:
    with pytest.raises(ValueError, match="torn"), uncollected():
        raise ValueError("torn")
    assert gc.isenabled()


def test_the_collector_works_again_when_the_first_reader_leaves_while_another_comes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    come, left, disable = threading.Event(), threading.Event(), gc.disable

    def read() -> None:
        with uncollected():
            come.set()
            assert left.wait(5)

    def disable_late() -> None:
        if threading.current_thread() is second:
            come.set()
            assert left.wait(5)
        disable()

    second = threading.Thread(target=read)
    monkeypatch.setattr(gc, "disable", disable_late)
    with uncollected():
        second.start()
        assert come.wait(5)
    left.set()
    second.join()
    works, _ = gc.isenabled(), gc.enable()
    assert works


def test_reading_an_article_leaves_no_cycles() -> None:
    text = next(ARTICLES.glob("*-de.txt")).read_text(encoding="utf-8")
    find_claims(text)
    gc.collect()
    with uncollected():
        find_claims(text)
        assert gc.collect() == 0
