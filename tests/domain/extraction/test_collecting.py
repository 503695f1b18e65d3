"""The collector of cycles rests while the engine reads; it finds nothing to do afterwards."""

import gc

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


def test_reading_an_article_leaves_no_cycles() -> None:
    text = next(ARTICLES.glob("*-de.txt")).read_text(encoding="utf-8")
    find_claims(text)
    gc.collect()
    with uncollected():
        find_claims(text)
        assert gc.collect() == 0
