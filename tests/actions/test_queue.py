"""Taking claims, giving them back, letting them wait."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from factcheck.actions.queue import hand_over, park_claim, release_claim, release_idle_holds, take_claim, take_next
from factcheck.actions.refusals import Overtaken, Refused
from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Desk, Event, Notice, User
from tests.factories import make_article, make_claim, make_held_claim, make_user

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)


def idle(claim: Claim) -> Claim:
    Claim.objects.filter(pk=claim.pk).update(held_until=timezone.now() - timedelta(minutes=1))
    claim.refresh_from_db()
    return claim


def test_taken_claim_is_held_for_half_an_hour():
    claim, person = make_claim(), make_user()
    take_claim(claim, by=person)
    claim.refresh_from_db()
    assert (claim.status, claim.holder, claim.owner) == (Status.IN_REVIEW, person, person)
    assert timedelta(minutes=29) < claim.held_until - timezone.now() <= timedelta(minutes=30)


def test_second_taker_is_told_to_look_again():
    claim = make_claim()
    late = Claim.objects.get(pk=claim.pk)
    take_claim(claim, by=make_user())
    with pytest.raises(Overtaken):
        take_claim(late, by=make_user())


@pytest.mark.parametrize("role", [Role.READER, Role.ADMIN])
def test_other_roles_take_nothing(role: Role):
    claim = make_claim()
    with pytest.raises(Refused, match="Your role"):
        take_claim(claim, by=make_user(role))
    with pytest.raises(Refused, match="Your role"):
        take_next(by=make_user(role))


def test_next_is_the_most_urgent_then_the_nearest_deadline_then_the_order_of_the_text():
    soon = make_article(deadline=timezone.now() + timedelta(hours=1))
    whenever = make_article()
    late_in_text = make_claim(soon, start=25, end=44, priority=2)
    early_in_text = make_claim(soon, priority=2)
    undated = make_claim(whenever, priority=2)
    critical = make_claim(whenever, start=25, end=44, priority=1)
    taken = [take_next(by=make_user()) for _ in range(5)]
    assert taken == [critical, early_in_text, late_in_text, undated, None]


def test_suggested_and_settled_claims_are_not_offered():
    article = make_article()
    for status in (Status.SUGGESTED, Status.DISMISSED, Status.REPLACED, Status.REMOVED, Status.WAITING):
        make_claim(article, status=status, owner=article.created_by)
    assert take_next(by=make_user()) is None


def test_own_returned_claim_comes_first_and_another_persons_last():
    person = make_user()
    free = make_claim(priority=1)
    others = make_claim(status=Status.RETURNED, owner=make_user(), priority=1)
    own = make_claim(status=Status.RETURNED, owner=person, priority=3)
    assert [take_next(by=person) for _ in range(3)] == [own, free, others]


def parked(person: User, until: timedelta | None, **fields) -> Claim:
    claim = make_held_claim(person, **fields)
    moment = None if until is None else timezone.now() + until
    park_claim(claim, by=person, reason="The press office calls back.", until=moment)
    return claim


def test_parked_claim_is_offered_to_its_owner_first_on_its_day():
    person = make_user()
    claim, free = parked(person, -MINUTE, priority=3), make_claim(priority=1)
    assert [take_next(by=person), take_next(by=person)] == [claim, free]


def test_parked_claim_is_offered_to_others_last_and_only_once_it_is_due():
    owner, other = make_user(), make_user()
    parked(owner, MINUTE), parked(owner, None)
    due, returned = parked(owner, -MINUTE, priority=1), make_claim(status=Status.RETURNED, owner=owner, priority=3)
    assert [take_next(by=other) for _ in range(3)] == [returned, due, None]
    assert [notice.kind for notice in Notice.objects.filter(person=owner)] == ["taken_over", "taken_over"]


def test_claim_that_waits_for_nobodys_answer_is_offered():
    claim = parked(make_user(), None)
    Claim.objects.filter(pk=claim.pk).update(owner=None)
    assert take_next(by=make_user()) == claim


def test_parking_needs_a_reason():
    person = make_user()
    with pytest.raises(Refused, match="waits for"):
        park_claim(make_held_claim(person), by=person, reason=" ")


def test_next_by_deadline_is_the_nearest_whatever_its_priority():
    soon = make_claim(make_article(deadline=timezone.now() + timedelta(hours=1)), priority=3)
    later = make_claim(make_article(deadline=timezone.now() + timedelta(hours=2)), priority=2)
    undated, critical = make_claim(priority=1), make_claim(make_article(deadline=timezone.now() + 9 * MINUTE))
    taken = [take_next(by=make_user(), order="due") for _ in range(5)]
    assert taken == [critical, soon, later, undated, None]


def test_filters_narrow_the_offer():
    one, other = make_claim(priority=1), make_claim(priority=2)
    assert take_next(by=make_user(), filters={"article": other.article}) == other
    assert take_next(by=make_user(), filters={"priority": 2}) is None
    assert one.article != other.article


def test_claims_of_another_desk_are_never_offered():
    desk = Desk.objects.create(name="Investigations")
    make_claim(make_article(desk=desk))
    make_claim(make_article(restricted=True))
    assert take_next(by=make_user()) is None
    insider = make_user()
    insider.desks.add(desk)
    assert take_next(by=insider) is not None


def test_idle_hold_is_given_back_in_the_systems_name_and_a_fresh_one_is_not():
    claim, fresh = idle(make_held_claim()), make_held_claim()
    assert release_idle_holds() == 1
    claim.refresh_from_db()
    fresh.refresh_from_db()
    assert (claim.status, claim.holder) == (Status.OPEN, None)
    assert fresh.status == Status.IN_REVIEW
    assert Event.objects.get(claim=claim, act="release").actor is None


def test_claim_whose_holder_went_idle_can_be_taken():
    claim, person = idle(make_held_claim()), make_user()
    take_claim(claim, by=person)
    assert Claim.objects.get(pk=claim.pk).holder == person


def test_released_claim_goes_back_to_where_it_came_from():
    person = make_user()
    claim = make_claim(status=Status.RETURNED, owner=person)
    take_claim(claim, by=person)
    claim.refresh_from_db()
    release_claim(claim, by=person)
    claim.refresh_from_db()
    assert (claim.status, claim.owner) == (Status.RETURNED, person)


def test_another_reviewer_cannot_release_but_an_editor_can():
    claim = make_held_claim()
    with pytest.raises(Refused, match="Another person holds"):
        release_claim(claim, by=make_user())
    release_claim(claim, by=make_user(Role.EDITOR))
    assert Claim.objects.get(pk=claim.pk).status == Status.OPEN


def test_claim_is_handed_over_by_its_holder_to_somebody_who_may_review():
    holder, colleague = make_user(), make_user()
    claim = make_held_claim(holder)
    with pytest.raises(Refused, match="may not review"):
        hand_over(claim, by=holder, to=make_user(Role.READER))
    with pytest.raises(Refused, match="Only the person"):
        hand_over(claim, by=colleague, to=colleague)
    hand_over(claim, by=holder, to=colleague)
    claim.refresh_from_db()
    assert (claim.holder, claim.owner) == (colleague, colleague)


def test_only_claims_in_the_persons_languages_are_offered():
    claim = make_claim(make_article(language="de"))
    assert take_next(by=make_user(languages="en fr")) is None
    assert take_next(by=make_user(languages="de en")) == claim


def test_claims_keep_up_with_the_deadline_of_their_article():
    early, late = make_article(), make_article(deadline=timezone.now() + timedelta(days=2))
    first, second = make_claim(early), make_claim(late)
    assert take_next(by=make_user()) == second
    early.deadline = timezone.now() + timedelta(days=1)
    early.save()
    other = make_claim(late)
    assert [take_next(by=make_user()) for _ in range(2)] == [first, other]


def test_a_deadline_that_is_lifted_puts_the_claims_last():
    article = make_article(deadline=timezone.now())
    lifted, dated = make_claim(article), make_claim(make_article(deadline=timezone.now() + timedelta(days=9)))
    article.deadline = None
    article.save()
    assert [take_next(by=make_user()) for _ in range(2)] == [dated, lifted]


def test_a_forgotten_hold_is_offered_when_nothing_else_is_free():
    forgotten, free = idle(make_held_claim(priority=1)), make_claim(priority=3)
    assert [take_next(by=make_user()) for _ in range(3)] == [free, forgotten, None]


def test_who_waited_or_reworked_is_told_when_another_takes_over():
    owner, person = make_user(), make_user()
    claim = make_held_claim(owner)
    park_claim(claim, by=owner, reason="The press office calls back.")
    take_claim(claim, by=person)
    assert [(notice.person, notice.kind, notice.actor) for notice in Notice.objects.all()] == [
        (owner, "taken_over", person)
    ]


def test_nothing_is_handed_to_who_may_not_see_the_article():
    claim = make_held_claim(article=make_article(restricted=True))
    with pytest.raises(Refused, match="may not see"):
        hand_over(claim, by=claim.holder, to=make_user())


def test_a_filter_by_language_locks_no_article():
    claim, person = make_claim(), make_user()
    with CaptureQueriesContext(connection) as ran:
        taken = take_next(by=person, filters={"article__language__in": ["en"]})
    (pick,) = [row["sql"] for row in ran if "COALESCE" in row["sql"]]
    assert taken == claim
    assert "JOIN" not in pick
