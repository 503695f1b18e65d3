"""The bar for independence."""

import pytest

from factcheck.domain.independence import NOT_CAPTURED, ONE_ORIGIN, Piece, counts_as_evidence, independence_of

DOCUMENT = Piece("a", "primary", "document", "supports")
AGENCY = Piece("b", "secondary", "agency", "supports")


@pytest.mark.parametrize(
    ("pieces", "met"),
    [
        ([], False),
        ([DOCUMENT], True),
        ([AGENCY], False),
        ([AGENCY, Piece("b", "secondary", "media", "supports")], False),
        ([AGENCY, Piece("c", "secondary", "media", "refutes")], True),
        ([Piece("a", "primary", "interview", "supports")], False),
        ([Piece("a", "primary", "document", "mentions")], False),
        ([AGENCY, Piece("c", "secondary", "media", "")], False),
    ],
)
def test_one_authoritative_primary_or_two_origins(pieces: list[Piece], met: bool):
    bar = independence_of(pieces)
    assert bar.is_met is met
    assert bool(bar.missing) is not met


def test_page_that_is_not_captured_is_told_and_counts_for_nothing():
    lost = Piece("a", "primary", "document", "supports", counts=False, uncaptured=True)
    assert independence_of([lost]).missing == (NOT_CAPTURED,)
    assert independence_of([lost, AGENCY]).missing == (NOT_CAPTURED, ONE_ORIGIN)


def test_reprints_count_once():
    reprint = Piece("b", "secondary", "media", "supports")
    assert independence_of([AGENCY, reprint, DOCUMENT]).origins == 2


@pytest.mark.parametrize(("given", "counts"), [
    ({"quote": "It closed."}, True), ({"locator": "p. 3"}, True), ({}, False),
    ({"quote": "It closed.", "is_hollow": True}, False), ({"locator": "p. 3", "is_uncaptured": True}, False),
    ({"quote": "It closed.", "source_type": "machine_hint"}, False),
])  # fmt: skip
def test_what_names_a_place_in_something_frozen_counts(given: dict[str, str | bool], counts: bool):
    plain = {"quote": "", "locator": "", "source_type": "media", "is_hollow": False, "is_uncaptured": False}
    assert counts_as_evidence(**plain | given) is counts
