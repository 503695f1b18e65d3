"""Public fact checks: readable by everybody once published, and by nobody before."""

import json

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from factcheck.actions.publication import correct_check, unpublish_check, write_check
from factcheck.domain.report import schema
from factcheck.domain.states import Role
from factcheck.models import PublicCheck
from tests.actions.test_publication import WORDS, make_public_claim, make_published
from tests.factories import make_claim, make_user
from tests.views.test_everywhere import signed_in

pytestmark = pytest.mark.django_db
FIELDS = {
    "headline": "The mill closed in 2018", "slug": "mill-closed", "claimant": "The Party", "said_on": "2025-02-01",
    "said_in": "Leaflet", "reasoning": "The register says 2018.",
}  # fmt: skip


def page(address: str) -> BeautifulSoup:
    answer = Client().get(address)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def test_strangers_read_claim_rating_reasoning_sources_and_what_is_unknown():
    check, _ = make_published()
    told = page(reverse("check", args=[check.slug])).get_text()
    for words in (WORDS.headline, "The mill closed in 2019", "False", "The claim is wrong.", WORDS.reasoning, "Leaflet",
                  "Why it closed.", "Press release of the mill", "One person checked", "1 February 2025"):  # fmt: skip
        assert words in told
    assert "Deep Throat" not in told


def test_every_public_source_leads_to_its_original_and_its_archive_copy():
    check, _ = make_published()
    links = [link["href"] for link in page(reverse("check", args=[check.slug])).select(".source-notes a")]
    assert links == ["https://example.org/register", reverse("check_copy", args=[check.slug, 1])]
    copy = Client().get(links[1])
    assert b"The mill closed for good" in copy.content
    assert copy["Content-Security-Policy"].startswith("sandbox")
    assert Client().get(reverse("check_copy", args=[check.slug, 2])).status_code == 404


def test_structured_data_on_the_page_is_that_at_its_own_address():
    check, _ = make_published()
    embedded = page(reverse("check", args=[check.slug])).find("script", type="application/ld+json")
    answer = Client().get(reverse("check_review", args=[check.slug]))
    assert json.loads(embedded.string) == json.loads(answer.content)
    assert answer["Content-Type"] == "application/ld+json"
    told = json.loads(answer.content)
    assert told["url"] == "http://testserver" + reverse("check", args=[check.slug])
    assert (told["reviewRating"]["alternateName"], told["reviewRating"]["ratingValue"]) == ("False", 1)


def test_hostile_words_never_end_the_data_block():
    check, editor = make_published()
    hostile = "</script><script>alert(1)</script><!-- & \u2028"
    PublicCheck.objects.filter(pk=check.pk).update(headline=hostile)
    check.refresh_from_db()
    correct_check(check, by=editor, wrong=hostile, right="x")
    answer = Client().get(reverse("check", args=[check.slug]))
    assert b"<script>alert(1)" not in answer.content
    embedded = BeautifulSoup(answer.content, "html.parser").find("script", type="application/ld+json")
    assert json.loads(embedded.string)["name"] == hostile


@pytest.mark.parametrize("name", ["check", "check_review", "check_copy"])
def test_unpublished_looks_as_if_it_were_missing(name: str):
    check, editor = make_published()
    extra = [1] if name == "check_copy" else []
    address = reverse(name, args=[check.slug, *extra])
    unpublish_check(check, by=editor, reason="x")
    assert Client().get(address).status_code == 404
    assert Client().get(reverse(name, args=["nowhere", *extra])).status_code == 404


def test_draft_of_a_check_is_not_readable():
    claim, editor = make_public_claim()
    check = write_check(claim, WORDS, by=editor)
    assert Client().get(reverse("check", args=[check.slug])).status_code == 404


def test_corrections_and_earlier_editions_stay_readable():
    check, editor = make_published()
    correct_check(check, by=editor, wrong="It said 2017.", right="It was 2018.")
    told = page(reverse("check", args=[check.slug])).get_text()
    assert "It said 2017." in told
    assert "It was 2018." in told
    earlier = page(reverse("check", args=[check.slug]) + "?edition=1").get_text()
    assert "This is an earlier edition." in earlier
    assert "It said 2017." not in earlier
    assert Client().get(reverse("check", args=[check.slug]) + "?edition=9").status_code == 404


def test_german_check_speaks_german_to_everybody():
    check, _ = make_published(language="de")
    answer = Client(headers={"accept-language": "en"}).get(reverse("check", args=[check.slug]))
    assert "Was offen bleibt" in answer.content.decode()
    assert answer["Content-Language"] == "de"
    review = json.loads(Client().get(reverse("check_review", args=[check.slug])).content)
    assert review["reviewRating"]["alternateName"] == "Falsch"


def test_list_holds_what_is_published():
    check, _ = make_published()
    assert check.headline in page(reverse("checks")).get_text()


def test_schema_is_served_to_everybody():
    answer = Client().get(reverse("report_schema"))
    assert json.loads(answer.content) == schema.schema()


def test_own_draft_says_why_it_is_never_public():
    claim = make_claim()
    client = signed_in(Role.EDITOR)
    for address in (reverse("claim_public", args=[claim.pk]), reverse("checks_of_article", args=[claim.article_id])):
        told = client.get(address).content.decode()
        assert "own draft" in told
    answer = client.post(reverse("claim_public", args=[claim.pk]), FIELDS)
    assert answer.status_code == 409
    assert not PublicCheck.objects.exists()


def editor_at(editor) -> Client:
    client = Client()
    client.force_login(editor, backend="factcheck.views.sign_in.LocalDemoBackend")
    return client


def test_editor_writes_publishes_corrects_and_takes_off_by_forms():
    claim, editor = make_public_claim()
    client = editor_at(editor)
    form = reverse("claim_public", args=[claim.pk])
    assert client.post(form, FIELDS).status_code == 302
    assert client.post(reverse("claim_publish", args=[claim.pk])).status_code == 302
    assert Client().get(reverse("check", args=["mill-closed"])).status_code == 200
    client.post(reverse("claim_correct", args=[claim.pk]), {"wrong": "2017", "right": "2018"})
    assert "2017" in page(reverse("check", args=["mill-closed"])).get_text()
    client.post(reverse("claim_unpublish", args=[claim.pk]), {"reason": "A court ruled."})
    assert Client().get(reverse("check", args=["mill-closed"])).status_code == 404


def test_form_that_is_not_complete_comes_back_with_what_was_typed():
    claim, editor = make_public_claim()
    answer = editor_at(editor).post(reverse("claim_public", args=[claim.pk]), FIELDS | {"said_on": "", "said_in": ""})
    told = BeautifulSoup(answer.content, "html.parser")
    assert told.find("textarea", {"name": "reasoning"}).get_text().strip() == FIELDS["reasoning"]
    assert told.select_one(".field-error")


@pytest.mark.parametrize("role", [Role.READER, Role.REVIEWER, Role.ADMIN])
def test_form_of_others_is_refused_on_the_server(role: Role):
    claim, _ = make_public_claim()
    client = editor_at(make_user(role))
    assert client.get(reverse("claim_public", args=[claim.pk])).status_code == 200
    assert client.post(reverse("claim_public", args=[claim.pk]), FIELDS).status_code == 409
