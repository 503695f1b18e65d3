"""Public fact checks: readable by everybody once published, and by nobody before."""

import json
from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from factcheck.actions.decisions import approve, reopen
from factcheck.actions.publication import correct_check, publish_check, unpublish_check, write_check
from factcheck.actions.queue import take_claim
from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.report import schema
from factcheck.domain.states import Role
from factcheck.models import Article, Claim, Evidence, Notice, PublicCheck
from factcheck.views.publishing import suggested_slug
from tests.actions.test_publication import WORDS, make_public_claim, make_published
from tests.factories import make_claim, make_user
from tests.signed_in import signed_in
from tests.tampering import past_guards

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


def test_days_are_the_newsrooms():
    check, _ = make_published()
    late = datetime(2025, 3, 1, 23, 30, tzinfo=UTC)
    text = check.newest.text.replace(check.newest.data.published_at, late.isoformat())
    past_guards("UPDATE factcheck_publicedition SET text = %s", text)
    for address in (reverse("check", args=[check.slug]), reverse("checks")):
        told = page(address).get_text()
        assert "2 March 2025" in told and "1 March 2025" not in told


@pytest.mark.parametrize(("language", "statement", "slug"), [
    ("de", "Der Bau kostete 41,8 Millionen Euro", "check-der-bau-kostete-41-8-millionen-euro"),
    ("en", "It cost 1,200.50 pounds, in all", "check-it-cost-1-200-50-pounds-in-all"),
    ("en", "The mill closed in 2019.", "check-the-mill-closed-in-2019"),
    ("de", "Für die Mühle floß Geld", "check-fuer-die-muehle-floss-geld"),
    ("en", "Twelve words of nine " + "lettersss " * 9, "check-twelve-words-of-nine" + "-lettersss" * 3),
])  # fmt: skip
def test_suggested_address_is_made_of_whole_words(language: str, statement: str, slug: str):
    assert suggested_slug(Claim(article=Article(language=language), statement=statement)) == slug


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
    return signed_in(editor)


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


DOUBT = "This fact check is being examined again."


def told_in_doubt(check: PublicCheck) -> list[bool]:
    """By the page, by the list and by the data, which then hold no rating."""
    shown = page(reverse("check", args=[check.slug])).get_text()
    data = json.loads(Client().get(reverse("check_review", args=[check.slug])).content)
    listed = page(reverse("checks")).get_text()
    return [DOUBT in shown, "being examined again" in listed, "reviewRating" not in data]


def test_check_is_in_doubt_from_the_reopening_until_an_edition_of_the_new_approval():
    check, editor = make_published()
    claim, assessor = check.claim, check.claim.verdict.assessor
    assert told_in_doubt(check) == [False] * 3
    reopen(claim, by=make_user(Role.EDITOR), reason="A new document.")
    assert told_in_doubt(check) == [True] * 3
    assert Notice.objects.filter(person=editor, kind="check_doubted", claim=claim).exists()
    claim.refresh_from_db()
    take_claim(claim, by=assessor)
    submit_verdict(claim, by=assessor, rating="true", rationale="The new document says 2019.")
    claim.refresh_from_db()
    approve(claim, by=editor)
    assert told_in_doubt(check) == [True] * 3
    publish_check(PublicCheck.objects.get(pk=check.pk), by=editor)
    assert told_in_doubt(check) == [False] * 3


def test_evidence_changed_past_the_actions_puts_the_check_in_doubt_and_marks_its_words_as_of_their_day():
    check, editor = make_published()
    Evidence.objects.filter(claim=check.claim, stance="refutes").update(stance="supports")
    assert told_in_doubt(check) == [True] * 3
    told = page(reverse("check", args=[check.slug])).get_text()
    assert "What follows are the words and the rating of" in told
    assert "The rating of" in told
    assert Notice.objects.filter(person=editor, kind="check_doubted").exists()


def test_page_in_doubt_can_be_taken_off():
    check, editor = make_published()
    reopen(check.claim, by=editor, reason="A new document.")
    told = BeautifulSoup(editor_at(editor).get(reverse("claim_public", args=[check.claim_id])).content, "html.parser")
    assert "Readers see that it is being examined again" in told.get_text()
    assert told.find("form", action=reverse("claim_unpublish", args=[check.claim_id]))


def revision_in(answer) -> str:
    return BeautifulSoup(answer.content, "html.parser").find("input", {"name": "revision"})["value"]


def test_two_editors_at_one_text_lose_nothing():
    claim, editor = make_public_claim()
    form, other = reverse("claim_public", args=[claim.pk]), editor_at(make_user(Role.EDITOR))
    seen = {"revision": revision_in(other.get(form))}
    editor_at(editor).post(form, FIELDS | {"headline": "What the first wrote"} | seen)
    answer = other.post(form, FIELDS | seen)
    assert answer.status_code == 409
    told = BeautifulSoup(answer.content, "html.parser")
    assert "What the first wrote" in told.select_one(".notice.is-problem").get_text()
    assert told.find("input", {"name": "headline"})["value"] == FIELDS["headline"]
    assert PublicCheck.objects.get().headline == "What the first wrote"
    assert other.post(form, FIELDS | {"revision": revision_in(answer)}).status_code == 302
    assert PublicCheck.objects.get().headline == FIELDS["headline"]


def test_form_that_is_not_complete_still_knows_what_it_started_from():
    claim, editor = make_public_claim()
    form, client = reverse("claim_public", args=[claim.pk]), editor_at(editor)
    write_check(claim, WORDS, by=editor)
    answer = client.post(form, FIELDS | {"said_on": "", "revision": "0"})
    assert revision_in(answer) == "0"


def test_text_of_another_is_not_published_unseen_by_a_stale_page():
    check, editor = make_published()
    client, address = editor_at(editor), reverse("claim_publish", args=[check.claim_id])
    PublicCheck.objects.filter(pk=check.pk).update(revision=2, headline="What the other wrote")
    answer = client.post(address, {"revision": "1"})
    assert (answer.status_code, check.editions.count()) == (409, 1)
    assert "What the other wrote" in answer.content.decode()
    assert client.post(address, {"revision": revision_in(answer)}).status_code == 302


def test_headline_is_left_to_the_person_and_never_begins_as_the_claim():
    claim, editor = make_public_claim()
    told = BeautifulSoup(editor_at(editor).get(reverse("claim_public", args=[claim.pk])).content, "html.parser")
    assert told.find("input", {"name": "headline"}).get("value", "") == ""
    assert told.find("input", {"name": "slug"})["value"] == "check-the-mill-closed-in-2019"


def test_draft_is_found_again_and_deleted_where_nothing_may_be_published_any_longer():
    claim, editor = make_public_claim()
    write_check(claim, WORDS, by=editor)
    Article.objects.filter(pk=claim.article_id).update(kind="draft")
    client, form = editor_at(editor), reverse("claim_public", args=[claim.pk])
    listed = client.get(reverse("checks_of_article", args=[claim.article_id])).content.decode()
    assert form in listed and reverse("article_settings", args=[claim.article_id]) in listed
    assert WORDS.reasoning in client.get(form).content.decode()
    assert client.post(reverse("claim_discard", args=[claim.pk])).status_code == 302
    assert not PublicCheck.objects.exists()
