"""Verdicts that point one way and evidence that points the other."""

import pytest

from factcheck.domain.contradictions import IN_CONFLICT, LACKING, REFUTED, Contradiction, Said, contradictions
from factcheck.domain.scales import LINE_CHECK, PUBLIC_CHECK, SCALES, Scale
from factcheck.domain.states import Stance

SUPPORTS, REFUTES, QUALIFIES, OPEN = (Said(f"E{at}", stance) for at, stance in enumerate(
    ("supports", "refutes", "qualifies", ""), 1))  # fmt: skip
UNSUPPORTED = Contradiction(LACKING[Stance.SUPPORTS])
UNREFUTED = Contradiction(LACKING[Stance.REFUTES])
OPPOSED = Contradiction(REFUTED, ("E2",))


def found(scale: Scale, key: str, *pieces: Said) -> tuple[Contradiction, ...]:
    rating = scale.rating(key)
    assert rating
    return contradictions(rating, pieces)


@pytest.mark.parametrize(("rating", "pieces", "told"), [
    ("confirmed", [SUPPORTS], ()), ("confirmed", [SUPPORTS, QUALIFIES, OPEN], ()),
    ("confirmed", [SUPPORTS, REFUTES], (OPPOSED,)), ("confirmed", [REFUTES], (OPPOSED, UNSUPPORTED)),
    ("confirmed", [OPEN], (UNSUPPORTED,)),
    ("incorrect", [REFUTES], ()), ("incorrect", [SUPPORTS, REFUTES], ()), ("incorrect", [SUPPORTS], (UNREFUTED,)),
    ("conflicting", [SUPPORTS, REFUTES], ()), ("conflicting", [SUPPORTS], (UNREFUTED,)),
    ("conflicting", [QUALIFIES], (UNSUPPORTED, UNREFUTED)),
    ("imprecise", [REFUTES], ()), ("unsupported", [SUPPORTS], ()), ("author_only", [], ()), ("not_checkable", [], ()),
])  # fmt: skip
def test_what_is_marked_is_held_against_the_rating(rating: str, pieces: list[Said], told: tuple[Contradiction, ...]):
    assert found(LINE_CHECK, rating, *pieces) == told


@pytest.mark.parametrize(("rating", "pieces", "told"), [
    ("true", [SUPPORTS, REFUTES], (OPPOSED,)), ("false", [SUPPORTS], (UNREFUTED,)),
    ("mostly_false", [SUPPORTS], (UNREFUTED,)), ("manipulated", [SUPPORTS], (UNREFUTED,)),
    ("missing_context", [SUPPORTS], ()), ("partly_false", [REFUTES], ()), ("unproven", [], ()),
])  # fmt: skip
def test_public_scale_is_held_against_its_evidence_too(
    rating: str, pieces: list[Said], told: tuple[Contradiction, ...]
):
    assert found(PUBLIC_CHECK, rating, *pieces) == told


def test_details_in_conflict_are_named_under_confirmed_alone():
    piece = Said("E1", "supports", conflicts=("a", "c"))
    assert found(LINE_CHECK, "confirmed", piece) == (Contradiction(IN_CONFLICT, ("E1 ≠ a, c",)),)
    assert found(LINE_CHECK, "imprecise", piece) == ()


def test_a_refuting_piece_is_named_once():
    piece = Said("E1", "refutes", conflicts=("a",))
    assert found(LINE_CHECK, "confirmed", SUPPORTS, piece) == (Contradiction(REFUTED, ("E1",)),)


def test_what_does_not_count_supports_nothing_and_still_speaks_against():
    hollow = Said("E1", "supports", counts=False)
    assert found(LINE_CHECK, "confirmed", hollow) == (UNSUPPORTED,)
    lost = Said("E2", "refutes", counts=False)
    assert found(LINE_CHECK, "confirmed", SUPPORTS, lost) == (OPPOSED,)


def test_only_ratings_that_need_evidence_rest_on_a_stance():
    for scale in SCALES.values():
        assert all(rating.needs_evidence for rating in scale.ratings if rating.rests_on)
