"""What the machine says of details against passages: stored once, compared anew when something changed."""

import pytest

from factcheck.actions.advising import advice_on, store_advice
from factcheck.actions.articles import Incoming
from factcheck.actions.evidence import quote_passage
from factcheck.actions.passages import place_quote
from factcheck.actions.revising import receive_version, revise_article
from factcheck.models import Advice, Evidence
from tests.factories import (
    SOURCE_TEXT,
    make_article,
    make_detail,
    make_evidence,
    make_held_claim,
    make_snapshot,
    make_user,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def piece():
    claim = make_held_claim(make_user())
    make_detail(claim, "2019", type="date")
    snapshot = make_snapshot()
    return make_evidence(claim, snapshot.source, snapshot=snapshot, quote="The mill closed for good in 2019.")


def said(piece):
    row = Evidence.objects.for_advice().get(pk=piece.pk)
    anchor = piece.claim.anchors.select_related("claim__article").order_by("version__number").last()
    return advice_on(anchor, list(piece.claim.details.all()), [row])[piece.pk]


def test_each_detail_is_answered_with_the_words_that_decided(piece):
    (advice,) = said(piece)
    assert (advice.answer, piece.quote[advice.start : advice.end]) == ("agrees", "2019")


def test_reading_stores_nothing_and_storing_is_used(piece):
    said(piece)
    assert Advice.objects.count() == 0
    store_advice(piece.pk)
    Advice.objects.update(why="stored")
    assert [row.why for row in said(piece)] == ["stored"]


def test_stored_advice_is_passed_over_once_the_passage_changed(piece):
    store_advice(piece.pk)
    Evidence.objects.filter(pk=piece.pk).update(quote="The mill closed for good in 2017.")
    assert [row.answer for row in said(piece)] == ["conflicts"]
    store_advice(piece.pk)
    assert [row.answer for row in Advice.objects.all()] == ["conflicts"]


def test_chosen_passage_is_compared_after_the_commit(piece, django_capture_on_commit_callbacks):
    start = SOURCE_TEXT.index("About 240")
    with django_capture_on_commit_callbacks(execute=True):
        quote_passage(piece, by=piece.claim.holder, start=start, end=len(SOURCE_TEXT))
    assert [row.answer for row in Advice.objects.filter(evidence=piece)] == ["silent"]


def test_nothing_quoted_nothing_said(piece):
    piece.quote = ""
    piece.save()
    anchor = piece.claim.anchors.select_related("claim__article").get()
    assert advice_on(anchor, [], [Evidence.objects.for_advice().get(pk=piece.pk)]) == {}


def test_words_that_the_copy_lacks_are_not_compared(piece):
    piece.quote = "The mill closed for good in 2019, somebody wrote."
    piece.save()
    place_quote(piece, piece.snapshot)
    anchor = piece.claim.anchors.select_related("claim__article").get()
    details = list(piece.claim.details.all())
    assert advice_on(anchor, details, [Evidence.objects.for_advice().get(pk=piece.pk)]) == {}


def test_new_version_leaves_the_answer_on_a_detail_whose_words_did_not_change():
    article = make_article("The mill stands by the river. It has 240 workers since 1950.")
    start = article.current.text.index("It has")
    words = {"start": start, "end": len(article.current.text) - 1}
    claim = make_held_claim(make_user(), article=article, statement="The mill has 240 workers since 1950", **words)
    make_detail(claim, "240", type="number")
    piece = make_evidence(claim, quote="At the mill 240 people earn their living.")
    assert [row.answer for row in said(piece)] == ["agrees"]
    text = article.current.text.replace("since 1950", "since the 1950s")
    draft = receive_version(article, Incoming(text.encode(), "new.txt", "text/plain"), by=make_user())
    revise_article(draft, by=draft.person)
    advice = {row.detail.exact: row.answer for row in said(Evidence.objects.get(pk=piece.pk))}
    assert advice["240"] == "agrees"
    assert Evidence.objects.get(pk=piece.pk).claim.statement == "The mill has 240 workers since the 1950s"
