"""A new version on the page: nothing typed is lost, nothing is frozen unseen, every fate is shown and decided there."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from factcheck.actions.decisions import approve
from factcheck.actions.verdicts import submit_verdict
from factcheck.domain.states import Role, Status
from factcheck.models import ArticleVersion, Extraction, Fate, VersionDraft
from tests.actions.test_revising import MILL, claim_on, doubtful_removal, revise
from tests.factories import make_article, make_claim, make_evidence, make_held_claim, make_submitted_claim, make_user
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
NEW = MILL.replace("2019", "2020")


def new_version(client, article, **data):
    return client.post(reverse("version_new", args=[article.pk]), data)


def test_pasted_version_is_shown_with_what_it_does_before_it_is_frozen():
    article, client = make_article(MILL), signed_in()
    claim_on(article, "The mill closed in 2019")
    answer = new_version(client, article, text=NEW)
    assert answer.url == reverse("version_new", args=[article.pk])
    page = client.get(answer.url).content.decode()
    assert "Version 2, not frozen yet" in page
    assert "closed in 2020" in page
    assert article.versions.count() == 1


def test_preview_names_the_claims_that_do_not_stay_and_the_sentences_that_are_new():
    article, client = make_article(MILL), signed_in()
    claim_on(article, "The mill closed in 2019")
    gone = claim_on(article, "It had 240 workers")
    text = "The mill closed in 2020. Its owner moved to the coast."
    new_version(client, article, text=text)
    page = client.get(reverse("version_new", args=[article.pk])).content.decode()
    assert "<del>2019</del> <ins>2020</ins>" in page
    assert f"<del>{gone.statement}</del>" in page
    assert "<ins>Its owner moved to the coast</ins>" in page


def test_comparison_answers_the_poll_once_the_new_sentences_are_searched():
    article, client = make_article(MILL), signed_in()
    claim_on(article, "The mill closed in 2019")
    revise(article, NEW)
    path = reverse("compare", args=[article.pk, 2])
    Extraction.objects.filter(version__number=2).update(state=Extraction.RUNNING)
    assert client.get(path, headers=HTMX).status_code == 204
    assert f'hx-get="{path}"' in client.get(path).content.decode()
    Extraction.objects.filter(version__number=2).update(state=Extraction.DONE)
    fragment = client.get(path, headers=HTMX).content.decode()
    assert fragment.lstrip().startswith('<div id="comparison"')
    assert f'hx-get="{path}"' not in fragment


def test_corrected_and_submitted_version_leads_to_the_comparison():
    article, client = make_article(MILL), signed_in()
    new_version(client, article, text=NEW)
    answer = new_version(client, article, text=NEW + " It burned.", based_on=1, submit=1)
    assert answer.url == reverse("compare", args=[article.pk, 2])
    assert article.current.text.endswith("It burned.")
    assert not VersionDraft.objects.exists()


def test_uploaded_version_may_be_frozen_at_once():
    article = make_article(MILL)
    new_version(signed_in(), article, file=SimpleUploadedFile("a.md", b"# Mill\n\nIt closed in 2020."), submit=1)
    assert article.current.number == 2


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({}, "Give an address, paste the text, or choose a file."),
        ({"text": "x", "url": "https://example.org"}, "Give the text in one way only."),
        ({"text": "--- ***"}, "No readable text was found."),
        ({"url": "http://127.0.0.1/"}, "it leads into a private network or to this machine"),
    ],
)
def test_what_cannot_be_taken_in_is_told_and_stays_typed(data: dict, words: str):
    article = make_article(MILL)
    answer = new_version(signed_in(), article, **data)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert words in page
    assert not VersionDraft.objects.exists()
    for typed in data.values():
        assert typed in page


def test_text_that_must_not_be_empty_or_the_same_is_told_and_kept():
    article, client = make_article(MILL), signed_in()
    new_version(client, article, text=MILL)
    same = new_version(client, article, text=MILL, based_on=1, submit=1)
    assert (same.status_code, article.versions.count()) == (422, 1)
    assert "the same as the version before" in same.content.decode()
    empty = new_version(client, article, text=" ", based_on=1, submit=1)
    assert (empty.status_code, article.versions.count()) == (422, 1)


def test_second_of_two_people_sees_the_first_version_and_keeps_his_text():
    article, client = make_article(MILL), signed_in()
    new_version(client, article, text="My own long text about the mill.")
    revise(article, NEW)
    late = new_version(client, article, text="My own long text about the mill.", based_on=1, submit=1)
    page = late.content.decode()
    assert late.status_code == 422
    assert "My own long text about the mill." in page
    assert "Version 2 came in while you worked on this text." in page
    assert reverse("compare", args=[article.pk, 2]) in page
    client.post(reverse("version_new", args=[article.pk]), {"text": "My own.", "based_on": 1, "rebase": 1, "submit": 1})
    assert article.current.text == "My own."


def test_discarded_draft_is_gone():
    article, client = make_article(MILL), signed_in()
    new_version(client, article, text=NEW)
    new_version(client, article, text=NEW, based_on=1, discard=1)
    assert not VersionDraft.objects.exists()


@pytest.mark.parametrize("role", [Role.READER, Role.ADMIN])
def test_who_may_not_review_is_refused_and_keeps_what_he_typed(role: Role):
    article = make_article(MILL)
    answer = new_version(signed_in(role), article, text=NEW)
    assert answer.status_code == 422
    assert "Your role does not allow this." in answer.content.decode()
    assert "closed in 2020" in answer.content.decode()


def test_foreign_and_missing_articles_have_no_versions():
    article = make_article(MILL)
    revise(article, NEW)
    type(article).objects.update(restricted=True)
    client = signed_in()
    for pk in (article.pk, 10**6):
        assert client.get(reverse("version_new", args=[pk])).status_code == 404
        assert new_version(client, article, text="x").status_code == 404
        assert client.get(reverse("compare", args=[pk, 2])).status_code == 404


def test_comparison_shows_words_and_fates():
    article = make_article(MILL + "\n\nThe town has a river.")
    approved = make_submitted_claim(make_user(), article=article)
    kept = claim_on(article, "It had 240 workers, the company said")
    gone = claim_on(article, "The town has a river")
    revise(article, NEW)
    page = signed_in().get(reverse("compare", args=[article.pk, 2])).content.decode()
    assert "<del>2019</del>" in page and "<ins>2020</ins>" in page
    assert "verdict taken back, evidence kept:" in page
    assert "has no place any more" in page
    assert f'id="fate-{gone.pk}"' in page and f'id="fate-{approved.pk}"' in page
    assert reverse("claim", args=[kept.pk]) in page


def test_claims_that_were_kept_stand_together_by_what_they_are_now():
    article = make_article(f"{MILL}\n\nThe town has a river. The town has a lake.")
    approved = make_submitted_claim(article=article)
    approve(approved, by=make_user(Role.EDITOR))
    for words in ("The town has a river", "The town has a lake"):
        claim_on(article, words)
    revise(article, article.current.text + "\n\nIt is old.")
    page = signed_in().get(reverse("compare", args=[article.pk, 2]))
    kept = [[standing.claim.status for standing in group] for part in page.context["page"] for group in part.kept]
    assert kept == [["approved"], ["open", "open"]]
    assert page.content.decode().count("carried over") == 2


def test_what_moved_is_counted_once_before_and_after_the_version_is_frozen():
    article, client = make_article("The mill closed in 2019. The town has a river. The town has a lake."), signed_in()
    for words in ("The mill closed in 2019", "The town has a river", "The town has a lake"):
        claim_on(article, words)
    new_version(client, article, text="The town has a river. The town has a lake. The mill closed in 2019.")
    foreseen = client.get(reverse("version_new", args=[article.pk])).context["totals"]
    new_version(client, article, text=VersionDraft.objects.get().text, based_on=1, submit=1)
    totals = client.get(reverse("compare", args=[article.pk, 2])).context["totals"]
    assert {name: totals[name] for name in foreseen} == foreseen
    assert (foreseen["kept"], foreseen["moved"]) == (2, 1)


def test_what_moved_over_several_versions_is_told():
    first, last = "The mill closed in 2019.", "The town has a lake."
    article = make_article(f"{first} The town has a river. {last}")
    claims = [claim_on(article, words) for words in (first[:-1], "The town has a river", last[:-1])]
    revise(article, f"The town has a river. {last} {first}")
    revise(article, f"The town has a river. {last} {first} Nobody came.")
    page = signed_in().get(reverse("compare", args=[article.pk, 3]), {"with": 1})
    assert {name: page.context["totals"][name] for name in ("kept", "moved", "stale")} == {
        "kept": 2,
        "moved": 1,
        "stale": 0,
    }
    row = page.content.decode().partition(f'id="fate-{claims[0].pk}"')[2].partition("</p>")[0]
    assert row.endswith("</a> moved")


def test_claim_whose_words_are_gone_leads_to_where_it_can_be_attached_anew():
    article = make_article(MILL + "\n\nThe town has a river.")
    claim = claim_on(article, "The town has a river")
    revise(article, NEW)
    revise(article, MILL)
    client, place = signed_in(), f"{reverse('compare', args=[article.pk, 2])}#fate-{claim.pk}"
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert f'href="{place}">Attach elsewhere' in page
    assert "show in the article" not in page and "Not possible while" not in page
    assert reverse("claim", args=[claim.pk]) in client.get(reverse("article", args=[article.pk])).content.decode()


@pytest.mark.parametrize(("words", "is_proposed"), [("The mill closed in 2020.", True), ("It shut in 2020", False)])
def test_review_page_tells_where_new_words_are_those_that_the_verdict_proposed(words: str, is_proposed: bool):
    holder = make_user()
    claim = make_held_claim(holder, article=make_article(MILL))
    make_evidence(claim)
    submit_verdict(claim, by=holder, rating="incorrect", rationale="2020.", action="reword", proposed_wording=words)
    revise(claim.article, NEW)
    page = signed_in().get(reverse("claim", args=[claim.pk])).content.decode()
    assert ("the wording that the last verdict proposed" in page) is is_proposed


def test_words_that_are_refused_come_back_under_their_name():
    article = make_article(MILL + "\n\nThe town has a river.")
    claim = claim_on(article, "The town has a river")
    revise(article, NEW)
    answer = signed_in().post(reverse("claim_reattach", args=[claim.pk]), {"exact": "words that stand nowhere"})
    assert answer.status_code == 409
    assert ">The words</label>" in answer.content.decode() and "words that stand nowhere" in answer.content.decode()


def test_comparison_names_any_earlier_version_and_the_whole_text():
    article = make_article(MILL + "\n\nThe town has a river.")
    revise(article, NEW + "\n\nThe town has a river.")
    revise(article, NEW + "\n\nThe town has a lake.")
    client, path = signed_in(), reverse("compare", args=[article.pk, 3])
    assert "<del>2019</del>" not in client.get(path).content.decode()
    assert "<del>2019</del>" in client.get(path, {"with": "1"}).content.decode()
    assert "It had 240 workers" not in client.get(path).content.decode()
    assert "It had 240 workers" in client.get(path, {"show": "all"}).content.decode()
    for number in (1, 4):
        assert client.get(reverse("compare", args=[article.pk, number])).status_code == 404


def test_answer_swaps_its_row_and_redirects_without_script():
    article, claim = doubtful_removal()
    fate, client = Fate.objects.get(claim=claim), signed_in()
    path = reverse("compare", args=[article.pk, 2])
    assert "Is it this?" in client.get(path).content.decode()
    answer = client.post(reverse("fate_answer", args=[fate.pk]), {"answer": "yes", "candidate": "0"}, headers=HTMX)
    assert answer.status_code == 200
    assert b"<html" not in answer.content and b"Is it this?" not in answer.content
    claim.refresh_from_db()
    assert claim.status == Status.OPEN
    _, other = doubtful_removal()
    late = Fate.objects.get(claim=other)
    answer = client.post(reverse("fate_answer", args=[late.pk]), {"answer": "no"})
    assert answer.url == reverse("compare", args=[other.article_id, 2]) + f"#fate-{other.pk}"
    assert client.post(reverse("fate_answer", args=[late.pk]), {"answer": "no"}).status_code == 409


def test_no_on_a_critical_claim_is_asked_for_here_and_granted_in_the_approvals():
    _, claim = doubtful_removal(priority=1)
    fate, client, editor = Fate.objects.get(claim=claim), signed_in(), signed_in(Role.EDITOR)
    path = reverse("fate_answer", args=[fate.pk])
    row = client.post(path, {"answer": "no"}, headers=HTMX).content.decode()
    assert "Is it this?" in row and "another editor does, in Approvals" in row
    assert client.post(path, {"answer": "no"}).status_code == 409
    page = editor.get(reverse("approvals")).content.decode()
    assert "Say that its words are gone" in page and f"compare/2/#fate-{claim.pk}" in page
    editor.post(reverse("request_grant", args=[claim.requests.get().pk]))
    fate.refresh_from_db()
    assert fate.answer == "no"
    assert "Is it this?" not in client.get(reverse("compare", args=[claim.article_id, 2])).content.decode()


def test_doubts_are_answered_by_those_who_may_see_and_review():
    _, claim = doubtful_removal()
    fate = Fate.objects.get(claim=claim)
    path = reverse("fate_answer", args=[fate.pk])
    assert signed_in(Role.READER).post(path, {"answer": "no"}).status_code == 409
    assert signed_in().get(path).status_code == 405
    type(claim.article).objects.update(restricted=True)
    assert signed_in().post(path, {"answer": "no"}).status_code == 404
    assert signed_in().post(reverse("fate_answer", args=[10**6]), {"answer": "no"}).status_code == 404
    assert Fate.objects.undecided().filter(pk=fate.pk).exists()


def test_review_page_shows_old_and_new_words_until_the_bounds_are_confirmed():
    article, holder = make_article(MILL), make_user()
    claim = make_held_claim(holder, article=article)
    revise(article, NEW)
    client = signed_in(holder)
    path = reverse("claim", args=[claim.pk])
    page = client.get(path).content.decode()
    assert "The wording changed in version 2." in page
    assert "<del>2019</del> <ins>2020</ins>" in page
    assert client.post(reverse("claim_confirm", args=[claim.pk])).url == path
    assert "The wording changed" not in client.get(path).content.decode()


def test_removed_claim_is_attached_elsewhere_by_words():
    article = make_article(MILL + "\n\nThe town has a river.")
    claim = claim_on(article, "The town has a river")
    revise(article, MILL + "\n\nA river runs through the town.")
    type(claim).objects.filter(pk=claim.pk).update(status=Status.REMOVED)
    data = {"exact": "A river runs through the town"}
    assert signed_in().post(reverse("claim_reattach", args=[claim.pk]), data).status_code == 302
    claim.refresh_from_db()
    assert claim.status == Status.OPEN


def test_comparison_costs_the_same_at_two_claims_and_at_twenty():
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client, costs = signed_in(), []
    for count in (2, 20):
        text = "\n\n".join(f"The mill number {n} closed in {1900 + n}." for n in range(count))
        article = make_article(text)
        for n in range(count):
            make_claim(article, *_span(text, f"The mill number {n} closed in {1900 + n}"))
        revise(article, text.replace("number 1 ", "number 99 "))
        with CaptureQueriesContext(connection) as spent:
            client.get(reverse("compare", args=[article.pk, 2]))
        costs.append(len(spent))
    assert costs[1] <= costs[0] <= 10


def _span(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def test_versions_are_numbered_without_a_gap():
    article = make_article(MILL)
    revise(article, NEW)
    revise(article, MILL)
    assert list(ArticleVersion.objects.filter(article=article).values_list("number", flat=True)) == [1, 2, 3]
