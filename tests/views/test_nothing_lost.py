"""Nothing typed is lost: two people on one claim, a double click, a stale tab, an ended session, a deploy."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from factcheck.actions.details import tick_detail
from factcheck.actions.queue import take_claim
from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Draft, Verdict
from tests.factories import make_claim, make_detail, make_evidence, make_held_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
HX = {"HX-Request": "true"}
PASSWORD = "long enough to pass"
TYPED = {"rating": "confirmed", "rationale": "Typed with care, over half an hour."}


@pytest.fixture
def holder():
    return make_user()


@pytest.fixture
def claim(holder):
    claim = make_held_claim(holder)
    make_evidence(claim)
    return claim


def submit(client, claim, **fields):
    headers = fields.pop("headers", {})
    return client.post(reverse("claim_verdict", args=[claim.pk]), TYPED | fields, headers=headers)


def test_a_stale_tab_is_told_and_its_words_stand_in_the_form_which_then_goes_through(holder, claim):
    client = signed_in(holder)
    old = claim.revision
    tick_detail(make_detail(claim), by=holder, holds=True)
    answer = submit(client, claim, revision=str(old))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "The claim has changed since you opened this page." in page
    assert TYPED["rationale"] in page
    assert f'name="revision" value="{old + 1}"' in page
    assert submit(client, claim, revision=str(old + 1)).status_code == 302
    assert Verdict.objects.get().rationale == TYPED["rationale"]


def test_ticking_brings_the_forms_revision_up_to_date(holder, claim):
    client, detail = signed_in(holder), make_detail(claim)
    page = client.post(reverse("detail_tick", args=[claim.pk, detail.pk]), {"holds": "yes"}, headers=HX).content
    assert f'name="revision" value="{claim.revision + 1}"'.encode() in page


@pytest.mark.parametrize("headers", [{}, HX])
def test_who_was_overtaken_sees_the_others_verdict_and_keeps_his_own_words(holder, claim, headers):
    Claim.objects.filter(pk=claim.pk).update(held_until=timezone.now() - timedelta(minutes=1))
    other = make_user(name="Ada Quill")
    claim.refresh_from_db()
    take_claim(claim, by=other)
    theirs = {"rating": "confirmed", "rationale": "I read it in the register."}
    signed_in(other).post(reverse("claim_verdict", args=[claim.pk]), theirs)
    answer = submit(signed_in(holder), claim, headers=headers)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Ada Quill has judged this claim meanwhile" in page
    assert "I read it in the register." in page
    assert f"{TYPED['rationale']}</textarea>" in page
    assert Draft.objects.alive().get(person=holder).fields["rationale"] == TYPED["rationale"]


def test_a_double_click_gives_one_verdict_and_takes_one_claim(holder, claim):
    client = signed_in(holder)
    following, spare = make_claim(), make_claim()
    answers = [submit(client, claim, next="1") for _ in range(2)]
    assert [answer.url for answer in answers] == [reverse("claim", args=[following.pk])] * 2
    assert Verdict.objects.count() == 1
    assert Claim.objects.get(pk=spare.pk).status == Status.OPEN


def test_two_people_reword_one_statement_and_the_second_sees_both(holder):
    claim = make_claim()
    first, second = signed_in(holder), signed_in(make_user())
    path, seen = reverse("claim_edit", args=[claim.pk]), str(claim.revision)
    assert first.post(path, {"statement": "The mill shut in 2019.", "revision": seen}).status_code == 302
    answer = second.post(path, {"statement": "The mill was closed in the year 2019 for good.", "revision": seen})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "The mill shut in 2019." in page
    assert "The mill was closed in the year 2019 for good.</textarea>" in page
    assert f'name="revision" value="{claim.revision + 1}"' in page
    assert page.count('name="revision"') == 1
    assert Claim.objects.get(pk=claim.pk).statement == "The mill shut in 2019."


@pytest.mark.parametrize("headers", [{}, HX])
def test_what_was_sent_after_the_session_had_ended_is_there_after_the_sign_in(holder, claim, headers):
    client = signed_in(holder)
    Session.objects.all().delete()
    answer = submit(client, claim, headers=headers)
    login = answer["HX-Redirect"] if headers else answer.url
    assert login == f"{reverse('account_login')}?next={reverse('unsent')}"
    signed = client.post(login, {"login": holder.username, "password": PASSWORD})
    page = client.get(signed.url).content.decode()
    assert f"{TYPED['rationale']}</textarea>" in page
    assert f'action="{reverse("claim_verdict", args=[claim.pk])}"' in page
    assert submit(client, claim).status_code == 302
    assert Verdict.objects.get().rationale == TYPED["rationale"]


def test_unsent_words_are_thrown_away_on_request_and_belong_to_one_browser(holder, claim):
    client = signed_in(holder)
    Session.objects.all().delete()
    submit(client, claim)
    client.force_login(holder)
    other = signed_in(make_user())
    assert other.get(reverse("unsent")).status_code == 302
    client.post(reverse("unsent"))
    assert client.get(reverse("unsent")).status_code == 302


def test_a_stranger_cannot_fill_the_session_store(claim):
    client = Client()
    client.post(reverse("claim_verdict", args=[claim.pk]), {"rationale": "x" * 60_000})
    assert Session.objects.count() == 0


def test_forms_from_before_a_deploy_still_arrive(holder, claim):
    data = TYPED | {"a_field_of_yesterday": "x"}
    answer = signed_in(holder).post(reverse("claim_verdict", args=[claim.pk]), data)
    assert (answer.status_code, Verdict.objects.count()) == (302, 1)


def test_draft_is_saved_by_a_button_without_script(holder, claim):
    client = signed_in(holder)
    path = reverse("claim_draft", args=[claim.pk])
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert f'formaction="{path}"' in page
    answer = client.post(path, TYPED | {"proposed_wording": "Better words.", "action": "reword"})
    assert answer.url.startswith(reverse("claim", args=[claim.pk]))
    page = client.get(answer.url).content.decode()
    assert f"{TYPED['rationale']}</textarea>" in page
    assert "Better words.</textarea>" in page


def test_two_fields_saved_at_once_both_live(holder, claim):
    client, path = signed_in(holder), reverse("claim_draft", args=[claim.pk])
    client.post(path, {"name": "rationale", "text": "The rel"})
    client.post(path, {"name": "proposed_wording", "text": "Around 240"})
    assert Draft.objects.get().fields == {"rationale": "The rel", "proposed_wording": "Around 240"}


def test_typing_renews_the_hold(holder, claim):
    Claim.objects.filter(pk=claim.pk).update(held_until=timezone.now() + timedelta(minutes=2))
    signed_in(holder).post(reverse("claim_draft", args=[claim.pk]), {"name": "rationale", "text": "The rel"})
    assert Claim.objects.get(pk=claim.pk).held_until > timezone.now() + timedelta(minutes=29)


def test_a_draft_that_comes_after_the_verdict_brings_nothing_back(holder, claim):
    client = signed_in(holder)
    submit(client, claim)
    client.post(reverse("claim_draft", args=[claim.pk]), {"name": "rationale", "text": "The rel"})
    assert not Draft.objects.exists()


def test_the_page_tells_by_itself_who_is_on_the_claim_and_that_it_has_moved(holder):
    claim, reader = make_claim(), signed_in(make_user(Role.READER))
    path = reverse("claim_presence", args=[claim.pk])
    seen = {"status": claim.status, "revision": claim.revision}
    assert "took the claim" not in reader.get(path, seen, headers=HX).content.decode()
    take_claim(claim, by=holder)
    page = reader.get(path, seen, headers=HX).content.decode()
    assert "is on it" in page
    assert "took the claim" in page
    assert "<html" not in page
    own = signed_in(holder).get(path, seen, headers=HX).content.decode()
    assert "took the claim" not in own


def test_what_was_typed_on_the_pages_of_accounts_is_never_kept(holder):
    client = signed_in(holder)
    Session.objects.all().delete()
    client.post(reverse("account_change_password"), {"oldpassword": "old one", "password1": "new one"})
    assert not any("unsent" in session.get_decoded() for session in Session.objects.all())
