"""The queue's filters, their figures, and its two orders."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from factcheck.actions.decisions import send_back
from factcheck.domain.states import Role, Status
from factcheck.models import Article, Claim
from factcheck.models.claims import IN_WORK
from factcheck.views import queue
from tests.factories import make_article, make_claim, make_submitted_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db


def page(query: str = "", **headers: str) -> str:
    return signed_in(make_user()).get(f"{reverse('queue')}?{query}", headers=headers).content.decode()


def due_in(claim: Claim, hours: int) -> None:
    Article.objects.filter(pk=claim.article_id).update(deadline=timezone.now() + timedelta(hours=hours))


def test_each_state_and_priority_tells_how_many_claims_it_holds():
    make_claim(priority=1)
    make_claim(priority=1, status="returned")
    make_claim(priority=3, status="suggested")
    told = page()
    assert 'Open</span><span class="amount">1</span>' in told
    assert 'Suggested</span><span class="amount">1</span>' in told
    assert 'P1</span><span class="amount">2</span>' in told
    assert 'P3</span><span class="amount">0</span>' in told


def amounts(told: str) -> dict[str, str]:
    return dict(re.findall(r'<span[^>]*>([^<]*)</span><span class="amount">(\d+)</span>', told))


def test_kinds_articles_languages_and_people_tell_how_many_claims_they_hold():
    article = make_article(title="The mill closes", language="es")
    make_claim(article, kinds="event date")
    make_claim(article, 25, 44, kinds="number", status="in_review", holder=make_user())
    make_claim(kinds="quote", status="suggested")
    told = amounts(page())
    shown = {"Event": "1", "Date": "1", "Number": "1", "Quote": "0", "The mill closes": "2", "The mill": "0"}
    shown |= {"Spanish": "2", "English": "0", "Everyone’s": "2", "Mine": "0", "Nobody’s": "1"}
    assert {name: told.get(name) for name in shown} == shown


def test_where_nobody_would_read_the_numbers_they_are_not_counted(monkeypatch):
    make_claim()
    monkeypatch.setattr(queue, "MOST", 0)
    assert "Event" not in amounts(page())


def test_the_page_of_an_article_leads_to_its_claims_in_the_queue():
    claim, other = make_claim(), make_claim(statement="Of another article.")
    path = f"{reverse('queue')}?article={claim.article_id}"
    client = signed_in(make_user())
    assert f'href="{path}"' in client.get(reverse("article", args=[claim.article_id])).content.decode()
    assert other.statement not in client.get(path).content.decode()


def test_the_help_tells_the_keys_of_the_list_and_enter_takes():
    claim = make_claim()
    told = page()
    assert "<kbd>J</kbd> <kbd>K</kbd></dt><dd>Next, previous in the list" in told
    assert "<kbd>Enter</kbd></dt><dd>Take it and open it" in told
    assert f'aria-describedby="open-{claim.pk}"' in told
    assert "<dd>Open it" in signed_in(make_user()).get(reverse("articles")).content.decode()


@pytest.mark.parametrize("status", [status for status in Status if status not in (Status.SUBMITTED, Status.APPROVED)])
def test_claims_with_work_to_do_are_those_with_a_lane(status: Status):
    holder = make_user() if status is Status.IN_REVIEW else None
    claim = make_claim(status=status, holder=holder)
    assert Claim.objects.queued().filter(pk=claim.pk).exists() == (status in IN_WORK)


def test_each_filter_that_is_set_is_taken_off_by_itself():
    make_claim()
    told = page("status=open&status=returned&due=week")
    assert told.count('class="tag"') == 3
    assert 'href="/queue/?status=returned&amp;due=week">Open' in told
    assert 'href="/queue/?status=open&amp;status=returned">Due: Within a week' in told


def test_claims_that_are_due_by_tonight_are_told_and_shown_alone():
    late, far = make_claim(statement="A late claim."), make_claim(statement="A far claim.")
    due_in(late, -1)
    due_in(far, 24 * 30)
    assert "1 due by tonight" in page()
    for due in ("overdue", "today", "week"):
        told = page(f"due={due}")
        assert ("A late claim." in told, "A far claim." in told) == (True, False)


def test_the_queue_in_the_order_of_the_deadlines():
    urgent, soon = make_claim(priority=1, statement="Critical."), make_claim(priority=3, statement="Routine.")
    due_in(urgent, 48)
    due_in(soon, 1)
    told = page("sort=due")
    assert told.index("Routine.") < told.index("Critical.")
    told = page()
    assert told.index("Critical.") < told.index("Routine.")


def test_the_language_narrows_what_is_taken_next():
    german = make_claim()
    Article.objects.filter(pk=german.article_id).update(language="de")
    other = make_claim(priority=1)
    Article.objects.filter(pk=other.article_id).update(language="fr")
    answer = signed_in(make_user()).post(reverse("queue_next"), {"language": "de"})
    assert answer.url == reverse("claim", args=[german.pk])


def test_a_swapped_list_brings_its_filters_to_the_button_that_takes_the_next():
    make_claim()
    told = page("due=week", **{"HX-Request": "true"})
    assert '<span id="chosen" hx-swap-oob="true"><input type="hidden" name="due" value="week"></span>' in told


def test_next_follows_the_order_in_which_the_list_is_shown():
    urgent, soon = make_claim(priority=1), make_claim(priority=3)
    due_in(urgent, 48)
    due_in(soon, 1)
    client = signed_in(make_user())
    by_deadline = client.post(reverse("queue_next"), {"sort": "due"})
    assert by_deadline.url == reverse("claim", args=[soon.pk])
    assert client.post(reverse("queue_next"), {"sort": ""}).url == reverse("claim", args=[urgent.pk])


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("priority", "9", "Priority: Select a valid choice. 9 is"),
        ("status", "<b>", "State: Select a valid choice. &lt;b&gt; is"),
        ("article", "999999", "Article: Select a valid choice. 999999 is"),
        ("sort", "age", "Order: Select a valid choice. age is"),
    ],
)
def test_by_a_filter_that_does_not_fit_nothing_is_handed_out(name: str, value: str, told: str):
    claim = make_claim(priority=1)
    answer = signed_in(make_user()).post(reverse("queue_next"), {name: value}, follow=True)
    assert f"Nothing was handed out, because a filter does not fit. {told}" in answer.content.decode()
    claim.refresh_from_db()
    assert claim.holder is None


def test_submit_and_next_goes_on_in_the_list_from_which_the_claim_was_taken():
    first, elsewhere = make_claim(priority=3), make_claim(priority=1)
    second = make_claim(first.article, 25, 44, priority=3)
    client = signed_in(make_user())
    verdict = {"rating": "not_checkable", "rationale": "Nobody can know.", "next": "1"}

    client.post(reverse("queue_next"), {"article": first.article_id})
    answer = client.post(reverse("claim_verdict", args=[first.pk]), verdict)
    assert answer.url == reverse("claim", args=[second.pk])
    answer = client.post(reverse("claim_verdict", args=[second.pk]), verdict, follow=True)
    assert "Nothing more in this list is free for you now." in answer.content.decode()
    assert Claim.objects.get(pk=elsewhere.pk).holder is None


def test_a_claim_taken_by_hand_leaves_the_list_behind():
    first, elsewhere, by_hand = make_claim(priority=3), make_claim(priority=1), make_claim(priority=2)
    client = signed_in(make_user())
    client.post(reverse("queue_next"), {"article": first.article_id})
    client.post(reverse("claim_take", args=[by_hand.pk]))
    verdict = {"rating": "not_checkable", "rationale": "Nobody can know.", "next": "1"}
    answer = client.post(reverse("claim_verdict", args=[by_hand.pk]), verdict, follow=True)
    assert answer.redirect_chain[-1][0] == reverse("claim", args=[elsewhere.pk])
    assert "On to another article: “The mill”." in answer.content.decode()


def test_a_claim_taken_by_hand_from_a_list_goes_on_in_it():
    first, elsewhere = make_claim(priority=3), make_claim(priority=1)
    second = make_claim(first.article, 25, 44, priority=3)
    client = signed_in(make_user())
    page = client.get(reverse("queue"), {"article": first.article_id}).content.decode()
    row = page[page.index(f'id="claim-row-{first.pk}"') :]
    assert f'<input type="hidden" name="article" value="{first.article_id}">' in row[: row.index("</form>")]

    client.post(reverse("claim_take", args=[first.pk]), {"article": first.article_id})
    verdict = {"rating": "not_checkable", "rationale": "Nobody can know.", "next": "1"}
    answer = client.post(reverse("claim_verdict", args=[first.pk]), verdict)
    assert answer.url == reverse("claim", args=[second.pk])
    assert Claim.objects.get(pk=elsewhere.pk).holder is None


def test_a_narrowed_list_brings_its_own_number():
    make_claim(priority=1), make_claim(priority=3)
    told = signed_in(make_user()).get(reverse("queue"), {"priority": "3"}, headers={"HX-Request": "true"})
    assert '<span id="queue-total" hx-swap-oob="true">1 claim to check.</span>' in told.content.decode()


def test_a_claim_that_came_back_says_so_by_whom_and_why_until_it_is_submitted_anew():
    claim, editor = make_submitted_claim(), make_user(Role.EDITOR, name="Marta Lind")
    holder, verdict = claim.verdict.assessor, {"rating": "not_checkable", "rationale": "Nobody can know."}
    send_back(claim, by=editor, reason="Which page?")
    client, path = signed_in(holder), reverse("claim", args=[claim.pk])
    told = re.compile(r'class="notice is-warning">.*<b>Returned:</b> Which page\?.*Marta Lind')
    assert told.search(client.get(path).content.decode())
    assert client.post(reverse("queue_next")).url == path
    assert told.search(client.get(path).content.decode())
    client.post(reverse("claim_verdict", args=[claim.pk]), verdict)
    assert not told.search(client.get(path).content.decode())


def test_only_filters_that_fit_are_remembered():
    client = signed_in(make_user())
    make_claim()
    client.post(reverse("queue_next"), {"kind": "x" * 100_000, "language": "en"})
    assert len(client.session.get("list", "")) < 100


@pytest.mark.parametrize("role", [Role.READER, Role.ADMIN])
def test_a_swapped_list_brings_nothing_for_a_button_that_is_not_there(role: Role):
    make_claim()
    answer = signed_in(make_user(role)).get(reverse("queue"), headers={"HX-Request": "true"})
    assert 'id="chosen"' not in answer.content.decode()


@pytest.mark.parametrize("number", ["9" * 20, "-" + "9" * 20, "9" * 5_000])
def test_an_article_that_no_database_could_hold_is_not_found(number: str):
    client = signed_in(make_user())
    asked = {"article": number}
    assert client.get(reverse("queue"), asked).status_code == 200
    assert client.post(reverse("queue_next"), asked).status_code < 500
    boss = signed_in(make_user(Role.ADMIN))
    rights = {"role": "reader", "desks": number}
    assert boss.post(reverse("person_edit", args=[make_user().pk]), rights).status_code < 500
    article = make_article(created_by=make_user(Role.EDITOR))
    settings = {"members": number, "restricted": "on"}
    editor = signed_in(article.created_by)
    assert editor.post(reverse("article_settings", args=[article.pk]), settings).status_code < 500
