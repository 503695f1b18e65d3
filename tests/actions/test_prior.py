"""Earlier claims of the same content, and their evidence taken over."""

import pytest
from django.db import connection

from factcheck.actions.basis import contributors_of
from factcheck.actions.claims import add_claim, edit_statement
from factcheck.actions.prior import prior_checks, take_over
from factcheck.actions.refusals import Refused
from factcheck.actions.verdicts import withdraw_verdict
from factcheck.domain.states import Role
from factcheck.models import ContentKey, Event, Evidence, Verdict
from tests.factories import (
    make_article,
    make_claim,
    make_detail,
    make_evidence,
    make_held_claim,
    make_snapshot,
    make_source,
    make_submitted_claim,
    make_user,
)

pytestmark = pytest.mark.django_db
OTHER = "The mill closed in 2018. It had 240 workers."


def test_a_judged_claim_of_another_article_is_shown_with_its_verdict():
    earlier = make_submitted_claim()
    [check] = prior_checks(make_claim(make_article()), by=make_user())
    assert (check.claim, check.rating.key, check.at) == (earlier, "confirmed", earlier.verdict.submitted_at)


def test_other_figures_are_another_claim():
    make_submitted_claim(article=make_article(OTHER))
    assert prior_checks(make_claim(), by=make_user()) == []


def test_other_people_are_another_claim():
    for name in ("Petra Maier", "Klaus Imhoff"):
        text = f"{name} signed the contract for the new town hall on 3 May 2019 in Ostheim."
        earlier = make_submitted_claim(article=make_article(text), end=len(text))
        make_detail(earlier, name, type="person")
    [check] = prior_checks(earlier, by=make_user()) or [None]
    assert check is None


def test_claims_that_were_not_judged_say_nothing():
    make_claim()
    withdrawn = make_submitted_claim()
    withdraw_verdict(withdrawn, by=withdrawn.verdict.assessor)
    assert prior_checks(make_claim(), by=make_user()) == []


def test_claims_that_one_may_not_see_are_not_shown():
    make_submitted_claim(article=make_article(restricted=True))
    assert prior_checks(make_claim(), by=make_user(Role.ADMIN)) == []


def test_keys_follow_the_statement():
    article = make_article()
    claim = add_claim(article, by=make_user(), start=0, end=23)
    before = set(claim.content_keys.values_list("value", flat=True))
    edit_statement(claim, by=make_user(), statement="The mill closed in 2018.")
    after = set(claim.content_keys.values_list("value", flat=True))
    assert (len(before), len(after), before & after) == (8, 8, set())


def test_evidence_is_taken_over_without_stance_comment_and_verdict():
    snapshot = make_snapshot()
    earlier, holder = make_submitted_claim(), make_user()
    make_evidence(earlier, snapshot.source, snapshot=snapshot, quote="closed for good in 2019", comment="Seen by me.")
    claim = make_held_claim(holder)
    taken = take_over(claim, earlier.pk, by=holder)
    assert [(piece.label, piece.stance, piece.comment, piece.added_by) for piece in taken] == [
        ("E1", "", "", holder),
        ("E2", "", "", holder),
    ]
    assert (taken[1].quote, taken[1].snapshot, taken[1].copied_from.claim) == (
        "closed for good in 2019",
        snapshot,
        earlier,
    )
    assert Event.objects.get(act="take_over").new == {"claim": earlier.pk, "evidence": ["E1", "E2"]}
    assert Verdict.objects.filter(claim=claim).count() == 0


def test_who_takes_over_is_a_contributor():
    earlier, holder = make_submitted_claim(), make_user(Role.EDITOR)
    claim = make_held_claim(holder)
    take_over(claim, earlier.pk, by=holder)
    claim.evidence.update(detached_at=claim.created_at)
    assert contributors_of(claim) == {holder.pk}


def test_what_was_taken_over_is_not_offered_again():
    earlier, holder = make_submitted_claim(), make_user()
    claim = make_held_claim(holder)
    take_over(claim, earlier.pk, by=holder)
    assert prior_checks(claim, by=holder)[0].pieces == ()
    with pytest.raises(Refused, match="no evidence left"):
        take_over(claim, earlier.pk, by=holder)


def test_confidential_sources_are_taken_over_by_those_alone_who_may_read_them():
    earlier, holder = make_submitted_claim(), make_user()
    Evidence.objects.filter(claim=earlier).update(source=make_source(confidential=True))
    claim = make_held_claim(holder)
    with pytest.raises(Refused, match="no evidence left"):
        take_over(claim, earlier.pk, by=holder)


def test_only_the_holder_takes_over():
    earlier = make_submitted_claim()
    with pytest.raises(Refused, match="Only the person who holds"):
        take_over(make_held_claim(), earlier.pk, by=make_user())


def test_nothing_is_taken_over_from_a_claim_that_says_something_else():
    earlier, holder = make_submitted_claim(article=make_article(OTHER)), make_user()
    with pytest.raises(Refused, match="says the same"):
        take_over(make_held_claim(holder), earlier.pk, by=holder)


def test_the_earlier_claims_are_found_along_the_index():
    claim = make_claim()
    if connection.vendor == "postgresql":  # it would rather scan what fits on one page
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")
    assert "content_by_value" in ContentKey.objects.shared_with(claim).explain()
