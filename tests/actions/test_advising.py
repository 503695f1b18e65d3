"""What the machine says of details against passages: stored once, compared anew when something changed."""

import pytest

from factcheck.actions.advising import advice_on, store_advice
from factcheck.actions.evidence import quote_passage
from factcheck.actions.passages import place_quote
from factcheck.models import Advice, Evidence
from tests.factories import SOURCE_TEXT, make_detail, make_evidence, make_held_claim, make_snapshot, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def piece():
    claim = make_held_claim(make_user())
    make_detail(claim, "2019", type="date")
    snapshot = make_snapshot()
    return make_evidence(claim, snapshot.source, snapshot=snapshot, quote="The mill closed for good in 2019.")


def said(piece):
    row = Evidence.objects.for_advice().get(pk=piece.pk)
    anchor = piece.claim.anchors.select_related("claim__article").get()
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
