"""Which claims say again what an earlier one said."""

from factcheck.domain.extraction.found import FoundClaim, FoundDetail
from factcheck.domain.extraction.repeats import LOOK_BACK, link_repeats


def _claim(exact: str, start: int, parent: int | None = None, **details: str) -> FoundClaim:
    found = tuple(FoundDetail(start, start + len(words), words, kind) for kind, words in details.items())
    end = start + len(exact)
    return FoundClaim(start, end, exact, exact, ("event",), True, "", 0.5, (), found, parent=parent)


def _repeats(*claims: FoundClaim) -> list[int | None]:
    return [claim.repeats for claim in link_repeats(claims)]


def test_the_same_words_in_another_order_repeat_the_first() -> None:
    first, again = _claim("The plant closes in May", 0), _claim("In May the plant closes", 100)
    assert _repeats(first, again, _claim("The plant closes in May", 200)) == [None, 0, 0]


def test_another_figure_is_another_claim() -> None:
    assert _repeats(_claim("It cut 340 jobs", 0, number="340"), _claim("It cut 350 jobs", 90, number="350")) == [
        None,
        None,
    ]


def test_other_words_with_the_same_figure_are_another_claim() -> None:
    assert _repeats(_claim("It cut 340 jobs", 0, number="340"), _claim("Rain fell on 340 roofs", 90, number="340")) == [
        None,
        None,
    ]


def test_what_is_said_does_not_repeat_its_own_saying() -> None:
    saying = "Records show the building was cited four times for faulty smoke alarms"
    content = saying.removeprefix("Records show ")
    assert _repeats(_claim(saying, 0), _claim(content, len("Records show "), parent=0)) == [None, None]


def test_parts_of_one_claim_do_not_repeat_each_other() -> None:
    assert _repeats(_claim("x" * 90, 0), _claim("it shut", 10, parent=0), _claim("it shut", 40, parent=0))[2] is None


def test_a_long_way_back_is_not_looked() -> None:
    between = [_claim(f"{chr(200 + at) * 9}", 50 + 20 * at) for at in range(LOOK_BACK)]
    assert _repeats(_claim("The plant closes", 0), *between, _claim("The plant closes", 9_000))[-1] is None


def test_a_claim_that_repeats_a_repetition_names_what_was_said_first() -> None:
    claims = [_claim("The plant closes", 30 * at) for at in range(4)]
    assert _repeats(*claims) == [None, 0, 0, 0]
