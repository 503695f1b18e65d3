"""People: invited by one-time links, given and deprived of rights, let go; and one's own settings."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from factcheck.actions.queue import take_next
from factcheck.actions.verifying import verify_chain
from factcheck.domain.states import Role, Status
from factcheck.models import AccessLink, Claim, Desk, Event, User
from tests.factories import make_article, make_claim, make_held_claim, make_submitted_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
PASSWORD = "a word that nobody guesses"


def invited(client=None, **data) -> str:
    """The path of a fresh one-time link."""
    answer = (client or signed_in(Role.ADMIN)).post(reverse("person_invite"), {"role": "reviewer"} | data)
    return "/" + answer.context["address"].split("/", 3)[3]


def account(**fields):
    data = {"name": "Ada Lovelace", "initials": "al", "username": "ada", "password": PASSWORD, "again": PASSWORD}
    return data | fields


@pytest.mark.parametrize("role", [Role.READER, Role.REVIEWER, Role.EDITOR])
@pytest.mark.parametrize(
    "name", ["people", "person_edit", "person_invite", "person_deactivate", "person_reactivate", "person_password_link",
             "desk_add", "link_revoke"],
)  # fmt: skip
def test_only_admins_manage_people(name: str, role: Role):
    other = make_user(Role.ADMIN)
    link = AccessLink.objects.create(token_hash="x", created_by=other, expires_at=timezone.now())
    kinds = {"link_revoke": [link.pk], "people": [], "person_invite": [], "desk_add": []}
    path, client = reverse(name, args=kinds.get(name, [other.pk])), signed_in(role)
    if name in ("people", "person_edit"):
        assert client.get(path).status_code == 403
    if name != "people":
        assert client.post(path, {"role": "reader", "name": "x"}).status_code == 403
    other.refresh_from_db()
    assert (other.role, other.is_active, Desk.objects.count()) == (Role.ADMIN, True, 0)


def test_invitation_opens_one_account_with_the_rights_granted():
    desk = Desk.objects.create(name="Science")
    path = invited(desks=[desk.pk], languages=["de", "fr"], name="Ada")
    client = Client()
    assert 'value="Ada"' in client.get(path).content.decode()
    assert client.post(path, account()).url == reverse("account_login")
    person = User.objects.get(username="ada")
    assert (person.role, list(person.desks.all()), person.language_list) == ("reviewer", [desk], ["de", "fr"])
    assert person.check_password(PASSWORD)
    assert client.get(path).status_code == client.post(path, account(username="eve")).status_code == 404
    assert not User.objects.filter(username="eve").exists()


def test_link_is_shown_once_and_kept_as_a_hash():
    client = signed_in(Role.ADMIN)
    token = invited(client).rstrip("/").rsplit("/", 1)[1]
    assert token not in client.get(reverse("people")).content.decode()
    assert not AccessLink.objects.filter(token_hash=token).exists()


def test_used_revoked_expired_and_invented_links_open_nothing_and_say_why():
    client = signed_in(Role.ADMIN)
    revoked, expired = invited(client), invited(client)
    links = list(AccessLink.objects.order_by("pk"))
    client.post(reverse("link_revoke", args=[links[0].pk]))
    AccessLink.objects.filter(pk=links[1].pk).update(expires_at=timezone.now() - timedelta(seconds=1))
    invented = reverse("access_link", args=["invented"])
    for path, words in ((revoked, "used or revoked"), (expired, "was valid until"), (invented, "not known here")):
        page = Client().get(path)
        assert (page.status_code, words in page.content.decode()) == (404, True)
        assert Client().post(path, account()).status_code == 404


def test_a_link_opened_while_somebody_else_is_signed_in_says_so_and_signs_him_out():
    client = signed_in(Role.ADMIN)
    path = invited(client)
    assert "This link is for another account" in client.get(path).content.decode()
    assert client.post(path, account()).status_code == 302
    assert "Sign in now as ada" in client.get(reverse("account_login")).content.decode()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"password": "short", "again": "short"}, "too short"),
        ({"password": "password1234", "again": "password1234"}, "too common"),
        ({"again": "another one entirely"}, "not the same"),
        ({"initials": "x"}, "Two to four letters"),
        ({"initials": "TK"}, "Somebody else has these initials."),
        ({"username": "Taken"}, "Somebody else has this user name."),
    ],
)
def test_account_that_does_not_fit_is_told_and_stays_typed(fields: dict, words: str):
    make_user(username="taken", initials="tk")
    answer = Client().post(path := invited(), account(**fields))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert words in page and "Ada Lovelace" in page
    assert not User.objects.filter(username="ada").exists()
    assert Client().get(path).status_code == 200


def test_link_is_mailed_where_a_server_is_set(settings):
    settings.MAILS = True
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    path = invited(email="ada@example.org")
    assert [(message.to, path in message.body) for message in mail.outbox] == [(["ada@example.org"], True)]


def test_loss_of_a_role_counts_at_the_next_request_and_holds_go_back():
    person = make_user(Role.EDITOR)
    claim, client = make_held_claim(person), signed_in(person)
    signed_in(Role.ADMIN).post(reverse("person_edit", args=[person.pk]), {"role": "reader"})
    claim.refresh_from_db()
    assert (claim.status, claim.holder) == (Status.OPEN, None)
    assert client.post(reverse("queue_next")).status_code == 409
    assert client.get(reverse("queue")).status_code == 200


def test_leaving_a_desk_hides_its_articles_at_the_next_request():
    desk, person = Desk.objects.create(name="Science"), make_user()
    person.desks.add(desk)
    article, client = make_article(desk=desk), signed_in(person)
    claim = make_held_claim(person, article=article)
    assert client.get(reverse("article", args=[article.pk])).status_code == 200
    signed_in(Role.ADMIN).post(reverse("person_edit", args=[person.pk]), {"role": "reviewer"})
    assert client.get(reverse("article", args=[article.pk])).status_code == 404
    claim.refresh_from_db()
    assert claim.holder is None


def test_deactivated_person_is_out_at_once_and_the_work_stays():
    person = make_user()
    judged, held = make_submitted_claim(person), make_held_claim(person)
    client, admin = signed_in(person), signed_in(Role.ADMIN)
    admin.post(reverse("person_deactivate", args=[person.pk]))
    assert client.get(reverse("queue")).status_code == 302
    judged.refresh_from_db(), held.refresh_from_db()
    assert (judged.status, judged.verdict.assessor) == (Status.SUBMITTED, person)
    assert (held.status, held.holder) == (Status.OPEN, None)
    admin.post(reverse("person_reactivate", args=[person.pk]))
    assert client.get(reverse("queue")).status_code == 302
    assert signed_in(User.objects.get(pk=person.pk)).get(reverse("queue")).status_code == 200


@pytest.mark.parametrize(
    ("name", "fields"), [("person_deactivate", {}), ("person_edit", {"role": "reader"})], ids=["leaves", "only reads"]
)
def test_what_came_back_to_somebody_who_reviews_no_more_goes_to_everybody(name: str, fields: dict):
    person, admin = make_user(), signed_in(Role.ADMIN)
    returned = make_claim(status=Status.RETURNED, owner=person)
    waiting = make_claim(status=Status.WAITING, owner=person, waiting_reason="The press office calls back.")
    judged = make_submitted_claim(person)
    admin.post(reverse(name, args=[person.pk]), fields)
    owners = Claim.objects.in_bulk([returned.pk, waiting.pk, judged.pk])
    assert [owners[one.pk].owner for one in (returned, waiting, judged)] == [None, None, person]
    event = Event.objects.filter(chain__subject="system").latest("sequence")
    assert event.new["given_up"] == [returned.pk, waiting.pk]
    taker = make_user()
    assert [take_next(by=taker), take_next(by=taker)] == [returned, waiting]


def test_who_still_sees_a_returned_claim_keeps_it_through_a_change_of_rights():
    person, admin = make_user(), signed_in(Role.ADMIN)
    claim = make_claim(status=Status.RETURNED, owner=person)
    admin.post(reverse("person_edit", args=[person.pk]), {"role": "editor"})
    claim.refresh_from_db()
    assert claim.owner == person


def test_last_admin_neither_steps_down_nor_leaves():
    admin = make_user(Role.ADMIN)
    client = signed_in(admin)
    answer = client.post(reverse("person_edit", args=[admin.pk]), {"role": "reader"})
    assert answer.status_code == 422
    assert "This is the last admin" in answer.content.decode()
    assert client.post(reverse("person_deactivate", args=[admin.pk])).status_code == 409
    make_user(Role.ADMIN)
    assert client.post(reverse("person_edit", args=[admin.pk]), {"role": "reader"}).status_code == 302
    assert client.get(reverse("people")).status_code == 403


def test_inactive_admins_do_not_count():
    make_user(Role.ADMIN, is_active=False)
    admin = make_user(Role.ADMIN)
    assert signed_in(admin).post(reverse("person_deactivate", args=[admin.pk])).status_code == 409


def test_password_link_sets_a_password_and_ends_sessions():
    person, admin = make_user(), signed_in(Role.ADMIN)
    running = signed_in(person)
    answer = admin.post(reverse("person_password_link", args=[person.pk]))
    path = "/" + answer.context["address"].split("/", 3)[3]
    assert Client().post(path, {"password": PASSWORD, "again": PASSWORD}).status_code == 302
    assert User.objects.get(pk=person.pk).check_password(PASSWORD)
    assert running.get(reverse("queue")).status_code == 302
    assert Client().get(path).status_code == 404


def test_every_act_on_people_is_an_event_of_the_system():
    client, person = signed_in(Role.ADMIN), make_user()
    Client().post(invited(client), account())
    client.post(reverse("person_edit", args=[person.pk]), {"role": "editor"})
    client.post(reverse("person_deactivate", args=[person.pk]))
    client.post(reverse("desk_add"), {"name": "Sports"})
    acts = list(Event.objects.filter(chain__subject="system").order_by("sequence").values_list("act", flat=True))
    assert acts == ["invite", "accept_invitation", "change_rights", "deactivate", "add_desk"]
    assert verify_chain("system").broken_at is None


def test_desks_have_names_of_their_own():
    client = signed_in(Role.ADMIN)
    client.post(reverse("desk_add"), {"name": "Sports"})
    assert client.post(reverse("desk_add"), {"name": "Sports"}).status_code == 409
    assert client.post(reverse("desk_add"), {"name": " "}).status_code == 409
    assert [desk.name for desk in Desk.objects.all()] == ["Sports"]


def test_own_settings_are_kept_and_shown():
    person = make_user()
    client = signed_in(person)
    data = {"name": "Bo", "initials": "bo", "language": "de", "theme": "dark"}
    assert client.post(reverse("settings_person"), data).status_code == 302
    person.refresh_from_db()
    assert (person.name, person.initials, person.theme, person.single_keys, person.mails) == (
        "Bo", "bo", "dark", False, False,
    )  # fmt: skip
    page = client.get(reverse("settings_person")).content.decode()
    assert '<html lang="de" data-chosen-theme="dark" data-keys="off">' in page
    assert Event.objects.get(act="rename").new == {"name": "Bo", "initials": "bo"}


def test_another_address_asks_for_the_password_and_is_an_event():
    person = make_user(email="old@example.org")
    person.set_password("a long enough one")
    person.save()
    client, form = signed_in(person), {"name": "Bo", "initials": "bo", "email": "new@example.org"}
    for wrong in ("", "a wrong one"):
        answer = client.post(reverse("settings_person"), form | {"password": wrong})
        assert answer.status_code == 422
        assert "To change the e-mail address, give your password." in answer.content.decode()
    assert client.post(reverse("settings_person"), form | {"password": "a long enough one"}).status_code == 302
    person.refresh_from_db()
    assert person.email == "new@example.org"
    event = Event.objects.get(act="change_email")
    assert (event.actor, event.new) == (person, {"person": person.pk})


def test_the_password_is_not_guessed_in_the_settings():
    client, form = signed_in(make_user()), {"name": "Bo", "initials": "bo", "email": "new@example.org"}
    for number in range(10):
        client.post(reverse("settings_person"), form | {"password": f"guess {number}"})
    assert "Too many attempts." in client.post(reverse("settings_person"), form | {"password": "x"}).content.decode()


def test_settings_that_do_not_fit_stay_typed():
    make_user(initials="zz")
    answer = signed_in().post(reverse("settings_person"), {"name": "Bo the Great", "initials": "ZZ", "theme": "pink"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Somebody else has these initials." in page and "Bo the Great" in page


def test_nobody_changes_his_own_role_by_a_forged_form():
    person = make_user(Role.READER)
    data = {"name": "Bo", "initials": "bo", "role": "admin", "is_active": "1", "username": "root", "is_superuser": "1"}
    signed_in(person).post(reverse("settings_person"), data)
    person.refresh_from_db()
    assert (person.role, person.is_superuser) == (Role.READER, False)


def test_strangers_reach_neither_people_nor_settings():
    for name in ("people", "settings_person"):
        assert Client().get(reverse(name)).status_code == 302


def test_list_of_people_costs_the_same_at_two_and_at_twenty(django_assert_max_num_queries):
    client = signed_in(Role.ADMIN)
    for _ in range(20):
        make_user().desks.add(Desk.objects.get_or_create(name="Science")[0])
    with django_assert_max_num_queries(10):
        client.get(reverse("people"))


def test_an_address_leads_to_one_account():
    ann, bob = make_user(email="ann@example.org"), make_user(email="bob@example.org")
    form = {"name": bob.name, "initials": bob.initials, "email": "ANN@example.org"}
    answer = signed_in(bob).post(reverse("settings_person"), form)
    assert answer.status_code == 422 and "Somebody else has this e-mail address." in answer.content.decode()
    assert (
        signed_in(ann)
        .post(reverse("settings_person"), form | {"initials": "ann", "name": "Ann", "password": "long enough to pass"})
        .status_code
        == 302
    )
    opened = Client().post(invited(), account(email="ann@example.ORG"))
    assert opened.status_code == 422 and "Somebody else has this e-mail address." in opened.content.decode()
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=bob.pk).update(email="Ann@example.org")


def test_who_left_comes_back_only_while_nobody_else_has_the_address():
    gone, admin = make_user(email="ann@example.org", is_active=False), signed_in(Role.ADMIN)
    other = make_user(email="ANN@example.org")
    assert admin.post(reverse("person_reactivate", args=[gone.pk])).status_code == 409
    User.objects.filter(pk=other.pk).update(email="")
    admin.post(reverse("person_reactivate", args=[gone.pk]))
    assert User.objects.get(pk=gone.pk).is_active


def test_without_desks_none_are_asked_for():
    client, other = signed_in(Role.ADMIN), make_user()
    pages = [reverse("people"), reverse("person_edit", args=[other.pk])]
    legend = '<legend class="label">Desks'
    assert not any(legend in client.get(page).content.decode() for page in pages)
    Desk.objects.create(name="Science")
    assert all(legend in client.get(page).content.decode() for page in pages)
