"""Who comes second is told who was first, what he did and when; and to whom a claim may be handed over."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from factcheck.actions.claims import accept_all, edit_statement
from factcheck.actions.decisions import approve, send_back
from factcheck.actions.notes import comment
from factcheck.actions.queue import hand_over, take_claim
from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Desk, Event, Notice
from tests.factories import make_article, make_claim, make_held_claim, make_submitted_claim, make_user
from tests.signed_in import signed_in
from tests.views.test_nothing_lost import TYPED, submit

pytestmark = pytest.mark.django_db
HX = {"HX-Request": "true"}


@pytest.fixture
def ada():
    return make_user(Role.EDITOR, name="Ada Quill")


def posted(person, name, claim, data=None, *, headers=None):
    answer = signed_in(person).post(reverse(name, args=[claim.pk]), data or {}, headers=headers or {})
    return answer.status_code, answer.content.decode()


@pytest.mark.parametrize("headers", [{}, HX])
def test_the_second_editor_is_told_who_approved_and_when(ada, headers):
    claim = make_submitted_claim()
    approve(claim, by=ada)
    status, page = posted(make_user(Role.EDITOR), "claim_approve", claim, headers=headers)
    assert status == 409
    at = date_format(timezone.localtime(Event.objects.get(act="approve").at), "SHORT_DATETIME_FORMAT")
    assert f"Ada Quill approved the verdict ({at})." in page


def test_who_returns_what_is_returned_keeps_his_words(ada):
    claim = make_submitted_claim()
    send_back(claim, by=ada, reason="The year.")
    data = {"reason": "My own long reason for sending it back."}
    status, page = posted(make_user(Role.EDITOR), "claim_return", claim, data)
    assert status == 409
    assert "Ada Quill returned the verdict: The year." in page
    assert f"{data['reason']}</textarea>" in page


@pytest.mark.parametrize("headers", [{}, HX])
def test_who_takes_a_claim_that_is_taken_is_told_by_whom(ada, headers):
    claim = make_claim()
    take_claim(claim, by=ada)
    comment(claim, by=make_user(name="Bo Reed"), text="Look at page 3.")
    status, page = posted(make_user(), "claim_take", claim, headers=headers)
    assert status == 409
    assert "Ada Quill took the claim (" in page
    assert "Bo Reed" not in page


def test_words_typed_for_a_claim_that_was_handed_over_stay_in_the_form(ada):
    holder = make_user()
    claim = make_held_claim(holder)
    hand_over(claim, by=holder, to=ada)
    answer = submit(signed_in(holder), claim)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert f"{holder.name} handed the claim over to Ada Quill (" in page
    assert f"{TYPED['rationale']}</textarea>" in page


def test_a_stale_form_names_who_changed_the_claim(ada):
    claim = make_claim()
    edit_statement(claim, by=ada, statement="The mill shut in 2019.")
    data = {"statement": "The mill shut.", "revision": claim.revision - 1}
    assert "Ada Quill reworded the statement (" in posted(make_user(), "claim_edit", claim, data)[1]


def test_a_claim_accepted_among_all_names_who_accepted_them(ada):
    claim = make_claim(status=Status.SUGGESTED)
    accept_all(claim.article, by=ada)
    assert "Ada Quill accepted all suggested claims (" in posted(make_user(), "claim_accept", claim)[1]


def test_what_lies_in_the_person_is_laid_to_nobody_else(ada):
    claim = make_claim()
    take_claim(claim, by=ada)
    assert "Ada Quill" not in posted(make_user(Role.READER), "claim_take", claim, headers=HX)[1]


def colleagues(person, claim) -> str:
    return signed_in(person).get(reverse("claim_colleagues", args=[claim.pk]), headers=HX).content.decode()


def test_those_are_offered_to_whom_the_queue_would_give_the_claim():
    desk, holder = Desk.objects.create(name="Kultur"), make_user(name="The holder")
    article = make_article(desk=desk, created_by=holder)
    fitting = [make_user(name="Reads all"), make_user(Role.EDITOR, name="Reads English", languages="de en")]
    unfit = [
        make_user(Role.READER, name="A reader"),
        make_user(Role.ADMIN, name="An admin"),
        make_user(name="Reads German", languages="de"),
        make_user(name="Gone", is_active=False),
    ]
    for person in (*fitting, *unfit, holder):
        person.desks.add(desk)
    make_user(name="Of no desk")
    claim = make_held_claim(holder, article=article)
    page = colleagues(holder, claim)
    assert [name for name in (person.name for person in (*fitting, *unfit, holder)) if name in page] == [
        "Reads all", "Reads English",
    ]  # fmt: skip
    assert "Of no desk" not in page


def test_of_a_restricted_article_only_those_named_are_offered():
    holder, named = make_user(), make_user(name="Named here")
    article = make_article(restricted=True, created_by=holder)
    article.members.add(named, holder)
    make_user(name="Not named")
    page = colleagues(holder, make_held_claim(holder, article=article))
    assert ("Named here" in page, "Not named" in page) == (True, False)


def test_the_list_costs_the_same_for_many_people():
    holder = make_user()
    claim, client, costs = make_held_claim(holder), signed_in(holder), []
    for more in (1, 30):
        for _ in range(more):
            make_user()
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse("claim_colleagues", args=[claim.pk]), headers=HX)
        costs.append(len(asked))
    assert costs[0] == costs[1] <= 10


def test_only_who_may_hand_over_is_shown_the_form(ada):
    claim = make_held_claim()
    fold = f'hx-get="{reverse("claim_colleagues", args=[claim.pk])}"'
    shown = [
        fold in signed_in(person).get(reverse("claim", args=[claim.pk])).content.decode()
        for person in (claim.holder, ada, make_user(), make_user(Role.READER))
    ]
    assert shown == [True, True, False, False]


def test_an_editor_hands_a_claim_over_and_its_holder_is_told(ada):
    claim, colleague = make_held_claim(), make_user()
    holder = claim.holder
    assert posted(ada, "claim_hand_over", claim, {"to": colleague.initials})[0] == 302
    assert Claim.objects.get(pk=claim.pk).holder == colleague
    assert {(told.person, told.kind) for told in Notice.objects.filter(claim=claim)} == {
        (colleague, "handed_over"),
        (holder, "taken_over"),
    }
