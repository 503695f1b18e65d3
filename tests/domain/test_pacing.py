"""Asking many pages without pressing any single server."""

from factcheck.domain.pacing import Pace, in_turn


def test_groups_take_turns_and_keep_their_own_order() -> None:
    assert list(in_turn(["a1", "a2", "a3", "b1", "c1", "b2"], lambda item: item[0])) == [
        "a1", "b1", "c1", "a2", "b2", "a3",
    ]  # fmt: skip


def test_same_host_waits_and_others_do_not() -> None:
    pace = Pace(5)
    assert pace.wait("a", 100) == 0
    assert pace.wait("b", 101) == 0
    assert pace.wait("a", 102) == 3
    assert pace.wait("a", 105) == 5
    assert pace.wait("a", 200) == 0


def test_no_pause_is_no_wait() -> None:
    pace = Pace(0)
    assert [pace.wait("a", 1), pace.wait("a", 1)] == [0, 0]
