"""The review page and what is done on it."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from factcheck.domain.states import Role, Status
from factcheck.models import Claim, Draft, Evidence, Note, Source, Verdict
from tests.factories import (
    SOURCE_TEXT,
    make_article,
    make_claim,
    make_detail,
    make_evidence,
    make_held_claim,
    make_snapshot,
    make_source,
    make_submitted_claim,
    make_talk,
    make_user,
)
from tests.signed_in import signed_in

pytestmark = pytest.mark.django_db
HX = {"HX-Request": "true"}


@pytest.fixture
def holder():
    return make_user()


@pytest.fixture
def client(holder):
    return signed_in(holder)


@pytest.fixture
def claim(holder):
    return make_held_claim(holder)


def test_passages_on_a_page_of_their_own_have_a_heading_also_for_others(client, claim):
    piece = make_evidence(claim, make_snapshot(text=f"{claim.statement}. Nobody works there.").source)
    piece.snapshot = piece.source.snapshots.get()
    piece.save()
    path = reverse("evidence_passages", args=[piece.pk])
    page = signed_in().get(path).content.decode()
    assert re.findall(r"<h2>(.*?)</h2>", page) == ["Suggested passages", "Text of the copy"]
    assert "Quote this passage" not in page
    assert "<h2>" not in client.get(path, headers=HX).content.decode()


def test_talk_tells_whose_words_they_are_and_whether_they_may_be_used(client, claim, holder):
    talk = make_talk(protected=True, added_by=holder)
    make_evidence(claim, talk)
    facts = "<span>manager of the mill</span><span>by telephone</span><span>3 Feb 2025, 10:30</span>"
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert f'{facts}<span class="tag">Protected name</span><span>not authorised</span>' in page
    assert '<span class="tag">Protected name</span>' in client.get(reverse("source", args=[talk.pk])).content.decode()


def test_a_piece_without_a_stance_leads_its_holder_to_where_it_is_said(client, claim):
    piece = make_evidence(claim, stance="")
    page, link = client.get(reverse("claim", args=[claim.pk])).content.decode(), f'<a href="#stance-{piece.pk}">'
    assert link in page
    assert f'<select id="stance-{piece.pk}"' in page
    others = signed_in(Role.REVIEWER).get(reverse("claim", args=[claim.pk])).content.decode()
    assert "no stance yet" in others
    assert link not in others


def test_evidence_whose_page_changed_leads_to_what_changed(client, claim):
    snapshot = make_snapshot(make_source(url="https://example.org/a", live="changed"))
    make_evidence(claim, snapshot.source, snapshot=snapshot, number=2)
    page, link = reverse("claim", args=[claim.pk]), f'<a href="{reverse("snapshot", args=[snapshot.pk])}?tab=compare">'
    assert link in client.get(page).content.decode()
    Source.objects.update(live="gone")
    assert link not in client.get(page).content.decode()


def test_what_is_not_captured_yet_has_no_column_beside_the_details(client, claim):
    make_detail(claim)
    make_evidence(claim, make_source(url="https://example.org/a"), quote="", number=2)
    make_evidence(claim, quote="It opened in 2019.", number=3)
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    table = page[page.index('class="concordance"') : page.index("</table>")]
    assert 'href="#evidence-3"' in table
    assert 'href="#evidence-2"' not in table
    assert table.count('<th scope="col">') == 1 + table.count("<td")


def test_the_headline_is_not_called_close_to_itself(client, claim):
    claim.priority_reasons = ["headline", "close to the headline"]
    claim.save()
    page = client.get(reverse("claim_panel", args=[claim.pk]), headers=HX).content.decode()
    assert "<dt>Priority</dt><dd>headline</dd>" in page


def do(client, act, pk, data=None, **kwargs):
    return client.post(reverse(act, args=[pk]), data or {}, **kwargs)


def test_page_shows_context_details_evidence_and_ratings(client, claim):
    make_detail(claim)
    make_evidence(claim, quote="closed in 2019")
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    for words in ("It had 240 workers.", "2019<sup>a</sup>", "closed in 2019", "Confirmed", "Yours until"):
        assert words in page


def test_quotation_marks_around_the_claim_stand_with_its_words(client, holder):
    article = make_article("She said it on Monday. “The mill closed in 2019.” It had 240 workers.")
    claim = make_held_claim(holder, article=article, start=24, end=47)
    detail = make_detail(claim)
    words = '“The mill closed in <span data-detail="a"><span class="nowrap">2019<sup>a</sup></span></span>.”</h1>'
    assert words in client.get(reverse("claim", args=[claim.pk])).content.decode()
    ticked = client.post(reverse("detail_tick", args=[claim.pk, detail.pk]), {"holds": ""}, headers=HX)
    assert words in ticked.content.decode()


def test_confidential_source_is_hidden_from_those_who_may_not_read_it(claim):
    make_evidence(claim, make_source(title="Deep Throat", confidential=True), quote="I saw it")
    page = signed_in().get(reverse("claim", args=[claim.pk])).content.decode()
    assert "Confidential source" in page
    assert "Deep Throat" not in page
    assert "I saw it" not in page


def test_place_among_the_claims_is_told_of_those_that_count(client):
    article = make_article()
    counts, gone = make_claim(article), make_claim(article, status="removed")
    assert "1 of 1" in client.get(reverse("claim", args=[counts.pk])).content.decode()
    assert "0 of 1" not in client.get(reverse("claim", args=[gone.pk])).content.decode()


def test_taken_released_parked_and_handed_over(client, holder):
    claim = make_claim()
    do(client, "claim_take", claim.pk)
    assert Claim.objects.get(pk=claim.pk).holder == holder
    do(client, "claim_release", claim.pk)
    assert Claim.objects.get(pk=claim.pk).holder is None
    do(client, "claim_take", claim.pk)
    do(client, "claim_park", claim.pk, {"reason": "Call back", "until": "2030-05-01"})
    parked = Claim.objects.get(pk=claim.pk)
    assert (parked.status, parked.waiting_until.year) == (Status.WAITING, 2030)
    do(client, "claim_take", claim.pk)
    colleague = make_user()
    do(client, "claim_hand_over", claim.pk, {"to": colleague.initials})
    assert Claim.objects.get(pk=claim.pk).holder == colleague


def test_source_of_the_library_is_attached_and_the_fragment_shows_it(client, claim):
    source = make_snapshot().source
    data = {"source": source.pk, "stance": "supports", "quote": "The mill closed for good in 2019."}
    answer = do(client, "evidence_add", claim.pk, data, headers=HX)
    assert b"passage found" in answer.content
    assert b"<html" not in answer.content
    assert b'id="verdict-picker" hx-swap-oob="true"' in answer.content


def test_file_note_and_address_are_attached(client, claim):
    do(client, "evidence_add", claim.pk, {"file": SimpleUploadedFile("m.txt", b"Minutes of 2019."), "quote": "Minutes"})
    do(client, "evidence_add", claim.pk, {"who": "Ada", "note": "It closed.", "channel": "phone"})
    do(client, "evidence_add", claim.pk, {"url": "127.0.0.1/x"})
    kinds = [(piece.label, piece.source.type, piece.found) for piece in Evidence.objects.order_by("number")]
    assert kinds == [("E1", "", True), ("E2", "interview", True), ("E3", "", None)]
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert "it leads into a private network" in page
    assert "type not said yet" in page


def test_book_is_typed_in_and_marked_as_not_captured(client, claim):
    book = {"work": "The mills of the valley", "work_type": "book", "author": "A. Historian", "work_publisher": "Press"}
    page = do(client, "evidence_add", claim.pk, book | {"locator": "p. 41", "published_on": "1999-05-01"}, headers=HX)
    source = Evidence.objects.get().source
    assert (source.title, source.type, source.author, source.publisher, source.published_on.year, source.url) == (
        "The mills of the valley", "book", "A. Historian", "Press", 1999, "",
    )  # fmt: skip
    assert "not captured, typed from the original" in page.content.decode()


def test_person_is_told_that_the_library_has_the_file_already(client, claim):
    file = {"title": "My name for it"}
    for quote, headers in (("Minutes", {}), ("2019", HX), ("of 2019", {})):
        upload = SimpleUploadedFile("m.txt", b"Minutes of 2019.")
        answer = do(client, "evidence_add", claim.pk, file | {"file": upload, "quote": quote}, headers=headers)
        told = client.get(answer.url).content.decode() if answer.status_code == 302 else answer.content.decode()
        assert ("The library has this already" in told) is (Evidence.objects.count() > 1)
    assert {piece.source.title for piece in Evidence.objects.all()} == {"My name for it"}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({}, "Give an address, a file, a note, a title or a source from the library."),
        ({"url": "nonsense with spaces"}, "This is no address that can be fetched."),
        ({"note": "Words without a speaker"}, "A note needs who said it and the words."),
    ],
)
def test_unfit_evidence_comes_back_with_what_was_typed(client, claim, data, words):
    answer = do(client, "evidence_add", claim.pk, data | {"comment": "typed with care"}, headers=HX)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert words in page
    assert "typed with care" in page


def test_evidence_is_edited_quoted_and_detached(client, claim):
    snapshot = make_snapshot()
    piece = make_evidence(claim, snapshot.source, snapshot=snapshot)
    do(client, "evidence_edit", piece.pk, {"stance": "refutes", "level": "secondary", "quote": "About 240 people"})
    piece.refresh_from_db()
    assert (piece.stance, piece.found) == ("refutes", True)
    start = SOURCE_TEXT.index("on Monday")
    do(client, "evidence_quote", piece.pk, {"start": start, "end": start + 9})
    do(client, "evidence_quote", piece.pk, {"exact": "not there"})
    piece.refresh_from_db()
    assert piece.quote == "on Monday"
    do(client, "evidence_detach", piece.pk)
    piece.refresh_from_db()
    assert piece.detached_at is not None


def test_saved_page_is_uploaded_where_a_site_refuses(client, claim):
    piece = make_evidence(claim, make_source(url="https://example.org"), quote="We closed.", locator="")
    file = SimpleUploadedFile("saved.html", b"<p>We closed. That is all there is to say about it.</p>")
    do(client, "snapshot_upload", piece.source_id, {"file": file, "claim": claim.pk})
    piece.refresh_from_db()
    assert (piece.found, piece.snapshot.method) == (True, "upload")


def test_ticked_detail_refreshes_details_and_ratings(client, claim):
    make_evidence(claim)
    detail = make_detail(claim)
    path = reverse("detail_tick", args=[claim.pk, detail.pk])
    answer = client.post(path, {"holds": "no", "rating": "imprecise"}, headers=HX)
    page = answer.content.decode()
    detail.refresh_from_db()
    assert detail.holds is False
    assert "Blocked while a detail does not hold." in page
    assert 'value="imprecise" checked' in page
    assert re.search(
        '<h1[^>]* id="statement" hx-swap-oob="true".*data-detail="a" data-holds="no"><span class="nowrap">2019', page
    )
    client.post(path, {"holds": ""})
    detail.refresh_from_db()
    assert detail.holds is None


def test_verdict_is_submitted_and_the_next_claim_taken(client, claim, holder):
    make_evidence(claim)
    following = make_claim()
    answer = do(client, "claim_verdict", claim.pk, {"rating": "confirmed", "rationale": "Yes.", "next": "1"})
    assert answer.url == reverse("claim", args=[following.pk])
    assert Verdict.objects.get().assessor == holder
    assert Claim.objects.get(pk=following.pk).holder == holder


def test_refused_verdict_keeps_every_word(client, claim, holder):
    data = {"rating": "incorrect", "rationale": "Typed with care.", "action": "cut", "proposed_wording": "Words"}
    for headers in ({}, HX):
        answer = do(client, "claim_verdict", claim.pk, data, headers=headers)
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "Needs evidence with a passage or a locator." in page
        assert "Typed with care." in page
    assert Draft.objects.get(person=holder).fields["rationale"] == "Typed with care."
    assert "Typed with care." in client.get(reverse("claim", args=[claim.pk])).content.decode()


def test_draft_is_saved_while_typing_and_tells_when_the_claim_changed(client, claim):
    answer = do(client, "claim_draft", claim.pk, {"name": "rationale", "text": "The rel"})
    assert answer.status_code == 204
    Claim.objects.filter(pk=claim.pk).update(revision=9)
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert "The rel</textarea>" in page
    assert "The claim has changed since you began to write." in page
    assert do(client, "claim_draft", claim.pk, {"name": "password", "text": "x"}).status_code == 422


def test_withdrawn_comments_and_answers(client, claim, holder):
    make_evidence(claim)
    do(client, "claim_verdict", claim.pk, {"rating": "confirmed", "rationale": "Yes."})
    do(client, "claim_withdraw", claim.pk)
    assert Claim.objects.get(pk=claim.pk).status == Status.IN_REVIEW
    do(client, "claim_comment", claim.pk, {"text": "Look at E1"})
    note = Note.objects.get()
    do(client, "note_answer", note.pk, {"text": "I did"})
    assert [n.kind for n in Note.objects.order_by("pk")] == ["comment", "answer"]


def test_next_takes_by_filter_and_says_when_nothing_is_free(client):
    urgent = make_claim(priority=1)
    routine = make_claim(priority=3)
    answer = client.post(reverse("queue_next"), {"priority": "3"})
    assert answer.url == reverse("claim", args=[routine.pk])
    client.post(reverse("queue_next"))
    answer = client.post(reverse("queue_next"), follow=True)
    assert "Nothing in the queue is free for you now." in answer.content.decode()
    assert Claim.objects.get(pk=urgent.pk).status == Status.IN_REVIEW


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", 2),
        ("status=open", 1),
        ("priority=1", 1),
        ("kind=date", 2),
        ("kind=quote", 0),
        ("holder=me", 1),
        ("status=x", 2),
    ],
)
def test_queue_is_filtered(client, claim, query, shown):
    make_claim(priority=1)
    Claim.objects.filter(pk=claim.pk).update(priority=2)
    page = client.get(f"{reverse('queue')}?{query}", headers=HX).content.decode()
    assert page.count('class="queue-claim"') == shown


def test_editor_decides_on_the_approvals_page():
    from tests.factories import make_submitted_claim

    client = signed_in(Role.EDITOR)
    first, second, third = make_submitted_claim(), make_submitted_claim(), make_submitted_claim()
    page = client.get(reverse("approvals")).content.decode()
    assert "The release says so." in page
    do(client, "claim_approve", first.pk, {"verdict": first.verdict_id})
    do(client, "claim_return", second.pk, {"verdict": second.verdict_id, "reason": "Which year?"})
    do(client, "claim_overrule", third.pk, {"verdict": third.verdict_id, "rating": "not_checkable", "reason": "Taste."})
    do(client, "claim_reopen", first.pk, {"reason": "A reader wrote."})
    states = [Claim.objects.get(pk=claim.pk).status for claim in (first, second, third)]
    assert states == [Status.OPEN, Status.RETURNED, Status.APPROVED]
    assert "Which year?" in client.get(reverse("claim", args=[second.pk])).content.decode()


def test_own_verdict_shows_why_it_cannot_be_approved():
    from tests.factories import make_submitted_claim

    editor = make_user(Role.EDITOR)
    claim = make_submitted_claim(editor)
    client = signed_in(editor)
    assert "You gave this verdict yourself" in client.get(reverse("approvals")).content.decode()
    assert do(client, "claim_approve", claim.pk).status_code == 409


def test_the_library_is_searched_from_the_form(client, claim):
    release, minutes = make_source(title="Release of the mill"), make_source(title="Minutes of the council")
    make_evidence(make_claim(claim.article), minutes)
    secret = make_source(title="Secret talk", confidential=True)
    latest = do(client, "evidence_find", claim.pk, headers=HX).content.decode()
    assert latest.index(minutes.title) < latest.index(release.title)
    assert (secret.title in latest, "<html" in latest) == (False, False)
    found = do(client, "evidence_find", claim.pk, {"find": "RELEASE mill", "source": minutes.pk}, headers=HX)
    assert f'value="{minutes.pk}" checked' in found.content.decode()
    assert release.title in found.content.decode()


def test_searching_the_library_without_script_keeps_what_was_typed(client, claim):
    make_source(title="Release of the mill")
    page = do(client, "evidence_find", claim.pk, {"find": "release", "quote": "closed for good"}).content.decode()
    assert ("Release of the mill" in page, "closed for good" in page, "<html" in page) == (True, True, True)


def test_the_library_costs_the_review_page_nothing(client, claim):
    make_source(title="Release of the mill")
    assert "Release of the mill" not in client.get(reverse("claim", args=[claim.pk])).content.decode()


def test_earlier_claims_stand_on_the_page_and_their_evidence_is_taken_over(client, claim):
    assert "Checked before" not in client.get(reverse("claim", args=[claim.pk])).content.decode()
    earlier = make_submitted_claim()
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert ("Checked before" in page, reverse("claim", args=[earlier.pk]) in page) == (True, True)
    fragment = do(client, "evidence_take_over", claim.pk, {"claim": earlier.pk}, headers=HX).content.decode()
    assert claim.evidence.get().source.title in fragment
    assert "Take over" not in fragment
    make_evidence(earlier, make_source())
    assert do(client, "evidence_take_over", claim.pk, {"claim": earlier.pk}).status_code == 302
    assert claim.evidence.count() == 2


@pytest.mark.parametrize(("scale", "offers"), [("line-check", True), ("public-check", False)])
def test_another_wording_is_proposed_only_where_the_text_can_be_changed(client, holder, scale: str, offers: bool):
    claim = make_held_claim(holder, article=make_article(scale=scale))
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert ('name="proposed_wording"' in page, 'name="action"' in page) == (offers, offers)
