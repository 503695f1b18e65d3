import pytest

from factcheck.domain.scales import LINE_CHECK, NEWEST, PUBLIC_CHECK, SCALES, get_scale
from factcheck.domain.states import Action, priority_level


def test_all_but_confirmed_and_not_checkable_ask_for_an_action() -> None:
    without = [rating.key for rating in LINE_CHECK.ratings if not rating.actions]
    assert without == ["confirmed", "not_checkable"]


def test_author_only_asks_for_a_sign_off() -> None:
    rating = LINE_CHECK.rating("author_only")
    assert rating is not None
    assert rating.actions == (Action.SIGN_OFF,)


def test_only_ordinal_public_ratings_carry_a_number() -> None:
    without = [rating.key for rating in PUBLIC_CHECK.ratings if rating.value is None]
    assert without == ["unproven", "missing_context", "manipulated"]
    assert PUBLIC_CHECK.ordinal == (1, 5)
    assert LINE_CHECK.ordinal is None


def test_a_public_rating_borrows_the_mark_of_a_line_check_rating() -> None:
    marks = {rating.key for rating in LINE_CHECK.ratings}
    assert {rating.mark for rating in PUBLIC_CHECK.ratings} <= marks


def test_scales_are_found_by_key_and_version() -> None:
    assert get_scale("line-check", 1) is LINE_CHECK
    assert {key for key, _ in SCALES} == set(NEWEST)
    with pytest.raises(KeyError):
        get_scale("line-check", 99)


@pytest.mark.parametrize(("score", "level"), [(1.0, 1), (0.67, 1), (0.66, 2), (0.33, 2), (0.32, 3), (0.0, 3)])
def test_priority_level_follows_the_score(score: float, level: int) -> None:
    assert priority_level(score) == level
