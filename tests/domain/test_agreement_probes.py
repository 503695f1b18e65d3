"""Statements made up to see each construction told right, one a line: type, languages, relation | claim | passage.

The detail of the claim stands in brackets; the article is of 12 June 2025, the source of 10 June.
"""

from pathlib import Path

import pytest

from tests.domain.test_agreement import advise

PROBES = Path(__file__).with_name("agreement_probes.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", PROBES)
def test_probes(line: str) -> None:
    head, marked, passage = line.split(" | ")
    kind, languages, expected = head.split()
    opens, closes = marked.index("["), marked.index("]")
    claim = marked[:opens] + marked[opens + 1 : closes] + marked[closes + 1 :]
    assert advise(kind, marked[opens + 1 : closes], claim, passage, languages).relation == expected
