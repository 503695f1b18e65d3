"""Signing in: throttled without locking anybody out, the same words for unknown names, second factors, sessions."""

import base64
import time
from types import SimpleNamespace

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from allauth.socialaccount.models import SocialAccount
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import translation

from factcheck.domain.states import Role
from factcheck.views.sign_in import KnownPeople
from tests.factories import make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
PASSWORD = "long enough to pass"
WRONG = "Too many failed login attempts"


@pytest.fixture(autouse=True)
def fresh_counts():
    cache.clear()


def sign_in(username: str, password: str = PASSWORD, *, client: Client | None = None, **meta: str):
    data = {"login": username, "password": password}
    return (client or Client()).post(reverse("account_login"), data, **meta)


def test_right_password_signs_in_and_renews_the_session():
    make_user(username="ann")
    client = Client()
    session = client.session
    session["left"] = "behind"
    session.save()
    client.cookies["sessionid"] = before = session.session_key
    assert sign_in("ann", client=client).url == reverse("queue")
    assert client.session.session_key != before
    assert client.get(reverse("queue")).status_code == 200


def test_unknown_names_and_wrong_passwords_get_the_same_words():
    make_user(username="ann")
    make_user(username="gone", is_active=False)
    answers = [sign_in(name, "wrong password!").content.decode() for name in ("ann", "nobody", "gone")]
    texts = {answer.split('class="notice is-problem"')[1].split("</div>")[0] for answer in answers}
    assert len(texts) == 1


def test_unknown_names_take_the_time_of_a_hash(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    make_user(username="ann")
    times = []
    for name in ("ann", "nobody"):
        begun = time.perf_counter()
        sign_in(name, "wrong password!")
        times.append(time.perf_counter() - begun)
    assert min(times) > 0.3 * max(times)


def test_guessing_is_braked_and_a_stranger_does_not_lock_the_person_out():
    make_user(username="ann")
    for _ in range(5):
        sign_in("ann", "wrong password!", REMOTE_ADDR="203.0.113.5")
    assert WRONG in sign_in("ann", REMOTE_ADDR="203.0.113.5").content.decode()
    assert sign_in("ann", REMOTE_ADDR="198.51.100.7").status_code == 302


def test_address_that_tries_many_names_is_braked():
    for number in range(10):
        sign_in(f"name{number}", "wrong password!", REMOTE_ADDR="203.0.113.5")
    make_user(username="ann")
    assert sign_in("ann", REMOTE_ADDR="203.0.113.5").status_code != 302


def test_forwarding_headers_do_not_change_who_is_braked():
    make_user(username="ann")
    for number in range(5):
        sign_in("ann", "wrong password!", HTTP_X_FORWARDED_FOR=f"203.0.113.{number}")
    assert WRONG in sign_in("ann", HTTP_X_FORWARDED_FOR="203.0.113.99").content.decode()


def test_nobody_opens_an_account_alone():
    page = Client().get(reverse("account_signup"))
    data = {"username": "eve", "password1": PASSWORD, "password2": PASSWORD}
    answer = Client().post(reverse("account_signup"), data)
    assert b'name="password1"' not in page.content
    assert sign_in("eve").status_code == 200 and answer.status_code == 200


def test_changed_password_ends_every_session():
    user = make_user(username="ann")
    here, there = Client(), Client()
    sign_in("ann", client=here), sign_in("ann", client=there)
    new = "another long password"
    data = {"oldpassword": PASSWORD, "password1": new, "password2": new}
    assert here.post(reverse("account_change_password"), data).status_code == 302
    assert there.get(reverse("queue")).status_code == here.get(reverse("queue")).status_code == 302
    user.refresh_from_db()
    assert user.check_password(new)


@pytest.mark.parametrize("weak", ["short", "password1234", "123456789012"])
def test_weak_passwords_are_refused(weak: str):
    make_user(username="ann")
    client = Client()
    sign_in("ann", client=client)
    data = {"oldpassword": PASSWORD, "password1": weak, "password2": weak}
    assert client.post(reverse("account_change_password"), data).status_code == 200
    assert sign_in("ann").status_code == 302


def test_forgotten_password_says_the_same_for_known_and_unknown_addresses(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    make_user(email="ann@example.org")
    answers = [
        Client().post(reverse("account_reset_password"), {"email": email}) for email in ("ann@example.org", "x@y.org")
    ]
    assert {(answer.status_code, answer.url) for answer in answers} == {(302, reverse("account_reset_password_done"))}


def test_addresses_of_e_mail_are_not_managed_beside_the_settings():
    assert signed_in().get("/accounts/email/").status_code == 404


def confirmed(username: str) -> Client:
    """Signed in, and the password confirmed once more, as changes of the account ask for."""
    client = Client()
    sign_in(username, client=client)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return client


def code_of(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))


def test_second_factor_is_asked_for_and_admits():
    user = make_user(username="ann")
    secret = base64.b32encode(b"0123456789abcdefghij").decode()
    TOTP.activate(user, secret)
    client = Client()
    assert sign_in("ann", client=client).url == reverse("mfa_authenticate")
    assert client.get(reverse("queue")).status_code == 302
    page = client.get(reverse("mfa_authenticate"))
    assert page.status_code == 200
    client.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert client.get(reverse("queue")).status_code == 302
    assert client.post(reverse("mfa_authenticate"), {"code": code_of(secret)}).status_code == 302
    assert client.get(reverse("queue")).status_code == 200


def test_second_factor_is_set_up_on_the_page_with_recovery_codes():
    user = make_user(username="ann")
    client = confirmed("ann")
    page = client.get(reverse("mfa_activate_totp"))
    secret = page.context["form"].secret
    assert "data:image/svg+xml" in page.content.decode()
    client.post(reverse("mfa_activate_totp"), {"code": code_of(secret)})
    kinds = set(Authenticator.objects.filter(user=user).values_list("type", flat=True))
    assert kinds == {"totp", "recovery_codes"}
    assert client.get(reverse("mfa_view_recovery_codes")).status_code == 200


@pytest.mark.parametrize(
    "name", ["mfa_index", "mfa_activate_totp", "mfa_add_webauthn", "mfa_list_webauthn", "account_change_password"]
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_pages_of_the_account_hold_no_inline_script_or_style(name: str, language: str):
    make_user(username="ann")
    client = confirmed("ann")
    page = client.get(reverse(name), headers={"Accept-Language": language})
    text = page.content.decode()
    assert page.status_code == 200
    scripts = [part.split(">", 1)[0] for part in text.split("<script")[1:]]
    assert all("src=" in script or 'type="application/json"' in script for script in scripts)
    assert " style=" not in text and " onclick=" not in text and "<style" not in text
    assert 'class="masthead"' in text


def test_passkeys_are_offered_at_the_sign_in():
    page = Client().get(reverse("account_login")).content.decode()
    assert 'id="passkey_login"' in page
    assert Client().get(reverse("mfa_login_webauthn"), headers={"Accept": "application/json"}).status_code == 200


def test_single_sign_on_is_offered_only_where_a_provider_is_named(settings):
    assert "newsroom" not in Client().get(reverse("account_login")).content.decode()
    name_provider(settings, "https://id.example.org")
    page = Client().get(reverse("account_login")).content.decode()
    assert "/accounts/oidc/newsroom/login/" in page and "Example ID" in page


def name_provider(settings, server: str) -> None:
    app = {
        "provider_id": "newsroom",
        "name": "Example ID",
        "client_id": "factcheck",
        "secret": "secret",
        "settings": {"server_url": server},
    }
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}


def provider(httpserver, email: str, *, verified: bool = True) -> str:
    """A small OpenID provider that vouches for one address."""
    base = httpserver.url_for("")
    httpserver.expect_request("/.well-known/openid-configuration").respond_with_json(
        {
            "issuer": base,
            "authorization_endpoint": f"{base}/authorize",
            "token_endpoint": f"{base}/token",
            "userinfo_endpoint": f"{base}/userinfo",
        }
    )
    httpserver.expect_request("/token").respond_with_json({"access_token": "t", "token_type": "Bearer"})
    userinfo = {"sub": "1", "email": email, "email_verified": verified, "preferred_username": "eve"}
    httpserver.expect_request("/userinfo").respond_with_json(userinfo)
    return base


def come_back(client: Client):
    """What the provider's redirect asks of us after the person has signed in there."""
    away = client.post("/accounts/oidc/newsroom/login/")
    state = away.url.split("state=")[1].split("&")[0]
    return client.get("/accounts/oidc/newsroom/login/callback/", {"code": "c", "state": state})


@pytest.mark.parametrize(
    ("email", "verified", "expected"),
    [
        ("ann@example.org", True, 200),
        ("Ann@Example.org", True, 200),
        ("ann@example.org", False, 302),
        ("eve@example.org", True, 302),
    ],
)
def test_single_sign_on_lets_in_who_is_known_by_a_verified_address(
    settings, httpserver, email: str, verified: bool, expected: int
):
    make_user(Role.REVIEWER, username="ann", email="ann@example.org")
    name_provider(settings, provider(httpserver, email, verified=verified))
    client = Client()
    come_back(client)
    assert client.get(reverse("queue")).status_code == expected
    assert make_user().__class__.objects.filter(username="eve").count() == 0


def test_nobody_is_let_in_by_an_address_that_only_a_setting_calls_verified(settings, httpserver):
    make_user(username="ann", email="ann@example.org")
    name_provider(settings, provider(httpserver, "ann@example.org", verified=False))
    settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["VERIFIED_EMAIL"] = True
    client = Client()
    come_back(client)
    assert client.get(reverse("queue")).status_code == 302


def test_single_sign_on_leads_to_the_account_that_is_active(settings, httpserver):
    make_user(username="old", email="ann@example.org", is_active=False)
    person = make_user(username="ann", email="Ann@example.org")
    name_provider(settings, provider(httpserver, "ann@example.org"))
    client = Client()
    come_back(client)
    assert client.get(reverse("queue")).context["user"] == person


@pytest.mark.parametrize(
    ("address", "verified", "finds"),
    [
        ("mike@example.org", True, True),
        ("MIKE@example.org", True, True),
        ("mike@example.org", False, False),
        ("m\u0131ke@example.org", True, False),
    ],
    ids=["same", "in capitals", "not verified", "dotless i"],
)
def test_single_sign_on_finds_the_account_with_the_verified_address_alone(address: str, verified: bool, finds: bool):
    mike = make_user(email="mike@example.org")
    login = SimpleNamespace(email_addresses=[EmailAddress(email=address, verified=verified)])
    found = KnownPeople().authenticate_by_email(login)
    assert (found and found[0]) == (mike if finds else None)


def signed_in_by_provider(settings, httpserver, email: str, *, verified: bool = True) -> Client:
    httpserver.clear()
    name_provider(settings, provider(httpserver, email, verified=verified))
    client = Client()
    come_back(client)
    return client


@pytest.mark.parametrize(
    ("email", "verified", "changes"),
    [
        ("ann@example.org", True, {"is_active": False}),
        ("ann@example.org", False, {}),
        ("other@example.org", True, {}),
        ("ann@example.org", True, {"email": "new@example.org"}),
    ],
    ids=["deactivated", "no longer verified", "another at the provider", "another here"],
)
def test_single_sign_on_is_asked_anew_each_time(settings, httpserver, email: str, verified: bool, changes: dict):
    person = make_user(username="ann", email="ann@example.org")
    assert signed_in_by_provider(settings, httpserver, "ann@example.org").get(reverse("queue")).status_code == 200
    for name, value in changes.items():
        setattr(person, name, value)
    person.save(update_fields=list(changes))
    client = signed_in_by_provider(settings, httpserver, email, verified=verified)
    assert client.get(reverse("queue")).status_code == 302
    assert "No active account here" in client.get(reverse("account_login")).content.decode()


def test_single_sign_on_goes_on_to_who_has_the_address_of_an_account_that_ended(settings, httpserver):
    old = make_user(username="old", email="ann@example.org")
    signed_in_by_provider(settings, httpserver, "ann@example.org")
    old.is_active = False
    old.save(update_fields=["is_active"])
    person = make_user(username="ann", email="ann@example.org")
    client = signed_in_by_provider(settings, httpserver, "ann@example.org")
    assert client.get(reverse("queue")).context["user"] == person


def test_nobody_connects_the_identity_of_another_address(settings, httpserver):
    make_user(username="ann", email="ann@example.org")
    name_provider(settings, provider(httpserver, "eve@example.org"))
    client = Client()
    sign_in("ann", client=client)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    away = client.post("/accounts/oidc/newsroom/login/?process=connect")
    state = away.url.split("state=")[1].split("&")[0]
    client.get("/accounts/oidc/newsroom/login/callback/", {"code": "c", "state": state})
    assert SocialAccount.objects.count() == 0


def test_an_ended_session_is_told_at_the_sign_in_and_beside_the_page():
    make_user(username="ann")
    client = Client()
    sign_in("ann", client=client)
    Session.objects.all().delete()
    away = client.get(reverse("queue"))
    assert "Your session has ended: sign in again" in client.get(away.url).content.decode()
    assert "Your session has ended" not in Client().get(Client().get(reverse("queue")).url).content.decode()
    sign_in("ann", client=client)
    Session.objects.all().delete()
    headers = {"HX-Request": "true", "HX-Current-URL": "http://testserver/claims/7/"}
    for _ in range(2):  # the first answer takes the cookie away
        beside = client.get(reverse("queue"), headers=headers)
        assert (beside.status_code, beside["HX-Retarget"]) == (409, "#refusal")
        assert "next=/claims/7/" in beside.content.decode()


@pytest.mark.parametrize(
    ("language", "labels"), [("en", ("User name", "Stay signed in")), ("de", ("Benutzername", "Angemeldet bleiben"))]
)
def test_sign_in_asks_for_what_the_invitation_calls_it(language: str, labels: tuple[str, ...]):
    with translation.override("en"):  # the page leaves its language behind
        page = Client().get(reverse("account_login"), headers={"Accept-Language": language}).content.decode()
    assert [label in page for label in labels] == [True, True]


def test_no_field_repeats_its_label_inside():
    assert "placeholder=" not in Client().get(reverse("account_login")).content.decode()
