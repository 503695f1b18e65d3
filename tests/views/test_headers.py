"""Headers that every answer carries: pages, fragments, downloads, redirects, errors, static files."""

import pytest
from django.test import Client, override_settings
from django.urls import reverse

from factcheck.domain.states import Role
from tests.factories import make_claim, make_snapshot, make_submitted_claim
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "frame-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "object-src": "'none'",
    "frame-ancestors": "'none'",
}


def answers():
    """One of each kind of answer, by name."""
    claim, client, stranger = make_claim(), signed_in(Role.EDITOR), Client()
    report = make_submitted_claim().article_id
    yield "page", client.get(reverse("claim", args=[claim.pk]))
    yield "fragment", client.get(reverse("evidence_status", args=[claim.pk]), headers={"HX-Request": "true"})
    yield "refusal", client.post(reverse("claim_park", args=[claim.pk]), {"reason": "x"})
    yield "redirect", client.get("/")
    yield "sign-in", stranger.get(reverse("account_login"))
    yield "to sign-in", stranger.get(reverse("queue"))
    yield "not found", client.get("/nowhere/")
    yield "wrong method", client.get(reverse("claim_take", args=[claim.pk]))
    yield "forged", Client(enforce_csrf_checks=True).post(reverse("account_login"), {"login": "x"})
    yield "health", stranger.get("/healthz")
    yield "static file", stranger.get("/static/css/base.css")
    yield "report file", client.get(reverse("report_file", args=[report, "html"]))
    yield "original", client.get(reverse("snapshot_file", args=[make_snapshot().pk]))


def policy_of(answer):
    directives = (part.strip().split(" ", 1) for part in answer["Content-Security-Policy"].split(";"))
    return {name: "".join(values) for name, *values in directives}


def test_every_answer_forbids_what_it_does_not_need():
    for name, answer in answers():
        assert answer["X-Content-Type-Options"] == "nosniff", name
        assert answer["X-Frame-Options"] == "DENY", name
        assert answer["Referrer-Policy"] == "same-origin", name
        assert answer["Cross-Origin-Opener-Policy"] == "same-origin", name
        assert "camera=()" in answer["Permissions-Policy"], name
        policy = policy_of(answer)
        if name == "original":
            assert policy["sandbox"] == ""
            assert policy["default-src"] == "'none'"
        else:
            assert policy == POLICY, name


@override_settings(SECURE_HSTS_SECONDS=31_536_000)
def test_over_tls_browsers_are_told_to_stay_there():
    answer = Client().get(reverse("account_login"), secure=True)
    assert answer["Strict-Transport-Security"].startswith("max-age=31536000")


def test_cookies_are_out_of_reach_of_scripts_and_other_sites():
    client = Client()
    client.get(reverse("account_login"))
    for cookie in client.cookies.values():
        assert cookie["httponly"]
        assert cookie["samesite"] in ("Lax", "Strict")
