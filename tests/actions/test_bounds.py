"""Split, merge, new bounds."""

import pytest

from factcheck.actions.bounds import anchor_of, merge_claims, move_bounds, split_claim
from factcheck.actions.refusals import Refused
from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Event
from tests.factories import make_article, make_claim, make_evidence, make_held_claim, make_submitted_claim, make_user

pytestmark = pytest.mark.django_db
TEXT = "The mill closed in 2019 and the bank moved out. It had 240 workers."


def make_wide_claim(**fields):
    return make_claim(make_article(TEXT), 0, 47, **fields)


def test_split_gives_two_open_halves_that_keep_the_number():
    claim = make_wide_claim(priority=1)
    evidence = make_evidence(claim)
    first, second = split_claim(claim, by=make_user(), at=24)
    claim.refresh_from_db()
    assert claim.status == Status.REPLACED
    assert [first.label, second.label] == ["1a", "1b"]
    assert [anchor_of(half).exact for half in (first, second)] == [
        "The mill closed in 2019",
        "and the bank moved out.",
    ]
    assert {half.status for half in (first, second)} == {Status.OPEN}
    assert (first.priority, list(claim.successors.all())) == (1, [first, second])
    assert [detail.exact for detail in first.details.filter(type="date")] == ["2019"]
    copied = second.evidence.get()
    assert (copied.source, copied.stance, copied.copied_from) == (evidence.source, "", evidence)


def test_split_at_the_edge_is_refused():
    with pytest.raises(Refused, match="inside the claim"):
        split_claim(make_wide_claim(), by=make_user(), at=0)


def test_merge_covers_both_anchors():
    article = make_article(TEXT)
    one, other = make_claim(article, 0, 23), make_claim(article, 28, 47)
    merged = merge_claims(other, by=make_user(), other=one)
    assert anchor_of(merged).exact == TEXT[:47]
    assert merged.label == "1a"
    assert {Claim.objects.get(pk=claim.pk).status for claim in (one, other)} == {Status.REPLACED}
    assert Event.objects.get(act="merge").new == {"claims": ["1a"]}


def test_claims_of_two_articles_are_not_merged():
    with pytest.raises(Refused, match="same article"):
        merge_claims(make_claim(), by=make_user(), other=make_claim())


def test_new_bounds_give_a_successor_over_the_new_words():
    claim = make_wide_claim()
    moved = move_bounds(claim, by=make_user(), start=0, end=23)
    assert (anchor_of(moved).exact, moved.statement, moved.label) == (TEXT[:23], TEXT[:23], "1a")


@pytest.mark.parametrize("make", [make_submitted_claim, make_held_claim])
def test_judged_and_held_claims_keep_their_bounds(make):
    with pytest.raises(Refused):
        move_bounds(make(), by=make_user(), start=0, end=8)


def test_readers_do_not_split():
    with pytest.raises(Refused, match="Your role"):
        split_claim(make_wide_claim(), by=make_user(Role.READER), at=24)
