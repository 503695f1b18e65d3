"""How far claims have come, from counts."""

from factcheck.domain.progress import tally


def row(status, n, rating=None, risks=0):
    return {"status": status, "rating": rating, "n": n, "risks": risks}


def test_the_farthest_come_first_and_what_is_judged_is_counted_by_rating():
    counted = tally(
        [row("open", 4), row("submitted", 1, "confirmed"), row("approved", 2, "confirmed"), row("approved", 1, "cut")]
    )
    assert counted.blocks == (
        ("approved", "confirmed", 2),
        ("approved", "cut", 1),
        ("submitted", "confirmed", 1),
        ("open", "", 4),
    )
    assert dict(counted.ratings) == {"confirmed": 3, "cut": 1}
    assert (counted.total, counted.to_check) == (8, 4)


def test_a_verdict_that_was_returned_or_outdated_counts_as_work():
    counted = tally([row("returned", 1, "incorrect"), row("stale", 2, "confirmed", risks=1)])
    assert counted.ratings == ()
    assert (counted.to_check, counted.legal_risks) == (3, 1)


def test_nothing_is_nothing():
    assert tally([]).total == 0
