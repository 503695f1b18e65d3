"""The workspace: claims in the text, and what is done to them."""

import re

import pytest
from django.urls import reverse

from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.states import Role, Status
from factcheck.models import ArticleVersion, Claim, Extraction
from tests.factories import TEXT, make_article, make_claim, make_held_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
HX = {"HX-Request": "true"}


def with_blocks(article):
    ArticleVersion.objects.filter(article=article).update(
        blocks=[["paragraph", 0, len(TEXT)]], coverage=[[0, 24, "claim", ""], [25, 44, "no claim", "opinion"]]
    )
    return article


def do(client, act, claim, **data):
    return client.post(reverse(act, args=[claim.pk]), data)


def test_text_shows_its_claims_and_what_no_claim_covers():
    article = with_blocks(make_article())
    claim = make_claim(article)
    page = signed_in().get(reverse("article", args=[article.pk])).content.decode()
    assert f'id="claim-{claim.label}" data-state="open"' in page
    assert '<span class="claim-uncovered" id="at-25" title="opinion">It had 240 workers.</span>' in page


def test_words_of_an_attribution_stand_in_the_margin_and_in_the_list_of_approvals():
    article, holder = with_blocks(make_article()), make_user()
    claim, wording = make_held_claim(holder, article=article), "The mill closed in 2019, the owner says."
    verdict = {"rating": "unsupported", "rationale": "Nobody else says so.", "action": "attribute"}
    submit_verdict(claim, by=holder, proposed_wording=wording, **verdict)
    page = signed_in().get(reverse("article", args=[article.pk])).content.decode()
    assert f'Attribute<ins lang="en">{wording}</ins>' in page
    listed = signed_in(Role.EDITOR).get(reverse("approvals")).content.decode()
    assert f'attribute: <span lang="en">{wording}</span>' in listed


def test_panel_of_a_claim_is_a_fragment():
    claim = make_claim()
    answer = signed_in().get(reverse("claim_panel", args=[claim.pk]), headers=HX)
    assert b"<html" not in answer.content
    assert b"The mill closed in 2019" in answer.content


def test_extraction_under_way_is_polled_and_over_it_asks_for_the_page():
    article = make_article()
    job = Extraction.objects.create(version=article.current, lease_until="2030-01-01T00:00Z")
    client, path = signed_in(), reverse("article_status", args=[article.pk])
    assert b"being looked for" in client.get(path, headers=HX).content
    Extraction.objects.filter(pk=job.pk).update(state="failed", error="too_long")
    assert b"took too long" in client.get(path, headers=HX).content
    Extraction.objects.filter(pk=job.pk).update(state="done")
    assert client.get(path, headers=HX)["HX-Refresh"] == "true"


def test_claim_is_added_by_its_place_or_by_its_words():
    article, client = with_blocks(make_article()), signed_in()
    path = reverse("claims_add", args=[article.pk])
    client.post(path, {"start": "25", "end": "43"})
    client.post(path, {"exact": "The mill closed in 2019."})
    assert [claim.statement for claim in article.claims.order_by("pk")] == [
        "It had 240 workers",
        "The mill closed in 2019.",
    ]
    assert client.post(path, {"exact": "Not in there"}).status_code == 409


def test_a_selection_that_slipped_by_a_letter_takes_whole_words():
    article, client = with_blocks(make_article()), signed_in()
    client.post(reverse("claims_add", args=[article.pk]), {"start": "26", "end": "41"})
    claim = article.claims.get()
    assert claim.statement == "It had 240 workers"
    client.post(reverse("claim_edit", args=[claim.pk]), {"start": "29", "end": "37"})
    assert article.claims.latest("pk").statement == "had 240 workers"


def test_after_a_dismissal_the_claim_that_follows_in_the_text_is_selected():
    article, client = with_blocks(make_article()), signed_in()
    first, second, last = (make_claim(article, *span) for span in ((0, 15), (16, 23), (25, 43)))
    answer = do(client, "claim_dismiss", second, reason="no_content")
    assert client.get(answer["Location"]).context["claim"] == last
    answer = do(client, "claim_dismiss", last, reason="no_content")
    assert client.get(answer["Location"]).context["claim"] == first


def test_what_a_claim_came_from_stands_among_its_events():
    article, client = with_blocks(make_article()), signed_in()
    claim = make_claim(article)
    client.post(reverse("claim_split", args=[claim.pk]), {"at": "8"})
    halves = article.claims.exclude(pk=claim.pk)
    assert len(halves) == 2
    for half in halves:
        panel = client.get(reverse("claim_panel", args=[half.pk]), headers=HX).content.decode()
        assert "split the claim into 1a, 1b" in panel


def test_a_sentence_without_a_claim_is_told_with_its_reason_and_becomes_one_in_place():
    article, client = with_blocks(make_article()), signed_in()
    first = make_claim(article)
    page = client.get(reverse("article", args=[article.pk]) + "?view=coverage").content.decode()
    assert told(page) == ["1", "1", "0"]
    assert '<input type="hidden" name="start" value="25"><input type="hidden" name="end" value="43">' in page
    answer = client.post(reverse("claims_add", args=[article.pk]), {"start": "25", "end": "43", "view": "coverage"})
    added = article.claims.latest("pk")
    assert answer["Location"].endswith(f"?claim={added.pk}&view=coverage#coverage-panel")
    assert [detail.exact for detail in added.details.all()] == ["240"]
    assert told(client.get(answer["Location"]).content.decode()) == ["2", "0", "0"]
    do(client, "claim_dismiss", added, reason="no_content")
    do(client, "claim_dismiss", first, reason="no_content")
    page = client.get(reverse("article", args=[article.pk])).content.decode()
    assert (told(page), "its claims were dismissed" in page) == (["0", "2", "0"], True)


def told(page):
    """The counts of the coverage panel: with a claim, not a claim, boilerplate."""
    panel = page[page.index('id="coverage-panel"') :]
    return re.findall(r"<b>(\d+)</b>", panel)


def test_claim_is_accepted_edited_flagged_dismissed_and_restored():
    claim, client = make_claim(status=Status.SUGGESTED, priority=3), signed_in()
    do(client, "claim_accept", claim)
    do(client, "claim_edit", claim, statement="The mill shut down in 2019.")
    do(client, "claim_flag", claim, priority="2", legal_risk="")
    claim.refresh_from_db()
    assert (claim.status, claim.statement, claim.priority) == (Status.OPEN, "The mill shut down in 2019.", 2)
    do(client, "claim_dismiss", claim, reason="duplicate", note="of 2")
    claim.refresh_from_db()
    assert (claim.status, claim.dismiss_note) == (Status.DISMISSED, "of 2")
    assert b"of 2" in client.get(reverse("article", args=[claim.article_id])).content
    do(client, "claim_restore", claim)
    claim.refresh_from_db()
    assert claim.status == Status.OPEN


def test_claim_is_split_merged_and_given_new_bounds():
    claim, client = make_claim(), signed_in()
    do(client, "claim_split", claim, at="9")
    halves = list(Claim.objects.filter(status=Status.OPEN).order_by("part"))
    assert [half.label for half in halves] == ["1a", "1b"]
    do(client, "claim_merge", halves[0], **{"with": str(halves[1].pk)})
    merged = Claim.objects.get(status=Status.OPEN)
    assert merged.anchors.get().exact == "The mill closed in 2019"
    do(client, "claim_edit", merged, start="0", end="8")
    assert Claim.objects.get(status=Status.OPEN).anchors.get().exact == "The mill"


def test_accept_all_opens_every_suggestion():
    article, client = make_article(), signed_in()
    for _ in range(3):
        make_claim(article, status=Status.SUGGESTED)
    client.post(reverse("claims_accept_all", args=[article.pk]))
    assert set(article.claims.values_list("status", flat=True)) == {Status.OPEN}


@pytest.mark.parametrize("act", ["claim_split", "claim_merge", "claim_edit", "claim_flag", "claim_dismiss"])
def test_nonsense_is_refused_in_words(act: str):
    answer = do(signed_in(), act, make_claim(), at="x", start="-1", priority="9", reason="because", **{"with": "y"})
    assert answer.status_code == 409


@pytest.mark.parametrize("act", ["claim_split", "claim_merge"])
@pytest.mark.parametrize("number", ["²", "9" * 5_000, "١"])
def test_strange_digits_are_refused_in_words(act: str, number: str):
    answer = do(signed_in(), act, make_claim(), at=number, **{"with": number})
    assert answer.status_code == 409


def test_what_no_database_stores_is_left_out_of_fields():
    claim, client = make_claim(), signed_in()
    client.post(reverse("claim_comment", args=[claim.pk]), {"text": "before\0after"})
    assert claim.notes.get().text == "beforeafter"
    assert client.get(reverse("search"), {"q": "mill\0"}).status_code == 200


def test_dismissed_claim_is_restored_from_the_page_that_follows():
    claim, client = make_claim(with_blocks(make_article())), signed_in()
    answer = do(client, "claim_dismiss", claim, reason="no_content")
    page = client.get(answer.url).content.decode()
    assert "Claim 1 was dismissed." in page
    do(client, "claim_restore", claim)
    assert Claim.objects.get(pk=claim.pk).status == Status.OPEN
    assert "was dismissed." not in client.get(answer.url).content.decode()


def test_claim_that_only_another_person_may_dismiss_offers_no_way_back():
    claim, client = make_claim(with_blocks(make_article()), priority=1), signed_in()
    assert do(client, "claim_dismiss", claim, reason="no_content").url == reverse("article", args=[claim.article_id])


@pytest.mark.parametrize("name", ["claim_panel", "claim_history"])
def test_what_happened_to_a_claim_includes_that_all_were_accepted(name):
    claim, client = make_claim(status="suggested"), signed_in()
    other = make_claim(claim.article, 25, 44, part="b", number=1)
    client.post(reverse("claims_accept_all", args=[claim.article_id]))
    told = [client.get(reverse(name, args=[each.pk]), headers=HX).content.decode() for each in (claim, other)]
    assert ["accepted all suggested claims" in page for page in told] == [True, False]
    trail = client.get(reverse("article_history", args=[claim.article_id]) + "?claim=1").content.decode()
    assert "accepted all suggested claims" in trail


def test_help_tells_the_keys_of_the_text():
    page = signed_in().get(reverse("article", args=[make_article().pk])).content.decode()
    assert "<kbd>J</kbd> <kbd>K</kbd></dt><dd>Next, previous claim in the text" in page
